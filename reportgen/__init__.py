"""reportgen: from a case file to a court-ready report, in English and in French."""

__version__ = "0.1.0"

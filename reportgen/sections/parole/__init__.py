"""What a pre-parole report and its confidential annex say."""

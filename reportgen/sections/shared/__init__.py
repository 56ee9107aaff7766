"""What every section is built with: context, naming, attribution, prose."""

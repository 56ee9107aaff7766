"""`python -m reportgen` is the command line."""

from reportgen.cli.main import main

raise SystemExit(main())

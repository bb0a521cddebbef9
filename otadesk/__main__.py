"""``python -m otadesk``: the same as the ``otadesk`` command."""

import sys

from otadesk.cli.main import main

sys.exit(main())

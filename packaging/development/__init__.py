"""What stands behind ``packaging/dev.py``: it sets a machine up, then runs, tests, measures and photographs otadesk."""

#!/usr/bin/env python3
"""From a checkout and a bare Python to a running window or a tested project, with one command.

This file keeps to what any Python 3 can read, so that an old one is told so in a sentence; the work is in
``development/``, which needs the standard library alone until the environment stands.
"""

import sys

OLDEST_PYTHON = (3, 11)


def main() -> int:
    """Run the command that was asked for and return its exit code."""
    if sys.version_info < OLDEST_PYTHON:
        found = "{}.{}".format(*sys.version_info)
        wanted = "{}.{}".format(*OLDEST_PYTHON)
        sys.stderr.write("otadesk needs Python " + wanted + " or newer; this is Python " + found + ".\n")
        sys.stderr.write("Install a newer one and type: python" + wanted + " packaging/dev.py\n")
        return 1
    from development.commands import dispatch  # noqa: PLC0415 - older Pythons cannot read what it holds

    return dispatch(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())

"""A tree of files on a server, reached by SFTP."""

from __future__ import annotations


class SftpDestination:
    """The files below one folder of a server, through one session."""

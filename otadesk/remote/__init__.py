"""Where files go: a folder, or a server that is reached by SFTP."""

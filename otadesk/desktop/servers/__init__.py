"""Servers: where builds can go, kept, tried out, imported and exported."""

"""Releases: what is published at a place, and what can be done with it."""

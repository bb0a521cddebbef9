"""Looks at a published build as an iPhone would."""

"""How long a test lets hostile input work the processor before it calls that a hang."""

from __future__ import annotations

PATIENCE = 10.0
"""Seconds of processor time: what was made to do harm would take minutes. Speed itself is for the benches."""

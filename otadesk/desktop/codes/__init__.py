"""Codes to scan: painted, saved, dragged out, printed, and shown across the whole screen."""

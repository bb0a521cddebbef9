"""Serves testers from this computer, over HTTPS."""

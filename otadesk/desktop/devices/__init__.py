"""Devices: the testers' devices, and which builds install on which."""

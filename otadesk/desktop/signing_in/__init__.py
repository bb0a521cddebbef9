"""Signing in to a server: what somebody is asked for, and what they answered."""

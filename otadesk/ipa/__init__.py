"""Reads what is in an .ipa: its bundle, profile, signature and icon; pure, bounded, and safe for hostile files."""

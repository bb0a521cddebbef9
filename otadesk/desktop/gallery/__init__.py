"""Every view with made-up data, for pictures and for tests."""

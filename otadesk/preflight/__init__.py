"""Says whether a build will install, and on whose devices."""

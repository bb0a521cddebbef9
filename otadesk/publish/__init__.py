"""The journey of a build to the place where testers find it."""

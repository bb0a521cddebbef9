"""What is remembered between runs: servers, devices, secrets."""

"""What testers get: the link, the manifest, the page, the QR code."""

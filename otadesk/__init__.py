"""otadesk: from a signed .ipa to a QR code that testers scan."""

__version__ = "0.1.0"

"""Publish: builds are taken, looked into, sent off and shown as codes."""

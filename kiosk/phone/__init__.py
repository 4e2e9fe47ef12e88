"""Simulated phones: real keys, real requests, no screen of their own. For developers and tests, never in service."""

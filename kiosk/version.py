"""Which version this is: one place, which releases, the network and the operator's page all read."""

VERSION = "0.1.0"
"""As in ``pyproject.toml``."""

"""Why a store cannot be opened.

::

    StoreUnusable        one sentence that says what to do
    └── StoreUnmigrated  the tables are older than this program
"""


class StoreUnusable(Exception):
    """The text is one sentence for the operator."""


class StoreUnmigrated(StoreUnusable):
    """The tables are older than this program; ``migrate`` brings them up to date."""

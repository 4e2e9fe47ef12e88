"""Updates with a way back: one signed file becomes a release beside the one in use, is tried, and stays or goes.

``package`` is the file, ``manifest`` what is in it; ``layout`` and ``state`` say what lies where and which release is
in use; ``prepare`` makes a release of a file, ``trial`` watches it, ``updater`` does one after the other. ``keeper``
starts the release in use and goes back from one that does not stay: it and what it imports need nothing but Python,
lie outside of every release, and know no other part of the kiosk.
"""

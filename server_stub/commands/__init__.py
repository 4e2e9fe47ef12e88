"""What ``python -m server_stub`` can do, one group of commands per file."""

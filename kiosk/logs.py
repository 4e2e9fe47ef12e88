"""Where log lines go."""

import logging


def log_to_stderr() -> None:
    """Log lines for operators; no log line of ours holds a secret or a picture."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    # It tells of every request, with the person's id in the address; ours say what an operator needs.
    logging.getLogger("httpx").setLevel(logging.WARNING)

"""Where log lines go, and the one place that keeps addresses and people's ids out of them."""

import logging

QUIET = ("httpcore", "httpx", "urllib3")
"""Libraries that tell of every request, with the person's id in the address; ours say what an operator needs."""


def log_to_stderr() -> None:
    """Log lines for operators; no log line of ours holds a secret or a picture."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    quiet_libraries()


def quiet_libraries() -> None:
    """Libraries say what is wrong, and not what they do, whatever level everything else has."""
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)

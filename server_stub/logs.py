"""Where log lines go, and the one place that keeps addresses, tokens and people's ids out of them.

Libraries tell of every request they make: a webhook's address with its query, a person's id in a path. Ours say what an
operator needs. What still gets into a line, by the text of an error say, is masked when the line is written.
"""

import logging
import re
import sys

from server_stub.inspector.masking import MASK, masked_text

QUIET = {
    "alembic": logging.WARNING,
    "httpcore": logging.WARNING,
    "httpx": logging.WARNING,
    # They tell of every job, and with tracebacks of a database out of reach: server_stub.delivery.faults says it once.
    "procrastinate": logging.CRITICAL,
    "psycopg.pool": logging.CRITICAL,
    "urllib3": logging.WARNING,
    "uvicorn.access": logging.WARNING,
}
"""Loggers of libraries, and from which level on they may say something, whatever level everything else has."""

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
_USER = re.compile(r"(?<=://)[^\s/@\"']+(?=@)")
_QUERY = re.compile(r"(://[^\s?#\"']*[?#])[^\s\"']+")


def log_to_stderr(level: int = logging.INFO) -> None:
    """Log lines for operators, of a program of its own."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Masking(_FORMAT))
    logging.basicConfig(handlers=[handler], level=level)
    quiet_libraries()


def quiet_libraries() -> None:
    """Libraries say what is wrong, and not what they do."""
    for name, level in QUIET.items():
        logging.getLogger(name).setLevel(level)


class Masking(logging.Formatter):
    """Lines, and the traces behind them, without secrets, tokens, and what follows or precedes the place in a URL."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        return masked(super().format(record))


def masked(line: str) -> str:
    """``line`` without secrets, ID tokens, and users, queries and fragments of URLs."""
    return masked_text(_QUERY.sub(rf"\g<1>{MASK}", _USER.sub(MASK, line)))

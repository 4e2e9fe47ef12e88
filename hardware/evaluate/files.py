"""Write a report: one sentence when it cannot be written, readable by nobody else when it holds pictures."""

import os
from pathlib import Path

from hardware.evaluate.errors import EvaluationError

PRIVATE, SHARED = 0o600, 0o644


def write(path: Path, data: bytes, *, private: bool) -> None:
    """Replace ``path``. Raises ``EvaluationError``."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE if private else SHARED)
        with os.fdopen(handle, "wb") as file:
            if private:
                os.fchmod(file.fileno(), PRIVATE)
            file.write(data)
    except OSError as error:
        raise EvaluationError(f"cannot write {path}: {error.strerror}") from error

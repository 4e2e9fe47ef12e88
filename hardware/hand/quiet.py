"""Keep the landmark runtime's chatter off the terminal without losing anything else that is said meanwhile."""

import contextlib
import os
import re
import sys
import tempfile
from collections.abc import Iterator

NOISE = re.compile(
    rb"XNNPACK delegate for CPU"
    rb"|before InitGoogle\(\)|before absl::InitializeLog\(\)"
    rb"|Feedback manager requires a model with a single signature"
    rb"|Using NORM_RECT without IMAGE_DIMENSIONS"
    rb"|gl_context(_egl)?\.cc:\d+\] (Successfully|GL version)"
)
"""Lines that the runtime prints at every start and that tell nobody anything."""


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Hold back what is written to stderr by native code, then pass on every line that is not known noise."""
    sys.stderr.flush()
    with tempfile.TemporaryFile() as held:
        real = os.dup(2)
        os.dup2(held.fileno(), 2)
        try:
            yield
        finally:
            os.dup2(real, 2)
            os.close(real)
            held.seek(0)
            _pass_on(held.read())


def _pass_on(text: bytes) -> None:
    wanted = b"".join(line for line in text.splitlines(keepends=True) if not NOISE.search(line))
    if wanted:
        os.write(2, wanted)

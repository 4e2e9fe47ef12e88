"""Frozen and looped streams: a lens and a sensor never deliver exactly the same picture again."""

import hashlib
from collections import OrderedDict

from hardware.camera.frame import Frame
from hardware.liveness import parameters as p
from hardware.liveness.verdict import Check

NAME = "repeats"


class Repeats:
    """Keeps hashes only, never a picture. Once refused it stays refused."""

    def __init__(self) -> None:
        self._seen: OrderedDict[bytes, int] = OrderedDict()
        self._count = 0
        self._last = b""
        self._same = 0
        self._lag = 0
        self._in_loop = 0
        self.reason = ""

    def feed(self, frame: Frame) -> None:
        """Compare with what came before."""
        digest = _digest(frame)
        self._count += 1
        if digest == self._last:
            self._repeat()
        else:
            self._same = 0
            self._look_back(self._count - self._seen.get(digest, self._count))
        self._remember(digest)

    def check(self) -> Check:
        """This check's word."""
        return Check(NAME, not self.reason, self.reason)

    def _repeat(self) -> None:
        self._same += 1
        if self._same > p.REPEAT_LIMIT:
            self.reason = self.reason or "frames_frozen"

    def _look_back(self, lag: int) -> None:
        self._in_loop = self._in_loop + 1 if lag and lag == self._lag else int(bool(lag))
        self._lag = lag
        if self._in_loop >= p.LOOP_FRAMES:
            self.reason = self.reason or "frames_looped"

    def _remember(self, digest: bytes) -> None:
        self._last = digest
        self._seen[digest] = self._count
        self._seen.move_to_end(digest)
        if len(self._seen) > p.LOOP_MEMORY:
            self._seen.popitem(last=False)


def _digest(frame: Frame) -> bytes:
    sampled = frame.pixels[:: p.HASH_STEP, :: p.HASH_STEP]
    return hashlib.blake2b(sampled.tobytes(), digest_size=16).digest()

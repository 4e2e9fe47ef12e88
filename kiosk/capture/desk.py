"""Where the running job lies, and the only way its results leave: nothing of a job that was stopped gets out.

A job holds codes, frames and text and nobody else does, so to drop it is to forget them.
"""

from collections.abc import Callable
from dataclasses import replace
from threading import RLock

from kiosk.capture.jobs import Job, Seen
from kiosk.capture.preview import Preview
from kiosk.flows.events import Event

Post = Callable[[Event], None]


class Desk:
    """One job at a time. ``post`` is called under ``lock``: it must queue the event and never wait.

    Who changes under ``lock`` what an event depends on can be sure that no such event follows.
    """

    def __init__(self, preview: Preview, post: Post) -> None:
        self.lock = RLock()
        self._preview = preview
        self._post = post
        self._job: Job | None = None

    @property
    def job(self) -> Job | None:
        """What is being looked for, if anything."""
        with self.lock:
            return self._job

    def begin(self, job: Job) -> None:
        """Look for this instead of whatever was looked for before."""
        with self.lock:
            self._job = job

    def clear(self) -> None:
        """Look for nothing and forget the picture."""
        with self.lock:
            self._job = None
            self._preview.forget()

    def deliver(self, job: Job, seen: Seen) -> bool:
        """Show and post what ``job`` saw; False when the job is no longer the one that runs."""
        with self.lock:
            if self._job is not job:
                return False
            # After the end frames go on moving under the last words, but no ring follows the hand any more.
            self._preview.say(replace(seen.picture, ring=None) if seen.event else seen.picture)
            if seen.sign is not None:
                self._post(seen.sign)
            if seen.event is not None:
                self._job = None
                self._post(seen.event)
            return True

    def say(self, event: Event) -> None:
        """Post what is not a job's result."""
        with self.lock:
            self._post(event)

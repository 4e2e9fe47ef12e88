"""A request that arrives twice is decided once: the second gets the first one's answer, for a day.

The answer is kept, sealed, in the very transaction that made the decision. A server killed in the middle therefore
remembers both or neither, and a second request that arrives meanwhile waits for the first.
"""

import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from server_stub.domain.core import Core
from server_stub.domain.entities import Attempt
from server_stub.domain.errors import BadRequest, Conflict, DomainError, Internal, Unprocessable
from server_stub.domain.jsonvalues import JsonObject
from server_stub.domain.ports import UnitOfWork, VaultError

LIFETIME = 24 * 3600
"""Seconds an answer is kept."""

Outcome: TypeAlias = JsonObject | DomainError
"""An answer; or a refusal that leaves a trace (a log, a counted failure) and is raised once that is kept."""

Decide: TypeAlias = Callable[[UnitOfWork], Outcome]

_KEY = re.compile(r"[A-Za-z0-9_-]{1,64}")
_OK = 200


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked: ``owner`` is the fingerprint of the sender's key, ``key`` its Idempotency-Key, if it sent one.

    ``known``: the sender is paired or enrolled. Anybody can make up a key pair, and must not fill the store with it.
    """

    owner: str
    known: bool
    key: str | None
    kind: str
    digest: str


def request_digest(target: str, authorization: str, body: bytes) -> str:
    """What must be the same for two requests to be one."""
    parts = [part.encode("utf-8", "surrogatepass") for part in (target, authorization)]
    return hashlib.sha256(b"\0".join([*(hashlib.sha256(part).digest() for part in parts), body])).hexdigest()


def checked_key(text: str) -> str:
    """``text`` when it may be an Idempotency-Key; raises ``BadRequest``."""
    if not _KEY.fullmatch(text):
        raise BadRequest("1 to 64 of A-Z, a-z, 0-9, _ and -", param="Idempotency-Key")
    return text


class Once:
    """Runs a decision in one transaction, at most once per owner and key."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def run(self, request: Request, decide: Decide) -> JsonObject:
        """The answer, fresh or kept. Raises what ``decide`` refuses with.

        Raises ``Unprocessable`` with reason ``idempotency_mismatch`` when the key was used for another request.
        """
        outcome = self._decided(request, decide) if request.key is None else self._once(request, request.key, decide)
        if isinstance(outcome, DomainError):
            raise outcome
        return outcome

    def state(self, owner: str, key: str) -> tuple[str, str | None]:
        """``done``, ``failed`` or ``unknown``, and the kind of request it was."""
        with self._core.store.read() as work:
            kept = work.attempts.get(owner, key)
        if kept is None or kept.expires_at <= self._core.clock.now():
            return "unknown", None
        return ("done" if kept.status == _OK else "failed"), kept.kind

    def _decided(self, _: Request, decide: Decide) -> Outcome:
        with self._core.store.write() as work:
            return decide(work)

    def _once(self, request: Request, key: str, decide: Decide) -> Outcome:
        attempt = self._attempt(request, key)
        try:
            with self._core.store.write() as work:
                work.attempts.purge(attempt.created_at)
                kept = work.attempts.claim(attempt)
                if kept is not None:
                    return self._kept(kept, attempt)
                outcome = decide(work)
                self._keep(work, attempt, outcome)
                return outcome
        except DomainError as refusal:
            if request.known and _final(refusal):
                self._remember(attempt, refusal)
            raise

    def _remember(self, attempt: Attempt, refusal: DomainError) -> None:
        """A refusal undid its transaction, so it is kept in one of its own."""
        with self._core.store.write() as work:
            if work.attempts.claim(attempt) is None:
                self._keep(work, attempt, refusal)

    def _attempt(self, request: Request, key: str) -> Attempt:
        now = self._core.clock.now()
        return Attempt(
            owner=request.owner,
            key=key,
            kind=request.kind,
            request_hash=request.digest,
            created_at=now,
            expires_at=now + LIFETIME,
        )

    def _keep(self, work: UnitOfWork, attempt: Attempt, outcome: Outcome) -> None:
        if not _final(outcome):
            work.attempts.release(attempt.owner, attempt.key)
            return
        status = outcome.status if isinstance(outcome, DomainError) else _OK
        sealed = self._core.vault.seal(_to_bytes(outcome), answer_context(attempt.owner, attempt.key))
        work.attempts.save(replace(attempt, status=status, sealed=sealed))

    def _kept(self, kept: Attempt, attempt: Attempt) -> Outcome:
        if (kept.kind, kept.request_hash) != (attempt.kind, attempt.request_hash):
            raise Unprocessable("this Idempotency-Key was used for another request", reason="idempotency_mismatch")
        if kept.sealed is None or kept.status is None:
            raise Conflict("the first request is still running", reason="idempotency_running")
        try:
            return _from_bytes(self._core.vault.open(kept.sealed, answer_context(kept.owner, kept.key)))
        except VaultError as error:
            raise Internal("the kept answer cannot be opened") from error


def _final(outcome: Outcome) -> bool:
    """Whether asking again would change nothing: not so for our own faults and for "come back later"."""
    if not isinstance(outcome, DomainError):
        return True
    return outcome.status < 500 and outcome.retry_after is None


def answer_context(owner: str, key: str) -> str:
    """Where a kept answer belongs, for the vault."""
    return f"attempt:{owner}:{key}"


def _to_bytes(outcome: Outcome) -> bytes:
    if isinstance(outcome, DomainError):
        error = {"type": outcome.type, "message": outcome.message, "reason": outcome.reason, "param": outcome.param}
        return json.dumps({"error": error}).encode()
    return json.dumps({"answer": outcome}).encode()


def _from_bytes(plain: bytes) -> Outcome:
    kept = json.loads(plain)
    if "answer" in kept:
        answer: JsonObject = kept["answer"]
        return answer
    error = kept["error"]
    kind = next(kind for kind in DomainError.__subclasses__() if kind.type == error["type"])
    return kind(error["message"], reason=error["reason"], param=error["param"])

"""How an attempt that a page asked for ends: the browser gets the token, the phone only hears that it went well."""

from dataclasses import replace
from typing import TypeAlias

from server_stub.domain.decisions import Success
from server_stub.domain.entities import User, WebSession, WebState
from server_stub.domain.errors import DomainError, Unauthorized
from server_stub.domain.ports import UnitOfWork

Verdict: TypeAlias = tuple[User, Success] | DomainError


def concluded(work: UnitOfWork, web: WebSession | None, verdict: Verdict) -> Verdict:
    """The verdict as the phone may know it, once the page's session has it. Nothing happens where no page asked."""
    if web is None:
        return verdict
    if isinstance(verdict, DomainError):
        end_without_token(work, web, WebState.FAILED, verdict)
        return verdict
    user, success = verdict
    work.web_sessions.save(replace(web, state=WebState.SUCCEEDED, claims=success.claims))
    return user, replace(success, id_token=None)


def denied(work: UnitOfWork, web: WebSession | None) -> None:
    """The person said no."""
    if web is not None:
        end_without_token(work, web, WebState.DENIED, Unauthorized("the person refused on the phone"))


def end_without_token(work: UnitOfWork, web: WebSession, state: WebState, error: DomainError) -> None:
    """Close the page's session with what the page is told."""
    work.web_sessions.save(replace(web, state=state, error_type=error.type, error_message=error.message))

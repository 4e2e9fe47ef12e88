"""What the screen of a phone shows: a function of its snapshot and the time."""

from dataclasses import dataclass

from kiosk.phone.actions import Action, Answer, Approve, Deny, Open, Stop
from kiosk.phone.record import Request, RequestState
from kiosk.phone.snapshot import Doing, Question, Snapshot
from kiosk.views.developer.aim import Aim
from kiosk.views.developer.words import say

WHOLE_S = 120.0
"""A page waits this long after its code was claimed."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of the screen and what it does."""

    words: str
    action: Action


@dataclass(frozen=True, slots=True)
class Scene:
    """``left`` are seconds until it is too late, None where nothing runs out. ``main`` and ``other`` are buttons.

    ``looking``: there is a live picture.
    """

    title: str
    line: str = ""
    note: str = ""
    left: float | None = None
    main: Choice | None = None
    other: Choice | None = None
    looking: bool = False


def scene_of(snapshot: Snapshot | None, now: float, aim: Aim) -> Scene:
    """``now`` is Unix seconds; ``aim`` says which camera and palm an approval takes."""
    if snapshot is None:
        return Scene(say("screen.none"), say("screen.none.line"))
    if snapshot.phone.lost:
        return Scene(say("screen.lost"), say("screen.lost.line"))
    if snapshot.question is not None:
        return _asked(snapshot.question)
    if snapshot.doing is Doing.LOOKING:
        stop = Choice(say("screen.stop"), Stop(snapshot.phone.name))
        return Scene(say("screen.looking"), aim.camera, other=stop, looking=True)
    if snapshot.waiting and snapshot.doing is Doing.NOTHING:
        return _waiting(snapshot, snapshot.waiting[0], now, aim)
    return _resting(snapshot)


def _asked(question: Question) -> Scene:
    factor = question.factor.value
    return Scene(
        say(f"screen.use.{factor}"),
        say("screen.use.line", factor),
        main=Choice(say("screen.yes"), Answer(question.number, yes=True)),
        other=Choice(say("screen.no"), Answer(question.number, yes=False)),
    )


def _waiting(snapshot: Snapshot, request: Request, now: float, aim: Aim) -> Scene:
    name, session = snapshot.phone.name, request.auth_session_id
    more = len(snapshot.waiting) - 1
    note = say("screen.more", more) if more else ""
    deny = Choice(say("screen.deny"), Deny(name, session))
    if request.state is RequestState.PUSHED:
        look = Choice(say("screen.look"), Open(name, session))
        return Scene(say("screen.pushed"), say("screen.pushed.line"), note, None, look, deny)
    left = None if request.expires_at is None else max(0.0, request.expires_at - now)
    approve = Choice(say("screen.approve"), Approve(name, session, aim.side, aim.camera))
    wants = say("screen.asks.line", ", ".join(request.flow))
    return Scene(say("screen.asks", request.web_app or ""), wants, note, left, approve, deny)


def _resting(snapshot: Snapshot) -> Scene:
    phone, token = snapshot.phone, snapshot.token
    if snapshot.doing is Doing.SENDING:
        return Scene(say("screen.sending"))
    if token is not None:
        line = say("screen.token.line", ", ".join(token.proved), ", ".join(token.claims))
        return Scene(say("screen.token"), line)
    if not phone.enrolled:
        return Scene(say("screen.fresh"), say("screen.fresh.line"))
    return Scene(say("screen.rest"), say("screen.rest.line"), "" if snapshot.hears else say("screen.deaf"))

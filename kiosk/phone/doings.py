"""What each action at the bench does with a phone. Everything here blocks; troubles are raised as they come."""

from collections.abc import Callable

from kiosk.flows.states import Purpose
from kiosk.phone import actions
from kiosk.phone.actions import Action
from kiosk.phone.bench_phone import BenchPhone
from kiosk.phone.errors import KeyMissing
from kiosk.phone.record import Request
from kiosk.phone.sides import wanted_sides
from kiosk.phone.sight import Sight
from kiosk.phone.snapshot import News
from kiosk.phone.token_facts import token_facts
from kiosk.secret import Secret


class Doings:
    """Keeps the last token of each phone, which no snapshot holds."""

    def __init__(self, sight: Sight, fresh_key: Callable[[Purpose], Secret] | None) -> None:
        self._sight = sight
        self._fresh_key = fresh_key
        self._tokens: dict[str, Secret] = {}

    def token(self, phone: str) -> Secret | None:
        """The last one that came to it."""
        return self._tokens.get(phone)

    def do(self, at: BenchPhone, action: Action) -> News:
        """Carry out; what is to be said when it went well."""
        match action:
            case actions.Enroll():
                return self._enroll(at, action)
            case actions.Recover():
                return self._recover(at, action)
            case actions.Authenticate():
                return self._authenticate(at, action)
            case actions.Approve():
                return self._approve(at, action)
            case actions.Deny():
                at.phone.deny(action.request)
                return News("denied")
            case _:
                return News("asks", values=(self._taken_on(at, action).web_app or "",))

    def change(self, at: BenchPhone, action: actions.Connect | actions.Lose) -> News:
        """The same for what is possible at any time."""
        if isinstance(action, actions.Lose):
            at.phone.lose()
            self._tokens.pop(action.phone, None)
            at.show_token(None)
            return News("lost")
        at.phone.connect(offline=action.offline, slow_s=action.slow_s)
        if action.offline is not None:
            return News("offline" if action.offline else "online")
        return News("slow", values=(f"{action.slow_s:g}",)) if action.slow_s else News("quick")

    def _enroll(self, at: BenchPhone, asked: actions.Enroll) -> News:
        key = self._key(asked.key, Purpose.ENROLL)
        at.phone.enroll(key, self._sight.palms(asked.phone, asked.camera, asked.sides, Purpose.ENROLL))
        return News("enrolled")

    def _recover(self, at: BenchPhone, asked: actions.Recover) -> News:
        key = self._key(asked.key, Purpose.RECOVER)
        palms = self._sight.palms(asked.phone, asked.camera, asked.sides, Purpose.RECOVER)
        self._take(at, asked.phone, at.phone.recover(key, palms).id_token)
        return News("recovered")

    def _authenticate(self, at: BenchPhone, asked: actions.Authenticate) -> News:
        sides = wanted_sides(asked.flow, asked.side)
        palms = self._sight.palms(asked.phone, asked.camera, sides, Purpose.VERIFY)
        done = at.phone.authenticate(asked.flow, palms)
        if done.id_token is not None:
            self._take(at, asked.phone, done.id_token)
        return News("authenticated")

    def _approve(self, at: BenchPhone, asked: actions.Approve) -> News:
        taken = at.phone.take(asked.request)
        sides = wanted_sides(taken.flow, asked.side)
        palms = self._sight.palms(asked.phone, asked.camera, sides, Purpose.VERIFY)
        at.phone.approve(asked.request, palms)
        return News("approved")

    def _taken_on(self, at: BenchPhone, asked: Action) -> Request:
        match asked:
            case actions.ReadCode():
                return at.phone.scan(asked.text)
            case actions.LookForCode():
                return at.phone.scan(self._sight.code(asked.phone, asked.camera))
            case actions.Open():
                return at.phone.take(asked.request)
        raise TypeError(f"{type(asked).__name__} is nothing that a phone does by itself.")

    def _key(self, given: Secret | None, purpose: Purpose) -> Secret:
        if given is not None:
            return given
        if self._fresh_key is None:
            raise KeyMissing("No app backend is at hand that could give a key.")
        return self._fresh_key(purpose)

    def _take(self, at: BenchPhone, name: str, token: Secret) -> None:
        self._tokens[name] = token
        at.show_token(token_facts(token))

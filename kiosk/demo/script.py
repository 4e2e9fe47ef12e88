"""The play: pair, enroll, verify, refuse, recover, delete. Each step says what it saw, with its numbers."""

import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any

from hardware.camera.directions import LEAVE, WRONG_HAND
from hardware.palm.side import Side
from kiosk.demo import visits
from kiosk.demo.backend import AppBackend
from kiosk.demo.cast import Cast
from kiosk.demo.report import Report, StepFailed
from kiosk.demo.robot import CAPTURE
from kiosk.demo.stage import Stage, Terminal
from kiosk.flows.states import Purpose
from kiosk.secret import Secret
from kiosk.views.texts.lookup import page

IMPOSTORS_VISITS = 3


@dataclass(slots=True)
class Play:
    """Plays every step on ``stage`` with ``cast`` and writes it into ``report``; a failed step ends the play."""

    stage: Stage
    backend: AppBackend
    cast: Cast
    report: Report
    user_id: str = ""
    _stale: tuple[Secret, int] = field(default=(Secret(""), 0))
    _used: Secret = field(default=Secret(""))

    def run(self) -> None:
        """From pairing to deletion. Raises ``StepFailed`` at the first step that fails."""
        with self._paired("pair a terminal", "first") as terminal:
            self._create_user()
            self._enroll(terminal)
            self._verify(terminal, "verify the person", self.cast.sides[0])
            self._impostor(terminal)
            self._wrong_hand(terminal)
            self._bad_key(terminal, "refuse a used key", self._used, "key_secret_used")
            self._expired(terminal)
        with self._paired("pair another terminal", "second") as terminal:
            self._recover(terminal)
            self._delete(terminal)

    @contextmanager
    def _paired(self, step: str, name: str) -> Iterator[Terminal]:
        with ExitStack() as stack:
            with self.report.step(step) as detail:
                terminal = stack.enter_context(self.stage.terminal(name))
                detail.append(f"{terminal.terminal_id} with camera {self.stage.camera.source().info.origin}")
                terminal.robot.settle()
                terminal.robot.picture("home")
            yield terminal

    def _create_user(self) -> None:
        with self.report.step("create a user") as detail:
            self.user_id = self.backend.create_user()
            # A key that nobody uses, so that it is out of time when the play comes to it.
            self._stale = self.backend.enrollment_key(self.user_id)
            detail.append(self.user_id)

    def _enroll(self, terminal: Terminal) -> None:
        sides = self.cast.sides
        name = "enroll both palms" if len(sides) == 2 else f"enroll the {sides[0].value} palm"
        with self.report.step(name) as detail:
            self._used, _ = self.backend.enrollment_key(self.user_id)
            visits.come_for(terminal.robot, Purpose.ENROLL)
            visits.say_who(terminal.robot, self._used)
            visits.consent(terminal.robot)
            visits.choose_sides(terminal.robot, sides)
            detail.extend(self._succeed(terminal, "enrolled", len(sides)))
            user = self.backend.user(self.user_id)
            self._check(user, sides)
            detail.append(
                terminal.robot.recorded() + "on the server: " + ", ".join(f"{side.value} palm" for side in sides)
            )

    def _check(self, user: Mapping[str, Any], sides: tuple[Side, ...]) -> None:
        for side in Side:
            if user[f"{side.value}_palm_enrolled"] is not (side in sides):
                raise StepFailed(f"the server says {side.value}_palm_enrolled is {user[f'{side.value}_palm_enrolled']}")

    def _verify(self, terminal: Terminal, name: str, side: Side) -> None:
        with self.report.step(name) as detail:
            before = len(terminal.sink.tokens)
            self._visit(terminal, side)
            detail.extend(self._succeed(terminal, "verified", 1))
            recorded = terminal.robot.recorded()
            detail.append(recorded + self._token(terminal, before, {"either_palm", "kiosk"}))  # whichever was shown

    def _visit(self, terminal: Terminal, side: Side) -> None:
        visits.come_for(terminal.robot, Purpose.VERIFY)
        visits.say_who(terminal.robot, Secret(self.user_id))
        visits.choose_sides(terminal.robot, (side,))

    def _token(self, terminal: Terminal, before: int, amr: set[str]) -> str:
        """Verify the delivered token as a backend would; its log must be there already."""
        token = terminal.token(before)
        claims = self.backend.verify(token.id_token, amr)
        if claims["sub"] != self.user_id or "device" in claims["amr"]:
            raise StepFailed(f"the token says {claims}")
        self.report.tokens.append(claims)
        log = self.backend.log(str(claims["log_id"]))
        if not log["success"]:
            raise StepFailed(f"the log of a success says {log}")
        return f"token proves {', '.join(claims['amr'])}; score {log['score']:.2f}"

    def _impostor(self, terminal: Terminal) -> None:
        with self.report.step("refuse an impostor") as detail:
            before = len(terminal.sink.tokens)
            self.stage.camera.impostor()
            self._refused(terminal)
            self.stage.camera.genuine()
            if len(terminal.sink.tokens) > before:
                raise StepFailed("an impostor was given a token")
            detail.append(terminal.robot.recorded() + "not recognised, no token")

    def _refused(self, terminal: Terminal) -> None:
        """Who was never compared, however often they tried, comes again."""
        for _ in range(IMPOSTORS_VISITS):
            self._visit(terminal, self.cast.sides[0])
            refused = visits.refused(terminal.robot)
            self._leave(terminal)
            if refused:
                return
        raise StepFailed(f"in {IMPOSTORS_VISITS} visits nobody's palm was compared")

    def _wrong_hand(self, terminal: Terminal) -> None:
        """Where one hand is asked for: to verify, either will do."""
        with self.report.step("notice the wrong hand") as detail:
            side = self.cast.sides[-1] if len(self.cast.sides) == 2 else self.cast.sides[0].other
            key, _ = self.backend.enrollment_key(self.user_id)
            visits.come_for(terminal.robot, Purpose.ENROLL)
            visits.say_who(terminal.robot, key)
            visits.consent(terminal.robot)
            visits.choose_sides(terminal.robot, (side,))
            if side in self.cast.sides:
                self.stage.camera.direct(WRONG_HAND)
            terminal.robot.wait(
                lambda: terminal.robot.instruction == "other_hand", CAPTURE, "the wrong hand was not noticed"
            )
            terminal.robot.picture("wrong-hand")
            visits.go_home(terminal.robot, page("door.cancel"))
            self._check(self.backend.user(self.user_id), self.cast.sides)
            detail.append(f"asked for the {side.value} palm, told: the other hand; cancelled, nothing stored")

    def _bad_key(self, terminal: Terminal, name: str, key: Secret, problem: str) -> None:
        with self.report.step(name) as detail:
            visits.come_for(terminal.robot, Purpose.ENROLL)
            said = visits.refused_entry(terminal.robot, key)
            if said != problem:
                raise StepFailed(f"the page said {said}, expected {problem}")
            detail.append(said)

    def _expired(self, terminal: Terminal) -> None:
        key, expires_at = self._stale
        left = max(0.0, expires_at - time.time() + 1)
        terminal.robot.wait(lambda: time.time() > expires_at, left + 2, "the clock stood still")
        self._bad_key(terminal, "refuse an expired key", key, "key_secret_expired")

    def _recover(self, terminal: Terminal) -> None:
        with self.report.step("recover on a new terminal") as detail:
            before = len(terminal.sink.tokens)
            flow = [f"{self.cast.sides[0].value}_palm"]
            key = self.backend.recovery_key(self.user_id, flow)
            visits.come_for(terminal.robot, Purpose.RECOVER)
            visits.say_who(terminal.robot, key)
            visits.choose_sides(terminal.robot, self.cast.sides[:1])
            detail.extend(self._succeed(terminal, "recovered", 1))
            recorded = terminal.robot.recorded()
            detail.append(f"{terminal.terminal_id}: {recorded}" + self._token(terminal, before, {*flow, "recovery"}))

    def _delete(self, terminal: Terminal) -> None:
        with self.report.step("delete the user and be refused") as detail:
            self.backend.delete_user(self.user_id)
            visits.come_for(terminal.robot, Purpose.VERIFY)
            said = visits.refused_entry(terminal.robot, Secret(self.user_id))
            if said != "user_unknown":
                raise StepFailed(f"the page said {said}")
            detail.append(said)

    def _succeed(self, terminal: Terminal, outcome: str, palms: int) -> list[str]:
        tries = visits.succeed(terminal.robot, outcome, palms)
        self._leave(terminal)
        return [f"{tries} tries"] if tries > 1 else []

    def _leave(self, terminal: Terminal) -> None:
        """Whoever comes next shows the hand anew; of a person in pictures, another picture."""
        visits.go_home(terminal.robot, page("result.done"))
        self.stage.camera.direct(LEAVE)

"""One visit each, worked through by the robot: page by page, as a person would."""

from hardware.palm.side import Side
from kiosk.demo.report import StepFailed
from kiosk.demo.robot import CAPTURE, Robot
from kiosk.flows.states import Capture, Choose, ChooseSide, Consent, Home, Outcome, Purpose, Result, Who
from kiosk.secret import Secret
from kiosk.views.texts.lookup import page


def come_for(robot: Robot, purpose: Purpose) -> None:
    """From the attract page to the question who is there."""
    robot.until(Home)
    robot.press(page("home.begin"))
    robot.until(Choose)
    robot.press(page(f"choose.{purpose.value}"))
    robot.until(Who)


def say_who(robot: Robot, text: Secret) -> None:
    """Type a key or an id and go on."""
    robot.type_in(text)
    robot.picture("who")
    robot.press(page("who.continue"))


def refused_entry(robot: Robot, text: Secret) -> str:
    """Type something that is no good; returns the code of what the page says about it, and goes home."""
    say_who(robot, text)

    def told() -> bool:
        return robot.until(Who).problem is not None

    robot.wait(told, CAPTURE, "the entry was not refused")
    problem = robot.until(Who).problem or ""
    robot.settle()
    robot.picture(f"who-{problem}")
    go_home(robot, page("door.cancel"))
    return problem


def consent(robot: Robot) -> None:
    """Agree."""
    robot.until(Consent)
    robot.settle()
    robot.picture("consent")
    robot.press(page("consent.agree"))


def choose_sides(robot: Robot, sides: tuple[Side, ...]) -> None:
    """Choose palms, where the flow leaves a choice."""
    robot.wait(lambda: isinstance(robot.screen, ChooseSide | Capture), CAPTURE, "no palm was asked for")
    if isinstance(robot.screen, ChooseSide):
        robot.settle()
        robot.picture("side")
        robot.press(page(f"side.{'both' if len(sides) > 1 else sides[0].value}"))
    robot.until(Capture)


def to_the_end(robot: Robot, palms: int) -> Result:
    """Follow the instructions until the visit ends; keeps a picture of each thing worth seeing."""
    seen: set[str] = set()

    def ended() -> bool:
        told = robot.instruction
        if isinstance(robot.screen, Capture) and told and told not in seen:
            seen.add(told)
            robot.picture(f"capture-{told}")
        return isinstance(robot.screen, Result)

    robot.wait(ended, CAPTURE * palms, "the visit did not end")
    result = robot.until(Result)
    robot.settle()
    robot.picture(f"result-{result.outcome.value}")
    return result


def succeed(robot: Robot, outcome: str, palms: int) -> int:
    """To the end, trying again where the page offers it, as a person would; returns the number of tries.

    Raises ``StepFailed`` when the visit ends in another way.
    """
    tries = 0
    while True:
        tries += 1
        result = to_the_end(robot, palms)
        if result.outcome.value == outcome:
            return tries
        if not result.may_retry:
            raise StepFailed(f"ended {result.outcome.value} ({result.detail}) after {tries} tries, expected {outcome}")
        robot.press(page("result.retry"))
        robot.until(Capture)


def refused(robot: Robot) -> bool:
    """To the end: whether the person was not recognised. Raises ``StepFailed`` when they were.

    A palm that was never compared, because of a gesture that did not succeed for instance, is no refusal: once more,
    as long as the page offers it.
    """
    while True:
        result = to_the_end(robot, 1)
        if result.outcome is Outcome.NOT_RECOGNISED:
            return True
        if result.outcome is not Outcome.UNFINISHED:
            raise StepFailed(f"ended {result.outcome.value} ({result.detail}), expected not_recognised")
        if not result.may_retry:
            return False
        robot.press(page("result.retry"))
        robot.until(Capture)


def go_home(robot: Robot, words: str) -> None:
    """Press what leads home."""
    robot.press(words)
    robot.until(Home)

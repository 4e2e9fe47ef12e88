"""What the tables say of a person: factors, phones, last attempts."""

from PySide6.QtCore import QDateTime, QLocale

from kiosk.client.front_desk import Attempt, Device, Person
from kiosk.views.operator.table import Cell, Row
from kiosk.views.texts.lookup import desk, known


def factors(person: Person) -> tuple[Row, ...]:
    """Left palm, right palm, phone: yes or no."""
    flags = {
        "left": person.left_palm_enrolled,
        "right": person.right_palm_enrolled,
        "device": person.device_enrolled,
    }
    return tuple((Cell(desk(f"factors.{name}")), _yes_no("factors", there)) for name, there in flags.items())


def devices(person: Person) -> tuple[Row, ...]:
    """One row each."""
    return tuple(_device(device) for device in person.devices) or ((Cell(desk("devices.none")),),)


def attempts(person: Person) -> tuple[Row, ...]:
    """Newest first."""
    return tuple(_attempt(attempt) for attempt in person.attempts) or ((Cell(desk("attempts.none")),),)


def _device(device: Device) -> Row:
    return Cell(device.name), Cell(_when(device.created_at))


def _attempt(attempt: Attempt) -> Row:
    score = "" if attempt.score is None else QLocale().toString(attempt.score, "f", 2)
    words = [desk(f"with.{factor}") for factor in attempt.factors if known("front_desk", f"with.{factor}")]
    return Cell(_when(attempt.at)), _yes_no("attempts", attempt.success), Cell(score), Cell(", ".join(words))


def _yes_no(table: str, yes: bool) -> Cell:
    if yes:
        return Cell(desk(f"{table}.yes"), "tick", "success")
    return Cell(desk(f"{table}.no"), "cross", "muted")


def _when(at: int) -> str:
    moment = QDateTime.fromSecsSinceEpoch(at)
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)

"""What the camera commands print for people."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from hardware.camera.device import PREFIX
from hardware.camera.discovery import Device
from hardware.camera.source import CameraInfo, Format
from hardware.cli.examine import Report
from hardware.cli.probe import Answer
from hardware.guidance import Guidance
from hardware.liveness.verdict import Gesture

CONSENT_MISSING = (
    "A recording stores pictures of hands, which are biometric data of the people they belong to.\n"
    "Ask everybody who will be in the picture, then add --i-have-consent."
)

CUES = {
    Guidance.SHOW_HAND.value: "Show the {side} palm, open and relaxed, in the middle of the picture, and stay there.",
    Gesture.SPREAD.instruction: "Spread the fingers, and relax again.",
    Gesture.CLOSE.instruction: "Close the fingers together, and relax again.",
    Gesture.TILT.instruction: "Turn the palm a little to one side, and back.",
    Gesture.NEARER.instruction: "Come a little nearer, and go back.",
    Gesture.FIST.instruction: "Make a fist, and open the hand again.",
}
"""What a person who is recorded is asked, by code."""

# A camera this much slower than asked for is worth a warning: share of the asked rate.
_SLOW = 0.8


def listing(devices: Sequence[Device], answers: Mapping[str, Sequence[Answer]], default: CameraInfo) -> str:
    """All cameras, one paragraph each."""
    lines = [] if devices else ["No camera found."]
    for device in devices:
        note = "  (fed by software: refused unless allowed)" if device.virtual else ""
        lines += [f"{device.name}{note}", f"    {PREFIX}{device.stable_id}", f"    at {device.node}"]
        lines += [f"    {_answer(answer)}" for answer in answers[device.stable_id]]
    return "\n".join([*lines, f"Used when nothing is chosen: {default.name} ({default.id})"])


def report(seen: Report, skipped: Mapping[str, str]) -> str:
    """One line per number, warnings last."""
    camera = f"{seen.camera.name} ({seen.camera.id})" + (", simulated" if seen.camera.simulated else "")
    got = format_(seen.got) if seen.got else "nothing"
    lines = [
        f"camera      {camera}",
        f"format      asked {format_(seen.asked)}, got {got}",
        f"live rate   {seen.rate:.1f} frames/s, {seen.frames} frames",
        f"drops       {seen.drops} (newer ones came while the last was looked at)",
        f"delay       {1000 * seen.delay:.0f} ms from capture to hand-over",
        f"light       {seen.luma:.0f} of 255",
        f"sharpness   {seen.sharpness:.1f} %",
        f"hand        {_hand(seen)}",
    ]
    return "\n".join([*lines, *_warnings(seen, skipped)])


def recording(camera: CameraInfo, file: Path, seconds: float) -> str:
    """Before it starts."""
    return (
        f"Recording {camera.name} for {seconds:g} s.\n"
        f"{file} will hold biometric pictures of whoever is in view: keep it safe, and delete it when it has served."
    )


def recorded(file: Path, frames: int, got: Format) -> str:
    """After it ended."""
    return f"Wrote {frames} frames of {format_(got)}. Play it with: replay:{file}"


def directed(table: Path, *, complete: bool) -> str:
    """After a person was directed through every gesture, or not to the end."""
    return f"Wrote {table}: the video answers challenges." if complete else f"Wrote {table}, which lacks gestures."


def format_(value: Format) -> str:
    """For example 1280x720 at 30."""
    return f"{value.width}x{value.height} at {value.rate:g}"


def _answer(answer: Answer) -> str:
    got = format_(answer.got) if answer.got else answer.fault
    mark = "" if answer.got == answer.asked else "   <- differs"
    return f"asked {format_(answer.asked)}, got {got}{mark}"


def _hand(seen: Report) -> str:
    if seen.with_hand is None:
        return "not looked for"
    found = "found" if seen.with_hand > 0 else "not found"
    return f"{found} (in {100 * seen.with_hand:.0f} % of {seen.looked_at} frames looked at)"


def _warnings(seen: Report, skipped: Mapping[str, str]) -> Iterator[str]:
    if seen.got and (seen.got.width, seen.got.height) != (seen.asked.width, seen.asked.height):
        yield "warning     the camera does not deliver the size asked for"
    if seen.got and seen.rate < _SLOW * seen.asked.rate:
        yield f"warning     only {seen.rate:.1f} of {seen.asked.rate:g} frames/s"
    if seen.faults:
        yield f"warning     faults: {', '.join(seen.faults)}"
    if skipped:
        yield f"warning     {len(skipped)} pictures skipped:"
        yield from (f"            {reason}" for reason in skipped.values())

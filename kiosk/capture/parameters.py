"""Every number of the capture service. Times in seconds; biometric numbers live with palms and liveness."""

from types import MappingProxyType
from typing import Final

from hardware.liveness.samples import Quota
from kiosk.flows.states import Purpose

CAPTURE_LIMIT: Final = 20.0
"""Time to get the palm into place; time spent on the challenge is not counted. Longer than this, another hint helps."""

GESTURE_TRIES: Final = 2
"""Gestures asked in one capture. The second one must be one that a picture cannot make (see ``gestures``)."""

SHOWN_LEAST: Final = 1.2
"""An instruction stays this long before another correction replaces it: time to read it (kiosk art direction)."""

CHANGE_LEAST: Final = 0.8
"""Good news and cues may come sooner, but never sooner than this (kiosk art direction)."""

AGREED_WITHIN: Final = 0.4
"""What most frames of this span say is what is said; one odd frame changes nothing."""

OTHER_HAND_AFTER: Final = 0.4
"""Where either palm is welcome, the other one is looked at once it has been seen for so long: no slip of a frame."""

STEP_LIMIT: Final = 0.5
"""A gap between frames counts as this at most, so that an outage is not held against the person."""

SCAN_EVERY: Final = 0.15
"""A QR code is looked for this often; it is held still for longer."""

UNREST_WITHIN: Final = 4.0
"""A hand counts as somebody by how it moved within so long: a slow sway takes one to five seconds."""

UNREST_SMOOTH: Final = 0.3
"""Time constant of the smoothing: takes away the noise of single frames and leaves sway and drift."""

UNREST_LEAST: Final = 0.0025
"""Spread of the palm's middle over palm width, 0.2 mm of a palm of 80 mm. Measured at 640 x 480 and ten frames a
second: pictures that do not move under the noise of a bad webcam (3 grey levels) 0.0005 to 0.0019; rendered people who
hold as still as they can, with less tremor than people have, 0.0014 to 0.0038, within 25 s always above 0.0027."""

UNREST_SETTLED: Final = 1.0
"""So long after a hand was found its landmarks may still creep to their place, also on a picture."""

UNREST_GAP: Final = 0.5
"""A hand that was lost for so long is followed anew."""

HAND_EVERY: Final = 2.0
"""A hand that moves is told this often: ten times within the shortest notice that a page is about to close."""

WAIT_LIMIT: Final = 0.25
"""How long the analysis thread sleeps at most before it looks whether it should end."""

JOIN_LIMIT: Final = 5.0
"""How long shutdown waits for each thread."""

ENGINE_RETRY: Final = 2.0
"""A failed engine is built anew after this long."""

ENGINE_TRIES: Final = 3
"""An engine that fails so often in a row needs staff."""

RING_SHARE: Final = 0.62
"""Radius of the ring over the palm length (wrist to middle knuckle): it just encloses the palm."""

TARGET_SIZE: Final = 0.38
"""Palm length over the frame's shorter side that the target ring asks for: a palm 180 pixels wide at 720p, where the
creases are sharp and the whole hand is in view (guidance accepts 0.2 to 0.85)."""

QUOTAS: Final = MappingProxyType(
    {
        Purpose.ENROLL: Quota(before=4, after=3),
        Purpose.VERIFY: Quota(before=3, after=2),
        Purpose.RECOVER: Quota(before=3, after=2),
    }
)
"""Codes wanted: five or more to enroll, three or more to verify, on both sides of the gesture."""

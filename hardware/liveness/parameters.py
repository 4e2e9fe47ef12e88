"""Every number of liveness, each with its unit, its reason and its source.

"memo" is the research memo behind this project (packaging/docs); section 4.2 A gives the onset window, the jump limit
and the freeze limit. "start" marks a starting value, to be calibrated on recordings.
"""

from typing import Final

from hardware.palm.parameters import CONSISTENT_DISTANCE, MIN_FOLD

# --- track: the same hand, without a gap ------------------------------------------------------------------------

FRAME_TIME: Final = 1 / 30
"""seconds. The frame time that ``JUMP_LIMIT`` is stated for; longer gaps allow proportionally more. Camera rate."""

JUMP_LIMIT: Final = 0.15
"""palm widths per frame time. A palm centre that moves more is another hand or a cut. Memo 4.2 A."""

FOLDED_JUMP_LIMIT: Final = 0.25
"""palm widths per frame time, while the fingers are folded. The landmark model guesses the palm of a fist: jumps of
up to 0.22 were measured on 20 rendered people who closed their hand, and up to 0.06 on their open hands."""

FOLDED_BELOW: Final = MIN_FOLD
"""``Measures.fold`` below which a hand is no open hand: guidance draws the same line."""

JUMP_CAP: Final = 0.6
"""palm widths. However long the gap, a larger step cannot be told from a swapped hand. Start: less than one hand."""

GAP_LIMIT: Final = 0.5
"""seconds between frames. A hand unseen for longer is not tracked. Start: a quick swap of hands takes about as long."""

# --- repeats: a camera never delivers the same picture twice ----------------------------------------------------

REPEAT_LIMIT: Final = 2
"""frames. More exact repeats in a row than this mean a frozen stream. Memo 4.2 F."""

LOOP_FRAMES: Final = 3
"""frames. This many in a row, each equal to the frame one period earlier, are a loop. Start: noise repeats none."""

LOOP_MEMORY: Final = 1800
"""frames. How far back a loop is looked for: 60 s at 30 frames per second, memo 4.2 F."""

HASH_STEP: Final = 4
"""pixels. Every fourth pixel of every fourth row is hashed: noise differs there too, at a sixteenth of the cost."""

# --- baseline: the person's own open hand -----------------------------------------------------------------------

BASELINE_FRAMES: Final = 5
"""frames whose median is the baseline. Memo 1.3 uses a window of five."""

# --- challenge: when ---------------------------------------------------------------------------------------------

ONSET_EARLIEST: Final = 0.15
"""seconds after the cue. Nobody reacts faster to something read. Memo 4.2 A."""

ONSET_LATEST: Final = 2.5
"""seconds after the cue. A person who has read one line has begun by then. Memo 4.2 A."""

REACH_LATEST: Final = 4.5
"""seconds after the cue by which the gesture must be complete. Start: onset plus a slow movement of two seconds."""

RETURN_LATEST: Final = 7.5
"""seconds after the cue by which the hand must be open again. Start: reach plus a hold and a slow way back."""

SUDDEN_LIMIT: Final = 0.05
"""seconds that the middle of a movement of fingers takes at least, interpolated between frames. Muscles need more; a
picture put in the place of another does not: it takes 0.6 frame times, which is less down to 12 frames per second.
Rendered people (seeds 1 to 30) who closed their hand took 0.06 to 0.12 at 15, 20, 25 and 30 frames per second, and 0.2
and more for other gestures."""

SUDDEN_ARM_LIMIT: Final = 0.1
"""seconds, the same for what a hand does as a whole, which is to tilt and to come nearer: an arm is slower than
fingers. The landmark model follows a picture of a nearer hand with a delay of a frame, so that it seems to take up to
0.08. Rendered people took 0.2 and more."""

MIDDLE: Final = (0.2, 0.8)
"""shares of a movement's whole way between which its time is taken: the jitter at both ends is no part of it."""

STEP_SHARE: Final = 0.8
"""share of a movement's whole way that may lie between two frames. Below 12 frames per second this is what finds a
picture put in the place of another. Start: of 6 rendered people who closed their hand at 10 a second one made more."""

# --- challenge: how far, as shares of the required reach --------------------------------------------------------

ONSET_SHARE: Final = 0.4
"""share of the reach at which the movement counts as begun. Start: well above the jitter of the landmarks."""

SMOOTHED_FRAMES: Final = 3
"""frames whose median is judged: one frame with wild landmarks, common in a fist, is no movement. Start."""

WOBBLE_SHARE: Final = 0.5
"""share of the reach by which a trajectory may run backwards and still be one movement. Start."""

LEAVE_SHARE: Final = 0.6
"""share of the reach below which the hand is on its way back. Start."""

RETURN_SHARE: Final = 0.4
"""share of the reach below which the hand is open again. Start: the onset share, so that both ends are one place."""

# --- challenge: how far, in the measures' own units -------------------------------------------------------------

SPREAD_REACH: Final = 3.5
"""degrees of mean finger angle to gain. Start: a relaxed hand has about 7 to 9, a spread one 13 and more."""

SPREAD_CEILING: Final = 12.0
"""degrees. Above this at rest the hand is spread already and is not asked to spread. Start."""

CLOSE_REACH: Final = 3.5
"""degrees of mean finger angle to lose. Start: closed fingers keep about 2 to 4."""

CLOSE_FLOOR: Final = 7.0
"""degrees. Below this at rest the fingers are closed already and are not asked to close. Start."""

TILT_REACH: Final = 0.09
"""log ratio. Turning a flat hand by 30 degrees shortens one axis by the cosine, log(0.87) = -0.14, but the landmark
model shows less of it: 0.10 to 0.2 for 36 rendered people who turned by 40 degrees; a still hand moves by 0.03."""

NEARER_REACH: Final = 0.18
"""share of the baseline's size to gain. Start: about 6 cm of the 40 cm a hand is usually away."""

NEARER_CEILING: Final = 0.42
"""palm length over the frame's shorter side. A larger hand would leave the frame on its way. Start: geometry of a
hand about 2.1 palm lengths long, in a frame it must not leave when 18 % larger."""

FIST_REACH: Final = 0.4
"""share of the baseline's fold to lose. Open is about 1, a fist under 0.5 (``Measures.fold``)."""

OPEN_SHARE: Final = 0.75
"""share of the baseline's fold that an open hand keeps; asked of every gesture but the fist. Start."""

# --- samples -----------------------------------------------------------------------------------------------------

SAMPLE_SPACING: Final = 0.08
"""seconds between two codes kept. Neighbouring frames show the same noise and add nothing. Start."""

SAME_PALM_DISTANCE: Final = CONSISTENT_DISTANCE
"""Distance of palm codes up to which both sides of the gesture show one palm: what a template asks of its frames."""

SAME_PALM_CODES: Final = 2
"""codes. So many of the best from before the gesture are compared with; one bad frame must not decide. Start."""

REOPEN_LIMIT: Final = 6.0
"""seconds after the gesture in which the open hand must be good again. Start: time to read two instructions."""

"""Words for guidance and challenge codes: short, warm, second person, at most 12 words.

Where a hand is named there is a text per side (``<code>.left``): in most languages the side changes other words too.
"""

from kiosk.views.texts.mark import QT_TRANSLATE_NOOP

GUIDANCE = {
    "show_hand.left": QT_TRANSLATE_NOOP("guidance", "Show your left palm to the camera"),
    "show_hand.right": QT_TRANSLATE_NOOP("guidance", "Show your right palm to the camera"),
    "show_hand.either": QT_TRANSLATE_NOOP("guidance", "Show one of your palms to the camera"),
    "one_hand": QT_TRANSLATE_NOOP("guidance", "One hand only, please"),
    "other_hand.left": QT_TRANSLATE_NOOP("guidance", "Now the other hand: your left"),
    "other_hand.right": QT_TRANSLATE_NOOP("guidance", "Now the other hand: your right"),
    "turn_over": QT_TRANSLATE_NOOP("guidance", "Turn your hand: palm to the camera"),
    "open_hand": QT_TRANSLATE_NOOP("guidance", "Open your hand"),
    "spread": QT_TRANSLATE_NOOP("guidance", "Spread your fingers a little"),
    "relax": QT_TRANSLATE_NOOP("guidance", "Relax your fingers"),
    "closer": QT_TRANSLATE_NOOP("guidance", "A little closer"),
    "farther": QT_TRANSLATE_NOOP("guidance", "A little farther away"),
    "center": QT_TRANSLATE_NOOP("guidance", "Move into the ring"),
    "flatter": QT_TRANSLATE_NOOP("guidance", "Hold your hand flat, like a stop sign"),
    "hold_still": QT_TRANSLATE_NOOP("guidance", "Hold still…"),
    "more_light": QT_TRANSLATE_NOOP("guidance", "It is too dark here"),
    "less_light": QT_TRANSLATE_NOOP("guidance", "Too much light on your hand"),
    "uncover": QT_TRANSLATE_NOOP("guidance", "Take off gloves or cover, please"),
    "good": QT_TRANSLATE_NOOP("guidance", "Perfect, stay like that"),
    "scan": QT_TRANSLATE_NOOP("guidance", "Hold the code in front of the camera"),
    "checking": QT_TRANSLATE_NOOP("guidance", "One moment…"),
    "camera_gone": QT_TRANSLATE_NOOP("guidance", "The camera is taking a break; we are reconnecting"),
    "challenge_spread": QT_TRANSLATE_NOOP("guidance", "Spread your fingers wide"),
    "challenge_close": QT_TRANSLATE_NOOP("guidance", "Bring your fingers together"),
    "challenge_tilt": QT_TRANSLATE_NOOP("guidance", "Tilt your hand to the side and back"),
    "challenge_nearer": QT_TRANSLATE_NOOP("guidance", "Come closer, then go back"),
    "challenge_fist": QT_TRANSLATE_NOOP("guidance", "Close your hand and open it"),
}

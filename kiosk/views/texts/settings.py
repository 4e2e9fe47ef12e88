"""Words for the settings page: each setting by its name, the groups, and what is said while one is changed."""

from kiosk.views.texts.mark import QT_TRANSLATE_NOOP

SETTINGS = {
    # groups
    "group.place": QT_TRANSLATE_NOOP("settings", "This place"),
    "group.visit": QT_TRANSLATE_NOOP("settings", "Visits"),
    "group.time": QT_TRANSLATE_NOOP("settings", "Times"),
    "group.look": QT_TRANSLATE_NOOP("settings", "Screen and sound"),
    "group.camera": QT_TRANSLATE_NOOP("settings", "Camera"),
    "group.server": QT_TRANSLATE_NOOP("settings", "Server"),
    "group.others": QT_TRANSLATE_NOOP("settings", "Who else is told"),
    # values and ranges
    "on": QT_TRANSLATE_NOOP("settings", "on"),
    "off": QT_TRANSLATE_NOOP("settings", "off"),
    "none": QT_TRANSLATE_NOOP("settings", "nothing"),
    "hidden": QT_TRANSLATE_NOOP("settings", "set, not shown"),
    "range.switch": QT_TRANSLATE_NOOP("settings", "on or off"),
    "range.one": QT_TRANSLATE_NOOP("settings", "one of: %1"),
    "range.several": QT_TRANSLATE_NOOP("settings", "in this order, some of: %1"),
    "range.number": QT_TRANSLATE_NOOP("settings", "%1 to %2"),
    "range.text": QT_TRANSLATE_NOOP("settings", "up to %1 characters"),
    "range.any": QT_TRANSLATE_NOOP("settings", "any text"),
    "default": QT_TRANSLATE_NOOP("settings", "default: %1"),
    # changing one
    "keep": QT_TRANSLATE_NOOP("settings", "Keep"),
    "hold": QT_TRANSLATE_NOOP("settings", "Hold to keep"),
    "back": QT_TRANSLATE_NOOP("settings", "Back"),
    "reset": QT_TRANSLATE_NOOP("settings", "Use the default"),
    "typed": QT_TRANSLATE_NOOP("settings", "Done"),
    "less": QT_TRANSLATE_NOOP("settings", "Less"),
    "more": QT_TRANSLATE_NOOP("settings", "More"),
    "delicate": QT_TRANSLATE_NOOP(
        "settings", "Take care: a mistake here can shut everybody out, or let in who must not be."
    ),
    "overridden": QT_TRANSLATE_NOOP("settings", "%1 in the environment wins over what is kept here."),
    "kept": QT_TRANSLATE_NOOP("settings", "Kept. It takes effect when the kiosk starts again."),
    "later": QT_TRANSLATE_NOOP("settings", "Changes take effect when the kiosk starts again."),
    "unwritten": QT_TRANSLATE_NOOP("settings", "That could not be written to the disk."),
    "restart": QT_TRANSLATE_NOOP("settings", "Restart the kiosk"),
    "restart.sure": QT_TRANSLATE_NOOP("settings", "Touch again to restart"),
    # the settings, in the words of the schema
    "api_host": QT_TRANSLATE_NOOP("settings", "Where the server is, https unless on this machine."),
    "issuer": QT_TRANSLATE_NOOP("settings", "What the server calls itself, when reached by another address."),
    "publishable_key": QT_TRANSLATE_NOOP("settings", "The App's publishable key, pk_…; not secret."),
    "livemode": QT_TRANSLATE_NOOP("settings", "Serve real people; a kiosk paired in live mode needs it."),
    "ca_bundle": QT_TRANSLATE_NOOP("settings", "A PEM file of the authorities to trust instead of the usual."),
    "proxy": QT_TRANSLATE_NOOP("settings", "An HTTP proxy for talking to the server."),
    "connect_seconds": QT_TRANSLATE_NOOP("settings", "How long to try to connect."),
    "answer_seconds": QT_TRANSLATE_NOOP("settings", "How long an answer of the server may take as a whole."),
    "terminal_name": QT_TRANSLATE_NOOP("settings", "This terminal's name."),
    "token_url": QT_TRANSLATE_NOOP("settings", "Where ID tokens are posted; nowhere unless set."),
    "desk_url": QT_TRANSLATE_NOOP("settings", "Where the front desk's backend is; no desk pages unless set."),
    "secrets": QT_TRANSLATE_NOOP("settings", "Where the terminal's key is kept."),
    "camera": QT_TRANSLATE_NOOP("settings", "auto, device:ID, virtual, virtual:SEED or replay:PATH."),
    "allow_virtual_camera_devices": QT_TRANSLATE_NOOP("settings", "Accept cameras that are fed by software."),
    "hand_model": QT_TRANSLATE_NOOP("settings", "Another hand model (.task) than the assembled one."),
    "liveness": QT_TRANSLATE_NOOP("settings", "none only for tests with still pictures."),
    "flow": QT_TRANSLATE_NOOP("settings", "The factors a verification asks for."),
    "without_palm_flow": QT_TRANSLATE_NOOP(
        "settings", "Factors asked of a person's own phone; empty: staff alone help."
    ),
    "sides": QT_TRANSLATE_NOOP("settings", "Which palms are enrolled."),
    "attempts": QT_TRANSLATE_NOOP("settings", "Tries of one visit before another way is shown."),
    "consent_version": QT_TRANSLATE_NOOP("settings", "Version of the consent text."),
    "identify": QT_TRANSLATE_NOOP("settings", "A palm alone may say who it is, where the server allows it too."),
    "try_after_enrollment": QT_TRANSLATE_NOOP("settings", "Offer to try what was enrolled."),
    "receipt": QT_TRANSLATE_NOOP(
        "settings", "Offer a receipt, and the person's code, after an enrollment or recovery."
    ),
    "idle_seconds": QT_TRANSLATE_NOOP("settings", "An abandoned page goes home after this."),
    "idle_notice_seconds": QT_TRANSLATE_NOOP("settings", "This last part of it is shown, with more time to ask for."),
    "capture_idle_seconds": QT_TRANSLATE_NOOP("settings", "The same at the camera, where a hand in view counts."),
    "result_seconds": QT_TRANSLATE_NOOP("settings", "A result is shown this long; 30 s where it offers something."),
    "opening_hours": QT_TRANSLATE_NOOP(
        "settings", "When people may begin, such as mo-fr 08:00-18:00, sa 09:00-12:00; always when empty."
    ),
    "staff_call_url": QT_TRANSLATE_NOOP("settings", "Where a call for staff is posted; nowhere unless set."),
    "staff_hint": QT_TRANSLATE_NOOP("settings", "Where staff are found, in words for visitors."),
    "health_url": QT_TRANSLATE_NOOP("settings", "Where it is posted how this kiosk is; nowhere unless set."),
    "health_seconds": QT_TRANSLATE_NOOP("settings", "How often the kiosk looks how it is, and posts it."),
    "language": QT_TRANSLATE_NOOP("settings", "Language of the texts, such as en or pt_BR."),
    "theme": QT_TRANSLATE_NOOP("settings", "Colours: light, dark or contrast."),
    "reduced_motion": QT_TRANSLATE_NOOP("settings", "Pages fade and nothing moves."),
    "sound": QT_TRANSLATE_NOOP("settings", "Four short sounds, each with a visible twin."),
    "voice": QT_TRANSLATE_NOOP("settings", "Texts are spoken: never, always, or when asked to."),
    "volume": QT_TRANSLATE_NOOP("settings", "Of sounds and voice, in percent."),
    "switch_scan_seconds": QT_TRANSLATE_NOOP("settings", "The focus goes on by itself after this; 0: never."),
    "switch_key": QT_TRANSLATE_NOOP("settings", "Presses what it has come to: space, enter or f1 to f12."),
    "fullscreen": QT_TRANSLATE_NOOP("settings", "Fill the screen."),
    "window_width": QT_TRANSLATE_NOOP("settings", "Pixels, when not full screen."),
    "window_height": QT_TRANSLATE_NOOP("settings", "Pixels, when not full screen."),
}

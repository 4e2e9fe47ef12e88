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
    # under a fleet's settings
    "pin": QT_TRANSLATE_NOOP("settings", "Keep mine here"),
    "fleet.says": QT_TRANSLATE_NOOP("settings", "The fleet says: %1. What is kept here wins over it."),
    "fleet.silent": QT_TRANSLATE_NOOP(
        "settings", "The fleet says nothing of it so far. What is kept here wins over it."
    ),
    "fleet.from": QT_TRANSLATE_NOOP("settings", "from the fleet"),
    "fleet.given_up": QT_TRANSLATE_NOOP(
        "settings", "The kiosk ended badly again and again with the fleet's settings %1. They are not used any more."
    ),
    # address and key of a fleet
    "pair": QT_TRANSLATE_NOOP("settings", "Whose signed settings this kiosk follows"),
    "pair.words": QT_TRANSLATE_NOOP("settings", "Address and key belong together: both are tried, then both are kept."),
    "pair.settings_url": QT_TRANSLATE_NOOP("settings", "Address of the signed file, https://…"),
    "pair.settings_key": QT_TRANSLATE_NOOP("settings", "Public key of the fleet, as new-key prints it"),
    "pair.none": QT_TRANSLATE_NOOP("settings", "Follow nobody"),
    "pair.trying": QT_TRANSLATE_NOOP(
        "settings", "One moment, we look whether the file is there and signed by this key…"
    ),
    "pair.again": QT_TRANSLATE_NOOP("settings", "Hold once more to keep both all the same."),
    "tried.unreachable": QT_TRANSLATE_NOOP("settings", "Nobody answers at this address now, so it could not be tried."),
    "tried.status": QT_TRANSLATE_NOOP("settings", "There is no file at this address: the answer is %1."),
    "tried.signature_wrong": QT_TRANSLATE_NOOP("settings", "The file there is not signed by this key."),
    "tried.format_wrong": QT_TRANSLATE_NOOP("settings", "What lies there is no signed settings file."),
    "tried.too_large": QT_TRANSLATE_NOOP("settings", "The file there is too large for signed settings."),
    "tried.expired": QT_TRANSLATE_NOOP("settings", "The key is right, but the time of the file there is over."),
    "tried.not_for_this": QT_TRANSLATE_NOOP("settings", "The key is right, but the file there is for other kiosks."),
    "tried.serial_old": QT_TRANSLATE_NOOP("settings", "The key is right, but this kiosk has had a newer file."),
    "tried.given_up": QT_TRANSLATE_NOOP("settings", "The key is right, but the kiosk ended badly with the file there."),
    "tried.setting_wrong": QT_TRANSLATE_NOOP("settings", "The key is right, but a value in the file there is wrong."),
    "tried.setting_forbidden": QT_TRANSLATE_NOOP(
        "settings", "The key is right, but the file there sets what is only set at the kiosk itself."
    ),
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
    "settings_url": QT_TRANSLATE_NOOP("settings", "Where a fleet's signed settings are; nowhere unless set."),
    "settings_key": QT_TRANSLATE_NOOP("settings", "Whose signature they have: an Ed25519 public key in base64."),
    "settings_minutes": QT_TRANSLATE_NOOP("settings", "They are looked for at the start and this often."),
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
    "languages": QT_TRANSLATE_NOOP("settings", "Languages to choose from, in the order they are offered."),
    "language": QT_TRANSLATE_NOOP("settings", "Spoken while nobody chose; the first of them unless set."),
    "text_percent": QT_TRANSLATE_NOOP("settings", "Size of the texts in percent."),
    "theme": QT_TRANSLATE_NOOP("settings", "Colours: light, dark or contrast."),
    "reduced_motion": QT_TRANSLATE_NOOP("settings", "Pages fade and nothing moves."),
    "sound": QT_TRANSLATE_NOOP("settings", "Four short sounds, each with a visible twin."),
    "voice": QT_TRANSLATE_NOOP("settings", "Texts are spoken: never, always, or when asked to."),
    "volume": QT_TRANSLATE_NOOP("settings", "Of sounds and voice, in percent."),
    "switch_scan_seconds": QT_TRANSLATE_NOOP("settings", "The focus goes on by itself after this; 0: never."),
    "switch_key": QT_TRANSLATE_NOOP("settings", "Presses what it has come to: space, enter or f1 to f12."),
    "fullscreen": QT_TRANSLATE_NOOP("settings", "Fill the screen."),
    "screen": QT_TRANSLATE_NOOP("settings", "The screen to fill: primary, its number from 1, or its name."),
    "second_screen": QT_TRANSLATE_NOOP("settings", "Other screens are covered, or left alone."),
    "window_width": QT_TRANSLATE_NOOP("settings", "Pixels, when not full screen."),
    "window_height": QT_TRANSLATE_NOOP("settings", "Pixels, when not full screen."),
}

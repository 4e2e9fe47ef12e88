"""Words for what a setting may not be, in English those of ``kiosk.settings_file``. %1 is the setting."""

from kiosk.views.texts.mark import QT_TRANSLATE_NOOP

REFUSALS = {
    # kinds and ranges
    "least": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must be greater than or equal to %2."),
    "most": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must be less than or equal to %2."),
    "whole": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must be a valid integer."),
    "number": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must be a valid number."),
    "switch": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must be true or false."),
    "one_of": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must be %2."),
    "these": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must be one of these: %2."),
    "text": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must be a text."),
    "text_least": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must have at least %2 characters."),
    "text_most": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must have at most %2 characters."),
    "form": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must have another form, and no control characters."),
    "list": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must be a list."),
    "list_least": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must name at least %2."),
    "list_most": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must name at most %2."),
    "language_twice": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must not name a language twice."),
    "factor_twice": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must not name a factor twice."),
    # addresses and keys
    "url_scheme": QT_TRANSLATE_NOOP(
        "refusals", "The setting '%1' must begin with https:// (or http:// for a server on this machine)."
    ),
    "url_http": QT_TRANSLATE_NOOP(
        "refusals", "The setting '%1' must begin with https:// because the server is on another machine."
    ),
    "url_host": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must name a host."),
    "url_name": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must not hold a name or password."),
    "url_query": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must not hold a query or a fragment."),
    "url_plain": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must be a plain web address."),
    "url_port": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must be a web address with a valid host and port."),
    "proxy": QT_TRANSLATE_NOOP(
        "refusals",
        "The setting '%1' must be http:// or https:// and a host, with a port if it is not the usual one.",
    ),
    "together": QT_TRANSLATE_NOOP(
        "refusals", "The setting '%1' must be set together with settings_url, or neither of them."
    ),
    "key": QT_TRANSLATE_NOOP(
        "refusals", "The setting '%1' must be the base64 of an Ed25519 public key, as new-key prints it."
    ),
    "secret_key": QT_TRANSLATE_NOOP(
        "refusals",
        "The setting '%1' must never be a secret key (sk_…): those belong to the app backend alone.",
    ),
    "publishable": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must be pk_ and letters and digits."),
    # opening hours
    "hours_like": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must be like 'mo-fr 08:00-18:00, sa 09:00-12:00'."),
    "hours_begin": QT_TRANSLATE_NOOP(
        "refusals", "The setting '%1' must not begin when it ends; a whole day is 00:00-24:00."
    ),
    "hours_days": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must name days as %2."),
    "hours_times": QT_TRANSLATE_NOOP("refusals", "The setting '%1' must hold times from 00:00 to 24:00."),
    # the file
    "unknown": QT_TRANSLATE_NOOP("refusals", "There is no setting '%1'."),
    "unknown_close": QT_TRANSLATE_NOOP("refusals", "There is no setting '%1'; did you mean '%2'?"),
    "unkept": QT_TRANSLATE_NOOP("refusals", "The setting '%1' cannot be kept in the settings file."),
    "file_unread": QT_TRANSLATE_NOOP("refusals", "The settings file %2 cannot be read: %3."),
    "file_large": QT_TRANSLATE_NOOP("refusals", "The settings file %2 is larger than %3 bytes."),
    "file_text": QT_TRANSLATE_NOOP("refusals", "The settings file %2 is not UTF-8 text."),
    "file_toml": QT_TRANSLATE_NOOP("refusals", "The settings file %2 is not TOML: %3."),
    "file_nested": QT_TRANSLATE_NOOP("refusals", "The settings file %2 is nested too deep."),
}

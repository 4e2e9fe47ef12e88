"""What is said of an option: its range, its default, a value."""

from kiosk.operator.options import Kind, Option, Value, as_text
from kiosk.views.texts.lookup import say


def value_words(option: Option, value: Value) -> str:
    """The value as an operator reads it."""
    if isinstance(value, bool):
        return say("settings", "on" if value else "off")
    if option.secret and value is not None:
        return say("settings", "hidden")
    return _plain(value) or say("settings", "none")


def range_words(option: Option) -> str:
    """What may be chosen."""
    match option.kind:
        case Kind.SWITCH:
            return say("settings", "range.switch")
        case Kind.ONE:
            return say("settings", "range.one", ", ".join(option.choices))
        case Kind.SEVERAL:
            return say("settings", "range.several", ", ".join(option.choices))
        case Kind.NUMBER:
            return say("settings", "range.number", _plain(option.least), _plain(option.most))
    return say("settings", "range.text", _plain(option.most)) if option.most else say("settings", "range.any")


def facts(option: Option) -> str:
    """Its name in the file, its range and its default, in one line."""
    default = say("settings", "default", value_words(option, option.default))
    return f"{option.name} · {range_words(option)} · {default}"


def _plain(value: Value) -> str:
    """Whole seconds without a point."""
    return as_text(int(value) if isinstance(value, float) and value.is_integer() else value)

"""The mark that the translation tools look for, with types; Qt's own says ``object``."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """``text`` itself; the tools put it under ``context`` into the translation files."""
    assert context  # noqa: S101 - read by the tools, not by us
    return text

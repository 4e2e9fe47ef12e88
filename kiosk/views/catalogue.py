"""A Qt Linguist file as it was committed, read into memory: there is no compiled copy that could be older than it."""

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTranslator

Words = Mapping[tuple[str, str], str]


class CatalogueDamaged(Exception):
    """The translation file is missing or not one."""


def read(file: Path) -> Words:
    """Translations by context and English text; what is unfinished is left out. Raises ``CatalogueDamaged``."""
    try:
        root = ET.parse(file).getroot()  # noqa: S314 - a file of this package, not of a stranger
    except (OSError, ET.ParseError, ValueError) as error:
        raise CatalogueDamaged(str(error)) from None
    return dict(_messages(root))


def _messages(root: ET.Element) -> list[tuple[tuple[str, str], str]]:
    found = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                key = (context.findtext("name", ""), message.findtext("source", ""))
                found.append((key, translation.text))
    return found


class Catalogue(QTranslator):
    """Says what ``words`` say; the English text where they are silent."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The words for ``source``."""
        return self._words.get((context, source), source)

    def isEmpty(self) -> bool:
        """Never: Qt does not ask an empty one."""
        return False

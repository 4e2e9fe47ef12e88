"""The pseudo language: English made 40 % longer, with accents and in brackets, to see what a page cannot hold.

A text without brackets did not come from the tables, one without the closing bracket is cut.
"""

import re

from PySide6.QtCore import QTranslator

LONGER = 0.4
_ACCENTS = str.maketrans("aceinosuyACEINOSUY", "áçéíñöšúýÁÇÉÍÑÖŠÚÝ")
_TAIL = "öéåü"
# Letters, but not those of a placeholder; keys and ids keep their own.
_WORD = re.compile(r"(?<!%)[A-Za-z’]{2,}")


def pseudo(text: str) -> str:
    """``text`` in the pseudo language; placeholders and paragraphs stay."""
    return f"[{_WORD.sub(_longer, text)}]"


def _longer(word: re.Match[str]) -> str:
    more = round(len(word[0]) * LONGER)
    return word[0].translate(_ACCENTS) + (_TAIL * more)[:more]


class Pseudo(QTranslator):
    """Says everything in the pseudo language."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The words for ``source``."""
        return pseudo(source)

    def isEmpty(self) -> bool:
        """Never: Qt does not ask an empty one."""
        return False

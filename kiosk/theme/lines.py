"""Setting text in lines of a given height, balanced so that no word is left alone on the last one."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

WIDEST = 1 << 20


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of text in a font; ``line`` is the line height in pixels. ``fits``: no word is wider than the block."""

    lines: tuple[str, ...]
    font: QFont
    line: int
    width: float
    fits: bool

    @property
    def height(self) -> int:
        """Pixels from the top of the first to the bottom of the last line."""
        return len(self.lines) * self.line

    def draw(self, painter: QPainter, x: float, y: float, width: float, align: Qt.AlignmentFlag) -> None:
        """Draw with the top left corner at (x, y); ``align`` is left, right or centre."""
        metrics = QFontMetricsF(self.font)
        rise = (self.line - metrics.height()) / 2 + metrics.ascent()
        painter.setFont(self.font)
        for number, text in enumerate(self.lines):
            free = width - metrics.horizontalAdvance(text)
            shift = {Qt.AlignmentFlag.AlignHCenter: free / 2, Qt.AlignmentFlag.AlignRight: free}.get(align, 0.0)
            painter.drawText(QPointF(x + shift, y + number * self.line + rise), text)


def _broken(text: str, font: QFont, width: float, *, anywhere: bool = False) -> list[str]:
    option = QTextOption()
    wrap = QTextOption.WrapMode
    option.setWrapMode(wrap.WrapAtWordBoundaryOrAnywhere if anywhere else wrap.WordWrap)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return lines


def _balanced(text: str, font: QFont, width: float, count: int) -> list[str]:
    """The same number of lines in the narrowest measure that still holds them."""
    low, high = width / max(1, count), width
    while high - low > 4:
        middle = (low + high) / 2
        low, high = (low, middle) if len(_broken(text, font, middle)) <= count else (middle, high)
    return _broken(text, font, high)


def set_text(
    text: str, font: QFont, line: int, width: float, balance: bool = False, *, anywhere: bool = False
) -> Block:
    """Break ``text`` (paragraphs at newlines) into lines no wider than ``width`` pixels where words allow.

    ``anywhere``: a word that is wider is broken as well, as addresses and names in files may be.
    """
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    for paragraph in text.split("\n"):
        broken = _broken(paragraph, font, max(1.0, width), anywhere=anywhere)
        if balance and len(broken) > 1:
            broken = _balanced(paragraph, font, width, len(broken))
        lines.extend(broken or [""])
    widest = max((metrics.horizontalAdvance(line_) for line_ in lines), default=0.0)
    return Block(tuple(lines), font, line, widest, widest <= width + 1)

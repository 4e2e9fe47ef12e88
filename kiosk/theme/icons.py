"""Our line icons: SVG path data on a 24-unit grid, drawn with round 3-unit strokes at 48 px (1.5 units at 24)."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

# Those that point somewhere are mirrored when the language runs from right to left.
POINTING = frozenset({"next", "back", "another_way", "leave"})

PATHS = {
    "tick": "M5 12.5 L10 17.5 L19.5 7",
    "cross": "M6 6 L18 18 M18 6 L6 18",
    "next": "M9 5 L16 12 L9 19",
    "back": "M15 5 L8 12 L15 19",
    "up": "M5 15.5 L12 8.5 L19 15.5",
    "down": "M5 8.5 L12 15.5 L19 8.5",
    "help": "M12 3 a9 9 0 1 0 0.01 0 M9.4 9.4 a2.7 2.7 0 1 1 3.9 2.5 c-0.9 0.5 -1.3 1 -1.3 2 M12 16.9 v0.1",
    "another_way": "M4 19 V14 a4 4 0 0 1 4 -4 H19 M15 5.5 L19.5 10 L15 14.5",
    "leave": "M13 4 H6 V20 H13 M11 12 H20.5 M17 8.2 L20.8 12 L17 15.8",
    "camera_off": "M4 4 L20 20 M8.2 6.5 L9.2 5 H14.8 L16.3 7.5 H20 V16.2 M18 19"
    " H4 V7.5 H7.5 M14.9 14.9 a3.6 3.6 0 0 1 -5 -5",
    "camera": "M4 7.5 H7.7 L9.2 5 H14.8 L16.3 7.5 H20 V19 H4 Z M12 9.4 a3.6 3.6 0 1 0 0.01 0",
    "scan": "M4 8.5 V4 H8.5 M15.5 4 H20 V8.5 M20 15.5 V20 H15.5 M8.5 20 H4 V15.5 M8.5 8.5 H11 V11 H8.5 Z"
    " M13.4 8.5 H15.5 V10.6 M8.5 13.4 V15.5 H10.6 M13.4 13.4 H15.5 V15.5",
    "keys": "M4 6 H20 V18 H4 Z M7.4 9.6 v0.1 M10.5 9.6 v0.1 M13.5 9.6 v0.1 M16.6 9.6 v0.1 M7.4 12.3 v0.1"
    " M10.5 12.3 v0.1 M13.5 12.3 v0.1 M16.6 12.3 v0.1 M9 15 H15",
    "shift": "M12 4 L20 12.5 H15.8 V19 H8.2 V12.5 H4 Z",
    "erase": "M9 5.5 H20.5 V18.5 H9 L3.2 12 Z M12 9.4 L17.2 14.6 M17.2 9.4 L12 14.6",
    "paste": "M8.5 5.5 H6 V20 H18 V5.5 H15.5 M8.5 4 H15.5 V7.5 H8.5 Z",
    "enroll": "M10 11.4 a3.8 3.8 0 1 0 -0.01 0 M3.5 20 c0.4 -3.7 3 -5.6 6.5 -5.6 c1.4 0 2.6 0.3 3.6 0.8"
    " M18 13.5 V20.5 M14.5 17 H21.5",
    "verify": "M12 3 L19.5 6 V11.5 C19.5 16 16.5 19.3 12 21 C7.5 19.3 4.5 16 4.5 11.5 V6 Z M8.4 12 L11.2 14.8 L16 9.4",
    "recover": "M4.5 12 a7.5 7.5 0 1 0 2.4 -5.5 M6.5 2.8 V6.9 H10.6",
    "palm": "M7.5 13 V6.4 a1.4 1.4 0 0 1 2.8 0 V11 M10.3 10.6 V4.6 a1.4 1.4 0 0 1 2.8 0 V10.6 M13.1 10.8 V5.6"
    " a1.4 1.4 0 0 1 2.8 0 V11.4 M15.9 11.2 V8 a1.4 1.4 0 0 1 2.8 0 V14 c0 4 -2.4 7 -6.2 7 c-3 0 -4.6 -1.6 -6 -4.2"
    " L4.6 13.2 a1.3 1.3 0 0 1 2.2 -1.4 L7.8 13.4",
    "sun": "M12 8 a4 4 0 1 0 0.01 0 M12 2.5 V4.5 M12 19.5 V21.5 M2.5 12 H4.5 M19.5 12 H21.5 M5.3 5.3 L6.7 6.7"
    " M17.3 17.3 L18.7 18.7 M18.7 5.3 L17.3 6.7 M6.7 17.3 L5.3 18.7",
    "moon": "M19.5 14.2 A8 8 0 1 1 9.8 4.5 A6.4 6.4 0 0 0 19.5 14.2 Z",
    "lock": "M6 11 H18 V20 H6 Z M8.5 11 V8 a3.5 3.5 0 0 1 7 0 V11 M12 14.6 V16.4",
    "clock": "M12 3.5 a8.5 8.5 0 1 0 0.01 0 M12 7.5 V12 L15.2 14",
    "people": "M9 11 a3.4 3.4 0 1 0 -0.01 0 M3 19.5 c0.3 -3.4 2.7 -5.2 6 -5.2 s5.7 1.8 6 5.2"
    " M15.6 4.6 a3.2 3.2 0 0 1 0 6.2"
    " M17.4 14.4 c2.2 0.6 3.4 2.3 3.6 5.1",
    "target": "M12 4 a8 8 0 1 0 0.01 0 M12 8.4 a3.6 3.6 0 1 0 0.01 0",
    "lines": "M5.5 7 C9 8 13 7 18.5 5 M5 12.2 C9 13.4 14 12.6 19 11 M7 18.6 C7.4 14 9 10 12 6.5",
    "info": "M12 3.5 a8.5 8.5 0 1 0 0.01 0 M12 11 V16.4 M12 7.8 v0.1",
    "warning": "M12 4 L21 19.5 H3 Z M12 10 V14.4 M12 17 v0.1",
    "plug": "M9 3.5 V8 M15 3.5 V8 M6.5 8 H17.5 V11 a5.5 5.5 0 0 1 -11 0 Z M12 16.5 V20.5",
    "text": "M6 3.5 H18 V20.5 H6 Z M9 8 H15 M9 12 H15 M9 16 H12.5",
    "phone": "M7 3 H17 V21 H7 Z M11.2 17.8 H12.8",
    "contrast": "M12 3.5 a8.5 8.5 0 1 0 0.01 0 M12 3.5 V20.5 M12 8 H19 M12 12 H20.3 M12 16 H19",
    "comfort": "M12 3.5 a8.5 8.5 0 1 0 0.01 0 M12 7.4 v0.1 M7.5 10 H16.5 M12 10 V14 M12 14 L9.5 18 M12 14 L14.5 18",
    "speak": "M4 9.5 H7.5 L12 5.5 V18.5 L7.5 14.5 H4 Z M15.5 9 a4.5 4.5 0 0 1 0 6 M18 6.5 a8 8 0 0 1 0 11",
    "settings": "M4 7 H12.8 M17.2 7 H20 M15 4.8 a2.2 2.2 0 1 0 0.01 0 M4 17 H6.8 M11.2 17 H20"
    " M9 14.8 a2.2 2.2 0 1 0 0.01 0",
    "off": "M8 7 H16 a5 5 0 0 1 0 10 H8 a5 5 0 0 1 0 -10 Z M8 10 a2 2 0 1 0 0.01 0",
    "on": "M8 7 H16 a5 5 0 0 1 0 10 H8 a5 5 0 0 1 0 -10 Z M16 10 a2 2 0 1 0 0.01 0 M16 11.5 v1",
    "again": "M19.5 12 a7.5 7.5 0 1 1 -2.4 -5.5 M17.5 2.8 V6.9 H13.4",
}


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str, stroke: float) -> QSvgRenderer:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
        f'<path d="{PATHS[name]}" fill="none" stroke="{colour}" stroke-width="{stroke}"'
        ' stroke-linecap="round" stroke-linejoin="round"/></svg>'
    )
    return QSvgRenderer(QByteArray(svg.encode()))


def draw(painter: QPainter, name: str, rect: QRectF, colour: QColor, mirrored: bool = False) -> None:
    """Draw an icon into a square ``rect``; lines are 3 px at 48 px and never thinner than 2 px."""
    stroke = max(1.5, 2.0 * 24 / max(1.0, rect.width()))
    renderer = _renderer(name, colour.name(), round(stroke, 2))
    painter.save()
    painter.setOpacity(painter.opacity() * colour.alphaF())
    if mirrored and name in POINTING:
        painter.translate(2 * rect.center().x(), 0)
        painter.scale(-1, 1)
    renderer.render(painter, rect)
    painter.restore()

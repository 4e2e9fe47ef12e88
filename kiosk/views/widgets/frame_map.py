"""Where a place in the unmirrored frame lies in the mirrored picture that fills a widget."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF


@dataclass(frozen=True, slots=True)
class FrameMap:
    """A frame of ``frame_w`` x ``frame_h`` pixels fills ``width`` x ``height``, cropped, mirrored."""

    frame_w: int
    frame_h: int
    width: int
    height: int

    @property
    def scale(self) -> float:
        """Widget pixels per frame pixel."""
        return max(self.width / self.frame_w, self.height / self.frame_h)

    @property
    def crop(self) -> tuple[int, int, int, int]:
        """The part of the frame that is seen: x, y, width, height in frame pixels."""
        wide = max(1, min(self.frame_w, round(self.width / self.scale)))
        high = max(1, min(self.frame_h, round(self.height / self.scale)))
        return (self.frame_w - wide) // 2, (self.frame_h - high) // 2, wide, high

    def point(self, x: float, y: float) -> QPointF:
        """A place given in fractions of the unmirrored frame, in widget pixels of the mirrored picture."""
        left, top, wide, _high = self.crop
        seen = (x * self.frame_w - left) * self.scale
        return QPointF(wide * self.scale - seen, (y * self.frame_h - top) * self.scale)

    def length(self, fraction: float) -> float:
        """A length given as a fraction of the frame's height, in widget pixels."""
        return fraction * self.frame_h * self.scale

"""Arithmetic on colours: mixing, translucency, and the contrast ratio of WCAG 2.2 (section 1.4.3)."""

from PySide6.QtGui import QColor


def mix(base: str, over: str, share: float) -> str:
    """``share`` (0..1) of ``over`` laid on ``base``, in sRGB as painters do it."""
    below, above = QColor(base), QColor(over)
    parts = (
        round(low + (high - low) * share)
        for low, high in zip(below.getRgb()[:3], above.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return "#{:02X}{:02X}{:02X}".format(*parts)


def veil(colour: str, alpha: float) -> QColor:
    """The colour at ``alpha`` 0..1."""
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made


def luminance(colour: str) -> float:
    """Relative luminance 0..1 (WCAG 2.2, "relative luminance")."""
    channels = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio 1..21 (WCAG 2.2, "contrast ratio")."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)

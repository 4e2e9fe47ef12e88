"""The scalars of one hand in one frame; guidance, liveness and quality all read these and nothing else."""

from dataclasses import dataclass

from hardware.palm.side import Side


@dataclass(frozen=True, slots=True)
class Measures:
    """Dimensionless unless said; angles in degrees.

    ``side``: the person's own hand when label and geometry agree on a palm, else None.
    ``palm_facing``: the palm, not the back, looks at the camera. ``palm_width_px``: distance of landmarks 5 and 17.
    ``size``: length 0 to 9 over the frame's shorter side. ``center``: palm centre as fractions of width and height.
    ``rotation``: in-plane angle of the fingers from straight up, clockwise positive.
    ``tilt``: log of (width 5-17 / length 0-9) over that of a flat hand, signed.
    ``spread``: mean angle between neighbouring finger rays, index to little.
    ``fold``: mean fingertip-to-knuckle distance over palm length; open 0.65 to 1, fist under 0.5. ``least_fold``: the
    same of the shortest-looking finger.
    ``motion``: largest shift of a palm landmark since the frame before, over palm width; None for the first.
    ``inside``: share of the 21 landmarks inside the frame. The rest is read from the palm region and None without one:
    ``sharpness`` (mean absolute Laplacian in percent of luma), ``luma`` (0..255), ``saturated`` (share of pixels),
    ``region_inside`` (share of the region inside the frame), and, when all before them is good, ``crease`` (strength of
    the strongest dark lines in local standard deviations) and ``drawn`` (share of the region under henna or ink).
    """

    side: Side | None
    palm_facing: bool
    palm_width_px: float
    size: float
    center: tuple[float, float]
    rotation: float
    tilt: float
    spread: float
    fold: float
    motion: float | None
    inside: float
    sharpness: float | None = None
    luma: float | None = None
    saturated: float | None = None
    crease: float | None = None
    region_inside: float | None = None
    least_fold: float = 1.0
    drawn: float | None = None

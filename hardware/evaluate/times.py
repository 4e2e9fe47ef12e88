"""How long the steps took on this machine: median and 95th percentile, milliseconds."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from hardware.evaluate.acquire import Acquired
from hardware.evaluate.comparisons import Comparisons
from hardware.evaluate.rows import Kind


def times(acquired: Sequence[Acquired], met: Comparisons) -> dict[str, Any]:
    """One look at a whole hand (landmarks included), one extraction of a region, one comparison; null for none."""
    looks = [second for one in acquired if one.row.kind is not Kind.ROI for second in one.seconds]
    regions = [second for one in acquired if one.row.kind is Kind.ROI for second in one.seconds]
    return {"look": _ms(looks), "region": _ms(regions), "comparison": _ms(met.seconds_per_pair)}


def _ms(seconds: Sequence[float] | np.ndarray) -> dict[str, float] | None:
    if len(seconds) == 0:
        return None
    p50, p95 = np.percentile(seconds, [50, 95]) * 1000
    return {"p50": round(float(p50), 3), "p95": round(float(p95), 3)}

"""Error rates of distances: small is alike."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Rates:
    """Distances of pairs of one palm and of pairs of different palms."""

    genuine: np.ndarray
    impostor: np.ndarray

    @property
    def eer(self) -> float:
        """Equal error rate: the least, over thresholds, of the larger of the two error rates."""
        genuine, impostor = np.sort(self.genuine), np.sort(self.impostor)
        marks = np.unique(np.concatenate([genuine, impostor]))
        missed = 1 - np.searchsorted(genuine, marks, side="right") / len(genuine)
        matched = np.searchsorted(impostor, marks, side="right") / len(impostor)
        return float(np.maximum(missed, matched).min())

    def errors(self, fmr: float) -> int:
        """Genuine pairs refused when at most ``fmr`` of the impostor pairs are accepted (ties are refused)."""
        allowed = int(fmr * len(self.impostor) + 1e-9)
        return int((self.genuine >= np.partition(self.impostor, allowed)[allowed]).sum())

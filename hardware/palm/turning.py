"""Every turn and size of a code, straight into the words that the search wants; compiled."""

import numpy as np
from numpy.typing import NDArray

from hardware.palm.compiling import compiled
from hardware.palm.packing import Layer, Words


@compiled
def turned(cells: Words, mask: NDArray[np.bool_], index: NDArray[np.intp], inside: NDArray[np.bool_]) -> Layer:
    """The layer of all warps.

    ``cells`` is (rows * columns, words): the planes of a cell, two to a word, in bits 0 and 32; ``mask`` (rows *
    columns). ``index`` and ``inside`` are (warps, rows * columns): the cell a cell comes from, and whether it exists.
    """
    warps, (count, words) = index.shape[0], cells.shape
    side = int(np.sqrt(count))
    bits, seen = np.zeros((warps, side * words), np.uint64), np.zeros((warps, side * words), np.uint64)
    for warp in range(warps):
        for row in range(side):
            known = np.uint64(0)
            for column in range(side):
                place = row * side + column
                source = index[warp, place]
                if inside[warp, place] and mask[source]:
                    known |= np.uint64(1) << np.uint64(column)
                for word in range(words):
                    bits[warp, row * words + word] |= cells[source, word] << np.uint64(column)
            for word in range(words):
                seen[warp, row * words + word] = known | (known << np.uint64(32))
    return bits, seen

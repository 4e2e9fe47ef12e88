"""The inner loops of the coarse search, compiled: XOR and population count over every enrolled palm.

Palms lie in blocks of ``BLOCK``, word by word: the innermost loop goes through the same word of neighbouring palms, so
that it becomes vector instructions with no sum across a register, and a block (57 kB) stays in the second-level cache
while every moved form of the probe is tried on it.
"""

import numpy as np
from numpy.typing import NDArray

from hardware.palm.compiling import compiled, ones

Words = NDArray[np.uint64]
Distances = NDArray[np.uint32]

BLOCK = 256
"""Palms side by side."""


@compiled
def scan(blocks: Words, probes: Words, found: Distances) -> None:
    """Distances of every palm in ``blocks`` (blocks, references, words, BLOCK) into ``found`` (blocks, BLOCK).

    ``probes`` is (codes, forms, words). A code's distance is the least over its forms and the palm's references; the
    palm's distance is the sum over codes, in bits.
    """
    count, references, words, _ = blocks.shape
    codes, forms, _ = probes.shape
    differing = np.empty(BLOCK, np.int64)
    least = np.empty(BLOCK, np.int64)
    for block in range(count):
        found[block, :] = 0
        for code in range(codes):
            least[:] = 64 * words
            for reference in range(references):
                for form in range(forms):
                    differing[:] = 0
                    for word in range(words):
                        wanted = probes[code, form, word]
                        for place in range(BLOCK):
                            differing[place] += ones(blocks[block, reference, word, place] ^ wanted)
                    for place in range(BLOCK):
                        least[place] = min(least[place], differing[place])
            for place in range(BLOCK):
                found[block, place] += np.uint32(least[place])

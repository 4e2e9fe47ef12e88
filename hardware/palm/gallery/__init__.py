"""One palm among many: a coarse search over every enrolled palm, then the exact matcher on the few that are left."""

from hardware.palm.gallery.interface import Candidate, Gallery
from hardware.palm.gallery.memory import MemoryGallery

__all__ = ["Candidate", "Gallery", "MemoryGallery"]

"""What can be wrong with the data of an evaluation; ``str(error)`` is one sentence for whoever typed the command.

::

    HardwareError
    └── EvaluationError        evaluation_impossible
        ├── ManifestError      manifest_unusable    missing, incomplete, contradictory, or naming what is not there
        └── PicturesError      pictures_unusable    files that are no pictures
"""

from typing import ClassVar

from hardware.errors import HardwareError


class EvaluationError(HardwareError):
    """Root of the tree; ``status`` is what the command exits with."""

    code = "evaluation_impossible"
    status: ClassVar[int] = 1


class ManifestError(EvaluationError):
    """The manifest or the choice of rows makes no sense."""

    code = "manifest_unusable"
    status = 2


class PicturesError(EvaluationError):
    """Files that the manifest names are no pictures."""

    code = "pictures_unusable"

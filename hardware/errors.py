"""Everything that can go wrong between photons and template.

::

    HardwareError
    ├── CameraFault
    │   ├── CannotOpen     camera_cannot_open   no such camera, busy, or no permission
    │   ├── CameraLost     camera_lost          it was there and is gone (unplugged, read error)
    │   ├── CameraStalled  camera_stalled       no new frame in time
    │   ├── CameraFrozen   camera_frozen        the same picture again and again
    │   ├── WrongSize      camera_wrong_size    the camera delivers a size the engine cannot use
    │   └── NotAllowed     camera_not_allowed   a virtual camera device, and the operator did not allow it
    ├── PictureError       picture_unusable     not a picture, too small or too large
    ├── ModelError
    │   ├── ModelMissing   model_missing
    │   └── ModelDamaged   model_damaged
    └── SimulationError    simulation_impossible
    PalmError (hardware.palm.errors: the palm room stands alone)

Texts for people are looked up by ``code`` and translated by the kiosk; ``str(error)`` is for developers and logs.
"""

from typing import ClassVar


class HardwareError(Exception):
    """Root of the tree; ``code`` is stable and documented."""

    code: ClassVar[str] = "hardware_error"


class CameraFault(HardwareError):
    """A camera does not deliver what was asked of it; every kind can be recovered from without a restart."""

    code = "camera_fault"


class CannotOpen(CameraFault):
    """No such camera, in use by somebody else, or no permission."""

    code = "camera_cannot_open"


class CameraLost(CameraFault):
    """The camera was open and went away."""

    code = "camera_lost"


class CameraStalled(CameraFault):
    """No new frame arrived in time."""

    code = "camera_stalled"


class CameraFrozen(CameraFault):
    """The same picture arrived again and again."""

    code = "camera_frozen"


class WrongSize(CameraFault):
    """The camera delivers a size that the engine cannot use."""

    code = "camera_wrong_size"


class NotAllowed(CameraFault):
    """A virtual camera device, which the operator has not allowed."""

    code = "camera_not_allowed"


class PictureError(HardwareError):
    """The input is no picture, or one too small or too large to use."""

    code = "picture_unusable"


class ModelError(HardwareError):
    """The hand model cannot be used."""

    code = "model_error"


class ModelMissing(ModelError):
    """No hand model at the expected place."""

    code = "model_missing"


class ModelDamaged(ModelError):
    """The hand model's hash is not the expected one."""

    code = "model_damaged"


class SimulationError(HardwareError):
    """The asked pose, side or scene cannot be rendered."""

    code = "simulation_impossible"

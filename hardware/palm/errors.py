"""What can be wrong with a palm's data.

::

    PalmError
    ├── RegionError            region_unusable      the palm region cannot be cut from these landmarks
    ├── NotEnoughFrames        too_few_good_frames  a template needs more consistent frames
    └── TemplateError
        ├── TemplateDamaged    template_damaged     truncated, flipped, empty, or not a template at all
        └── TemplateUnknown    template_unknown     another algorithm or version; named in the text
"""

from typing import ClassVar


class PalmError(Exception):
    """Root of the tree; ``code`` is stable and documented."""

    code: ClassVar[str] = "palm_error"


class RegionError(PalmError):
    """The palm region cannot be cut from these landmarks."""

    code = "region_unusable"


class NotEnoughFrames(PalmError):
    """A template needs more frames that agree with each other."""

    code = "too_few_good_frames"


class TemplateError(PalmError):
    """The bytes cannot be used as a template."""

    code = "template_error"


class TemplateDamaged(TemplateError):
    """Truncated, flipped, empty, or not a template at all."""

    code = "template_damaged"


class TemplateUnknown(TemplateError):
    """Another algorithm or version than this build can read."""

    code = "template_unknown"

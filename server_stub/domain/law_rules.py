"""What an operator decides about consent and about how long things are kept."""

from dataclasses import dataclass

DAY = 86_400
"""Seconds."""


@dataclass(frozen=True, slots=True)
class LawRules:
    """``consent_required``: a terminal enrolls no palm without a consent record. The rest are days, 0 for ever.

    ``palm_days`` after the last use a person's palms are deleted; ``log_days`` after they were made logs and events
    go; ``evidence_days`` after they ended consents go, and so do receipts of deletions.
    """

    consent_required: bool = False
    palm_days: int = 0
    log_days: int = 0
    evidence_days: int = 0

    @property
    def forgets(self) -> bool:
        """Whether anything is ever deleted by its age."""
        return bool(self.palm_days or self.log_days or self.evidence_days)

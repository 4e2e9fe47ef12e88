"""The audit log of a profile."""

from kiosk.audit.keeper import Keeper
from kiosk.audit.log import AuditLog
from kiosk.audit.segments import Segments
from kiosk.profile import Profile
from kiosk.vaults.vault import Vault


def segments_of(profile: Profile) -> Segments:
    """Its files."""
    return Segments(profile.audit)


def open_log(profile: Profile, vault: Vault) -> AuditLog:
    """For writing."""
    return AuditLog(segments_of(profile), Keeper(vault))

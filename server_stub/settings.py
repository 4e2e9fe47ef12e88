"""What an operator can set, by environment variable or option; an option wins."""

import re
from pathlib import Path
from typing import Annotated, Literal

import platformdirs
from pydantic import AfterValidator, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from server_stub.domain.law_rules import LawRules
from server_stub.domain.search_rules import IDENTIFIED_AMONG, IN_MEMORY, SearchRules
from server_stub.domain.targets import TargetRules, parse_networks
from server_stub.doors.pinn.limits import BURST, RATE
from server_stub.doors.pinn.stamp import LARGEST_BODY, PATIENCE
from server_stub.store.engine import BUSY_SECONDS
from server_stub.store.errors import StoreUnusable
from server_stub.store.keys.providers import FileKey, GivenKey, KeyProvider
from server_stub.store.keys.sources import parse_source, parse_sources
from server_stub.store.master_key import parse_master_key


def default_database() -> str:
    """The SQLite file used when none is named."""
    return str(platformdirs.user_data_path("palm-kiosk") / "server.sqlite3")


def _origin(url: str) -> str:
    """``iss`` of ID tokens is compared character by character, so there is one way to write it."""
    if re.fullmatch(r"https?://[^/?#\s@]+/?", url, re.ASCII) is None:
        raise ValueError("it is not a scheme and a host, such as https://palm.example.com")
    return url.rstrip("/")


def _networks(text: str) -> str:
    parse_networks(text)
    return text


class Settings(BaseSettings):
    """Each field is also an environment variable: ``PALM_SERVER_DATABASE`` and so on."""

    model_config = SettingsConfigDict(env_prefix="PALM_SERVER_", hide_input_in_errors=True)

    database: str = Field(default_factory=default_database)
    """Path of an SQLite file, or a postgresql:// URL."""
    master_key: SecretStr | None = None
    """Base64 of 32 bytes; else ``master_key_file``."""
    master_key_file: Path | None = None
    """Else ``<database>.key``, for SQLite."""
    master_key_source: str | None = None
    """Instead of these two: ``file:PATH``, ``credential:NAME``, ``env:NAME`` or ``kms:SERVICE:KEY``."""
    previous_master_keys: str = ""
    """Sources, with commas between them, of keys that something may be sealed under besides."""
    host: str = "127.0.0.1"
    port: int = Field(default=8400, ge=0, le=65535)
    share_port: bool = False
    """Several servers on this machine listen at the same address; the system deals connections out to them."""
    issuer: Annotated[str, AfterValidator(_origin)] | None = None
    """Public base URL, scheme and host only; else the address served at."""
    requests_per_second: float = Field(default=RATE, gt=0)
    burst: int = Field(default=BURST, gt=0)
    largest_body: int = Field(default=LARGEST_BODY, gt=0)
    patience: float = Field(default=PATIENCE, gt=0)
    """Seconds a client may keep the server waiting in the middle of a request."""
    key_life: int = Field(default=600, ge=10, le=86_400)
    """Seconds an enrollment or recovery key is good for."""
    inspector: bool = False
    """For developers, while the database knows test mode alone: see requests, order answers, set the clock."""
    busy_seconds: float = Field(default=BUSY_SECONDS, ge=0)
    duplicate_check: Literal["refuse", "allow"] = "refuse"
    """Whether a palm is refused at enrollment that somebody else has enrolled."""
    identification: Literal["off", "on"] = "off"
    """Whether a terminal may ask who a person is, without naming a user."""
    identification_most: int = Field(default=IDENTIFIED_AMONG, ge=1, le=1_000_000)
    """Palms of an account and mode up to which people are identified."""
    gallery_in_memory: int = Field(default=IN_MEMORY, ge=0)
    """Palms of an account and mode up to which memory is searched where the database could do it too."""

    webhook_networks: Annotated[str, AfterValidator(_networks)] = ""
    """Networks, with commas between them, that webhooks may go to although they are not public."""

    queue: Literal["outbox", "procrastinate"] = "outbox"
    """Who says when to look into the outbox: each server by itself, or jobs that procrastinate keeps in PostgreSQL."""
    worker: bool = True
    """Whether this server delivers; without, a ``worker`` elsewhere must."""

    push: Literal["none", "local"] = "none"
    """Who wakes phones: nobody, or this server while they are connected to it."""

    consent: Literal["optional", "required"] = "optional"
    """Whether terminals may enroll palms without saying what the person agreed to."""
    palm_retention_days: int = Field(default=0, ge=0, le=36_500)
    """Palms that nobody used for so many days are deleted; 0: never."""
    log_retention_days: int = Field(default=0, ge=0, le=36_500)
    """Logs and events are deleted after so many days; 0: never."""
    evidence_retention_days: int = Field(default=0, ge=0, le=36_500)
    """Consents are deleted so many days after they ended, and receipts of deletions after they were written."""

    def law_rules(self) -> LawRules:
        """As the domain has them."""
        return LawRules(
            consent_required=self.consent == "required",
            palm_days=self.palm_retention_days,
            log_days=self.log_retention_days,
            evidence_days=self.evidence_retention_days,
        )

    def target_rules(self) -> TargetRules:
        """As the domain has them."""
        return TargetRules(parse_networks(self.webhook_networks))

    def search_rules(self) -> SearchRules:
        """As the domain has them."""
        return SearchRules(
            duplicates_allowed=self.duplicate_check == "allow",
            identification=self.identification == "on",
            identified_among=self.identification_most,
            in_memory=self.gallery_in_memory,
        )

    def master_key_provider(self) -> KeyProvider | None:
        """Where the master key is, None when no setting says. Raises ``StoreUnusable`` when one is wrong."""
        if self.master_key_source is not None:
            if self.master_key is not None or self.master_key_file is not None:
                raise StoreUnusable(
                    "PALM_SERVER_MASTER_KEY_SOURCE leaves no room for another master key: keep one of them."
                )
            return parse_source(self.master_key_source, "PALM_SERVER_MASTER_KEY_SOURCE")
        if self.master_key is not None:
            return GivenKey(parse_master_key(self.master_key.get_secret_value(), "PALM_SERVER_MASTER_KEY"))
        return None if self.master_key_file is None else FileKey(self.master_key_file)

    def other_master_keys(self) -> tuple[KeyProvider, ...]:
        """Where the others are. Raises ``StoreUnusable`` when the setting is wrong."""
        return parse_sources(self.previous_master_keys, "PALM_SERVER_PREVIOUS_MASTER_KEYS")

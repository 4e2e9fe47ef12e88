"""How the place of a master key is written in a setting."""

import re
from pathlib import Path

from server_stub.store.errors import StoreUnusable
from server_stub.store.keys.providers import CredentialKey, EnvironmentKey, FileKey, KeyProvider, KmsKey

KINDS = "file:PATH, credential:NAME, env:NAME, kms:SERVICE:KEY"


def parse_source(text: str, setting: str) -> KeyProvider:
    """The place named; raises ``StoreUnusable``. The text is not repeated: somebody may have put a key there."""
    kind, _, rest = text.strip().partition(":")
    if kind == "file" and rest:
        return FileKey(Path(rest).expanduser())
    if kind == "credential" and re.fullmatch(r"[A-Za-z0-9_.-]+", rest) and rest not in {".", ".."}:
        return CredentialKey(rest)
    if kind == "env" and re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", rest):
        return EnvironmentKey(rest)
    service, _, key_id = rest.partition(":")
    if kind == "kms" and service and key_id:
        return KmsKey(service, key_id)
    raise StoreUnusable(f"{setting} does not name the place of a master key: it is one of {KINDS}.")


def parse_sources(text: str, setting: str) -> tuple[KeyProvider, ...]:
    """Several, with commas between them."""
    return tuple(parse_source(part, setting) for part in text.split(",") if part.strip())

"""Check 65: with PyJWT 2 the client verifies no token, and does everything else."""

import inspect
from collections.abc import Callable

import pytest

from server_stub.testing import InProcessServer
from tests.conformance.pinn import (
    test_apps,
    test_connection,
    test_keys,
    test_lists,
    test_records,
    test_tokens,
    test_users,
)
from tests.conformance.pinn.backend import Backend
from tests.conformance.pinn.official import Official
from tests.conformance.pinn.test_keys import enrolled
from tests.helpers.palms import another_look
from tests.helpers.sdk import captured

MODULES = (test_connection, test_users, test_lists, test_apps, test_keys, test_records, test_tokens)
VERIFYING = "IDToken.verify"


def checks() -> list[Callable[[Backend], None]]:
    """Every check that needs nothing but a backend, and verifies no token."""
    named = [found for module in MODULES for name, found in vars(module).items() if name.startswith("test_")]
    alone = [check for check in named if list(inspect.signature(check).parameters) == ["backend"]]
    return [check for check in alone if VERIFYING not in inspect.getsource(check)]


@pytest.fixture
def later(on_sqlite: InProcessServer, client_with_pyjwt_2: Official) -> Backend:
    client_with_pyjwt_2.statuses()
    return Backend(on_sqlite, client_with_pyjwt_2, on_sqlite.new_account("PyJWT 2"))


@pytest.mark.parametrize("check", checks(), ids=lambda check: check.__name__[5:])
def test_65_everything_else_passes(later: Backend, check: Callable[[Backend], None]) -> None:
    check(later)


def test_65_and_no_token_verifies(later: Backend) -> None:
    _, phone = enrolled(later)
    token = phone.authenticate(["either_palm"], captured(another_look(test_keys.LEFT))).json["id_token"]
    assert later.refused(VERIFYING, token, ["either_palm"]).kind == "IDTokenVerificationError"


def test_65_is_no_small_part() -> None:
    assert len(checks()) >= 30

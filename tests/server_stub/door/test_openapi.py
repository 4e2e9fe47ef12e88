"""The API keeps to its description: compared word by word, tried operation by operation, and in long sequences."""

import json
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis import checks

from server_stub.commands.describing import description
from server_stub.doors.pinn.openapi.operations import ANSWERS, BODIES, MODELS, PAGES
from server_stub.doors.pinn.openapi.resources import RESOURCES
from server_stub.testing import InProcessServer
from tests.helpers.api import Api

ROOT = Path(__file__).resolve().parents[3]
CHECKED_IN = ROOT / "packaging" / "docs" / "openapi.json"
DESCRIBED: dict[str, Any] = json.loads(CHECKED_IN.read_text("utf-8"))
schema = schemathesis.openapi.from_path(CHECKED_IN)

KEPT = [
    checks.not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_schema_conformance,
]
STEADY = {
    "derandomize": True,  # the same requests in every run
    "database": None,
    "deadline": None,
    "suppress_health_check": list(HealthCheck),
    "phases": [Phase.explicit, Phase.generate],
}


def test_the_document_is_the_one_checked_in() -> None:
    again = "python -m server_stub openapi > packaging/docs/openapi.json"
    assert description() == CHECKED_IN.read_text("utf-8"), f"the API has changed; type: {again}"


def test_the_tables_name_no_route_that_is_not_there() -> None:
    there = {(method, path) for path, methods in DESCRIBED["paths"].items() for method in methods}
    assert {*BODIES, *MODELS, *ANSWERS, *PAGES} <= there
    assert {*ANSWERS.values(), *PAGES.values()} <= set(RESOURCES)


def test_management_routes_are_all_described() -> None:
    told = {*ANSWERS, *PAGES}
    for path, methods in DESCRIBED["paths"].items():
        if path.startswith("/v1/") and not path.startswith(("/v1/sdk/", "/v1/web/")):
            assert all(method == "delete" or (method, path) in told for method in methods), path


@schema.parametrize()
@settings(max_examples=6, **STEADY)
def test_each_operation(case: schemathesis.Case, server: InProcessServer, api: Api) -> None:
    case.call_and_validate(base_url=server.url, headers=api.headers, checks=KEPT, timeout=20)


@pytest.mark.slow
def test_sequences(server: InProcessServer, api: Api) -> None:
    class Sequences(schema.as_state_machine()):  # type: ignore[misc]
        def get_call_kwargs(self, case: schemathesis.Case) -> dict[str, Any]:
            return {"base_url": server.url, "headers": api.headers, "timeout": 20}

        def validate_response(self, response: Any, case: schemathesis.Case, **kwargs: Any) -> None:  # noqa: ANN401
            case.validate_response(response, checks=[*KEPT, checks.use_after_free])

    Sequences.run(settings=settings(max_examples=12, stateful_step_count=10, **STEADY))
    assert "user.created" in api.events(), "the sequences made nothing, and so tried nothing"

"""The document: paths from the app's own routes, everything else from the tables."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from server_stub.domain.ids import Id
from server_stub.domain.jsonvalues import JsonObject
from server_stub.doors.pinn.openapi.operations import ANSWERS, BODIES, MODELS, PAGES, Operation
from server_stub.doors.pinn.openapi.resources import ERROR, RESOURCES, page_of
from server_stub.doors.pinn.version import NEWEST

_IDS = {
    "user_id": Id.USER,
    "app_id": Id.APP,
    "device_id": Id.DEVICE,
    "log_id": Id.LOG,
    "event_id": Id.EVENT,
    "terminal_id": Id.TERMINAL,
    "webhook_endpoint_id": Id.WEBHOOK_ENDPOINT,
}
_CHOICES: dict[str, list[str]] = {"app_type": ["ios", "android", "web"], "side": ["left", "right"]}
_PAGE: list[Any] = [
    {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 100, "default": 10}},
    {"name": "starting_after", "in": "query", "schema": {"type": "string", "pattern": "^[a-z]+_[A-Za-z0-9]{24}$"}},
]
_IDEMPOTENT = {
    "name": "Idempotency-Key",
    "in": "header",
    "schema": {"type": "string", "pattern": "^[A-Za-z0-9_-]{1,64}$"},
}


def document(app: FastAPI) -> JsonObject:
    """OpenAPI 3.1 of every route of ``app``."""
    found: dict[str, Any] = get_openapi(
        title="Palm Kiosk: the Pinn API",
        version=NEWEST,
        description="Management routes take a secret key; SDK and page routes are described in wire.md.",
        routes=app.routes,
    )
    schemas = {**RESOURCES, "error": ERROR, **{f"{name}_list": page_of(name) for name in sorted(set(PAGES.values()))}}
    found["components"] = {
        "schemas": schemas,
        "securitySchemes": {"secret_key": {"type": "http", "scheme": "bearer"}},
    }
    for path, methods in found["paths"].items():
        for method, said in methods.items():
            _describe((method, path), said)
    _link(found["paths"])
    return found


def _describe(operation: Operation, said: dict[str, Any]) -> None:
    method, path = operation
    said.pop("requestBody", None)
    said["responses"] = _responses(operation)
    if _managed(path):
        said["security"] = [{"secret_key": []}]
    said["parameters"] = [_named(given) for given in said.get("parameters", [])]
    said["parameters"] += _PAGE if operation in PAGES else []
    said["parameters"] += [_IDEMPOTENT] if method == "post" and operation in ANSWERS else []
    if not said["parameters"]:
        del said["parameters"]
    body = _body(operation)
    if body is not None:
        said["requestBody"] = {"content": {"application/json": {"schema": body}}, "required": "required" in body}


def _managed(path: str) -> bool:
    return path.startswith("/v1/") and not path.startswith(("/v1/sdk/", "/v1/web/"))


def _named(given: dict[str, Any]) -> dict[str, Any]:
    kind = _IDS.get(given["name"])
    schema: dict[str, Any] = {"type": "string"}
    if kind is not None:
        schema["pattern"] = f"^{kind}[A-Za-z0-9]{{24}}$"
    schema |= {"enum": _CHOICES[given["name"]]} if given["name"] in _CHOICES else {}
    return {"name": given["name"], "in": given["in"], "required": True, "schema": schema}


def _body(operation: Operation) -> JsonObject | None:
    if operation not in MODELS:
        return BODIES.get(operation)
    schema: JsonObject = _without_definitions(MODELS[operation].model_json_schema())
    return schema


def _without_definitions(schema: dict[str, Any]) -> dict[str, Any]:
    """Each definition in the place that refers to it, so that a body stands alone."""
    definitions = schema.pop("$defs", {})

    def resolved(value: Any) -> Any:  # noqa: ANN401 - any JSON
        if isinstance(value, dict) and "$ref" in value:
            return resolved(definitions[value["$ref"].rsplit("/", 1)[1]])
        if isinstance(value, dict):
            return {name: resolved(item) for name, item in value.items()}
        return [resolved(item) for item in value] if isinstance(value, list) else value

    return dict(resolved(schema))


def _responses(operation: Operation) -> dict[str, Any]:
    method, path = operation
    error = {"$ref": "#/components/schemas/error"}
    responses: dict[str, Any] = {
        "default": {"description": "Refused", "content": {"application/json": {"schema": error}}}
    }
    if method == "delete":
        return {"204": {"description": "Gone"}, **responses}
    name = ANSWERS.get(operation) or (f"{PAGES[operation]}_list" if operation in PAGES else None)
    schema: dict[str, Any] = {"$ref": f"#/components/schemas/{name}"} if name else {"type": "object"}
    kind = "text/event-stream" if path.endswith(("/events", "/pushes")) and not _managed(path) else "application/json"
    content = {kind: {"schema": schema if kind == "application/json" else {"type": "string"}}}
    return {"200": {"description": "Done", "content": content}, **responses}


def _link(paths: dict[str, Any]) -> None:
    """What is made can be asked for: each creation is linked with the operations that take its id."""
    for path, methods in paths.items():
        name = ANSWERS.get(("post", path))
        if name is None:
            continue
        member = f"{name}_id"
        links = {
            said["operationId"]: {
                "operationId": said["operationId"],
                "parameters": {member: f"$response.body#/{member}"},
            }
            for other, others in paths.items()
            if f"{{{member}}}" in other
            for said in others.values()
        }
        if links:
            methods["post"]["responses"]["200"]["links"] = links

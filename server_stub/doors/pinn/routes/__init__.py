"""Management routes, one resource per file."""

from fastapi import APIRouter

from server_stub.doors.pinn.routes import (
    apps,
    devices,
    enrollment_keys,
    events,
    health,
    law,
    logs,
    pairing_codes,
    recovery_keys,
    terminals,
    user_hints,
    users,
    webhook_endpoints,
)

ROUTERS: tuple[APIRouter, ...] = tuple(
    resource.router
    for resource in (
        health,
        users,
        apps,
        devices,
        logs,
        events,
        enrollment_keys,
        recovery_keys,
        pairing_codes,
        terminals,
        user_hints,
        webhook_endpoints,
        law,
    )
)

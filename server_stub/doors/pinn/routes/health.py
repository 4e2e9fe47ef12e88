"""Whether the server can do its work; asked with or without a key."""

from fastapi import APIRouter
from starlette.responses import Response

from server_stub.doors.pinn import answers
from server_stub.doors.pinn.door import TheCore

router = APIRouter()


@router.get("/health")
def health(core: TheCore) -> Response:
    """Ok when the store can be read and written; else the 503 of any other route."""
    with core.store.write() as work:
        work.accounts.get("")
    return answers.one({"status": "ok"})

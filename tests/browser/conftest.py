"""A browser, and a server whose clock can be moved."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from server_stub.testing import InProcessServer
from tests.helpers.browser import browser, page
from tests.helpers.customers import page_calling, served

__all__ = ["browser", "page"]  # fixtures


@pytest.fixture
def api() -> Iterator[InProcessServer]:
    with InProcessServer() as running:
        yield running


@pytest.fixture
def customer(api: InProcessServer) -> Iterator[Callable[..., str]]:
    """Serves one page that calls ``Pinn.init`` with these members besides; its address."""
    with ExitStack() as stack:

        def serve(more: str = "", language: str = "en", flow: str = '["device"]') -> str:
            init = f'{{publishable_key: "{api.publishable_key}", flow: {flow}, {more}}}'
            return stack.enter_context(served(page_calling(api.url, init, language)))

        yield serve

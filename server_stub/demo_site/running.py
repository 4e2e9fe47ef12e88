"""Runs the site: in a thread, beside an API server that is there already or one made for the occasion."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from server_stub.demo_site.backend import Backend
from server_stub.demo_site.people import new_person
from server_stub.demo_site.site import Demand, Site
from server_stub.serve import Server, address, listen

START_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class Running:
    """A site with one person in it, and what their phone needs."""

    url: str
    api_host: str
    name: str
    password: str = field(repr=False)
    user_id: str
    mobile_publishable_key: str
    enrollment_key: str = field(repr=False)


@contextmanager
def running_site(
    backend: Backend, flow: Sequence[str], *, name: str, password: str, host: str = "127.0.0.1", port: int = 0
) -> Iterator[Running]:
    """Serve while the block runs. Makes a user, a mobile App, and a web App for this site's pages alone."""
    with listen(host, port) as listener:
        url = address(listener)
        user_id = backend.create_user(name)
        demand = Demand(backend.create_app("web", "Demo site", [url]), tuple(flow))
        site = Site(backend, demand, {name: new_person(name, password, user_id)})
        ready = threading.Event()
        server = Server(site.app(), ready.set)
        thread = threading.Thread(target=server.run, args=([listener],), name="demo-site")
        thread.start()
        try:
            if not ready.wait(START_SECONDS):
                raise TimeoutError("the site did not start")
            mobile = backend.create_app("ios", "Demo phone app")
            yield Running(url, backend.api_host, name, password, user_id, mobile, backend.enrollment_key(user_id))
        finally:
            server.should_exit = True
            thread.join()

"""A customer's page, served from an origin of its own. A browser lets only pages of this machine ask this machine."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def page_calling(api_host: str, init: str, language: str = "en") -> str:
    """The published markup, with ``Pinn.init`` called so."""
    return (
        f"<!doctype html><html lang={language}><meta name=viewport content='width=device-width'><title>Customer</title>"
        "<style>body{margin:0}iframe{border:0;display:block;width:100vw;height:100vh}</style>"
        "<iframe id=pinn_iframe></iframe><form id=pinn_form method=post></form>"
        f"<script src='{api_host}/pinn.js'></script><script>Pinn.init({init})</script>"
    )


@contextmanager
def served(html: str) -> Iterator[str]:
    """The page's address; whatever is posted to it is answered with the same page."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("content-type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(html.encode())

        def log_message(self, *_: object) -> None:
            """Tests are quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever, name="customer", kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()

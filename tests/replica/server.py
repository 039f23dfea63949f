"""All replica sites on one loopback port, told apart by their Host header; every request is kept in a log."""

from __future__ import annotations

import socketserver
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Protocol, cast

from tests.replica.articles import load
from tests.replica.bawaslu_lembah import BawasluLembah
from tests.replica.furniture import environment
from tests.replica.kabarlembah import Kabarlembah
from tests.replica.portalnusa import Portalnusa
from tests.replica.reply import Request, Response, Site, conditional, page

SITES = (Kabarlembah, Portalnusa, BawasluLembah)
"""The sites of the demo."""


class Served(Protocol):
    """What the server asks of a site, of the demo or another."""

    @property
    def title(self) -> str:
        """The outlet's name."""

    @property
    def base(self) -> str:
        """Scheme, host and port, without a slash at the end."""

    def answer(self, request: Request) -> Response:
        """The response to any path, 404 among them."""


Build = Callable[[int], Mapping[str, Served]]
"""Sites by host, for the port on which they are to be served."""


def demo(port: int) -> dict[str, Served]:
    """The sites of the demo."""
    built: list[Site] = [kind(f"http://{kind.name}.localhost:{port}", load(kind.name)) for kind in SITES]
    return {f"{site.name}.localhost": site for site in built}


@dataclass(frozen=True, slots=True)
class Logged:
    """One request as it came in, and the status it got. `path` has its query, header names are lower case."""

    method: str
    host: str
    path: str
    headers: dict[str, str]
    status: int


class _Web(ThreadingHTTPServer):
    """The listening socket, with the sites built for the port it got."""

    daemon_threads = True
    allow_reuse_port = False  # a taken port must be refused, not shared

    def __init__(self, host: str, port: int, build: Build) -> None:
        super().__init__((host, port), _Handler)
        self.sites = build(self.server_port)
        self.log: list[Logged] = []

    def server_bind(self) -> None:
        """Bind without http.server's reverse look-up of the host name, which may ask a DNS server."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no error; anything else is shown."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)

    def answer(self, host: str, request: Request) -> Response:
        """The response of the site of that host; another host gets the list of sites."""
        site = self.sites.get(host.rpartition(":")[0] or host)
        if site is not None:
            return conditional(request, site.answer(request))
        text = environment("index").get_template("index.html").render(sites=self.sites.values())
        return page(text, status=200 if request.path == "/" else 404)


class _Handler(BaseHTTPRequestHandler):
    """GET and HEAD over HTTP/1.1 with Content-Length on every body."""

    protocol_version = "HTTP/1.1"
    server_version = "replika-fiktif"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = -1

    def do_GET(self) -> None:
        self._reply(with_body=True)

    def do_HEAD(self) -> None:
        self._reply(with_body=False)

    def _reply(self, *, with_body: bool) -> None:
        web = cast(_Web, self.server)
        request = Request.of(self.path, dict(self.headers.items()))
        host = request.headers.get("host", "").lower()
        response = web.answer(host, request)
        web.log.append(Logged(self.command, host, self.path, dict(request.headers), response.status))
        self.send_response(response.status)
        for name, value in (response.headers or {}).items():
            self.send_header(name, value)
        if response.status != 304:
            self.send_header("Content-Type", response.content_type)
            self.send_header("Content-Length", str(len(response.body)))
        self.end_headers()
        if with_body:
            self.wfile.write(response.body)

    def log_message(self, format: str, *args: Any) -> None:
        """Silent: the log is `ReplicaServer.log`."""


class ReplicaServer:
    """A running server: its port, its sites, and the log of requests so far."""

    def __init__(self, web: _Web) -> None:
        self._web = web
        self.port: int = web.server_port

    @property
    def sites(self) -> list[Site]:
        """The sites of the demo, in the order of `SITES`."""
        return [site for site in self._web.sites.values() if isinstance(site, SITES)]

    @property
    def log(self) -> list[Logged]:
        """Every request answered so far, oldest first; a copy."""
        return list(self._web.log)

    def url_of(self, site: str) -> str:
        """`http://<site>.localhost:<port>`, without a trailing slash; KeyError for a site there is not."""
        return self._web.sites[f"{site}.localhost"].base


@contextmanager
def serve(port: int = 0, host: str = "127.0.0.1", build: Build = demo) -> Iterator[ReplicaServer]:
    """Serve while the block runs; port 0 takes a free one. OSError where the port cannot be had."""
    with _Web(host, port, build) as web:
        thread = threading.Thread(target=web.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield ReplicaServer(web)
        finally:
            web.shutdown()
            thread.join()

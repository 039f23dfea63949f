"""A tiny web server on loopback for crawler tests: pages by host and path, and a log that proves politeness."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Reply:
    """What a path answers; `etag` makes it answer 304 to a fitting If-None-Match."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    etag: str | None = None
    seconds: float = 0.0


@dataclass(frozen=True)
class Asked:
    """One request as the server saw it."""

    host: str
    path: str
    headers: dict[str, str]
    status: int


class Newsroom:
    """Routes and log. A path without a route answers 404; robots.txt allows all unless routed."""

    def __init__(self) -> None:
        self.routes: dict[tuple[str, str], Reply | Callable[[], Reply]] = {}
        self.answers: dict[tuple[str, str], Callable[[dict[str, str]], Reply]] = {}
        self.log: list[Asked] = []
        self.most_at_once = 0
        self.port = 0
        self._now = 0
        self._lock = threading.Lock()

    def route(self, host: str, path: str, reply: Reply | Callable[[], Reply]) -> None:
        self.routes[host, path] = reply

    def answer(self, host: str, path: str, reply: Callable[[dict[str, str]], Reply]) -> None:
        """A path that looks at its query; routes win over it."""
        self.answers[host, path] = reply

    def asked(self, path: str) -> list[dict[str, str]]:
        """The queries with which a path was asked, in order."""
        found = [urlsplit(asked.path) for asked in self.log]
        return [dict(parse_qsl(parts.query)) for parts in found if parts.path == path]

    def find(self, host: str, path: str) -> Reply:
        parts = urlsplit(path)
        found = self.routes.get((host, path))
        if found is None and (host, parts.path) in self.answers:
            return self.answers[host, parts.path](dict(parse_qsl(parts.query)))
        if found is None:
            return Reply(b"", 404) if path == "/robots.txt" else Reply(b"no such page", 404)
        return found() if callable(found) else found

    def paths(self, host: str | None = None, status: int | None = None) -> list[str]:
        return [asked.path for asked in self.log if host in (None, asked.host) and status in (None, asked.status)]

    def enter(self) -> None:
        with self._lock:
            self._now += 1
            self.most_at_once = max(self.most_at_once, self._now)

    def leave(self, asked: Asked) -> None:
        with self._lock:
            self._now -= 1
            self.log.append(asked)


@contextmanager
def newsroom() -> Iterator[Newsroom]:
    """A served newsroom on a free port."""
    room = Newsroom()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            room.enter()
            host = (self.headers.get("Host") or "").split(":")[0]
            reply = room.find(host, self.path)
            time.sleep(reply.seconds)
            status, body = reply.status, reply.body
            if reply.etag and self.headers.get("If-None-Match") == reply.etag:
                status, body = 304, b""
            room.leave(Asked(host, self.path, dict(self.headers.items()), status))
            self.send_response(status)
            headers = {"Content-Type": "text/html; charset=utf-8"} | reply.headers
            for name, value in headers.items():
                self.send_header(name, value)
            if reply.etag:
                self.send_header("ETag", reply.etag)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Quiet: the log is `room.log`."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            """A crawler that is interrupted breaks its connections."""

    server = Server(("127.0.0.1", 0), Handler)
    room.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield room
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def rss(base: str, *items: tuple[str, str, str]) -> bytes:
    """A feed of (path, title, pubDate)."""
    entries = "".join(
        f"<item><title>{title}</title><link>{base}{path}</link><pubDate>{date}</pubDate></item>"
        for path, title, date in items
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Kabar</title>{entries}</channel></rss>'.encode()


def article(title: str, text: str = "Isi berita.") -> bytes:
    """A page with an article."""
    head = f"<!DOCTYPE html><html><head><title>{title}</title></head>"
    return f"{head}<body><h1>{title}</h1><div class=isi><p>{text}</p></div></body></html>".encode()

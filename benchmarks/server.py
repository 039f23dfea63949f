"""`python -m benchmarks.server PAGES`: serves the outlets on loopback, and prints its port when all is ready.

Every answer is made and packed before the first is asked for, so that serving costs next to nothing.
"""

from __future__ import annotations

import asyncio
import gzip
import socket
import sys
from urllib.parse import urlsplit

from benchmarks.outlets import contents

_GONE = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"


class Outlets(asyncio.Protocol):
    """One connection; requests on it may follow one another without waiting."""

    def __init__(self, answers: dict[bytes, bytes]) -> None:
        self._answers = answers
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the connection."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer each request that has come in whole."""
        *requests, self._received = (self._received + data).split(b"\r\n\r\n")
        for request in requests:
            first, *headers = request.split(b"\r\n")
            host = next((line[5:].strip() for line in headers if line[:5].lower() == b"host:"), b"")
            self._transport.write(self._answers.get(host + first.split(b" ")[1], _GONE))


def answers(pages: int, port: int) -> dict[bytes, bytes]:
    """Whole HTTP answers by host and path."""
    made: dict[bytes, bytes] = {}
    for address, kind, text in contents(pages, port):
        body = gzip.compress(text.encode(), 5, mtime=0)
        head = (
            f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Encoding: gzip\r\nContent-Length: {len(body)}\r\n"
            f'ETag: W/"{len(made)}"\r\nServer: nginx\r\nVary: Accept-Encoding\r\n\r\n'
        )
        parts = urlsplit(address)
        made[f"{parts.netloc}{parts.path}".encode()] = head.encode() + body
    return made


async def _serve(pages: int) -> None:
    listening = socket.create_server(("127.0.0.1", 0))
    port = listening.getsockname()[1]
    made = answers(pages, port)
    server = await asyncio.get_running_loop().create_server(lambda: Outlets(made), sock=listening)
    print(port, flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1])))

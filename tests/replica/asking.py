"""How the tests ask the replica sites: one plain request, by Host header, and what is found in the answer."""

from __future__ import annotations

import http.client
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from tests.replica.server import ReplicaServer

WORDPRESS, PORTAL, OFFICIAL = "kabarlembah-fiktif", "portalnusa-fiktif", "bawaslu-lembah-fiktif"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@dataclass(frozen=True)
class Got:
    status: int
    headers: http.client.HTTPMessage
    text: str

    @property
    def json(self) -> Any:
        return json.loads(self.text)


def get(server: ReplicaServer, site: str, path: str, method: str = "GET", **headers: str) -> Got:
    """One request with the site's Host header; header names are written with underscores."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    host = f"{site}.localhost:{server.port}" if site else f"127.0.0.1:{server.port}"
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    try:
        connection.request(method, path, headers={"Host": host, **named})
        response = connection.getresponse()
        return Got(response.status, response.headers, response.read().decode())
    finally:
        connection.close()


def links(got: Got, css: str) -> list[str]:
    """The paths that the elements of `css` link to."""
    hrefs = [node.attributes.get("href") or "" for node in LexborHTMLParser(got.text).css(css)]
    return [urlsplit(href).path + ("?" + urlsplit(href).query if urlsplit(href).query else "") for href in hrefs]


def paths_of(server: ReplicaServer, site: str) -> list[str]:
    """The paths of all articles, newest first."""
    kind = next(built for built in server.sites if built.name == site)
    return [kind.path_of(article) for article in kind.articles]

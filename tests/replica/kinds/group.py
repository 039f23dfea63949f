"""All kinds, by name, and how they are served together."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from tests.replica.kinds.antara import Antara
from tests.replica.kinds.bawaslu import Bawaslu
from tests.replica.kinds.blogger import Blogger
from tests.replica.kinds.detik import Detik
from tests.replica.kinds.disway import Disway
from tests.replica.kinds.ghost import Ghost
from tests.replica.kinds.handmade import Handmade
from tests.replica.kinds.inews import INews
from tests.replica.kinds.kompas import Kompas
from tests.replica.kinds.outlet import Outlet
from tests.replica.kinds.promedia import Promedia
from tests.replica.kinds.rmol import Rmol
from tests.replica.kinds.story import load
from tests.replica.kinds.tribun import Tribun
from tests.replica.kinds.wordpress import WordPress
from tests.replica.kinds.wordpress_closed import WordPressClosed
from tests.replica.kinds.wordpress_query import WordPressQuery
from tests.replica.server import ReplicaServer, serve

KINDS: dict[str, type[Outlet]] = {
    "wordpress": WordPress,
    "wordpress_closed": WordPressClosed,
    "wordpress_query": WordPressQuery,
    "tribun": Tribun,
    "antara": Antara,
    "kompas": Kompas,
    "inews": INews,
    "detik": Detik,
    "rmol": Rmol,
    "disway": Disway,
    "promedia": Promedia,
    "bawaslu": Bawaslu,
    "blogger": Blogger,
    "ghost": Ghost,
    "handmade": Handmade,
}


def host_of(kind: str) -> str:
    """The host of a kind's site."""
    return f"{KINDS[kind].name}.localhost"


def build(port: int) -> dict[str, Outlet]:
    """One site of each kind, by host."""
    return {host_of(kind): made(f"http://{host_of(kind)}:{port}", load(kind)) for kind, made in KINDS.items()}


def crossed(port: int) -> dict[str, Outlet]:
    """For each two kinds, a kind and itself among them, a site of the one by the host at which the other asks it."""
    return {
        host: KINDS[kind](f"http://{host}:{port}", load(kind))
        for kind in KINDS
        for other in KINDS
        for host in [crossed_host(kind, other)]
    }


def crossed_host(kind: str, other: str) -> str:
    """Where a site of `kind` is asked by the file of `other`."""
    return f"{kind}-dengan-{other}.localhost".replace("_", "-")


@contextmanager
def serve_kinds(port: int = 0) -> Iterator[tuple[ReplicaServer, dict[str, Outlet]]]:
    """Serve one site of each kind while the block runs; gives the server, and the sites by host to edit and delete."""
    sites: dict[str, Outlet] = {}

    def built(bound: int) -> dict[str, Outlet]:
        sites.update(build(bound))
        return sites

    with serve(port, build=built) as server:
        yield server, sites

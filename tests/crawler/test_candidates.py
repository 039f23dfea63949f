from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from crawler.candidates import NEITHER, NO_ELECTIONS, NO_SERVANTS, refusal
from crawler.discovery.candidate import Candidate
from netral.records import Hint

GOLD = Path(__file__).parent.parent / "gold"
FILLER = (
    "Hujan turun sejak pagi di lereng gunung dan warga menunggu air surut sambil menjemur kopi di teras rumah. " * 4
)


def judged(title: str | None = None, summary: str | None = None, path: str = "/a-b/") -> str | None:
    return refusal(f"https://kabar.id{path}", Candidate(path, Hint(title=title, summary=summary)))


@pytest.mark.parametrize(
    "title",
    [
        "Bawaslu Panggil Tiga Saksi",
        "Lurah Bandar Buka Turnamen Voli",
        "ASN-nya Ketahuan",
        "KADISDIK DIMINTA MUNDUR",
        "Ketidaknetralan Terus Terjadi",
        "Pj. Bupati: Jangan Main Mata",
    ],
)
def test_a_word_of_either_group_is_enough_where_little_is_known(title: str) -> None:
    assert judged(title) is None


@pytest.mark.parametrize("title", ["Harga Cabai Rawit Naik", "Asnawi Cetak Gol", "Resep Gulai Kambing"])
def test_what_holds_no_word_is_passed_over_and_parts_of_words_are_none(title: str) -> None:
    assert judged(title) == NEITHER


def test_a_long_summary_must_hold_both() -> None:
    assert judged("Harga Cabai", FILLER) == NEITHER
    assert judged("Camat Panen Kopi", FILLER) == NO_ELECTIONS
    assert judged("Debat Pilkada Ditunda", FILLER) == NO_SERVANTS
    assert judged("Debat Pilkada Ditunda", FILLER + "Seorang camat hadir.") is None


def test_the_address_counts_like_the_title() -> None:
    assert judged("Ini Dia", path="/pilkada/2024/10/ini-dia/") is None
    assert judged(None, path="/bola/persiba-menang-telak-atas-tamu-semalam/") == NEITHER
    assert judged(None, path="/bola/camat-cup-digelar-lagi-tahun-ini/") is None


@pytest.mark.parametrize(
    "path", ["/?p=123", "/berita/4711", "/read/dua-daerah", "/index.php/2024/10/singkat-saja.html"]
)
def test_what_tells_next_to_nothing_is_asked_for(path: str) -> None:
    assert judged(None, path=path) is None


def gold() -> list[dict[str, Any]]:
    parts = [path.read_text(encoding="utf-8").splitlines() for path in sorted(GOLD.glob("part*.jsonl"))]
    return [document for lines in parts for document in map(json.loads, lines) if document["gold"]["relevant"]]


@pytest.mark.parametrize("document", gold(), ids=lambda document: str(document["id"]))
def test_no_relevant_article_is_lost(document: dict[str, Any]) -> None:
    """By its address, its title, or a lead of any length; a breadcrumb above the title is no title."""
    lines = [line for line in document["text"].splitlines() if line.strip() and "»" not in line]
    title, body = lines[0], " ".join(" ".join(lines[1:]).split())
    for known in (Hint(), Hint(title=title), *(Hint(title=title, summary=body[:end]) for end in (200, 400, 800, 4000))):
        assert refusal(document["url"], Candidate(document["url"], known)) is None

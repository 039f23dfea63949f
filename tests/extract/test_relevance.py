from __future__ import annotations

from pathlib import Path

import pytest

from extract import topic as topics
from extract.passage import small
from extract.relevance import judge, might_be_relevant
from netral import strictyaml
from netral.errors import RuleError
from netral.records import Article


def article(text: str) -> Article:
    return Article(id="a", text=text, title=text.split("\n")[0])


PAGES = Path(__file__).parent / "pages"
STORIES = [strictyaml.read(PAGES / name) for name in ("relevance.yml", "relevance_unusual.yml", "relevance_later.yml")]
POSITIVES, NEGATIVES, NEAR = (
    {title: text for stories in STORIES for title, text in stories[name].items()}
    for name in ("positives", "negatives", "near")
)


@pytest.mark.parametrize("story", POSITIVES)
def test_the_neutrality_of_civil_servants_is_seen_in_any_wording(story: str) -> None:
    judged = judge(article(POSITIVES[story]))
    assert judged.relevant, judged.reason
    assert not judged.near


@pytest.mark.xfail(strict=True, reason="told in a roundabout way that no pattern of ours sees yet")
@pytest.mark.parametrize("story", STORIES[-1]["missed"])
def test_these_are_known_to_be_missed(story: str) -> None:
    assert judge(article(STORIES[-1]["missed"][story])).relevant


@pytest.mark.parametrize("story", NEGATIVES)
def test_what_only_sounds_alike_is_not_relevant(story: str) -> None:
    judged = judge(article(NEGATIVES[story]))
    assert not judged.relevant, judged.reason
    assert not judged.near, judged.reason


@pytest.mark.parametrize("story", NEAR)
def test_village_heads_and_forces_alone_are_near(story: str) -> None:
    judged = judge(article(NEAR[story]))
    assert not judged.relevant, judged.reason
    assert judged.near


def test_the_judgement_shows_the_passage_it_rests_on() -> None:
    text = POSITIVES["dismissed afterwards"]
    judged = judge(article(text))
    assert "tidak netral saat pilkada" in text[judged.spans[0].start : judged.spans[0].end]
    assert judged.reason == "'lurah': 'netral'"


def test_a_second_mention_in_a_list_counts() -> None:
    once = NEGATIVES["one of three in a list"].strip()
    assert judge(article(once + " Anggota DPRD menyebut hal serupa: politik uang, netralitas ASN, dan hoaks.")).relevant


@pytest.mark.parametrize("story", [*POSITIVES, *NEAR])
def test_the_cheap_gate_lets_through_all_that_matters(story: str) -> None:
    text = (POSITIVES | NEAR)[story]
    assert might_be_relevant(text)
    assert might_be_relevant(f"<p>{text}</p>".encode())


@pytest.mark.parametrize("story", [*POSITIVES, *NEGATIVES, *NEAR])
def test_the_cheap_gate_holds_a_piece_of_every_word_it_stands_for(story: str) -> None:
    words = topics.topic("netralitas-asn")
    text = small((POSITIVES | NEGATIVES | NEAR)[story])
    gates = {
        words.gate.actors: (words.civil_servants, words.positions, words.near),
        words.gate.notions: (words.notion,),
        words.gate.elections: (words.elections,),
    }
    for pieces, patterns in gates.items():
        for found in (match.group() for pattern in patterns for match in pattern.finditer(text)):
            assert any(piece in found for piece in pieces), found


def test_the_cheap_gate_stops_what_cannot_matter() -> None:
    assert not might_be_relevant(NEGATIVES["the weather"])
    assert not might_be_relevant("")
    assert not might_be_relevant(b"\xff\xfe\x00")


def test_hostile_text_is_judged_too() -> None:
    assert not judge(article("dukung " * 20000 + "asn pemilu")).relevant
    judge(article("netral, " * 5000 + "asn, pemilu " * 2000))


def test_a_topic_that_does_not_exist_is_named() -> None:
    with pytest.raises(RuleError, match="no-such-topic"):
        topics.topic("no-such-topic")


def test_a_broken_pattern_in_a_topic_is_an_error_of_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = (topics.FOLDER / "netralitas-asn.yml").read_text(encoding="utf-8")
    (tmp_path / "broken.yml").write_text(source.replace("- asn|pns|pppk|p3k|kasn", "- asn(|pns"), encoding="utf-8")
    monkeypatch.setattr(topics, "FOLDER", tmp_path)
    with pytest.raises(RuleError, match=r"broken\.yml: no regular expression"):
        topics.topic("broken")


@pytest.mark.parametrize(
    "text",
    [
        "RABA - BKN merekomendasikan sanksi kepada Sekda Bima, Mukhtar Landa, setelah terbukti melanggar netralitas "
        "ASN pada Pilkada 2024.",
        "MAMUJU - Hakim memvonis Camat Kalukku, Hasan Sailon, dalam perkara netralitas ASN pada Pilkada 2024, Senin.",
    ],
)
def test_a_clause_behind_a_name_in_commas_is_no_item_of_a_list(text: str) -> None:
    assert judge(article(text)).relevant


def test_civil_servants_asked_about_and_answered_for_are_a_passage_of_their_own() -> None:
    heads = "Dua kepala desa di Kabupaten Solok dinonaktifkan karena tidak netral pada Pilkada 2024.\n\n"
    judged = judge(article(heads + "Bagaimana dengan ASN? Ketua Bawaslu menyatakan tidak ada laporan yang masuk."))
    assert judged.relevant
    assert not judge(article(heads + "Apakah ASN ikut hadir? Ketua Bawaslu tidak tahu.")).relevant

from __future__ import annotations

import json
from datetime import date, datetime, timedelta, timezone

from netral.contract import as_json
from netral.records import Article, CaseCount, DateRef, Event, Facts, Official, Place, Span

TEXT = "Lurah diperiksa\n\nBawaslu Kota Tarakan memeriksa lurah Rudi Tana pada Kamis (17/10/2024), satu dari dua kasus."
DAY = date(2024, 10, 17)


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def test_every_fact_has_the_keys_of_the_contract_in_their_order() -> None:
    zone = timezone(timedelta(hours=8))
    article = Article("a1", TEXT, "Lurah diperiksa", published=datetime(2024, 10, 18, 9, tzinfo=zone))
    facts = Facts(
        relevant=True,
        near=False,
        reason="a lurah is examined",
        officials=(
            Official("Rudi Tana", "Lurah", "", "65.71", "subject", "Rudi Tana", at("Rudi Tana"), "position-name"),
        ),
        dates=(
            DateRef("Kamis (17/10/2024)", DAY, DAY, "day", "event", at("Kamis (17/10/2024)"), "day-figures-year"),
        ),
        places=(Place("Kota Tarakan", "65.71", "Kota Tarakan", "regency", at("Kota Tarakan"), "type-word"),),
        case_counts=(
            CaseCount(
                2, "=", "case", "found", "asn_neutrality", None, "65.71", None, "dua kasus", at("dua kasus"), "unit",
                evidence={"place": at("Kota Tarakan")},
            ),
        ),
        events=(
            Event("examination", DAY, None, "65.71", "memeriksa", at("memeriksa"), "e", officials=(0,)),
        ),
        warnings=("satu is not dua",),
    )  # fmt: skip

    written = json.loads(json.dumps(as_json(article, facts)))

    assert list(written)[:9] == [
        "id", "url", "title", "published", "language", "relevant", "near", "reason", "text",
    ]  # fmt: skip
    assert written["published"] == "2024-10-18T09:00:00+08:00"
    (official,) = written["officials"]
    assert " ".join(official).startswith("name position acting office place role former text span rule")
    (day,) = written["dates"]
    assert " ".join(day).startswith("text start end precision kind span rule")
    assert (day["start"], day["end"]) == ("2024-10-17", "2024-10-17")
    (place,) = written["places"]
    assert " ".join(place).startswith("text code name level inferred span rule")
    (count,) = written["case_counts"]
    expected = "value comparator unit status topic election place attributed_to text span rule evidence"
    assert " ".join(count).startswith(expected)
    assert count["evidence"] == {"place": [at("Kota Tarakan").start, at("Kota Tarakan").end]}
    (event,) = written["events"]
    assert " ".join(event).startswith(
        "type start end place venue officials case_counts law decider outcome text span rule"
    )
    assert (event["start"], event["end"], event["officials"]) == ("2024-10-17", None, [0])
    for fact in (official, day, place, count, event):
        assert written["text"][slice(*fact["span"])] == fact["text"]
    assert written["warnings"] == ["satu is not dua"]

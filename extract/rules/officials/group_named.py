"""`Keenam kepala sekolah itu yaitu A (SDN 3 Kubung), B (SDN 1 Gunung Talang) dan C`; `keempat ASN itu yakni A, B dan
C`; `oknum lurah tersebut yakni Budi`: those whom a group noun announces hold what the noun says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extract.names import TITLED, Person, person_at
from extract.office import CIVIL_SERVANT, CONTRACT, Office, area_of, position_of
from extract.office_words import text_of
from extract.person import Holder, is_noun
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match, any_of
from netral.records import Span

_BARE = r"(?-i:[a-z]\w*|[A-Z]{2,5})"
_FROM = (
    r"(?:\s+(?:dari|di|asal|pada)(?:\s+(?:lingkungan|lingkup))?(?:\s+(?:pem(?:kab|kot|ko|prov|da)|pemerintah|<body>))?"
    r"(?:\s+(?:kota|kabupaten|provinsi|daerah))?(?:\s*\([^()]{1,12}\))?\s+(?P<area><place>))?"
)

RULE = Rule(
    name="officials.group-named",
    pattern=(
        rf"(?P<noun>\b(?P<servant>{{civil_servant}})|(?P<head><head>)|(?P<office><office>))(?:\s*\([^()]{{2,8}}\))?{_FROM}(?P<words>(?:\s+{_BARE}){{0,6}}?)"
        r"\s*,?\s*\b(?P<is>yakni|yaitu|ialah|adalah|masing-masing|antara\s+lain|di\s?antaranya)\s*[,:]?\s+"
        r"(?P<list>(?-i:[A-Z\d])[^“”\"\n]{2,600})"
    ),
    words=("yakni", "yaitu", "ialah", "adalah", "masing", "masing-masing", "antara", "diantaranya", "antaranya"),
    rank=-5,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Kedua kepala sekolah itu yakni Budi Santoso (SDN 3 Kubung) dan Rina (SDN 1 Kubung).",
            "Rina | Kepala Sekolah | SDN 1 Kubung | -",
        ),
        Example(
            "Ketiga ASN itu yakni Budi, Candra Wijaya dan Dedi (ASN di DLH).",
            "Candra Wijaya | Aparatur Sipil Negara | - | -",
        ),
        Example(
            "Dua ASN yang dilaporkan adalah Budi Santoso dan Candra Wijaya.",
            "Budi Santoso | Aparatur Sipil Negara | - | -",
        ),
        Example(
            "Tiga ASN dari Pemkot Bogor yaitu Budi, Rina dan Candra dan seorang lagi dari Pemkab Solok yakni Dedi.",
            "Candra | Aparatur Sipil Negara | Kota Bogor | 32.71",
        ),
        Example(
            "Tiga ASN dari Pemkot Bogor yaitu Budi, Rina dan Candra dan seorang lagi dari Pemkab Solok yakni Dedi.",
            "Dedi | Aparatur Sipil Negara | Kabupaten Solok | 13.02",
        ),
        Example(
            "Lurah Loa Ipuh dilaporkan. Lurah tersebut yakni Sarkani diperiksa.",
            "Sarkani | Lurah | Kelurahan Loa Ipuh | -",
        ),
    ),
    counter_examples=(
        CounterExample("ASN adalah Pelayan Masyarakat.", "what they are, not who"),
        CounterExample("Syarat ASN itu yakni Netral dan Profesional. Ia harus netral dan profesional.", "nouns"),
        CounterExample(
            "Satu ASN dari Pemkot Bogor yakni Budi hadir dan seorang lagi dari Solok pulang.", "one noun, one name"
        ),
        CounterExample("Lurah tersebut yakni Sarkani diperiksa.", "of which village is not said"),
        CounterExample("Camat itu yakni orang Kubung.", "no name"),
    ),
)

_POINTING = re.compile(r"\b(?:itu|tersebut|dimaksud|ini)\s*$", re.IGNORECASE)
_ITEM = re.compile(
    rf"\s*(?:\(?\d{{1,2}}[.)]\s*)?{TITLED}\s*(?P<note>\([^()]{{1,60}}\)(?:[^(),;.]{{0,20}}\))?)?(?P<rest>.*)", re.DOTALL
)
_ONE_MORE = re.compile(
    r"\s*(?P<from>(?:seorang|satu)\s+(?:orang\s+)?(?:lagi|lainnya)\s+(?:dari|di|asal)\s[^,;.]{3,80}?)"
    rf"\s(?:yakni|yaitu|ialah|bernama|atas\s+nama)\s+{TITLED}(?P<rest>.*)",
    re.DOTALL,
)
"""`dan seorang lagi dari Pemkab Solok yakni Dedi`: where the last comes from stands before the name."""
_PART = re.compile(r"\s*(?:[,;]\s*(?:(?:dan|serta)\s+)?|\s(?:dan|serta|&)\s)")
_OFFICE = re.compile(any_of("office"))


def _meaning(match: Match) -> list[Finding] | None:
    named = list(_named(match))
    pointing = _POINTING.search(match["words"]) is not None
    if not named or (len(named) == 1 and not (pointing and match["is"].lower() in ("yakni", "yaitu", "ialah"))):
        return None
    office = _office(match, alone=len(named) == 1)
    if office is None:
        return None
    noun = Finding("office", match.span("noun"), office, "")
    return [
        Finding("official", someone.span, Holder(someone, _with_note(match, office, note)), "", (noun,))
        for someone, note in named
    ]


def _office(match: Match, *, alone: bool) -> Office | None:
    """What the noun says each of them holds; of one person, the office of that kind that the text has just named."""
    if match.has("servant"):
        contract = match["servant"].lower().startswith(("pppk", "p3k", "pegawai pemerintah"))
        title = CONTRACT if contract else CIVIL_SERVANT
        area = match.finding("area") if match.has("area") else None
        return Office(
            position=title.position,
            title=title,
            area=area_of(area) if area else None,
            area_span=area.span if area else None,
        )
    if match.has("office"):
        whole: Office = match.finding("office").value
        if whole.area or whole.unit or whole.village or whole.body:
            return None
        title = whole.title
    else:
        title = position_of(text_of(match, match.finding("head")))
    if title.of == "body" or title.of == "none":
        return None
    if alone:
        before = [f.value for f in match.reading.found["office"] if f.span.end <= match.span().start]
        return next(
            (o for o in reversed(before) if o.title == title and (o.area or o.village or o.unit) and not o.former), None
        )
    return Office(position=title.position, title=replace(title, of="none", office=None))


def _named(match: Match) -> Iterator[tuple[Person, Span | None]]:
    """The persons of the list with what stands in brackets behind each, up to where the sentence goes on."""
    text, start = match["list"], match.group_start("list")
    here = 0
    for part in [*_PART.finditer(_without_brackets(text)), None]:
        end = part.start() if part else len(text)
        item = _ITEM.fullmatch(text, here, end)
        more = _ONE_MORE.fullmatch(text, here, end) if item is None else None
        holds = _OFFICE.search(text, here, end)
        if item is not None and not holds:
            someone = person_at(
                match.reading.text, match.span_within(start + item.start("name"), start + item.end("name"))
            )
            if someone is None or is_noun(match.reading, someone.name):
                return
            note = match.span_within(start + item.start("note"), start + item.end("note")) if item["note"] else None
            yield someone, note
            if item["rest"].strip(" ."):
                return
        elif more is not None:
            someone = person_at(
                match.reading.text, match.span_within(start + more.start("name"), start + more.end("name"))
            )
            if someone is not None:
                yield someone, match.span_within(start + more.start("from"), start + more.end("from"))
            return
        elif not holds:
            return
        here = part.end() if part else end


def _without_brackets(text: str) -> str:
    """The list with what stands in brackets blotted out, so that commas there part nothing."""
    return re.sub(r"\([^()]*\)", lambda found: "_" * len(found[0]), text)


def _with_note(match: Match, office: Office, note: Span | None) -> Office:
    """The office with the school or the area that stands in brackets behind the name."""
    if note is None:
        return office
    inside = match.reading.text[note.start : note.end].strip("() ")
    if office.title.position in ("Kepala Sekolah", "Wakil Kepala Sekolah", "Guru", "Kepala Madrasah"):
        return replace(office, unit=inside)
    place = next(iter(match.reading.within("place", note)), None)
    if place is None or area_of(place).kind == "district":
        return office
    return replace(office, area=area_of(place), area_span=place.span)

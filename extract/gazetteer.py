"""Provinces, regencies and cities, districts: what a name may mean, and what lies in what.

Codes are today's Kemendagri codes (the interior ministry's) of `data/areas.csv`; old articles get them too, so that
Merauke is 93.01 in every year. `ID` is the country and the parent of every province. The gazetteer decides nothing:
it lists what a form may mean and what each meaning needs beside it; the rules for places choose.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Literal, cast

from extract.spellings import shortened, spaced
from netral.errors import RuleError
from netral.records import Level

DATA = Path(__file__).parent / "data"

Kind = Literal["country", "province", "regency", "city", "district"]
How = Literal["name", "alias", "seat", "town", "island"]
Needs = Literal["context", "capitals"]

# What may stand before a name and says what it is. Papua says `distrik`, Yogyakarta `kapanewon` and `kemantren`
# for a district; `kotamadya` and `kodya` (municipality) are the city's names of before 1999.
_TYPE = re.compile(
    r"(?:(?P<province>provinsi|propinsi|prov)"
    r"|(?P<regency>kabupaten(?:\s+adm(?:inistrasi)?)?|kab)"
    r"|(?P<city>kota(?:\s+adm(?:inistrasi)?)?|kotamadya|kodya)"
    r"|(?P<district>kecamatan|kec|distrik|kapanewon|kemantren))(?:\.\s*|\s+)(?=\w)",
    re.IGNORECASE,
)
_OFFICIAL_TYPE = re.compile(r"(?:Kabupaten|Kota)(?: Administrasi)? ")
_NO_LETTER = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Area:
    """An administrative area; `bare` is its name without `Kabupaten` (regency) or `Kota` (city)."""

    code: str
    name: str
    level: Level
    parent: str | None
    bare: str

    @property
    def kind(self) -> Kind:
        """The level, but cities told from regencies: their number within the province begins at 71."""
        return "city" if self.level == "regency" and self.code[3:] >= "71" else self.level


@dataclass(frozen=True, slots=True)
class Candidate:
    """One area that a form may mean.

    `needs`: `context` counts only beside a type word, an office, in a dateline or a list of areas; `capitals` also
    where the form is written in capitals (`PALI`); None counts wherever it stands. `inferred`: the form names a town
    or an island that is no area itself, and the area is the one it lies in.
    """

    area: Area
    how: How
    needs: Needs | None = None

    @property
    def inferred(self) -> bool:
        """Whether the area was reasoned, not named."""
        return self.how in ("seat", "town", "island") and self.area.level != "district"

    def stands(self, surface: str) -> bool:
        """Whether the form as written needs nothing beside it."""
        return self.needs is None or (self.needs == "capitals" and surface.isupper())


Candidates = tuple[Candidate, ...]


class Gazetteer:
    """All areas and all their names. Build it with `load`, which keeps one."""

    def __init__(self, areas: Iterable[Area], names: Iterable[tuple[str, str, How, Needs | None]]) -> None:
        """`names`: (form, code, how, needs); how `name` gives the needs of an official name."""
        self._areas = {area.code: area for area in areas}
        listed = list(names)
        needs = {code: need for _, code, how, need in listed if how == "name"}
        seats = {code for _, code, how, _ in listed if how == "seat" and len(code) > 5}
        self._index: dict[str, list[Candidate]] = {}
        self._forms: dict[str, None] = {}
        for code, area in self._areas.items():
            self._add(area.bare, Candidate(area, "seat" if code in seats else "name", needs.get(code)))
        for form, code, how, need in listed:
            if how != "name" and not (how == "seat" and code in seats):
                self._add(form, Candidate(self._areas[code], how, need))
        for found in self._index.values():
            if len(found) > 1:
                found.sort(key=_plainest_first)

    def _add(self, form: str, candidate: Candidate) -> None:
        for written in (form, *shortened(form)):
            self._forms[written] = None
            found = self._index.setdefault(fold(written), [])
            if all(other.area is not candidate.area for other in found):  # another spelling of the same
                found.append(candidate)

    def by_code(self, code: str) -> Area:
        """The area of a code; KeyError if there is none."""
        return self._areas[code]

    def __contains__(self, code: object) -> bool:
        return code in self._areas

    def __iter__(self) -> Iterator[Area]:
        return iter(self._areas.values())

    def __len__(self) -> int:
        return len(self._areas)

    def parent(self, code: str) -> Area | None:
        """The area that this one lies directly in; None for the country."""
        parent = self._areas[code].parent
        return None if parent is None else self._areas[parent]

    def province(self, code: str) -> Area | None:
        """The province of an area, itself if it is one; None for the country."""
        return None if code == "ID" else self._areas[code[:2]]

    def is_inside(self, code: str, ancestor: str) -> bool:
        """Whether the one is the other or lies in it."""
        return ancestor == "ID" or code == ancestor or code.startswith(ancestor + ".")

    def named(self, name: str) -> tuple[Area, ...]:
        """The areas of a name, bare or with its type word, aliases too; towns and islands only through `resolve`."""
        found = (candidate.area for candidate in self.resolve(name) if not candidate.inferred)
        return tuple(dict.fromkeys(found))

    def resolve(self, surface: str) -> Candidates:
        """All that a form may mean, larger areas first, inferred ones last; empty if nothing.

        Case, blanks, hyphens and apostrophes make no difference. After a type word only areas of that type count
        and need nothing more; a `Kota` that is no city may be a town (`Kota Sampit`).
        """
        whole = self._index.get(fold(surface), ())
        typed = _TYPE.match(surface)
        if typed is None:
            return tuple(whole)
        rest = self._index.get(fold(surface[typed.end() :]), ())
        fitting = [candidate for candidate in rest if typed[candidate.area.kind] and not candidate.inferred]
        if not fitting and typed["city"]:
            fitting = [candidate for candidate in rest if candidate.how in ("seat", "town")]
        return (*(replace(candidate, needs=None) for candidate in fitting), *whole)

    def bare_forms(self) -> Iterable[str]:
        """Every name and alias without a type word in all its spellings, each once: what anchors look for."""
        forms = dict(self._forms)
        for form in self._forms:
            town = any(candidate.area.kind != "district" for candidate in self._index[fold(form)])
            forms.update(dict.fromkeys(spaced(form, town=town)))
        return forms


_ORDER: dict[Kind, int] = {"country": 0, "province": 1, "regency": 2, "city": 2, "district": 3}
_HOW: dict[How, int] = {"name": 1, "alias": 1, "seat": 0, "town": 2, "island": 3}


def _plainest_first(candidate: Candidate) -> tuple[bool, int, int, str]:
    """A seat comes before the other districts of its name: Purwodadi is that of Grobogan unless said otherwise."""
    return candidate.inferred, _ORDER[candidate.area.kind], _HOW[candidate.how], candidate.area.code


def fold(name: str) -> str:
    """A name without case, blanks, hyphens, apostrophes: `Toli-Toli`, `Tolitoli` and `TOLI TOLI` are one."""
    if not name.isascii():
        name = unicodedata.normalize("NFC", name)
    return _NO_LETTER.sub("", name.casefold())


@cache
def load() -> Gazetteer:
    """The gazetteer of `extract/data/`, read once."""
    names = (
        (form, code, cast(How, how), cast(Needs, needs) if needs else None)
        for form, code, how, needs in _rows(DATA / "names.csv")
    )
    return Gazetteer(read_areas(DATA), names)


def read_areas(folder: Path) -> list[Area]:
    """The country and all areas of `areas.csv`, in the order of their codes."""
    areas = [Area("ID", "Indonesia", "country", None, "Indonesia")]
    for code, level, name, parent in _rows(folder / "areas.csv"):
        bare = _OFFICIAL_TYPE.sub("", name, count=1) if level == "regency" else name
        areas.append(Area(code, name, cast(Level, level), parent or "ID", bare))
    return areas


def _rows(path: Path) -> list[list[str]]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.reader(file))[1:]
    except FileNotFoundError:
        raise RuleError("is missing; build it with python tools/build_gazetteer.py", path=path) from None

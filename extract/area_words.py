"""`extract/words/areas.yml` and `towns.yml`, read strictly and compiled into the rows of `extract/data/names.csv`.

Compiled because a strict reading takes a tenth of a second, and every process needs the names; run
`python tools/build_gazetteer.py --names` after a change in either file (a test tells when it was forgotten).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal, NamedTuple, Protocol

from pydantic import BaseModel, ConfigDict, Field

from extract.gazetteer import Needs, bare_name, fold
from netral import strictyaml
from netral.errors import RuleError

WORDS = Path(__file__).parent / "words"
AREAS, TOWNS = WORDS / "areas.yml", WORDS / "towns.yml"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Form(_Strict):
    """A form that may not be taken wherever it stands: `{form: PALI, needs: capitals}`."""

    form: str
    needs: Needs


class Ordinary(_Strict):
    """Official names that are also ordinary words or names of persons."""

    codes: list[str]
    districts: list[str]


class AreaWords(_Strict):
    """The whole of `areas.yml`."""

    aliases: dict[str, list[str | Form]]
    ordinary: Ordinary


class TownWords(_Strict):
    """The whole of `towns.yml`; `islands` may name several areas for one island."""

    seats: dict[str, str | list[str]]
    towns: dict[str, list[str | Form]]
    islands: dict[str, list[str]] = Field(default_factory=dict)


class AreaRow(Protocol):
    """A row of `areas.csv`."""

    @property
    def code(self) -> str: ...  # noqa: D102  the four columns explain themselves
    @property
    def level(self) -> str: ...  # noqa: D102
    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def parent(self) -> str: ...  # noqa: D102


class NameRow(NamedTuple):
    """A row of `names.csv`: `form` may mean `code`, known as what, and what it needs beside it (empty: nothing)."""

    form: str
    code: str
    how: Literal["name", "alias", "seat", "town", "island"]
    needs: Needs | Literal[""]


def compile_names(areas: Sequence[AreaRow]) -> list[NameRow]:
    """All rows, sorted; unknown codes, names that no area bears and forms said twice are errors."""
    words = strictyaml.load(AREAS, AreaWords, error=RuleError)
    towns = strictyaml.load(TOWNS, TownWords, error=RuleError)
    known = {area.code: area for area in areas}
    rows = [
        *_ordinary(words.ordinary, areas),
        *_forms("alias", words.aliases, AREAS),
        *_forms("town", towns.towns, TOWNS),
        *_seats(towns.seats, areas),
        *(NameRow(island, code, "island", "") for island, codes in towns.islands.items() for code in codes),
    ]
    said: set[tuple[str, str]] = set()
    for row in rows:
        path = AREAS if row.how in ("name", "alias") else TOWNS
        if row.code not in known:
            raise RuleError("no area has this code; see extract/data/areas.csv", path=path, key=row.code)
        if row.how != "name" and (fold(row.form), row.code) in said:
            raise RuleError(f"{row.form!r} is said twice of {row.code}, or is its own name", path=path, key=row.code)
        if row.how == "alias" and fold(row.form) == fold(bare_name(known[row.code].name, known[row.code].level)):
            raise RuleError(f"{row.form!r} is found without being listed: it is the name", path=path, key=row.code)
        said.add((fold(row.form), row.code))
    return sorted(rows)


def _forms(how: Literal["alias", "town"], given: dict[str, list[str | Form]], path: Path) -> Iterator[NameRow]:
    for code, forms in given.items():
        if not forms:
            raise RuleError("no forms; remove the line or fill it", path=path, key=code)
        for form in forms:
            yield NameRow(form, code, how, "") if isinstance(form, str) else NameRow(form.form, code, how, form.needs)


def _ordinary(ordinary: Ordinary, areas: Iterable[AreaRow]) -> Iterator[NameRow]:
    districts: dict[str, list[AreaRow]] = defaultdict(list)
    names: dict[str, str] = {}
    for area in areas:
        names[area.code] = bare_name(area.name, area.level)
        if area.level == "district":
            districts[fold(area.name)].append(area)
    for code in ordinary.codes:
        if code not in names:
            raise RuleError("no area has this code; see extract/data/areas.csv", path=AREAS, key=code)
        yield NameRow(names[code], code, "name", "context")
    for name in ordinary.districts:
        if fold(name) not in districts:
            raise RuleError(f"no district is called {name!r}", path=AREAS, key="ordinary.districts")
        for area in districts[fold(name)]:
            yield NameRow(area.name, area.code, "name", "context")


def _seats(seats: dict[str, str | list[str]], areas: Iterable[AreaRow]) -> Iterator[NameRow]:
    """A seat is the district of that name in its regency; where there is none it stands for the regency itself."""
    districts = {(area.parent, fold(area.name)): area.code for area in areas if area.level == "district"}
    names = {area.code: fold(bare_name(area.name, area.level)) for area in areas}
    for code, given in seats.items():
        for seat in [given] if isinstance(given, str) else given:
            if fold(seat) != names.get(code):
                yield NameRow(seat, districts.get((code, fold(seat)), code), "seat", "")

"""`extract/words/areas.yml` and `towns.yml`, read strictly and compiled into the rows of `extract/data/names.csv`.

Compiled because a strict reading takes a tenth of a second, and every process needs the names; run
`python tools/build_gazetteer.py --names` after a change in either file (a test tells when it was forgotten).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

from extract.gazetteer import Area, How, Needs, fold
from extract.spellings import shortened, spaced
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
    """The whole of `towns.yml`."""

    seats: dict[str, str | Form | list[str | Form]]
    towns: dict[str, list[str | Form]]
    islands: dict[str, str]


class NameRow(NamedTuple):
    """A row of `names.csv`: `form` may mean `code`, known as what, and what it needs beside it (empty: nothing)."""

    form: str
    code: str
    how: How
    needs: Needs | Literal[""]


def compile_names(areas: Sequence[Area]) -> list[NameRow]:
    """All rows, sorted; unknown codes, names that no area bears and forms said twice are errors."""
    words = strictyaml.load(AREAS, AreaWords, error=RuleError)
    towns = read_towns()
    known = {area.code: area for area in areas}
    _check_codes(AREAS, known, [*words.aliases, *words.ordinary.codes])
    _check_codes(TOWNS, known, [*towns.seats, *towns.towns, *towns.islands.values()])
    aliases = list(_forms("alias", words.aliases))
    rows = [
        *_ordinary(words.ordinary, areas),
        *aliases,
        *_seats(towns.seats, areas, {(fold(row.form), row.code) for row in aliases}),
        *_forms("town", towns.towns),
        *_islands(towns.islands),
    ]
    _check_forms(rows, known)
    return sorted(rows)


def read_towns() -> TownWords:
    """`towns.yml` as it stands."""
    return strictyaml.load(TOWNS, TownWords, error=RuleError)


def _check_codes(path: Path, known: Mapping[str, Area], codes: Iterable[str]) -> None:
    for code in codes:
        if code not in known:
            raise RuleError("no area has this code; see extract/data/areas.csv", path=path, key=code)


def _check_forms(rows: Iterable[NameRow], known: Mapping[str, Area]) -> None:
    said: set[tuple[str, str]] = set()
    for row in rows:
        if row.how == "name":
            continue
        path = AREAS if row.how == "alias" else TOWNS
        area = known[row.code]
        town = area.level != "district"
        if row.how != "seat" and row.form in {area.bare, *shortened(area.bare), *spaced(area.bare, town=town)}:
            raise RuleError(f"{row.form!r} is found without being listed: it is the name", path=path, key=row.code)
        if (row.form.casefold(), row.code) in said:
            raise RuleError(f"{row.form!r} is said twice of {row.code}", path=path, key=row.code)
        said.add((row.form.casefold(), row.code))


def _forms(how: How, given: Mapping[str, list[str | Form]]) -> Iterator[NameRow]:
    for code, forms in given.items():
        yield from (_row(form, code, how) for form in forms)


def _row(form: str | Form, code: str, how: How) -> NameRow:
    return NameRow(form, code, how, "") if isinstance(form, str) else NameRow(form.form, code, how, form.needs)


def _islands(given: Mapping[str, str]) -> Iterator[NameRow]:
    for name, code in given.items():
        yield NameRow(f"Pulau {name}", code, "island", "")
        yield NameRow(name, code, "island", "context")


def _ordinary(ordinary: Ordinary, areas: Iterable[Area]) -> Iterator[NameRow]:
    districts: dict[str, list[Area]] = defaultdict(list)
    names: dict[str, str] = {}
    for area in areas:
        names[area.code] = area.bare
        if area.level == "district":
            districts[fold(area.name)].append(area)
    for code in ordinary.codes:
        yield NameRow(names[code], code, "name", "context")
    for name in ordinary.districts:
        if fold(name) not in districts:
            raise RuleError(f"no district is called {name!r}", path=AREAS, key="ordinary.districts")
    # a district is no less ordinary than the regency whose name it bears: Batu in the city of Batu
    for name in sorted({fold(name) for name in (*ordinary.districts, *(names[code] for code in ordinary.codes))}):
        yield from (NameRow(area.name, area.code, "name", "context") for area in districts[name])


def _seats(
    seats: Mapping[str, str | Form | list[str | Form]], areas: Iterable[Area], aliases: Container[tuple[str, str]]
) -> Iterator[NameRow]:
    """A seat is the district of that name in its regency; where there is none it stands for the regency itself.

    A regency's namesake, and an alias of it, say nothing new.
    """
    districts = {(area.parent, fold(area.name)): area.code for area in areas if area.level == "district"}
    names = {area.code: fold(area.bare) for area in areas}
    for code, given in seats.items():
        for seat in given if isinstance(given, list) else [given]:
            row = _row(seat, code, "seat")
            form = fold(row.form)
            if form != names[code] and (form, code) not in aliases:
                yield row._replace(code=districts.get((code, form), code))

"""Builds `extract/data/`: the areas from the npm package, and the table of their names from `extract/words/`.

    python tools/build_gazetteer.py                 fetch the package with npm, build everything
    python tools/build_gazetteer.py PACKAGE.tgz     the same from a tarball that is already here
    python tools/build_gazetteer.py --names         only the names, after a change in extract/words/

Fails, and writes nothing, when the package is another than expected or when one of our corrections no longer fits.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from extract.area_words import compile_names
from extract.gazetteer import read_areas as read_table
from netral.errors import InputError, NetralError

PACKAGE, VERSION = "idn-area-data", "4.0.1"
SHA512 = (
    "3e1352225e53eecc15c305b124e14cb4269e1c017d4d4bb41cb0dffb7e842166"
    "6ba3d8fb6aef370052098814062fe891b010c0d8e9692797e38aac4d62777339"
)
EXPECTED = {"province": 38, "regency": 514, "district": 7285}
DATA = Path(__file__).parent.parent / "extract" / "data"
AREAS_HEADER = ("code", "level", "name", "parent")
NAMES_HEADER = ("form", "code", "how", "needs")
ROMAN = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})")
SMALL = frozenset({"dan", "x"})  # `Pangkajene dan Kepulauan`, `2 x 11 Kayu Tanam`

# What the package writes otherwise than people do, or cuts short: code -> (its name, ours).
CORRECTIONS: dict[str, tuple[str, str]] = {
    "31": ("Daerah Khusus Ibukota Jakarta", "DKI Jakarta"),
    "34": ("Daerah Istimewa Yogyakarta", "DI Yogyakarta"),
    "12.23.06": ("Na IX - X", "Na IX-X"),
    "16.05.10": ("STL Ulu Terawas", "Suku Tengah Lakitan Ulu Terawas"),
    "16.05.14": ("BTS. Ulu", "Bulang Tengah Suku Ulu"),
    "32.05.38": ("Bl. Limbangan", "Balubur Limbangan"),
    "35.29.22": ('Ra"as', "Ra'as"),
    "53.02.20": ("Kot olin", "Kot'olin"),
    "62.04.05": ("Gn. Bintang Awai", "Gunung Bintang Awai"),
    "74.06.17": ("Kep. Masaloka Raya", "Kepulauan Masaloka Raya"),
    "95.04.12": ("Konda/ Kondaga", "Konda/Kondaga"),
    "96.03.01": ("Misool (Misool Utara)", "Misool Utara"),
}


class Row(NamedTuple):
    """One line of `areas.csv`; a province has no parent."""

    code: str
    level: str
    name: str
    parent: str


def proper(name: str) -> str:
    """A name in Indonesian capitals: `PULAU-PULAU BATU` becomes `Pulau-Pulau Batu`; `KAWAY XVI` stays."""
    return re.sub(r"[^\s\-/]+", lambda word: _proper_word(word[0]), " ".join(name.split()))


def _proper_word(word: str) -> str:
    if word.casefold() in SMALL:
        return word.lower()
    if ROMAN.fullmatch(word) or word in ("DI", "DKI"):
        return word
    return word.capitalize() if word.isupper() or word.islower() else word


def read_areas(package: tarfile.TarFile) -> list[Row]:
    """Provinces, regencies and districts of the package, corrected and sorted by code."""
    rows = [
        Row(line["code"], level, _named(line["code"], line["name"]), line.get(parent, ""))
        for level, file, parent in (
            ("province", "provinces", ""),
            ("regency", "regencies", "province_code"),
            ("district", "districts", "regency_code"),
        )
        for line in csv.DictReader(io.StringIO(_member(package, f"data/{file}.csv").decode("utf-8")))
    ]
    _check(rows)
    return sorted(rows)


def _named(code: str, name: str) -> str:
    if code not in CORRECTIONS:
        return proper(name)
    theirs, ours = CORRECTIONS[code]
    if name != theirs:
        raise NetralError(f"the package now calls {code} {name!r}, not {theirs!r}; look at CORRECTIONS again")
    return ours


def _check(rows: Sequence[Row]) -> None:
    counts = count(rows)
    if counts != EXPECTED:
        raise NetralError(f"expected {EXPECTED}, the package has {counts}; has the version changed?")
    codes = {row.code for row in rows}
    for row in rows:
        if row.level != "province" and row.parent not in codes:
            raise NetralError(f"{row.code} {row.name} lies in {row.parent!r}, which the package does not have")


def count(rows: Iterable[Row]) -> dict[str, int]:
    """How many rows there are of each level."""
    levels = [row.level for row in rows]
    return {level: levels.count(level) for level in EXPECTED}


def _member(package: tarfile.TarFile, name: str) -> bytes:
    try:
        file = package.extractfile(f"package/{name}")
    except KeyError:
        file = None
    if file is None:
        raise InputError(f"has no {name}; is it {PACKAGE}@{VERSION}?", path=package.name)
    return file.read()


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """RFC 4180 but for the line ends, which are LF so that git shows changes by line."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def build_areas(tarball: Path, data: Path) -> None:
    """`areas.csv`, `SOURCE.json` and `LICENSE` out of the tarball."""
    digest = hashlib.sha512(tarball.read_bytes()).hexdigest()
    if digest != SHA512:
        raise InputError(f"is not {PACKAGE}@{VERSION} as published (sha512 {digest[:16]}...)", path=tarball)
    with tarfile.open(tarball) as package:
        rows = read_areas(package)
        licence = _member(package, "data/LICENSE.md")
    write_csv(data / "areas.csv", AREAS_HEADER, rows)
    (data / "LICENSE").write_bytes(licence)
    source: Mapping[str, object] = {
        "package": PACKAGE,
        "version": VERSION,
        "registry": "npm",
        "homepage": "https://github.com/fityannugroho/idn-area-data",
        "tarball_sha512": digest,
        "licence": "ODbL-1.0",
        "licence_url": "https://opendatacommons.org/licenses/odbl/1-0/",
        "areas_sha256": hashlib.sha256((data / "areas.csv").read_bytes()).hexdigest(),
        "counts": count(rows),
        "corrections": {code: {"source": theirs, "here": ours} for code, (theirs, ours) in CORRECTIONS.items()},
    }
    (data / "SOURCE.json").write_text(json.dumps(source, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def build_names(data: Path) -> None:
    """`names.csv`: every alias, seat, town and island of `extract/words/`, and which official names need care."""
    write_csv(data / "names.csv", NAMES_HEADER, compile_names(read_table(data)))


def fetch(folder: Path) -> Path:
    """The tarball, fetched into `folder` with the npm client."""
    command = ["npm", "pack", f"{PACKAGE}@{VERSION}", "--silent", "--pack-destination", str(folder)]
    try:
        subprocess.run(command, check=True, capture_output=True, text=True)
    except FileNotFoundError:
        raise NetralError("npm is not installed; install it, or give the path of the tarball") from None
    except subprocess.CalledProcessError as problem:
        said = (problem.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise NetralError(f"npm could not fetch {PACKAGE}@{VERSION}: {said}") from None
    return folder / f"{PACKAGE}-{VERSION}.tgz"


def main(arguments: Sequence[str]) -> None:
    """Does what the module says at its top."""
    if len(arguments) > 1 or any(argument.startswith("-") and argument != "--names" for argument in arguments):
        raise NetralError("give the path of a tarball, or --names, or nothing")
    if arguments != ["--names"]:
        with tempfile.TemporaryDirectory() as folder:
            build_areas(Path(arguments[0]) if arguments else fetch(Path(folder)), DATA)
    build_names(DATA)
    print(f"built {DATA}", file=sys.stderr)


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except (NetralError, OSError) as problem:
        sys.exit(f"build_gazetteer: {problem}")

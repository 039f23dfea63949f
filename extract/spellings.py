"""The ways in which one name of an area is written: the same letters with other blanks, hyphens, apostrophes."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Words that newspapers join with, or part from, the word after them: `Tanjungpinang`, `Lubuk Pakam`, `Batu Licin`.
_LANDFORMS = (
    "Banda|Bandar|Banjar|Batang|Batu|Bukit|Gunung|Jati|Karang|Kota|Kuala|Kulon|Labuhan|Lubuk|Muara|Muaro|Padang|Pagar|"
    "Pangkal|Pasar|Pasir|Pematang|Pulau|Rantau|Simpang|Suka|Sumber|Sungai|Tanah|Tanjung|Tebing|Teluk|Ujung|Way"
)
LANDFORM = re.compile(rf"(?:{_LANDFORMS})")
"""A word that opens names of two words: `Tanjung Raya`."""
_PARTED = re.compile(rf"(?P<first>{_LANDFORMS}) (?P<second>[A-Z][a-z]+)(?P<rest>(?: .*)?)")
_JOINED = re.compile(rf"(?P<first>{_LANDFORMS})(?P<second>[a-z]{{4,}})(?P<rest>(?: .*)?)")
_WORDS = re.compile(r"(?P<first>[A-Z][a-z]+) (?P<second>[A-Z][a-z]+)(?P<rest>(?: .*)?)")
_HYPHENED = re.compile(r"(?P<first>\w+)-(?P<second>\w+)(?P<rest>.*)")
_SHORTENED = (("Kepulauan ", ("Kep. ", "Kep ")), ("Sungai ", ("Sei ",)), ("Sei ", ("Sungai ",)))


def shortened(name: str) -> Iterator[str]:
    """`Kepulauan Aru` as `Kep. Aru`, `Sungai Raya` as `Sei Raya`, and back: not the same letters."""
    for long, shorts in _SHORTENED:
        if name.startswith(long):
            yield from (short + name[len(long) :] for short in shorts)


def spaced(name: str, *, town: bool = False) -> Iterator[str]:
    """The other spellings of `name` with the same letters. `town`: its first two words may be run together, whatever
    they are (`Deliserdang`, `Limapuluh Kota`)."""
    if "'" in name:
        yield name.replace("'", "’")
        yield name.replace("'", "")
    if match := _HYPHENED.fullmatch(name):
        yield f"{match['first']} {match['second']}{match['rest']}"
        yield f"{match['first']}{match['second'].lower()}{match['rest']}"
    if match := (_WORDS if town else _PARTED).fullmatch(name):
        yield f"{match['first']}{match['second'].lower()}{match['rest']}"
    if match := _JOINED.fullmatch(name):
        yield f"{match['first']} {match['second'].capitalize()}{match['rest']}"
    words = name.split()
    if len(words) == 2 and words[0] == words[1]:  # `Fak Fak`, `Bau Bau`
        yield f"{words[0]}-{words[1]}"
        yield words[0] + words[1].lower()

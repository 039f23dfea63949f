"""Verbs beside names, which tell who speaks, who is accused, who decides, who was there: `extract/words/speech.yml`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from extract.wordlist import WordFile, key, read


class SayingFile(WordFile):
    """The part `saying` of `speech.yml`."""

    bare: list[str]
    glued: list[str]
    active: list[str]
    before: list[str]


class SpeechFile(WordFile):
    """`speech.yml`."""

    saying: SayingFile
    accused: list[str]
    accusing: list[str]
    sanctions: list[str]
    deciding: list[str]
    attending: list[str]


@dataclass(frozen=True, slots=True)
class Speech:
    """Verbs as keys (see `extract.wordlist.key`).

    `quoting` stand between a quotation and its speaker (`ujar`, `katanya`), `saying` follow the speaker, `said_by` come
    before him; `accused` follow the accused, `accusing` come before him, `sanctions` with a preposition between;
    `deciding`, `attending` tell the role of the person beside them. `ends_name`: single words of all these as headlines
    capitalise them behind a name, the active ones also bare (`mengingatkan`, `ingatkan`).
    """

    quoting: frozenset[str]
    saying: frozenset[str]
    said_by: frozenset[str]
    accused: frozenset[str]
    accusing: frozenset[str]
    sanctions: frozenset[str]
    deciding: frozenset[str]
    attending: frozenset[str]
    ends_name: frozenset[str]


def load(path: Path) -> Speech:
    """The verbs; a form that stands twice in a group is an error. `-nya` may be glued on, or stand apart (sic)."""
    groups = ("saying", "accused", "accusing", "sanctions", "deciding", "attending")
    file = read(path, SpeechFile, unique=tuple((group,) for group in groups))
    bare = (verb + ending for verb in file.saying.bare for ending in ("", "nya", " nya"))
    return Speech(
        quoting=frozenset(map(key, [*bare, *file.saying.glued])),
        saying=frozenset(map(key, file.saying.active)),
        said_by=frozenset(map(key, file.saying.before)),
        accused=frozenset(map(key, file.accused)),
        accusing=frozenset(map(key, file.accusing)),
        sanctions=frozenset(map(key, file.sanctions)),
        deciding=frozenset(map(key, file.deciding)),
        attending=frozenset(map(key, file.attending)),
        ends_name=frozenset(_ending(file)),
    )


def _ending(file: SpeechFile) -> Iterator[str]:
    listed = [*file.saying.active, *file.saying.before, *file.accused, *file.accusing, *file.deciding, *file.attending]
    for entry in listed:
        first, _, rest = entry.partition(" ")
        if rest and not first.startswith(("me", "di", "ter")):
            continue
        word = key(first)
        yield word
        for bare in _bare(word):
            yield from (bare, f"di{bare}")


def _bare(active: str) -> Iterator[str]:
    """An active verb without its prefix, before which a first consonant may have gone: `memeriksa` -> `periksa`."""
    for prefix, lost in _PREFIXES:
        rest = active.removeprefix(prefix)
        if rest != active and len(rest) > _SHORTEST:
            yield from (first + rest for first in (lost if rest[0] in "aeiou" else ("",)))
            return


_PREFIXES = (("meng", ("", "k")), ("meny", ("s",)), ("men", ("t", "n")), ("mem", ("p", "m")), ("me", ("",)))
_SHORTEST = 3

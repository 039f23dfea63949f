"""Where an article says what its news is: headline, captions, the lead paragraph, the paragraphs after it.

Pages keep stamps, bylines and captions above the lead, and often print the headline twice.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract.reading import Reading

_NOT_NEWS = re.compile(
    r"(?i)\b(?:baca\s?juga|simak|lihat|penulis|editor|reporter|pewarta|redaksi|laporan wartawan|halaman|facebook|"
    r"whatsapp|copyright|advertisement|sebarkan|bagikan|share)\b|\d[:.]\d\d\b|\b(?:wib|wita|wit)\b"
)
_CAPTION = re.compile(r"(?i)\(?\b(?:foto|dok|ist|istimewa|ilustrasi)\b\s*[.:/)]|\((?:kiri|kanan|tengah)\)")
_ENDS = re.compile(r"""[.!?…]["”’')\]]*$""")
_FULL_STOP = re.compile(r"""[.…]["”’')\]]*$""")
_TITLE_WORDS = 4
_ENTRY = re.compile(r"[-–—•*>]\s")
_BYLINE = re.compile(r"(?i)oleh\s?:|[^()]{3,40}\([^()]{2,30}\)\s*[-–—]*\Z")
_LEAST_WORDS = 6
_PARAGRAPH_WORDS = 12
_HEADLINE_WORDS = 25
_NEAR = 3
"""How many paragraphs after the lead may still tell of its event."""


@dataclass(frozen=True, slots=True)
class Zones:
    """Sentences by their indexes. `lead` is the first paragraph of the article, `near` those after it."""

    headline: tuple[int, ...]
    captions: tuple[int, ...]
    lead: tuple[int, ...]
    near: tuple[int, ...]
    rest: tuple[int, ...]


def zones(reading: Reading) -> Zones:
    """The zones of an article; where no line looks like a lead, the first one is it."""
    lines = _lines(reading)
    first = _lead(reading, lines)
    headline: list[int] = []
    captions: list[int] = []
    titled = False
    for number, line in enumerate(lines[:first]):
        text = _text(reading, line)
        if _BYLINE.match(text):
            continue
        if reading.sentences[line[0]].start < reading.title_end:
            titled = _is_title(text)
            headline += line if titled else ()
            captions += line if text.endswith(".") and len(text.split()) >= _LEAST_WORDS else ()
        elif not titled and _is_headline(text, number):
            headline += line
        elif not _NOT_NEWS.search(text) and len(text.split()) >= _LEAST_WORDS:
            captions += line
    after = [line for line in lines[first + 1 :] if not _is_aside(_text(reading, line))]
    near = [index for line in after[:_NEAR] for index in line]
    rest = [index for line in after[_NEAR:] for index in line]
    lead = lines[first] if lines else []
    return Zones(tuple(headline), tuple(captions), tuple(lead), tuple(near), tuple(rest))


def _lines(reading: Reading) -> list[list[int]]:
    """The sentences of each line."""
    lines: list[list[int]] = []
    last = -1
    for index, span in enumerate(reading.sentences):
        if last < 0 or "\n" in reading.text[last : span.start]:
            lines.append([])
        lines[-1].append(index)
        last = span.end
    return lines


def _lead(reading: Reading, lines: list[list[int]]) -> int:
    start = reading.article.dateline.start if reading.article.dateline else 0
    for number, line in enumerate(lines):
        begin, text = reading.sentences[line[0]].start, _text(reading, line)
        titled = begin < reading.title_end and not _is_paragraph(text)
        if titled or reading.sentences[line[-1]].end <= start:
            continue
        if _ENDS.search(text) and len(text.split()) >= _LEAST_WORDS and not _NOT_NEWS.match(text):
            return number
    return max(0, min(len(lines) - 1, _after_title(reading, lines)))


def _after_title(reading: Reading, lines: list[list[int]]) -> int:
    return sum(reading.sentences[line[0]].start < reading.title_end for line in lines)


def _is_paragraph(text: str) -> bool:
    """Whether what stands as the title is the first paragraph: many pages come without their headline."""
    return len(text.split()) >= _PARAGRAPH_WORDS and bool(_FULL_STOP.search(text))


def _is_title(text: str) -> bool:
    """Whether the line taken for the title can be one: no address, no name of a column, no summary."""
    return "@" not in text and len(text.split()) >= _TITLE_WORDS and not text.rstrip().endswith(".")


def _is_headline(text: str, number: int) -> bool:
    words = len(text.split())
    if _NOT_NEWS.search(text) or _CAPTION.search(text) or not 3 < words <= _HEADLINE_WORDS:
        return False
    # a headline in small letters can only be told from a caption by standing first
    capitals = sum(word[0].isupper() for word in text.split() if word[0].isalpha())
    return not _ENDS.search(text) and (number == 0 or capitals * 10 >= words * 6)


def _is_aside(text: str) -> bool:
    """Whether a line below the lead is no paragraph: a teaser, a list's entry, a heading between paragraphs."""
    return bool(_NOT_NEWS.match(text)) or (bool(_ENTRY.match(text)) and not _ENDS.search(text))


def _text(reading: Reading, line: list[int]) -> str:
    return reading.text[reading.sentences[line[0]].start : reading.sentences[line[-1]].end]

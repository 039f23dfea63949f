"""`ASN dijatuhi sanksi`, `bupati copot camat`, `BKN blokir data ASN`: somebody is punished by his superiors."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.event import Sign
from extract.event_asked import asked
from extract.event_sign import judged, words
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

_BEFORE, _AFTER = 150, 70
_CALL = re.compile(r"(?i)(?:beri(?:kan)? sanksi|blokir|copot|jatuhi (?:hukuman|sanksi)|nonaktifkan|pecat|tegur)")
_CALLED = re.compile(r"(?:[,:;!?…–—-]|[,:;!?]\s?[“\"‘'])\s*\Z")
_ALONE = re.compile(r"(?i)(?:\s(?:dia|langsung|saja|segera|aja|sekarang juga))?[”\"’']?\s*(?:!|$|\n)")
"""`Camat memihak, copot!`: a bare verb that has neither subject nor object is a call, and punishes nobody."""
_EXCLAIMED = re.compile(r"[^\n.,;:!?]*!")

RULE = Rule(
    name="events.sanction",
    pattern=(r"\b(?:(?P<told>{punishing}|{punishments}(?:\s[^\s,.;:]+){0,4}?\s{held})|{punishments})\b"),
    words=words("punishing", "punishments"),
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Empat ASN Pemkab Pekalongan dijatuhi sanksi karena tidak netral, Rabu (23/10/2024).",
            "sanction 2024-10-23 33.26",
        ),
        Example(
            "BKN memblokir data kepegawaian dua ASN Kabupaten Kerinci sejak Senin (21/10/2024).",
            "sanction 2024-10-21 15.01",
        ),
        Example(
            "Pemerintah Kota Palu membebastugaskan seorang lurah terhitung Rabu (23/10/2024).",
            "sanction 2024-10-23 72.71",
        ),
    ),
    counter_examples=(
        CounterExample("Sekda Kota Bogor: Lurah Memihak, Copot!", "a call"),
        CounterExample("ASN tidak netral bakal dijatuhi sanksi, kata Bupati Pekalongan.", "not yet"),
        CounterExample(
            "Bawaslu Kabupaten Pekalongan meminta bupati mencopot camat yang tidak netral.", "somebody asks for it"
        ),
        CounterExample(
            "Bupati Pekalongan membatalkan sanksi pemberhentian terhadap seorang camat.", "it is taken back"
        ),
        CounterExample("Sanksi bagi Camat Sragi di Kabupaten Pekalongan ditunda.", "it is put off"),
        CounterExample("Bawaslu meminta Bupati Pekalongan, Budi Raharjo, memecat Camat Sragi.", "somebody asks for it"),
    ),
)


def _meaning(match: Match) -> Sign | Refusal:
    if _CALL.fullmatch(match[0]) and _is_call(match.before(_BEFORE), match.after(_AFTER)):
        return Refusal("a call")
    taken_back = asked(match.before(_BEFORE), match.after(_AFTER))
    if taken_back:
        return Refusal(f"`{taken_back}`: not given")
    read = judged("sanction", match, told=match.has("told"))
    # `tuntaskan sanksi`, `sanksi berat menunggu`: in headlines too the bare noun punishes nobody
    return replace(read, aside=True) if isinstance(read, Sign) and not match.has("told") else read


def _is_call(before: str, after: str) -> bool:
    """Whether the verb stands alone behind a comma, or opens what ends in an exclamation mark."""
    opens = not before.rstrip("\"“‘' ") or before.rstrip("\"“‘' ")[-1] in ",:;!?\n"
    return bool(_CALLED.search(before) and _ALONE.match(after)) or (opens and bool(_EXCLAIMED.match(after)))

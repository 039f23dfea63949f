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
_SUPERIOR = re.compile(
    r"(?:Bupati|Wali\s?[Kk]ota|Gubernur|Sekda|Pemkab|Pemkot|Pemko|Pemprov|BKN)\b"
    r"(?:\s(?![a-z]|(?!Tarakan)\w+kan\b|(?:Ancam|Janji|Minta|Usul|Siap|Bakal|Akan|Bisa|Dapat|Tak|Tidak|Belum|Soal|Desak"
    r"|Bahas|Kaji|Tolak|Tunggu|Sebut|Ingat|Tentang|Jelas|Tegas|Perlu|Wajib|Harus|Larang|Cabut|Batal|Tunda)\w*\b)\S+){0,3}\s\Z"
)
"""A superior and his area; a verb or a doubt between them and `Sanksi` makes that a noun: `Bupati Ancam Sanksi ASN`."""
_PUNISHED = re.compile(
    r"\s(?:Dua|Tiga|Empat|Lima|\d+|Oknum|Seorang|Puluhan|Belasan)?\s?(?:ASN|PNS|Kabid|Kadis\w*|Camat|Lurah|Sekcam|Pegawai|Pejabat|Guru|Kepala|Kepsek)\b"
)
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
        Example("Pj Bupati Pekalongan Sanksi Kabid yang Antar Bakal Calon", "sanction - 33.26"),
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
        CounterExample("Bupati Pekalongan Ancam Sanksi ASN Tak Netral", "a threat"),
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
    told = match.has("told") or _is_verb(match)
    read = judged("sanction", match, told=told)
    # `tuntaskan sanksi`, `sanksi berat menunggu`: in headlines too the bare noun punishes nobody
    return replace(read, aside=True) if isinstance(read, Sign) and not told else read


def _is_verb(match: Match) -> bool:
    """`Pj Bupati Pidie Sanksi Kabid`: a superior before it, and whom he punishes behind it."""
    return (
        match[0] == "Sanksi"
        and _SUPERIOR.search(match.before(_AFTER)) is not None
        and _PUNISHED.match(match.after(_AFTER)) is not None
    )


def _is_call(before: str, after: str) -> bool:
    """Whether the verb stands alone behind a comma, or opens what ends in an exclamation mark."""
    opens = not before.rstrip("\"“‘' ") or before.rstrip("\"“‘' ")[-1] in ",:;!?\n"
    return bool(_CALLED.search(before) and _ALONE.match(after)) or (opens and bool(_EXCLAIMED.match(after)))

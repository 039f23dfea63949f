"""Which language a text is in, by its function words: enough to notice a page that our Indonesian rules cannot read.

Indonesian and Malay share most of these words; what both have counts for both, and a tie is Indonesian.
"""

from __future__ import annotations

import re
from collections import Counter

UNDETERMINED = "und"
_WORD = re.compile(r"[^\W\d_]+")
_FIRST_WORDS = 600
_LEAST_HITS = 3
_LEAST_SHARE = 0.08

_SHARED = (
    "yang dan di ini itu dengan untuk dari pada dalam tidak akan telah oleh juga adalah atau mereka kepada sebagai "
    "dapat ia para seorang beliau sudah lebih satu dua hari ada serta saya kami kita bukan"
)
_WORDS = {
    "id": _SHARED + " bahwa karena saat bisa ketika namun kata ujar tersebut yaitu sedangkan usai agar soal sementara "
    "jika belum saja hanya harus seperti terkait menurut pihaknya katanya ujarnya tegasnya antara lain setelah tak "
    "hingga sejak jadi ke secara lalu nggak gak tdk dgn yg utk krn",
    "ms": _SHARED + " bahawa kerana iaitu manakala semasa beliau berkata mengenai boleh ialah kepada daripada "
    "sekiranya selepas sebelum ketika turut tersebut mahu perlu sahaja kata beliau katanya kerajaan pihak supaya",
    "en": "the of and to in is was for that on with as by at from are be has have had not this which it his her their "
    "were but said who will would",
    "jv": "lan sing ing kang iku iki ora karo kanggo wis dadi marang ana uga saka menyang yaiku nanging bisa amarga "
    "kudu dening kabeh nganti isih mau banjur wong",
    "su": "jeung anu nu ieu eta éta teu di ka ti sareng oge ogé kana dina tina pikeun mah geus aya nyaeta nyaéta ku "
    "urang kudu moal bisa baé keur lantaran saha",
    "nl": "de het een en van is dat niet met voor op zijn te aan er ook als maar bij door naar",
}
_LANGUAGES: dict[str, tuple[str, ...]] = {}
for _code, _listed in _WORDS.items():
    for _listed_word in set(_listed.split()):
        _LANGUAGES[_listed_word] = (*_LANGUAGES.get(_listed_word, ()), _code)


def language(text: str) -> str:
    """`id`, `ms`, `en`, `jv`, `su` or `nl`; `und` where too few function words are there to tell."""
    words = [match.group().lower() for match in _WORD.finditer(text[: _FIRST_WORDS * 12])][:_FIRST_WORDS]
    hits: Counter[str] = Counter()
    for word in words:
        hits.update(_LANGUAGES.get(word, ()))
    if not hits:
        return UNDETERMINED
    best = max(hits.values())
    if best < _LEAST_HITS or best < _LEAST_SHARE * len(words):
        return UNDETERMINED
    return next(code for code in _WORDS if hits[code] == best)

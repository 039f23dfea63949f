"""Lists of the accused: `Enam ASN itu ialah Lurah A, Budi; Camat B, Candra`, over several sentences too, and
`A (Camat B) dan C (Lurah D). Keduanya diduga ...`.

Policy: a list needs words that announce it, of people whom the text has just told to be accused; who speaks or decides
inside it ends it. All of a list are accused, not only the last.
"""

from __future__ import annotations

import re

from extract import vocabulary
from extract.reading import Reading
from netral.records import Span

_SPEECH = vocabulary.load().speech
_ANY = vocabulary.alternation
_REACH = 600
_BACK = 3
_FAR = 8

_IS = r"(?:adalah|ialah|yakni|yaitu|antara\s+lain|di\s?antaranya|masing-masing|meliputi|terdiri\s+(?:atas|dari))"
_LIST = r"[\s,:]*(?P<list>[^“”\"]{0,600})$"
_NAMED_AS = re.compile(
    rf"{_ANY(_SPEECH.accused | _SPEECH.accusing)}[^.;:“”\"]{{0,100}}\b{_IS}\b{_LIST}",
    re.IGNORECASE,
)
_COUNTED = (
    r"(?:\d{1,3}|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belasan|sejumlah|beberapa|para"
    r"|ke-\d{1,2}|kedua|ketiga|keempat|kelima|keenam|ketujuh)"
)
_PUBLIC = r"(?:asn|pns|pppk|aparatur|pegawai|pejabat|oknum|camat|lurah|guru|kepala\s+\w+|terlapor|terduga|terdakwa)"
_THEY_ARE = re.compile(
    r"(?:^\W*(?:adapun\s+)?|\b(?:bilang|menyebut(?:kan)?|mengatakan|menjelaskan|merinci|bahwa|dihimpun|dikumpulkan|diperoleh|didapat)\W+)"
    rf"(?:mereka|ke(?:dua|tiga|empat|lima)nya|(?:para\s+)?terlapor|oknum|(?:{_COUNTED}|ke\s(?:dua|tiga|empat|lima|enam|tujuh))\s+(?:orang\s+)?{_PUBLIC}(?:\s+\w+){{0,2}}?"
    rf"\s+(?:itu|tersebut|dimaksud|ini))\b[^.;:“”\"]{{0,40}}\b{_IS}\b{_LIST}",
    re.IGNORECASE,
)
_CASE = r"(?:laporan|aduan|dugaan|pelanggaran|ketidaknetralan|kasus|perkara|temuan)"
_INVOLVES = re.compile(
    rf"(?:\b{_CASE}\b[^.;“”\"]{{0,120}}\b(?:melibatkan|menyeret|menjerat)\s"
    rf"|(?:\b{_CASE}\b|{_ANY(_SPEECH.accused | _SPEECH.accusing)})[^.;:“”\"]{{0,80}}"
    rf"\b{_COUNTED}\s+(?:orang\s+)?{_PUBLIC}(?:\s+sipil\s+negara)?(?:\s*\([^()]{{2,8}}\))?\s*[,:]\s){_LIST}",
    re.IGNORECASE,
)
"""`Kasus itu melibatkan A, B dan C`, `memanggil tiga ASN, A, B dan C`."""
_PASSED_ON = re.compile(
    r"\b(?:merekomendasikan|meneruskan|melimpahkan)\b(?P<list>(?:(?!\b(?:kepada|ke|agar|untuk|supaya|bahwa)\b)[^.;“”\"]){0,500})$",
    re.IGNORECASE,
)
_PASSED_TO = re.compile(
    r"(?:(?!\b(?:agar|untuk|supaya)\b)[^.;“”\"]){0,500}?\bke(?:pada)?\s+(?:KASN|BKN|Komisi|Badan\s+Kepegawaian|PPK\b)",
    re.IGNORECASE,
)
"""`merekomendasikan A, B dan C ke KASN`."""
_TOLD_OF_ACCUSED = re.compile(_ANY(_SPEECH.accused | _SPEECH.accusing), re.IGNORECASE)
_ENDS = re.compile(_ANY(_SPEECH.saying | _SPEECH.quoting | _SPEECH.said_by | _SPEECH.deciding), re.IGNORECASE)
_OPENS = (
    r"\W*(?:dan\s+)?(?:berikutnya|kemudian|selanjutnya|lalu|selain\s+itu|ada\s+(?:juga|pula)|terakhir|sedangkan"
    r"|(?:yang\s+)?(?P<ordinal>pertama|kedua|ketiga|keempat|kelima|keenam)|\(?\d{1,2}[.)]|[-•*])"
)
_OPENER = re.compile(_OPENS, re.IGNORECASE)
_FURTHER = re.compile(
    rf"{_OPENS}[\s,:]*(?:(?:ada|adalah|yakni|yaitu|dan|yang\s+ke|juga|pula|nama)\s+){{0,2}}(?:\(?\d{{1,2}}[.)]\s*)?"
    r"(?P<list>[^.“”\"]{0,300})$",
    re.IGNORECASE,
)
_DOES = re.compile(r"\b(?:me(?:[mn][a-z]|ng|ny|[lrwy])[a-z]{3,}|ber[a-z]{4,}|hadir)\b")
_BARE = re.compile(r"\W*(?:\d{1,2}|[a-z])?\W*")
_ALL_OF = re.compile(
    rf"\W*ke(?P<number>dua|tiga|empat|lima)(?:nya|\s+{_PUBLIC}\s+(?:itu|tersebut|ini|dimaksud))\s+(?:\w+\s+){{0,2}}?"
    rf"{_ANY(_SPEECH.accused)}",
    re.IGNORECASE,
)
_NUMBERS = {"dua": 2, "tiga": 3, "empat": 4, "lima": 5}


def in_list_of_accused(reading: Reading, span: Span, before: str, after: str) -> bool:
    """Whether the person at `span` stands in a list of accused; `before`, `after`: his sentence
    around his name and office."""
    index = reading.sentence_of(span)
    if (announced := _announces(reading, index, before)) is not None:
        return announced
    passed_on = _PASSED_ON.search(before)
    if passed_on is not None and _PASSED_TO.match(after):
        return not _ENDS.search(passed_on["list"])
    involved = _INVOLVES.search(before)
    if involved is not None:
        return not (
            _ENDS.search(involved["list"])
            or _DOES.search(involved["list"])
            or _DOES.search(after)
            or _ENDS.search(after)
        )
    return (_goes_on(reading, index, before) and not _DOES.search(after)) or _all_accused_next(reading, index)


def _announces(reading: Reading, index: int, before: str) -> bool | None:
    """Whether the words before a name announce a list of accused that he stands in; None if they announce nothing."""
    named = _NAMED_AS.search(before)
    if named is not None:
        return not _ENDS.search(named["list"])
    they = _THEY_ARE.search(before)
    if they is None:
        return None
    if _ENDS.search(they["list"]):
        return False
    start = reading.sentences[max(0, index - _BACK)].start
    return bool(_TOLD_OF_ACCUSED.search(reading.text[start : reading.sentences[index].start]))


def _goes_on(reading: Reading, index: int, before: str) -> bool:
    """Whether the sentence goes on with a list that one before it began: `Kemudian Camat B, Candra`, `(2) Lurah D`."""
    further = _FURTHER.fullmatch(before)
    if further is None or _ENDS.search(further["list"]):
        return False
    ordinal = further["ordinal"] is not None
    for earlier in range(index - 1, max(-1, index - 1 - _FAR), -1):
        sentence = reading.sentences[earlier]
        text = reading.text[sentence.start : sentence.end][:_REACH]
        announced = _announces(reading, earlier, text.rstrip('“”" '))
        if announced is not None:
            return announced
        if not (ordinal or _OPENER.match(text) or _BARE.fullmatch(text)):
            return False
    return False


def _all_accused_next(reading: Reading, index: int) -> bool:
    """Whether the next sentence says of as many as this one names that they are accused."""
    if index + 1 >= len(reading.sentences):
        return False
    following, sentence = reading.sentences[index + 1], reading.sentences[index]
    all_of = _ALL_OF.match(reading.text[following.start : following.end][:_REACH])
    if all_of is None or _ENDS.search(reading.text[sentence.start : sentence.end]):
        return False
    return len(reading.within("official", sentence)) == _NUMBERS[all_of["number"].lower()]

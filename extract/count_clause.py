"""The clause of a number: from what ends the count before it to what begins the next one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from extract import lexicon
from extract.count import Draft
from extract.count_words import stages
from extract.reading import Reading
from extract.rule import Finding
from netral.records import Span, Status, Unit

_BREAK = re.compile(
    r"[;:]|,\s*(?:sedangkan|sementara|adapun|(?:tetapi|tapi|namun)(?!\s+(?:kemudian|akhirnya|belakangan|lalu))|lalu|padahal|meski)\b|[”\"]\s*,?\s*(?=\w+)|\s-\s",
    re.I,
)
_JOINT = re.compile(
    r",\s*(?:dan|serta|lalu|disusul|kemudian)?\b|\s+(?:dan|serta|disusul|sementara|sedangkan|atau)\s+", re.I
)
_COMPARED = re.compile(r"\b(?:dibanding(?:kan)?|ketimbang|daripada|lebih\s+\w+\s+(?:dari|daripada)|pembanding)\b", re.I)
_ALLEGED_BESIDE = re.compile(r"^\W*(?:\w+\W+){0,6}?yang\s+(?:di\s?duga|terindikasi)", re.I)
_END = re.compile(r"[;:]")
_OF_THAT = re.compile(r"\bdari\s+(?:ke)?$", re.IGNORECASE)
_THAT = re.compile(
    r"^\s*(?:(?:itu|tersebut|ini)\b|(?:\w+\s+)?yang\s+(?:(?:telah|sudah|sebelumnya)\s+)?[a-z]+\s+(?:itu|tersebut)\b)",
    re.IGNORECASE,
)
_BECAUSE = re.compile(r"\s*(?:karena|lantaran|sebab|akibat|usai|setelah)\b", re.IGNORECASE)
_HEADED = re.compile(
    r"\b(?:dugaan\s+pelanggaran|indikasi\s+pelanggaran)\b[^.;]{0,80}\b(?:terbanyak|paling\s+banyak|tertinggi|paling\s+sedikit|terendah)\b[^.;]*$",
    re.IGNORECASE,
)
_VIOLATING = re.compile(r"^[^.;,]{0,40}?\b(?:yang\s+)?(?:melanggar|langgar)\s+(?:asas\s+)?netralitas\b", re.IGNORECASE)
_OF_NUMBER = re.compile(r"\s*(?:orang\s+)?(?:dari|di\s?antara)\s+(?:total\s+|ke-?)?(?=\w)", re.IGNORECASE)
_SOME = re.compile(r"\b(?:paling\s+banyak|terbanyak|tertinggi|teratas|antara\s+lain|di\s?antaranya)\b", re.IGNORECASE)
_LISTED = re.compile(
    r"\b(?:meliputi|mencakup|terdiri\s+(?:dari|atas)|rincian(?:nya)?|perincian(?:nya)?)\b[^.;]*$", re.IGNORECASE
)
_OF_ALL = re.compile(r"\bdari\s+(?:total|seluruh|jumlah|semua|keseluruhan|angka)\b", re.IGNORECASE)
_OF_OTHERS = re.compile(
    r"\bdari\s+(?:total\s+)?[\w.]+\s+(?:kabupaten|kota|kab|kecamatan|provinsi|daerah|distrik|desa|kelurahan|tps|partai|saksi|calon|paslon|opd)"
    r"(?:/\w+)?\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_ITEM = re.compile(r"\s*(?:[-–•*]|\d{1,2}[.)])\s")
_MEMBERS = re.compile(r"\banggota\b", re.IGNORECASE)
_NOUNS = re.compile(r"\b(kasus|perkara|laporan|pengaduan|aduan|temuan|pelanggaran|dugaan)\b")
_EITHER = re.compile(
    r"\b(?:laporan|temuan|aduan)(?:\s*/\s*|\s(?:dan|atau|maupun|ataupun|serta)\s(?:hasil\s)?)(?:laporan|temuan|aduan)\b",
    re.IGNORECASE,
)
_EITHER_REACH = 30
_CAME_FROM = re.compile(
    r"\s*(?:kasus\s+)?(?:di\s?antaranya\s+|lainnya\s+|lagi\s+)?(?:berasal\s+dari|adalah|merupakan|berupa|hasil|dari|berdasarkan|bersumber\s+dari)\s+"
    r"(?:hasil\s+)?(?P<noun>laporan|temuan|aduan)\b",
    re.IGNORECASE,
)
_REPORTS_OF = re.compile(
    r"\b(?:menerima|mendapat(?:kan)?|dapat|terima|menampung)\s+(?:\w+\s+){0,2}(?:laporan|aduan|pengaduan)\b[^.;,]{0,30}$",
    re.IGNORECASE,
)
_SUSPICION = re.compile(r"\bdugaan\b", re.IGNORECASE)
_AUTHORITY = re.compile(
    r"\b(?:ke|kepada)\s+(?:\w+\s+)?(?:kasn|bkn|komisi\s+(?:asn|aparatur)|badan\s+kepegawaian|ppk\b|kemendagri|pejabat\s+pembina)",
    re.IGNORECASE,
)
_OTHER_KIND = re.compile(
    r"^\W*(?:(?:dugaan\s+)?pelanggaran\s+)?(?:tindak\s+)?(?:pidana|administrasi|administratif|kode\s+etik|money\s+politi\w+|politik\s+uang)\b",
    re.IGNORECASE,
)
_BESIDES_THEM = re.compile(
    r"^\s*(?:lain(?:nya)?\s+)?(?:yang\s+)?(?:di\s*luar|selain|bukan|tidak\s+terkait)\s+(?:\w+\s+){0,3}(?:netralitas|asn|pns)\b",
    re.IGNORECASE,
)
_BESIDES = re.compile(r"\b(?:di\s+luar|selain)\s+(?:\w+\s+){0,2}(?:netralitas|asn|pns)\b[^.;]{0,80}$", re.IGNORECASE)
_OTHERS = re.compile(r"^\s*(?:lain(?:nya)?|sisanya)\b", re.IGNORECASE)
_IN_ALL = re.compile(
    r"\b(?:seluruhnya|semuanya|totalnya|total|jumlahnya)\s+(?:ada\s+|sebanyak\s+|menjadi\s+)?$", re.IGNORECASE
)
_FROM = re.compile(r"\bdari\s+(?:total\s+|jumlah\s+)?$", re.IGNORECASE)
_DENIED = re.compile(r"^\s*(?:lagi|lainnya)?\s*(?:belum|tidak)\s*[.,;”\"]*\s*$", re.IGNORECASE)
_TOGETHER = re.compile(r"[\s,]*(?:dan|serta|,)?\s*", re.IGNORECASE)
_SOAL = re.compile(
    r"^\s*(?:(?:di\s?antaranya|orang)?\s*(?:itu\s+|tersebut\s+)?(?:soal|terkait|berkaitan|menyangkut|tentang|mengenai|melibatkan|dilakukan)"
    r"|(?:orang\s+)?di\s?antaranya"
    r"|kode\s+etik|(?:tindak\s+)?pidana|administrasi|administratif|hukum\s+lain(?:nya)?|politik\s+uang|netralitas)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Clause:
    """Text around a number: `earlier` up to it, `own` the match itself, `later` after it; all inside one sentence."""

    reading: Reading
    left: int
    start: int
    end: int
    right: int
    sentence: Span
    first: bool

    @property
    def earlier(self) -> str:
        """The clause before the number."""
        return self.reading.text[self.left : self.start]

    @property
    def later(self) -> str:
        """The clause after the number and its unit."""
        return self.reading.text[self.end : self.right]

    @property
    def text(self) -> str:
        """The whole clause."""
        return self.reading.text[self.left : self.right]

    @property
    def compared(self) -> bool:
        """Whether the number is another one's measure: it inherits no stage."""
        return _COMPARED.search(self.earlier) is not None

    @property
    def behind(self) -> str:
        """What follows in the sentence, the clause itself left out."""
        return self.reading.text[self.right : self.sentence.end]

    @property
    def of_that_number(self) -> bool:
        """`dari 29 ASN (tersebut)`: the number is spoken of again."""
        before = self.reading.text[self.sentence.start : self.start]
        return _OF_THAT.search(before) is not None or _THAT.match(self.later) is not None

    @property
    def of_members(self) -> bool:
        """`satu anggota dijatuhi hukuman`: members of a force, if the sentence speaks of one."""
        return _MEMBERS.search(self.reading.text[self.start : self.end + 12]) is not None

    def item_after(self, other: Span) -> bool:
        """Whether the count stands in the line below another's, both items of a list."""
        here, there = self._line(self.start), self._line(other.start)
        between = self.reading.text[other.end : here.start]
        return _ITEM.match(here.text) is not None and _ITEM.match(there.text) is not None and between.count("\n") <= 2

    @property
    def unit_before(self) -> Unit | None:
        """What a table counts, from the words before it: `laporan paling banyak datang dari:`."""
        text = self.reading.text[self.sentence.start : self.start]
        head = self._line(self.start)
        while head.start and _ITEM.match(head.text):
            head = self._line(head.start - 1)
            head = self._line(len(self.reading.text[: head.end].rstrip()))
        if head.text.rstrip().endswith(":"):
            text = head.text + " " + text
        nouns = _NOUNS.findall(text.lower())
        return lexicon.classes()["count_units"].get(nouns[-1]) if nouns else None

    def _line(self, offset: int) -> _Line:
        """The line of the article that holds an offset."""
        text = self.reading.text
        start = text.rfind("\n", 0, offset) + 1
        end = text.find("\n", offset)
        return _Line(start, end if end >= 0 else len(text), text[start : end if end >= 0 else len(text)])

    @property
    def of_suspicion(self) -> bool:
        """Whether the noun of the count is dugaan (suspected violation)."""
        return _SUSPICION.search(self.reading.text[self.start : self.end + 12]) is not None

    @property
    def headed_by_suspicion(self) -> bool:
        """`dugaan pelanggaran terbanyak ditemukan di A sebanyak 92 kasus`: what the table is of."""
        return _HEADED.search(self.earlier) is not None

    @property
    def of_violators(self) -> bool:
        """`57 ASN yang melanggar netralitas`: they count, also where nothing is said of what became of them."""
        return _VIOLATING.match(self.later) is not None

    @property
    def unit_behind(self) -> Unit | None:
        """`18 kasus, 14 di antaranya berasal dari laporan`: the share is called by what it came from."""
        noun = _CAME_FROM.match(self.later)
        return lexicon.classes()["count_units"].get(noun["noun"].lower()) if noun else None

    @property
    def of_either(self) -> bool:
        """`37 temuan atau laporan`: the number is of both."""
        return _EITHER.search(self.reading.text, self.start, self.end + _EITHER_REACH) is not None

    @property
    def of_reports_of_persons(self) -> bool:
        """`menerima laporan ada 124 ASN yang diduga`: they are those whom the reports name."""
        return _REPORTS_OF.search(self.earlier) is not None

    def is_noun_of_suspicion(self, span: Span) -> bool:
        """`laporan *dugaan* pelanggaran`: the noun, which tells no stage beside another noun."""
        return self.reading.text[span.start : span.end].lower() == "dugaan"

    @property
    def to_authority(self) -> bool:
        """`dilaporkan ke KASN`: what a supervisor reports to the personnel authorities he refers."""
        return _AUTHORITY.search(self.text) is not None

    @property
    def of_other_kind(self) -> bool:
        """`14 dugaan pelanggaran pidana`; `selain soal ASN, dua pengaduan`: violations of another kind."""
        if _OTHER_KIND.match(self.later) or _BESIDES_THEM.match(self.later):
            return True
        return _BESIDES.search(self.reading.text[self.sentence.start : self.start]) is not None

    @property
    def of_the_others(self) -> bool:
        """`23 kasus lainnya`: of the total told before."""
        return _OTHERS.match(self.later) is not None

    @property
    def in_all(self) -> bool:
        """`jadi seluruhnya 11 orang`."""
        return _IN_ALL.search(self.reading.text[self.sentence.start : self.start]) is not None

    def of_number(self) -> int | None:
        """`tiga dari empat kasus`: the number of the total."""
        after = _OF_NUMBER.match(self.reading.text, self.end)
        if after is None:
            return None
        found = self.reading.within("number", Span(after.end(), min(len(self.reading.text), after.end() + 24)))
        return found[0].value.value if found and found[0].span.start == after.end() else None

    @property
    def of_some(self) -> bool:
        """`paling banyak Bintan dengan 4, Karimun 3`: the areas of the table are not all."""
        return _SOME.search(self.reading.text[self.sentence.start : self.start]) is not None

    @property
    def listed(self) -> bool:
        """`pelanggaran itu meliputi 1 kasus di ...`: what the number told before is made of."""
        return _LISTED.search(self.earlier) is not None

    @property
    def of_all(self) -> bool:
        """`dari total laporan tersebut, 640 ...`: the share of a total told some way before."""
        return _OF_ALL.search(self.reading.text[self.sentence.start : self.start]) is not None

    @property
    def of_others(self) -> bool:
        """`dari delapan kabupaten, dua rawan`: a share of what is no case."""
        return _OF_OTHERS.search(self.reading.text[self.sentence.start : self.start]) is not None

    def after_from(self, total: Span) -> bool:
        """Whether a total stands earlier in the sentence behind `dari`."""
        return _FROM.search(self.reading.text[self.sentence.start : total.start]) is not None

    def without_old_predictions(self, found: list[tuple[Status, Span]]) -> list[tuple[Status, Span]]:
        """A prediction that another stage separates from the number was of another number."""
        nearer = [span for stage, span in found if stage != "predicted" and span.end <= self.start]
        last = max((span.start for span in nearer), default=-1)
        return [(stage, span) for stage, span in found if stage != "predicted" or span.start > last]

    def denied(self) -> bool:
        """`satu laporan terbukti, satu lagi tidak`: the stage before is denied of this one."""
        return _DENIED.match(self.later) is not None

    def stages_behind(self) -> list[tuple[Status, Span]]:
        """Stages later in the sentence: `dua ASN di Kota A dan lima ASN di Kota B diteruskan`."""
        return [(stage, Span(self.right + a, self.right + b)) for stage, a, b in stages(_END.split(self.behind)[0])]

    def alleged_beside(self) -> bool:
        """`dua ASN yang diduga tidak netral`: the relative clause says what is known of them."""
        return _ALLEGED_BESIDE.match(self.reading.text[self.start : self.right]) is not None

    def stages(self) -> list[tuple[Status, Span]]:
        """The stages that the clause names; of the parts between commas the nearest that names one, on either side.
        Behind another count of the sentence what follows the number goes before what stands between the two."""
        later = self._nearest_part(self.start, self.right, forward=True)
        if later and not self.first and not _BECAUSE.match(self.later):
            return later
        return later + self._nearest_part(self.left, self.start, forward=False)

    def is_telling(self, draft: Draft) -> bool:
        """Whether a bare number is followed by a stage, or by what it is about."""
        return (
            bool(self.stages())
            or self.in_all
            or _SOAL.match(self.reading.text[draft.number.end : self.right]) is not None
        )

    def _nearest_part(self, start: int, end: int, *, forward: bool) -> list[tuple[Status, Span]]:
        text = self.reading.text[start:end]
        cuts = [0, *(m.end() for m in re.finditer(r",", text)), len(text)]
        parts = list(pairwise(cuts))
        for low, high in parts if forward else reversed(parts):
            found = stages(text[low:high])
            if found:
                return [(stage, Span(start + low + a, start + low + b)) for stage, a, b in found]
        return []


def clause_of(reading: Reading, finding: Finding, drafts: list[Finding]) -> Clause:
    """The clause of a draft among all drafts of the article."""
    sentence = reading.sentences[reading.sentence_of(finding.span)]
    draft: Draft = finding.value
    start, end = finding.span.start, finding.span.end
    if draft.form == "elliptical":
        start, end = draft.number.start, draft.number.end
    others = [d.span for d in drafts if sentence.covers(d.span) and not d.span.overlaps(finding.span)]
    before = [s for s in others if s.end <= start]
    after = [s for s in others if s.start >= end]
    of = _OF_NUMBER.match(reading.text, end)
    if of and after and of.end() == after[0].start:
        after = after[1:]  # tiga dari empat kasus sudah direkomendasikan: the stage is that of the three
    left, first = sentence.start, start
    # counts that only a conjunction joins share the verb before the first: memproses delapan kades dan dua polisi
    while before and _TOGETHER.fullmatch(reading.text, before[-1].end, first):
        first = before.pop().start
    if before:
        left = _last_joint(reading.text, before[-1].end, first)
    right = sentence.end
    if after:
        right = _cut_before(reading.text, end, after[0].start)
    for match in _BREAK.finditer(reading.text, left, start):
        left = match.end()
    found = _BREAK.search(reading.text, end, right)
    if found:
        right = found.start()
    return Clause(reading, min(left, start), start, end, max(right, end), sentence, first=not before)


def _last_joint(text: str, low: int, high: int) -> int:
    """After the last comma or conjunction between two counts; what stands before belongs to the earlier one."""
    joints = list(_JOINT.finditer(text, low, high))
    return joints[-1].end() if joints else low


def _cut_before(text: str, low: int, high: int) -> int:
    joints = list(_JOINT.finditer(text, low, high))
    return joints[-1].start() if joints else high

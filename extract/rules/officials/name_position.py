"""`Kusmana Hartadji, Penjabat Wali Kota Sukabumi, hadir`; `Rudi (Ketua KPU Solok)`: the name, then the position."""

from __future__ import annotations

import re

from extract import tape
from extract.names import TITLED, Person, person
from extract.office import RANK_AND_FILE
from extract.person import holder
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match

_OFFICE = tape.any_of("office")
_HOLDS_ANOTHER = re.compile(rf"{_OFFICE}\s*,?\s*(?:[A-Z][\w.]*\s*)?$")

RULE = Rule(
    name="officials.name-position",
    pattern=(
        rf"{TITLED}(?P<joint>\s*(?:,\s*(?:yang\s+(?:juga\s+|kini\s+|saat\s+ini\s+)?(?:menjabat\s+)?(?:sebagai\s+)?)?"
        r"|(?:,?\s*(?:nomor|no\.?)\s+urut\s+\d{1,4}\s*,?)?\s*\(\s*|,?\s*\(\d{2}(?:\s+tahun)?\)\s*,\s*|\s))"
        r"(?P<office><office>)(?=(?:\s*\([^()\n]{1,14}\))?\s*(?:,|\.|\d?\)|;|$|\s(?-i:[a-z])))"
    ),
    needs=("office",),
    rank=0,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Kusmana Hartadji, Penjabat Wali Kota Sukabumi, memberi apresiasi.",
            "Kusmana Hartadji | Pj Wali Kota | Kota Sukabumi | 32.72",
        ),
        Example(
            "Ketua Bawaslu Kota Bogor menyebut Budi Santoso, Camat Tanah Sareal, hadir.",
            "Budi Santoso | Camat | Kecamatan Tanah Sareal | 32.71.06",
        ),
        Example(
            "Hadir pula Maizarni Putri (Ketua Bawaslu Kota Bogor).",
            "Maizarni Putri | Ketua | Bawaslu Kota Bogor | 32.71",
        ),
        Example("Menurut Rudi Hartono, Camat Kubung, ia khilaf.", "Rudi Hartono | Camat | Kecamatan Kubung | 13.02.10"),
        Example("Sidang dipimpin Wiwin Sulastri, S.H (Hakim Anggota 1).", "Wiwin Sulastri | Hakim Anggota | - | -"),
        Example(
            "Sedangkan Rudi Hartono bertugas di Dinas Sosial Kota Bogor.",
            "Rudi Hartono | Pegawai Dinas Sosial | Kota Bogor | 32.71",
        ),
        Example(
            "Tercantum Budi Santoso nomor urut 43 (Camat Tanah Sareal) di Kota Bogor.",
            "Budi Santoso | Camat | Kecamatan Tanah Sareal | 32.71.06",
        ),
        Example(
            "Budi Santoso (54), Camat Tanah Sareal, hadir di Kota Bogor.",
            "Budi Santoso | Camat | Kecamatan Tanah Sareal | 32.71.06",
        ),
        Example(
            "“Itu sah,” ujar Budi Santoso, Ketua Bawaslu Kota Bogor kepada wartawan.",
            "Budi Santoso | Ketua | Bawaslu Kota Bogor | 32.71",
        ),
    ),
    counter_examples=(
        CounterExample(
            "Hadir Bupati Solok Budi Santoso, Sekda Solok Candra Wijaya.", "Budi holds the office before his name"
        ),
        CounterExample(
            "Acara dihadiri Budi Santoso, Camat Kubung Rahmat Hidayat.", "the office is that of the name after it"
        ),
        CounterExample("Surat untuk Direktur RSD Kol Budi Santoso, Sekretaris KPU Kota Bogor.", "a hospital's name"),
        CounterExample("Menurut Rudi Hartono, ASN di Dinas Sosial Kota Bogor wajib netral.", "all of them"),
        CounterExample("Kata Tito, Gubernur Riau pernah ditegur.", "likewise where it is said so"),
        CounterExample("Menurut Tito, Gubernur Riau pernah ditegur.", "the governor is spoken of by Tito"),
    ),
)


_ABOUT = re.compile(r"\b(?:menurut|kata|ujar|tutur|ungkap|tegas|jelas)\s*$", re.IGNORECASE)
_QUOTED = re.compile(r"[\"”“’']\s*,?\s*(?:\w+\s+)?(?:kata|ujar|tutur|ungkap|tegas|jelas)\s*\Z")
# what a verb follows, not what ends an apposition: `ujar Budi, Camat Kubung kepada wartawan`
_GOES_ON = re.compile(
    r"\s+(?!(?:kepada|di|saat|ketika|usai|seusai|selepas|setelah|dalam|pada|melalui|lewat|dengan|dan|yang|sambil|sembari"
    r"|seraya|waktu|menanggapi|terkait|mengenai|soal|itu|ini|dari|via|seperti|sebagaimana|kemarin|tadi)\b)[a-z]"
)
_HOUSE = re.compile(
    r"\b(?:RSD|RSU|RSUD|RS|Rumah\s+Sakit|Jalan|Jl\.?|Hotel|Gedung|Aula|Stadion|Bandara|Universitas|Yayasan|Masjid|GOR"
    r"|Lapangan|Taman|Pasar|Ponpes|Pesantren|Pantai)\s+(?:[A-Z][a-z]{1,5}\.?\s+)?\Z"
)
"""What is named after a person, in a list: `Direktur RSD Budi Santoso, Sekretaris KPU Solok`."""
_CLOSED = re.compile(r"\s*[,.;)]")
"""Of the rank and file a sentence tells much: `Budi berpesan, ASN di Dinas Sosial harus netral`."""
_IN_A_PHRASE = re.compile(r"\s+[a-z]")


def _meaning(match: Match) -> Finding | None:
    if _HOLDS_ANOTHER.search(match.before(40)):
        return None
    named = person(match, inside=True)
    if named is None or (match["joint"].isspace() and " " not in named.name):
        return None
    if (
        "," in match["joint"]
        and match.finding("office").value.title in RANK_AND_FILE
        and not _CLOSED.match(match.after(3))
    ):
        return None
    before = _before(match, named)
    if _HOUSE.search(before):
        return None
    if "," in match["joint"] and _ABOUT.search(before):
        goes_on = _GOES_ON if _QUOTED.search(before) else _IN_A_PHRASE
        if goes_on.match(match.after(14)):
            return None
    return holder(match, named)


def _before(match: Match, named: Person) -> str:
    return match.reading.text[max(0, named.span.start - 30) : named.span.start]

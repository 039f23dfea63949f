"""`Ketua Bawaslu Solok, Dra. Maizarni, M.Si`; `Camat Kubung Yosrizal`: the position, then the name."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.names import TITLED, person
from extract.office import EMPLOYEE, RANK_AND_FILE, Office
from extract.parting import parted
from extract.person import Holder, behind_area, holder
from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="officials.position-name",
    pattern=(
        r"(?P<office><office>)(?:\s*,?\s*(?:yang\s+juga|sekaligus|merangkap)\s+(?:menjabat\s+)?(?:sebagai\s+)?<office>)?"
        rf"(?P<between>\s*[,:]?\s*)(?:\([^()]{{1,30}}\)\s*,?\s*)?{TITLED}"
        r"(?:\s*,\s*(?:yang\s+)?(?:kini|sekarang|saat\s+ini)\s+(?:(?:menjadi|menjabat|sebagai)\s+){0,2}(?P<now><office>))?"
    ),
    needs=("office",),
    rank=10,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Kata Ketua Bawaslu Kota Bogor, Dra. Maizarni Putri, M.Si, kemarin.",
            "Maizarni Putri | Ketua | Bawaslu Kota Bogor | 32.71",
        ),
        Example(
            "Camat Kubung Drs. Yosrizal Dt. Rajo Malano hadir di Kabupaten Solok.",
            "Yosrizal Dt. Rajo Malano | Camat | Kecamatan Kubung | 13.02.10",
        ),
        Example(
            "Anggota Bawaslu Kota Bogor yang juga Koordinator Sentra Gakkumdu, Budi Santoso, hadir.",
            "Budi Santoso | Anggota | Bawaslu Kota Bogor | 32.71",
        ),
        Example(
            "Mantan Camat Kubung, Zaidan Burhani, yang kini staf di Dinas Sosial, dipanggil Bupati Solok.",
            "Zaidan Burhani | Staf Dinas Sosial | - | -",
        ),
        Example(
            "Panitera Pengadilan Negeri Solok Dewi Anggraini hadir.",
            "Dewi Anggraini | Panitera | Pengadilan Negeri | -",
        ),
        Example(
            "Menurut Ketua Bawaslu Kota Bogor, Budi Santoso, laporan itu sah.",
            "Budi Santoso | Ketua | Bawaslu Kota Bogor | 32.71",
        ),
        Example("Ia anak Bupati Solok M Harris.", "M Harris | Bupati | Kabupaten Solok | 13.02"),
        Example(
            "Kapolres Bireuen AKBP Rahmad Fauzan, S.I.K., hadir.",
            "Rahmad Fauzan | Kepala Kepolisian Resor | Polres Bireuen | 11.11",
        ),
        Example(
            "Plt.Lurah Loa Ipuh, Hj.Noorbaiti, S.Sos yang diduga mengarahkan.",
            "Noorbaiti | Plt Lurah | Kelurahan Loa Ipuh | -",
        ),
        Example(
            "Seorang ASN di Dinas Sosial Kota Bogor, Budi Santoso, diperiksa.",
            "Budi Santoso | Pegawai Dinas Sosial | Kota Bogor | 32.71",
        ),
        Example(
            "Dandim 0111/Bireuen Letkol Kav Hendra Sasmita hadir.",
            "Hendra Sasmita | Komandan Distrik Militer | Kodim Bireuen | 11.11",
        ),
        Example(
            "Kepala BKD Kota Bogor I Made Sudarsana Putra,S.IP,.MM hadir.",
            "I Made Sudarsana Putra | Kepala Badan Kepegawaian Daerah | Kota Bogor | 32.71",
        ),
    ),
    counter_examples=(
        CounterExample(
            "Disinggung soal kasus Camat Tanah Sareal di Kota Bogor, Budi Santoso mengaku tidak tahu.",
            "Budi tells of the case",
        ),
        CounterExample("Ia istri Bupati Solok Siti Aminah.", "she or the regent?"),
        CounterExample("Denda Camat Kubung Rp4 juta dibayar di Kabupaten Solok.", "no name"),
        CounterExample("Lurah Kampung Jawa Syahrul Efendi hadir.", "the village's name may end anywhere"),
        CounterExample("Menurut Ketua Bawaslu Kota Bogor, Budi terbukti bersalah.", "Budi is somebody else"),
        CounterExample("Kepada pegawai Dinas Kesehatan Kota Bogor, Budi berpesan agar netral.", "Budi speaks to them"),
        CounterExample("Di depan pegawai di Dinas Sosial Kota Bogor, Budi berpesan.", "Budi speaks to them"),
        CounterExample("Kata Kapolres Solok, rapat sudah selesai.", "an area, be it regency or city"),
        CounterExample("Anak Bupati Solok, Rudi Hartono, hadir.", "kin of the holder"),
        CounterExample("Menurut Ketua Bawaslu Kota Bogor, Pilkada berjalan aman.", "Pilkada is no name"),
        CounterExample("Camat Kubung berinisial T diperiksa.", "an initial is no name"),
        CounterExample("Kata Ketua Bawaslu Kota Bogor, Selasa (8/10).", "a weekday is no name"),
    ),
)


_ABOUT = re.compile(
    r"^\W*(?:menurut|kata|kepada|di\s?hadapan|di\s+depan|bagi|terhadap|soal|tanpa|seizin|atas"
    r"|(?:ketika\s+|saat\s+)?(?:disinggung|ditanya|dikonfirmasi)|terkait|mengenai|tentang|perihal|ihwal|menanggapi|merespons)\b[^,]*$",
    re.IGNORECASE,
)
_ONE_OF_THEM = re.compile(r"\b(?:seorang|oknum|salah\s+(?:satu|seorang)|satu)\s*$", re.IGNORECASE)
_SPOUSE = re.compile(r"\b(?:istri|isteri|suami)\s*$", re.IGNORECASE)
_GOES_ON = re.compile(r"\s+[a-z]")


def _is_apposition(match: Match) -> bool:
    """Whether one of the rank and file is named between commas: `Seorang ASN di Dinas Sosial, Budi, diperiksa`."""
    return bool(_ONE_OF_THEM.search(match.before(20))) and match.after(3).lstrip().startswith(",")


def _meaning(match: Match) -> Finding | Refusal | None:
    office: Office = match.finding("office").value
    aside = "," in match["between"]
    if office.title in RANK_AND_FILE and (aside or office.title == EMPLOYEE) and not _is_apposition(match):
        return None
    if office.of_kin and (aside or _SPOUSE.search(match.before(12))):
        return None
    named = person(match)
    if named is None:
        return None
    if aside and _ABOUT.match(match.before(80)) and _GOES_ON.match(match.after(4)):
        return Refusal("behind the comma somebody else does something: Menurut Camat Kubung, Budi bersalah")
    if not aside:
        named = behind_area(match.reading, office, named)
    if named is None:
        return Refusal("an area that cannot be told, no name")
    if aside or match["leading"] or match.has("now"):
        return holder(match, named, "now" if match.has("now") else "office")
    shares = parted(match.reading, office, named)
    if shares is None:
        return Refusal("where the institution's name ends and the person's begins cannot be told")
    return replace(holder(match, shares[1]), value=Holder(shares[1], shares[0]))

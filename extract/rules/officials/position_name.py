"""`Ketua Bawaslu Solok, Dra. Maizarni, M.Si`; `Camat Kubung Yosrizal`: the position, then the name."""

from __future__ import annotations

from extract.names import TITLED, person
from extract.person import holder
from extract.rule import CounterExample, Example, Finding, Rule
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
            "Dandim 0111/Bireuen Letkol Kav Hendra Sasmita hadir.",
            "Hendra Sasmita | Komandan Distrik Militer | Kodim Bireuen | 11.11",
        ),
        Example(
            "Kepala BKD Kota Bogor I Made Sudarsana Putra,S.IP,.MM hadir.",
            "I Made Sudarsana Putra | Kepala Badan Kepegawaian Daerah | Kota Bogor | 32.71",
        ),
    ),
    counter_examples=(
        CounterExample("Anak Bupati Solok, Rudi Hartono, hadir.", "kin of the holder"),
        CounterExample("Menurut Ketua Bawaslu Kota Bogor, Pilkada berjalan aman.", "Pilkada is no name"),
        CounterExample("Camat Kubung berinisial T diperiksa.", "an initial is no name"),
        CounterExample("Kata Ketua Bawaslu Kota Bogor, Selasa (8/10).", "a weekday is no name"),
    ),
)


def _meaning(match: Match) -> Finding | None:
    if match.finding("office").value.of_kin and "," in match["between"]:
        return None
    named = person(match)
    if named is None:
        return None
    return holder(match, named, "now" if match.has("now") else "office")

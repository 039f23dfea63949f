"""Who decided on a case, and what a court or a superior decided."""

from __future__ import annotations

import pytest

from tests.extract.eventful import read


def test_a_verdict_names_law_court_and_sentence() -> None:
    text = (
        "KOTO BARU – Majelis hakim Pengadilan Negeri Koto Baru menjatuhkan vonis dua bulan penjara kepada Camat "
        "Kubung di Kabupaten Solok, Yosrizal, Kamis (24/10/2024). Ia melanggar Pasal 188 juncto Pasal 71 ayat (1) "
        "Undang-Undang Nomor 10 Tahun 2016."
    )
    (event,) = read(text, title="Untungkan Paslon, Camat Kubung Divonis Dua Bulan")
    assert event.type == "trial"
    assert event.law == "Pasal 188 jo Pasal 71 ayat (1) UU 10/2016"
    assert event.outcome == "sentenced: dua bulan"


@pytest.mark.parametrize(
    ("told", "type_", "decider", "outcome"),
    [
        (
            "Bupati Pidie menjatuhkan sanksi moral kepada seorang kepala bidang, Kamis (24/10/2024).",
            "sanction",
            "Bupati Pidie",
            "sanctioned: sanksi moral",
        ),
        ("Bawaslu Kota Bogor menghentikan kasus seorang camat.", "dismissal", "Bawaslu Kota Bogor", "dismissed"),
        (
            "BKN memblokir data tiga ASN Kabupaten Kerinci.",
            "sanction",
            "Badan Kepegawaian Negara",
            "sanctioned: pemblokiran data",
        ),
        ("Bawaslu Kota Bogor meneruskan berkas seorang lurah ke BKN.", "referral", "Bawaslu Kota Bogor", None),
        ("Bawaslu Kota Bogor memeriksa seorang lurah.", "examination", None, None),
        (
            "Pj Bupati Pidie, Samsul Azhar, mencopot seorang camat.",
            "sanction",
            "Pj Bupati Pidie",
            "sanctioned: pencopotan",
        ),
        (
            "Seorang camat dijatuhi sanksi moral oleh Bupati Pidie.",
            "sanction",
            "Bupati Pidie",
            "sanctioned: sanksi moral",
        ),
        ("Camat yang dicopot itu mendukung Bupati Pidie.", "sanction", None, "sanctioned: pencopotan"),
        (
            "Seorang camat dinonaktifkan, dan suratnya diterima Bupati Pidie, Kamis (24/10/2024).",
            "sanction",
            None,
            "sanctioned: penonaktifan",
        ),
        (
            "DKPP menjatuhkan sanksi pemberhentian kepada Ketua Bawaslu Kabupaten Pidie terkait netralitas ASN.",
            "sanction",
            "DKPP RI",
            "sanctioned: pemberhentian",
        ),
    ],
)
def test_who_decided_and_what_came_of_it(told: str, type_: str, decider: str | None, outcome: str | None) -> None:
    (event,) = read(told)
    assert (event.type, event.decider, event.outcome) == (type_, decider, outcome)


COURT = " majelis hakim Pengadilan Negeri Padang "
CAMAT = " Camat Kubung di Kabupaten Solok, Yosrizal"


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        (f"PADANG –{COURT}memvonis bebas{CAMAT}. Jaksa sebelumnya menuntut enam bulan penjara.", "acquitted"),
        (f"PADANG –{COURT}membebaskan{CAMAT}, dari segala dakwaan. Jaksa menuntutnya enam bulan penjara.", "acquitted"),
        (f"PADANG –{COURT}menyatakan dakwaan jaksa terhadap{CAMAT}, tidak terbukti.", "acquitted"),
        (f"PADANG –{COURT}menyatakan dakwaan primer terhadap{CAMAT}, tidak terbukti.", None),
        (
            f"PADANG –{COURT}menghukum{CAMAT}, dua bulan penjara, lebih ringan dari tuntutan enam bulan penjara.",
            "dua bulan",
        ),
        (f"Jaksa menuntut enam bulan penjara, namun{COURT}memvonis{CAMAT}, dua bulan penjara.", "dua bulan"),
    ],
)
def test_a_verdict_is_what_the_court_decides(told: str, outcome: str | None) -> None:
    (event,) = read(told)
    expected = outcome if outcome in ("acquitted", None) else f"sentenced: {outcome}"
    assert (event.type, event.outcome, event.decider) == ("trial", expected, "Pengadilan Negeri Padang")


def test_an_acquittal_undone_by_a_higher_court_is_no_outcome() -> None:
    text = (
        f"PADANG –{CAMAT}, divonis bebas oleh Pengadilan Negeri Padang. Pengadilan tinggi membatalkan vonis bebas itu."
    )
    (event,) = read(text)
    assert (event.type, event.outcome) == ("trial", None)


@pytest.mark.parametrize(
    "told",
    [
        f"Jaksa menuntut{CAMAT}, empat bulan penjara di Pengadilan Negeri Padang. Putusan dibacakan pekan depan.",
        f"Jaksa menuntut{CAMAT}, dijatuhi empat bulan penjara di Pengadilan Negeri Padang.",
        f"Sidang tuntutan digelar, dan jaksa meminta{COURT}menjatuhkan vonis empat bulan penjara kepada{CAMAT}.",
        f"{CAMAT[1:]} menjalani sidang perdana di Pengadilan Negeri Padang dengan ancaman enam bulan penjara.",
        f"{CAMAT[1:]} disidang Pengadilan Negeri Padang, didampingi penasihat hukum. Sidang vonis digelar pekan depan.",
        f"{CAMAT[1:]} menjalani sidang di Pengadilan Negeri Padang dan meminta dibebaskan dari segala tuntutan.",
    ],
)
def test_what_is_demanded_of_a_court_is_no_verdict(told: str) -> None:
    (event,) = read(told)
    assert (event.type, event.outcome, event.decider) == ("trial", None, None)


@pytest.mark.parametrize(
    "told",
    [
        "Bupati Pidie membatalkan sanksi pemberhentian terhadap seorang camat",
        "Bupati Pidie, Samsul Azhar, menolak menjatuhkan sanksi penurunan jabatan kepada seorang camat",
        "Bawaslu Kabupaten Pidie meminta Bupati Pidie, Samsul Azhar, memecat seorang camat",
        "Bawaslu Kabupaten Pidie mengusulkan sanksi pemberhentian terhadap seorang camat",
        "Sanksi pemberhentian terhadap seorang camat dicabut Bupati Pidie",
        "Bupati Pidie didesak mencopot seorang camat",
    ],
)
def test_a_punishment_asked_for_or_taken_back_punishes_nobody(told: str) -> None:
    assert "sanction" not in [event.type for event in read(told + ".")]
    sanctioned = f"Seorang lurah di Kabupaten Pidie disanksi, Kamis (24/10/2024). {told}."
    (event,) = read(sanctioned)
    assert (event.type, event.outcome, event.decider) == ("sanction", None, None)

from __future__ import annotations

import pytest

from extract.dateline import dateline

TITLE = "Camat Dipanggil Bawaslu"


def found(text: str, title: str = TITLE) -> str | None:
    span = dateline(text, title)
    return text[span.start : span.end] if span else None


@pytest.mark.parametrize(
    "form",
    [
        "BONTANG, KABARLEMBAH –",
        "CIPUTAT, iLembahTangsel.id -",
        "Jakarta, kabarlembah.id –",
        "TENGGARONG,kabarlembah-",
        "PURWODADI, Suara Lembah –",
        "KABARLEMBAH.COM, KAJEN -",
        "jogja.lembah.com, YOGYAKARTA -",
        "LEMBAHNEWS.CO.ID, LUBUK BASUNG --",
        "Kabarlembah.com SUKABUMI -",
        "KABARLEMBAH.COM -",
        "LembahJogja.id -",
        "SURABAYA (Suara Lembah) -",
        "Bone (LEMBAH) -",
        "Ternate, 10/1 (Lembah Maluku) -",
        "GUNUNG SUGIH (LEMBAHNEWS)-",
        "BIREUEN | SUARALEMBAH —",
        "TARUTUNG, SuaraLembah |",
        "Deli Serdang | suaralembah.com –",
        "KAJEN –",
        "MUARA TEWEH-",
        "TANGERANG—",
        "Tanjung Redeb -",
        "Kabupaten Sambas, Lembah -",
        "bontang –",
        "BONTANG :",
        "BONTANG-",
        "Bontang, Lembah.com -",
    ],
)
def test_every_form_of_dateline_is_known(form: str) -> None:
    glued = form in ("MUARA TEWEH-", "TANGERANG—", "BONTANG-")
    glue = "" if glued else " "
    assert found(f"{TITLE}\n\n{form}{glue}Bawaslu memanggil seorang camat kemarin.") == form


@pytest.mark.parametrize(
    "line", ["Medan | Suara Lembah", "Riau -", "Bontang, Lembah –", "Teluk Dalam, LembahNews.", "Bontang, lembah.com"]
)
def test_a_dateline_may_stand_on_a_line_of_its_own(line: str) -> None:
    assert found(f"{TITLE}\n\n{line}\n\nMenjelang pemilu, Bawaslu bersiap di semua kecamatan.") == line


@pytest.mark.parametrize("line", ["SARI WULAN | TONO HADI", "Bontang -", "Bontang, LembahNews."])
def test_a_line_of_names_below_the_last_sentence_is_none(line: str) -> None:
    assert found(f"{TITLE}\n\nMenjelang pemilu, Bawaslu bersiap di semua kecamatan.\n\n{line}") is None


def test_it_is_found_below_a_stamp_and_a_caption() -> None:
    stamp, caption = "Jumat, 18 Oktober 2024 | 09:12 WIB", "Camat seusai diperiksa."
    text = f"{TITLE}\n\n{stamp}\n\n{caption}\n\nAROSUKA, LEMBAH – Bawaslu memanggil camat."
    assert found(text) == "AROSUKA, LEMBAH –"


def test_a_lead_that_serves_as_title_holds_it() -> None:
    lead = "KABARLEMBAH.COM - Pemprov menjaga netralitas pegawainya menjelang pemilu."
    assert found(f"{lead}\n\nPenjabat gubernur mengatakan hal itu.", lead) == "KABARLEMBAH.COM -"


def test_a_lead_without_a_full_stop_is_known_by_the_name_of_the_site() -> None:
    lead = "BONTANG, KABARLEMBAH.COM — Diduga memihak, seorang camat dibawa ke meja hijau"
    assert found(f"{lead}\n\nSidang berlangsung tujuh hari.", lead) == "BONTANG, KABARLEMBAH.COM —"


@pytest.mark.parametrize(
    "line",
    [
        "Jumat, 18 Oktober 2024 | 09:12 WIB",
        "Terkini | lembah.id | Jum'at, 25 Oktober 2024 - 18:20",
        "Politik | lembah.id | Jum'at, 25 Oktober 2024 - 18:20",
        "Kamis, 5 September 2024 - Bawaslu menggelar apel.",
        "- Menjaga netralitas pegawai selama pemilu",
        "OPINI : Membaca netralitas pegawai dari dekat",
        "INFOGRAFIS : Sebaran laporan di tujuh kecamatan",
        "KPU : Jadwal debat belum berubah sampai hari ini",
        "Sari Wulan, Kontributor",
        "Sari Wulan, Kepala Dinas Sosial",
        "Rapat-rapat itu digelar tiga hari di Bontang.",
        "KEPALA-KEPALA DINAS DIMINTA NETRAL OLEH BUPATI",
        "Namun, Johan -- yang juga camat -- membantah hal itu.",
        'Ia berkata, "Kami netral - selalu netral," kepada wartawan.',
        "Camat Kubu, yang hadir sejak pagi bersama lurah, membantah - tanpa menjawab.",
    ],
)
def test_other_dashes_are_no_datelines(line: str) -> None:
    assert found(f"{TITLE}\n\n{line}") is None


def test_a_dash_in_the_headline_is_none() -> None:
    title = "Bontang – Sangatta Putus, Warga Terisolasi"
    assert found(f"{title}\n\nJalan itu putus sejak pagi tadi.", title) is None


def test_an_empty_text_has_none() -> None:
    assert dateline("") is None

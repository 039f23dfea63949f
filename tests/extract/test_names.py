"""Names: kept whole, without titles, and not made of words that are none."""

from __future__ import annotations

import pytest

from tests.extract.peopled import names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Camat Kubung, Drs. H. Lukman Hakim, M.Si, hadir di Kabupaten Solok.", "Lukman Hakim"),
        ("Dandim 0111/Bireuen Letkol Inf Hari Suseno hadir.", "Hari Suseno"),
        ("Plt Camat Kubung Budi Hari Suseno hadir di Kabupaten Solok.", "Budi Hari Suseno"),
        ("Camat Kubung Budi Santoso Hari Senin lalu hadir di Kabupaten Solok.", "Budi Santoso"),
        ("Pjs.Bupati Muna,H.Ld.Rustam Wijaya,SE.M.Si dihubungi.", "Ld.Rustam Wijaya"),
        ("Kades Karangsari Yosef Wijaya, mengaku khilaf.", "Yosef Wijaya"),
        ("Kades Tanjung Raya Yosef Wijaya, mengaku khilaf.", "Yosef Wijaya"),
        ("Salah seorang kades, Kades Karangsari Yosef Darma Wijaya, mengaku khilaf.", "Yosef Darma Wijaya"),
        ("Kapolres Buleleng, AKBP Ida Bagus Made Suarta, S.I.K., hadir.", "Ida Bagus Made Suarta"),
        ("Sekda Lombok Tengah, H. Lalu Suparman, hadir.", "Lalu Suparman"),
        ("Inspektur Provinsi Kepri ST. Irwanda hadir.", "ST. Irwanda"),
        ("Ketua Bawaslu Kota Kendari Wa Ode Fitri hadir.", "Wa Ode Fitri"),
        ("Ketua Bawaslu Kota Manado, Wiwin B. Tumbel, hadir.", "Wiwin B. Tumbel"),
        ("Camat Kubung I.G.N. Alit, S.E. hadir.", "I.G.N. Alit"),
        ("Camat Kubung Teuku M.A. Rahman hadir.", "Teuku M.A. Rahman"),
        ("Camat Kubung Jon Pandu S.H. hadir.", "Jon Pandu"),
        ("Camat Kubung Jon Pandu M.Si Kamis lalu hadir.", "Jon Pandu"),
        ("Camat Kubung Jon Pandu S.E., M.M., hadir.", "Jon Pandu"),
        ("Camat Kubung Budi S. hadir.", "Budi S."),
        ("Ketua Bawaslu Kota Bogor, Rustam HS, hadir.", "Rustam HS"),
        ("Rustam AZ, Ketua Bawaslu Kota Bogor, hadir.", "Rustam AZ"),
        ("Ketua Bawaslu Kota Bogor, Rustam MS, hadir.", "Rustam MS"),
        ("Ketua Bawaslu Kota Bogor, Dr. Rustam MS hadir.", "Rustam"),
        ("Ketua Bawaslu Kota Bogor, Rustam, MS, hadir.", "Rustam"),
        ("Ketua Bawaslu Kota Bogor Rustam RT setempat.", "Rustam"),
        ("Ketua Bawaslu Kota Bogor, LM Rustam, hadir.", "LM Rustam"),
        ("Kasdim 0606/Kota Bogor, Mayor Arh. JS Saragih, hadir.", "JS Saragih"),
        ("Kades Sukarara, Yosef Kala yang dilaporkan.", "Yosef Kala"),
        ("Wali Kota Tidore Kepulauan Capt. Ali Ibrahim hadir.", "Ali Ibrahim"),
        ("Wali Kota Tidore Kepulauan, Capt. H. Ali Ibrahim, hadir.", "Ali Ibrahim"),
    ],
)
def test_they_are_kept_whole(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Menurut Ketua Bawaslu Kota Bogor, UU Pemilu melarang.",
        "Hadir Forkopimda Kota Bogor, Ketua Bawaslu Kota Bogor, dan warga.",
        "Lanjut Kapolres Bireuen, Seksi Propam belum menerima laporan.",
        "Kata Kapolres Solok, rapat sudah selesai.",
        "Menurut Ketua Bawaslu Kota Bogor, Senin malam rapat digelar.",
        "Di hadapan Ketua Bawaslu Kota Bogor, Budi mengaku khilaf.",
        "Majelis hakim PN Airmadidi menyatakan ia bersalah.",
        "Kepala Puskesmas Kokap hadir.",
        "Acara Bupati Solok, Hari Raya Kurban, berlangsung meriah.",
    ],
)
def test_what_stands_behind_an_office_may_be_no_name(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        ("Gubernur Rohidin Imbau ASN Netral", "Gubernur Bengkulu Rohidin Mersyah berpidato.", "Rohidin Mersyah"),
        ("Mendagri Tito Ingatkan ASN", "Menteri Dalam Negeri Tito Karnavian hadir.", "Tito Karnavian"),
        ("Wabup Dahlan Sesalkan Oknum ASN", "Wakil Bupati Bima Dahlan Noer hadir.", "Dahlan Noer"),
        ("Sekda Arfan Usman Ingatkan Sanksi", "Sekda Siak Arfan Usman mengingatkan semua.", "Arfan Usman"),
        ("Sekda Bima Dijatuhi Sanksi", "Sekda Kota Bima, Mukhtar Landa, dijatuhi sanksi.", "Mukhtar Landa"),
        ("Bawaslu Bima Periksa Camat", "Camat Lambu, Junaidin, diperiksa di Kabupaten Bima.", "Junaidin"),
        ("Camat Junaidin Wacanakan Rapat", "Warga Lambu di Kabupaten Bima menemui Junaidin kemarin.", "Junaidin"),
        ("Sekda Mukhtar Landa Bela Staf", "Sekda Kota Bima, Mukhtar, hadir.", "Mukhtar"),
        ("", "Camat Palolo Dilaporkan “Tak Netral”\nCamat Palolo, Arman, hadir.", "Arman"),
        ("", "Camat Palolo Berang “Saya Selalu Netral”\nCamat Palolo, Arman, hadir.", "Arman"),
        ("", "Kata Camat Palolo Arman Lasupu, “Saya netral”\nIa hadir di Kabupaten Sigi.", "Arman Lasupu"),
        ("", "Sekda Kota Bima, Mukhtar Landa, hadir. Sekda Mukhtar Bantah Tuduhan.", "Mukhtar Landa"),
        ("", "Sekda Kota Bima Mukhtar Landa (Foto: MF)\nDi kota, kata Mukhtar, ASN netral.", "Mukhtar Landa"),
        ("", "Sekda Kota Bima Tahan Sitorus hadir.", "Tahan Sitorus"),
        ("", "Sekda Kota Bima Desak Made Widiasih hadir.", "Desak Made Widiasih"),
        ("", "Sekda Kota Bima Dimyati Arkan hadir.", "Dimyati Arkan"),
    ],
)
def test_a_verb_of_a_headline_is_no_part_of_them(title: str, text: str, name: str) -> None:
    assert names(text, title=title) == [name]


def test_a_headline_names_nobody_whom_the_text_does_not_name() -> None:
    assert names("Kota Bima sepi. Warga Kota Bima pulang.", title="Sekda Bima Dijatuhi Sanksi") == []
    assert names("Kota Bima sepi. Warga berlari.", title="Camat Warga Berlari Kencang") == []

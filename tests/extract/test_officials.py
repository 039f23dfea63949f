"""Officials of whole sentences: benches, commands, lists, long offices."""

from __future__ import annotations

import pytest

from tests.extract.peopled import names, posts


def test_a_bench_is_its_chair_and_its_members() -> None:
    text = (
        "Putusan dibacakan majelis yang diketuai Oloan Sinaga, dengan anggota Melda Rosalina dan Utami Wijayanti, "
        "di PN Kota Solok."
    )
    assert [(name, position) for name, position, *_ in posts(text)] == [
        ("Oloan Sinaga", "Hakim Ketua"),
        ("Melda Rosalina", "Hakim Anggota"),
        ("Utami Wijayanti", "Hakim Anggota"),
    ]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "Asisten Administrasi Umum Setda Sitaro, Denny Kondoj, hadir.",
            ("Denny Kondoj", "Asisten Administrasi Umum", "Kabupaten Kepulauan Siau Tagulandang Biaro", "71.09"),
        ),
        (
            "Hadir Danrem 161/Wira Sakti, Brigjen TNI Bernard Setiawan, di Kota Kupang.",
            ("Bernard Setiawan", "Komandan Resor Militer", "Korem 161/Wira Sakti", None),
        ),
        (
            "Hadir Wakapolresta Kupang Kota, AKBP Gede Artawan.",
            ("Gede Artawan", "Wakil Kepala Kepolisian Resor Kota", "Polresta Kupang", "53.71"),
        ),
        (
            "Karo Ops Polda NTT Kombes Pol Yulius Manafe hadir.",
            ("Yulius Manafe", "Kepala Biro Operasi", "Polda Nusa Tenggara Timur", "53"),
        ),
        (
            "Anggota DPRD Nisel Komisi A, Drs. Yasozatulo Ndruru, ragu.",
            ("Yasozatulo Ndruru", "Anggota Komisi A", "DPRD Kabupaten Nias Selatan", "12.14"),
        ),
        (
            "Kabid Pembinaan SMP Dinas Pendidikan Kota Sorong, Yulius Asmuruf, S.Pd., hadir.",
            ("Yulius Asmuruf", "Kepala Bidang Pembinaan SMP Dinas Pendidikan", "Kota Sorong", "96.71"),
        ),
        (
            "Kepala Puskesmas Lahusa, dr. Yuliana Zebua, hadir di Kabupaten Nias Selatan.",
            ("Yuliana Zebua", "Kepala Puskesmas", "Puskesmas Lahusa", "12.14.03"),
        ),
        (
            "Ketua Panwas Benteng, Supardi Rozali, S.Ag, hadir.",
            ("Supardi Rozali", "Ketua", "Panwaslu Kabupaten Bengkulu Tengah", "17.09"),
        ),
    ],
)
def test_long_offices_are_read_to_their_end(text: str, post: tuple[str, str, str, str | None]) -> None:
    assert posts(text) == [post]


def test_numbered_and_bulleted_lists_are_read() -> None:
    text = (
        "Terlapor di Kabupaten Solok:\n1. Budi Santoso (Camat Kubung)\n2. Rudi Hartono (Kapolsek Kubung)\n"
        "- Siti Aminah, Camat Gunung Talang"
    )
    assert names(text) == ["Budi Santoso", "Rudi Hartono", "Siti Aminah"]


def test_candidates_kin_and_buildings_hold_no_office() -> None:
    assert names("Calon Bupati Solok Andi Rahman hadir.") == []
    assert names("Ia ikut kampanye Calon Presiden (Capres) dan Wakil Presiden (Cawapres) Budi Santoso.") == []
    assert names("Ia mendukung calon Bupati Solok dan Wakil Bupati Solok Andi Rahman.") == []
    assert names("Ia mendukung Wakil Bupati (Cawabup) Andi Rahman di Kabupaten Solok.") == []
    assert names("Hadir Bupati Solok Budi Santoso-Andi Rahman.") == []
    assert names("Hadir calon Bupati Solok, dan Wakil Bupati Solok Andi Rahman.") == ["Andi Rahman"]
    assert names("Hadir Wakil Bupati (Wabup) Solok Andi Rahman.") == ["Andi Rahman"]
    assert names("Hadir Wakil Bupati Solok Andi Nur-Rahman.") == ["Andi Nur-Rahman"]
    assert names("Istri Bupati Solok, Siti Aminah, hadir.") == []
    assert names("Rapat di Kantor Bupati Solok Arosuka.") == []


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "Kepala Puskesmas Semelako Dedi Haryanto hadir di Kabupaten Lebong. Kata Dedi, cukup.",
            ("Dedi Haryanto", "Kepala Puskesmas", "Puskesmas Semelako", "17.07"),
        ),
        (
            "Lurah Kampung Jawa Syahrul Efendi hadir di Kabupaten Lebong. Kata Syahrul, cukup.",
            ("Syahrul Efendi", "Lurah", "Kelurahan Kampung Jawa", None),
        ),
        (
            "Kepala Puskesmas Budi Santoso hadir di Kabupaten Lebong. Kata Budi, cukup.",
            ("Budi Santoso", "Kepala Puskesmas", "Kabupaten Lebong", "17.07"),
        ),
        (
            "Kepala Puskesmas Kokap Budi Santoso hadir.",
            ("Budi Santoso", "Kepala Puskesmas", "Puskesmas Kokap", None),
        ),
        (
            "Lurah Kampung Jawa, Syahrul Efendi, hadir di Kabupaten Lebong.",
            ("Syahrul Efendi", "Lurah", "Kelurahan Kampung Jawa", None),
        ),
    ],
)
def test_a_later_mention_or_a_comma_parts_the_institution_from_its_head(
    text: str, post: tuple[str, str, str, str | None]
) -> None:
    assert posts(text) == [post]


@pytest.mark.parametrize(
    "text",
    [
        "Kepala Puskesmas Semelako Dedi Haryanto hadir di Kabupaten Lebong.",
        "Kepala Puskesmas Semelako Dedi Haryanto hadir di Kabupaten Lebong. Warga di Semelako pulang.",
        "Lurah Kampung Jawa Syahrul Efendi hadir di Kabupaten Lebong.",
        "Lurah Kampung Jawa Syahrul Efendi hadir di Kabupaten Lebong. Kata Efendi, cukup.",
    ],
)
def test_where_nothing_parts_them_nobody_is_named(text: str) -> None:
    assert names(text) == []

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
    assert names("Istri Bupati Solok, Siti Aminah, hadir.") == []
    assert names("Rapat di Kantor Bupati Solok Arosuka.") == []

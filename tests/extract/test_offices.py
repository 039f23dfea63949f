"""Offices: what each phrase says, whether or not somebody is named with it."""

from __future__ import annotations

import pytest

from extract.layers.offices import show
from tests.extract.peopled import read


def offices(text: str) -> list[str]:
    return [show(found.value) for found in read(text).found["office"]]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Mantan Pj Bupati Solok itu hadir.", "former Pj Bupati | Kabupaten Solok | 13.02"),
        ("Ketua PN Airmadidi hadir di Kabupaten Minahasa Utara.", "Ketua | Pengadilan Negeri Airmadidi | 71.06"),
        ("Anggota Komisi II DPR RI hadir.", "Anggota Komisi II | DPR RI | ID"),
        (
            "Kasi Pemerintahan Kecamatan Kubung hadir di Kabupaten Solok.",
            "Kepala Seksi Pemerintahan | Kecamatan Kubung | 13.02.10",
        ),
        ("Lurah Loa Ipuh hadir.", "Lurah | Kelurahan Loa Ipuh | -"),
        ("Kepala SMAN 1 Kubung hadir.", "Kepala Sekolah | SMAN 1 | -"),
    ],
)
def test_they_are_written_out_with_whose_they_are(text: str, office: str) -> None:
    assert office in offices(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ketua hadir.",
        "Sebelas kepala desa hadir.",
        "Kepala dinas itu hadir.",
        "Pemilihan Bupati Solok digelar.",
        "Kandidat Wali Kota Bogor hadir.",
    ],
)
def test_a_plain_noun_an_election_and_a_candidate_are_none(text: str) -> None:
    assert offices(text) == []

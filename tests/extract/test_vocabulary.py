"""The vocabulary of positions and bodies: it loads, nothing stands twice, abbreviations are written out."""

from __future__ import annotations

import csv
import re
import shutil
from pathlib import Path

import pytest

from extract.vocabulary import alternation, key, load
from extract.wordlist import FOLDER
from netral.errors import RuleError

DATA = FOLDER.parent / "data"


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "words"))


@pytest.mark.parametrize(
    ("form", "position", "office"),
    [
        ("Wagub", "Wakil Gubernur", "Provinsi"),
        ("Walikota", "Wali Kota", "Kota"),
        ("Wabup", "Wakil Bupati", "Kabupaten"),
        ("Sekda", "Sekretaris Daerah", None),
        ("Sekdaprov", "Sekretaris Daerah", "Provinsi"),
        ("Sekkab", "Sekretaris Daerah", "Kabupaten"),
        ("Sekko", "Sekretaris Kota", None),
        ("Sekwan", "Sekretaris", "DPRD"),
        ("Asisten I", "Asisten I", None),
        ("Kadis", "Kepala Dinas", None),
        ("Kaban", "Kepala Badan", None),
        ("Kabag", "Kepala Bagian", None),
        ("Kabid", "Kepala Bidang", None),
        ("Kasubbag", "Kepala Subbagian", None),
        ("Sekdis", "Sekretaris Dinas", None),
        ("Kepala Inspektorat", "Inspektur", None),
        ("Sekcam", "Sekretaris Camat", "Kecamatan"),
        ("Panewu", "Camat", "Kapanewon"),
        ("Kades", "Kepala Desa", "Desa"),
        ("Walinagari", "Wali Nagari", "Nagari"),
        ("Geuchik", "Keuchik", "Gampong"),
        ("Hukumtua", "Hukum Tua", "Desa"),
        ("Kepsek", "Kepala Sekolah", None),
        ("Koordiv.", "Koordinator Divisi", None),
        ("Komisioner", "Komisioner", None),
        ("Kakanreg", "Kepala Kantor Regional", None),
        ("Mendagri", "Menteri Dalam Negeri", "Kementerian Dalam Negeri"),
        ("MenPAN-RB", "Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi", None),
        ("Kapolres", "Kepala Kepolisian Resor", "Polres"),
        ("Kapolsek", "Kepala Kepolisian Sektor", "Polsek"),
        ("Kasat Binmas", "Kepala Satuan Pembinaan Masyarakat", None),
        ("Dandim", "Komandan Distrik Militer", "Kodim"),
        ("Danramil", "Komandan Rayon Militer", "Koramil"),
        ("Kajari", "Kepala Kejaksaan Negeri", "Kejaksaan Negeri"),
        ("JPU", "Jaksa Penuntut Umum", None),
        ("Ketua Majelis Hakim", "Hakim Ketua", None),
    ],
)
def test_a_position_is_written_out_with_its_office(form: str, position: str, office: str | None) -> None:
    found = load().positions[key(form)]
    assert found.position == position
    assert office is None or found.office == office


@pytest.mark.parametrize(
    ("form", "position"),
    [
        ("Kepala BKPSDM", "Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"),
        ("Ka.BKD", "Kepala Badan Kepegawaian Daerah"),
        ("Sekretaris Disdikbud", "Sekretaris Dinas Pendidikan dan Kebudayaan"),
        ("Kadishub", "Kepala Dinas Perhubungan"),
        ("Kakesbangpol", "Kepala Badan Kesatuan Bangsa dan Politik"),
        ("Kasatpol-PP", "Kepala Satuan Polisi Pamong Praja"),
        ("Direktur RSUD", "Direktur Rumah Sakit Umum Daerah"),
        ("Staf Dispar", "Staf Dinas Pariwisata"),
    ],
)
def test_the_positions_in_a_unit_follow_from_the_unit(form: str, position: str) -> None:
    assert load().positions[key(form)].position == position


@pytest.mark.parametrize(
    ("form", "body", "kind"),
    [
        ("Badan Pengawas Pemilihan Umum", "Bawaslu", "supervisor"),
        ("Panwascam", "Panwaslu Kecamatan", "supervisor"),
        ("Komisi Independen Pemilihan", "KIP", "organiser"),
        ("KASN", "Komisi Aparatur Sipil Negara", "civil_service"),
        ("Kepolisian Resor", "Polres", "police"),
        ("PN", "Pengadilan Negeri", "court"),
        ("Kejari", "Kejaksaan Negeri", "prosecutor"),
        ("Pemko", "Pemerintah Kota", "government"),
        ("DPMPTSP", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "unit"),
    ],
)
def test_a_body_has_one_name(form: str, body: str, kind: str) -> None:
    found = load().bodies[key(form)]
    assert (found.body, found.kind) == (body, kind)


def test_a_body_without_an_area_is_the_national_one() -> None:
    assert load().bodies["bawaslu"].national == "Bawaslu RI"
    assert load().bodies["panwaslu"].national is None


@pytest.mark.parametrize(
    ("form", "short"),
    [("Pj.", "Pj"), ("Penjabat (Pj)", "Pj"), ("Pejabat Sementara", "Pjs"), ("Pelaksana tugas", "Plt"), ("Plh", "Plh")],
)
def test_an_acting_form_has_its_short_form(form: str, short: str) -> None:
    assert load().acting[key(form)] == short


@pytest.mark.parametrize(
    ("form", "reason"),
    [
        ("Cawabup", "candidate"),
        ("Ketua DPC", "party"),
        ("penasihat hukum", "lawyer"),
        ("dosen", "expert"),
        ("Ketua PWI", "press"),
        ("tim sukses", "campaign"),
        ("tokoh masyarakat", "civil_society"),
        ("pelapor", "citizen"),
    ],
)
def test_who_holds_no_public_position_is_refused_with_a_reason(form: str, reason: str) -> None:
    assert load().not_public[key(form)] == reason
    assert key(form) not in load().positions


def test_the_longest_position_is_found_in_a_text() -> None:
    text = "Plt.Kadis Kominfo dan Wakil Wali Kota hadir bersama Koordinator Divisi Hukum"
    found = re.findall(alternation(load().positions), text, re.IGNORECASE)
    assert found == ["Kadis Kominfo", "Wakil Wali Kota", "Koordinator Divisi"]


def test_no_position_or_body_bears_the_name_of_a_province_or_regency() -> None:
    with (DATA / "areas.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["level"] in ("province", "regency")]
    areas = {key(re.sub(r"^(Kabupaten|Kota) ", "", row["name"])) for row in rows}
    assert "karo" in areas
    assert not areas & (set(load().positions) | set(load().bodies) | set(load().not_public))


def test_titles_of_birth_are_kept_and_sentence_openers_are_no_names() -> None:
    names = load().names
    assert {"Teuku", "Lalu", "Baiq", "Andi", "Dt", "Tb"} <= names.stays
    assert {"bin", "van"} <= names.particles
    assert {"Menurut", "Namun", "Senin", "Oktober", "Gerindra", "Pilkada"} <= names.never
    assert not names.never & names.stays


def test_verbs_beside_names_tell_the_role() -> None:
    speech = load().speech
    assert {"kata", "ujarnya", "tegas nya", "akunya"} <= speech.quoting
    assert "aku" not in speech.quoting
    assert "mengatakan" in speech.saying
    assert "menurut" in speech.said_by
    assert "divonis" in speech.accused
    assert "merekomendasikan" in speech.deciding
    assert "turut hadir" in speech.attending


def test_a_form_under_two_positions_is_named_with_file_and_line(copied: Path) -> None:
    path = copied / "positions_state.yml"
    lines = path.read_text(encoding="utf-8").count("\n")
    with path.open("a", encoding="utf-8") as file:
        file.write("  - {position: Pamong, forms: [Camat], of: district, rank: head}\n")
    with pytest.raises(RuleError, match=rf"positions_state\.yml:{lines + 1}: 'Camat' already stands in positions\.yml"):
        load(copied)


def test_a_position_with_a_key_that_is_unknown_is_refused(copied: Path) -> None:
    with (copied / "bodies.yml").open("a", encoding="utf-8") as file:
        file.write("  - {body: Balai, forms: [Balai Uji], kind: unit, colour: red}\n")
    with pytest.raises(RuleError, match=r"bodies\.yml:\d+: .*colour"):
        load(copied)

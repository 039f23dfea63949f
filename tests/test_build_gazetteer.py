"""The script that builds the table of areas, on tarballs made here: capitals, corrections, refusals."""

from __future__ import annotations

import io
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from netral.errors import InputError, NetralError
from tools import build_gazetteer as build

SCRIPT = Path(build.__file__)


def tarball(folder: Path, **tables: str) -> Path:
    """A package with the given tables, as npm packs it."""
    path = folder / "package.tgz"
    with tarfile.open(path, "w:gz") as package:
        for name, text in tables.items():
            content = text.encode("utf-8")
            member = tarfile.TarInfo(f"package/data/{name}.csv")
            member.size = len(content)
            package.addfile(member, io.BytesIO(content))
    return path


def small(folder: Path, *, province: str = "Nusa Fiktif", inside: str = "99") -> Path:
    return tarball(
        folder,
        provinces=f"code,name\n99,{province}\n",
        regencies=f"code,province_code,name\n99.71,{inside},KOTA BARU\n99.01,{inside},Kabupaten PULAU-PULAU II\n",
        districts="code,regency_code,name\n99.01.01,99.01,KAWAY XVI\n",
    )


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("PASAR REBO", "Pasar Rebo"),
        ("pasar rebo", "Pasar Rebo"),
        ("Pasar  Rebo ", "Pasar Rebo"),
        ("KAWAY XVI", "Kaway XVI"),
        ("BANYUASIN I", "Banyuasin I"),
        ("IV KOTO AUA MALINTANG", "IV Koto Aua Malintang"),
        ("DI YOGYAKARTA", "DI Yogyakarta"),
        ("DKI JAKARTA", "DKI Jakarta"),
        ("KABUPATEN TOLI-TOLI", "Kabupaten Toli-Toli"),
        ("Pulau-pulau Babar Timur", "Pulau-Pulau Babar Timur"),
        ("Timang gajah", "Timang Gajah"),
        ("PANGKAJENE DAN KEPULAUAN", "Pangkajene dan Kepulauan"),
        ("2 X 11 KAYU TANAM", "2 x 11 Kayu Tanam"),
        ("KI'E", "Ki'e"),
        ("O'o'u", "O'o'u"),
        ("Wari/Taiyeve II", "Wari/Taiyeve II"),
        ("KUALA MANDOR B", "Kuala Mandor B"),
        ("MIX", "Mix"),
    ],
)
def test_names_get_indonesian_capitals(theirs: str, ours: str) -> None:
    assert build.proper(theirs) == ours
    assert build.proper(ours) == ours


def test_areas_come_out_sorted_and_in_their_parents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "EXPECTED", {"province": 1, "regency": 2, "district": 1})
    with tarfile.open(small(tmp_path)) as package:
        assert build.read_areas(package) == [
            ("99", "province", "Nusa Fiktif", ""),
            ("99.01", "regency", "Kabupaten Pulau-Pulau II", "99"),
            ("99.01.01", "district", "Kaway XVI", "99.01"),
            ("99.71", "regency", "Kota Baru", "99"),
        ]


def test_a_package_with_another_number_of_areas_is_refused(tmp_path: Path) -> None:
    with tarfile.open(small(tmp_path)) as package, pytest.raises(NetralError, match="has the version changed"):
        build.read_areas(package)


def test_an_area_without_its_parent_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "EXPECTED", {"province": 1, "regency": 2, "district": 1})
    with tarfile.open(small(tmp_path, inside="98")) as package:  # noqa: SIM117  the error is the second's
        with pytest.raises(NetralError, match=r"99\.\d\d .* lies in '98'"):
            build.read_areas(package)


def test_a_correction_that_no_longer_fits_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "CORRECTIONS", {"99": ("Nusa Lama", "Nusa")})
    with tarfile.open(small(tmp_path)) as package, pytest.raises(NetralError, match="look at CORRECTIONS again"):
        build.read_areas(package)


def test_a_package_without_a_table_is_refused(tmp_path: Path) -> None:
    with tarfile.open(tarball(tmp_path, provinces="code,name\n")) as package:  # noqa: SIM117
        with pytest.raises(InputError, match=r"has no data/regencies\.csv"):
            build.read_areas(package)


def test_a_tarball_that_was_not_published_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    out = tmp_path / "data"
    out.mkdir()
    with pytest.raises(InputError, match=r"is not idn-area-data@4\.0\.1 as published"):
        build.build_areas(small(tmp_path), out)
    assert list(out.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--help-me"], "give the path of a tarball, or --names, or nothing"),
        (["one.tgz", "two.tgz"], "give the path of a tarball, or --names, or nothing"),
        (["there-is-no-such-file.tgz"], "there-is-no-such-file.tgz"),
    ],
)
def test_wrong_use_is_one_line(tmp_path: Path, arguments: list[str], message: str) -> None:
    told = subprocess.run([sys.executable, str(SCRIPT), *arguments], cwd=tmp_path, capture_output=True, text=True)
    assert told.returncode == 1
    assert told.stdout == ""
    assert message in told.stderr
    assert told.stderr.count("\n") == 1


def test_without_npm_it_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NetralError, match="npm is not installed; install it, or give the path of the tarball"):
        build.fetch(tmp_path)

"""The gazetteer: what the table holds, what a name may mean, what lies in what."""

from __future__ import annotations

from pathlib import Path

import pytest

from extract import gazetteer
from extract.gazetteer import Candidate, fold
from netral.errors import RuleError

DATA = gazetteer.DATA
AREAS = gazetteer.load()


def meant(surface: str) -> list[str]:
    """Codes of the candidates; `~` before an inferred one."""
    return [("~" if candidate.inferred else "") + candidate.area.code for candidate in AREAS.resolve(surface)]


def first(surface: str) -> Candidate:
    return AREAS.resolve(surface)[0]


class TestNames:
    @pytest.mark.parametrize(
        ("code", "name", "bare"),
        [
            ("31", "DKI Jakarta", "DKI Jakarta"),
            ("34", "DI Yogyakarta", "DI Yogyakarta"),
            ("36.74", "Kota Tangerang Selatan", "Tangerang Selatan"),
            ("13.02", "Kabupaten Solok", "Solok"),
            ("31.73", "Kota Administrasi Jakarta Barat", "Jakarta Barat"),
            ("32.71.06", "Tanah Sareal", "Tanah Sareal"),
            ("31.75.05", "Pasar Rebo", "Pasar Rebo"),
            ("11.05.02", "Kaway XVI", "Kaway XVI"),
            ("73.10", "Kabupaten Pangkajene dan Kepulauan", "Pangkajene dan Kepulauan"),
            ("12.14.21", "O'o'u", "O'o'u"),
            ("18.06.01", "Kota Agung", "Kota Agung"),
            ("ID", "Indonesia", "Indonesia"),
        ],
    )
    def test_they_are_written_as_people_write_them(self, code: str, name: str, bare: str) -> None:
        area = AREAS.by_code(code)
        assert (area.name, area.bare) == (name, bare)

    def test_papua_has_six_provinces_and_merauke_lies_in_the_south(self) -> None:
        assert [area.code for area in AREAS if area.level == "province" and area.code[0] == "9"] == [
            "91", "92", "93", "94", "95", "96",
        ]  # fmt: skip
        assert meant("Merauke")[0] == "93.01"
        assert meant("Nabire")[0] == "94.01"
        assert meant("Kota Sorong") == ["96.71"]

    def test_case_blanks_hyphens_and_apostrophes_make_no_difference(self) -> None:
        assert meant("TOLI-TOLI") == meant("Tolitoli") == meant("toli toli")
        assert meant("Kulonprogo") == meant("Kulon Progo") == ["34.01"]
        assert meant("Gunung Kidul")[0] == meant("Gunungkidul")[0] == "34.03"
        assert meant("Tanjungpinang") == meant("Tanjung Pinang") == ["21.72"]
        assert meant("Sa’dan") == meant("Sa'dan") == ["73.26.06"]

    def test_letters_composed_of_two_code_points_are_one(self) -> None:
        assert fold("Bate\u0301e") == fold("Bat\u00e9e")

    def test_kepulauan_and_sungai_are_shortened(self) -> None:
        assert meant("Kep. Mentawai") == meant("Kep Mentawai") == meant("Kepulauan Mentawai") == ["13.09"]
        assert meant("Kep. Riau") == ["21"]
        assert "61.12.01" in meant("Sei Raya")

    def test_what_is_no_area_gives_nothing(self) -> None:
        assert meant("Zanzibar") == []
        assert meant("") == []
        assert meant("Kabupaten") == []
        assert AREAS.named("Sampit") == ()
        assert "99" not in AREAS
        with pytest.raises(KeyError):
            AREAS.by_code("99")


class TestTypeWords:
    @pytest.mark.parametrize(
        ("surface", "codes"),
        [
            ("Solok", ["13.02", "13.72"]),
            ("Kabupaten Solok", ["13.02"]),
            ("Kab. Solok", ["13.02"]),
            ("Kab.Solok", ["13.02"]),
            ("kab solok", ["13.02"]),
            ("Kota Solok", ["13.72"]),
            ("KOTA SOLOK", ["13.72"]),
            ("Kotamadya Jakarta Barat", ["31.73"]),
            ("Kota Administrasi Jakarta Barat", ["31.73"]),
            ("Kota Adm. Jakarta Barat", ["31.73"]),
            ("Kabupaten Kepulauan Seribu", ["31.01"]),
            ("Kabupaten Administrasi Kepulauan Seribu", ["31.01"]),
            ("Kota Tangsel", ["36.74"]),
            ("Kab. Kukar", ["64.02"]),
            ("Provinsi DKI Jakarta", ["31"]),
            ("Prov. Jambi", ["15"]),
            ("Propinsi Gorontalo", ["75"]),
            ("Kecamatan Tanah Sareal", ["32.71.06"]),
            ("Distrik Sota", ["93.01.08"]),
            ("Kapanewon Wates", ["34.01.02", "35.05.20", "35.06.06"]),
            ("Kabupaten Depok", []),
            ("Kota Sleman", []),
        ],
    )
    def test_they_choose(self, surface: str, codes: list[str]) -> None:
        assert meant(surface) == codes

    def test_a_name_that_begins_with_kota_is_also_taken_whole(self) -> None:
        assert meant("Kota Agung") == ["18.06.01", "16.04.07"]
        assert meant("Kota Baru")[0] == "63.02"

    def test_a_kota_that_is_no_city_may_be_a_town(self) -> None:
        assert meant("Kota Sampit") == ["~62.02"]
        assert meant("Kota Purwodadi") == ["33.15.13"]

    def test_after_a_type_word_a_name_needs_nothing_more(self) -> None:
        assert first("Batu").needs == "context"
        assert first("Kota Batu").needs is None
        assert first("Kabupaten Pali").stands("Pali")


class TestAliases:
    @pytest.mark.parametrize(
        ("alias", "codes"),
        [
            ("Jabar", ["32"]),
            ("Sulsel", ["73"]),
            ("DKI", ["31"]),
            ("Jakarta", ["31"]),
            ("NTB", ["52"]),
            ("Kepri", ["21"]),
            ("Sumatra Utara", ["12"]),
            ("Tangsel", ["36.74"]),
            ("Kukar", ["64.02"]),
            ("Lamteng", ["18.02"]),
            ("Tubaba", ["18.12"]),
            ("Sidrap", ["73.14"]),
            ("Jakbar", ["31.73"]),
            ("Solo", ["33.72"]),
            ("50 Kota", ["13.07"]),
            ("OKU Timur", ["16.08"]),
            ("Mura", ["16.05", "62.12"]),
            ("Jogja", ["34", "34.71"]),
            ("Muntok", ["19.05.01"]),
        ],
    )
    def test_they_name_areas(self, alias: str, codes: list[str]) -> None:
        assert meant(alias) == codes
        assert [area.code for area in AREAS.named(alias)] == codes

    def test_some_count_only_in_capitals_or_in_context(self) -> None:
        pali, mitra, kukar = first("PALI"), first("Mitra"), first("Kukar")
        assert pali.needs == "capitals"
        assert pali.stands("PALI")
        assert not pali.stands("Pali")
        assert mitra.needs == "context"
        assert not mitra.stands("Mitra")
        assert not mitra.stands("MITRA")
        assert kukar.stands("Kukar")
        assert kukar.stands("KUKAR")


class TestOrdinaryWords:
    @pytest.mark.parametrize(
        "word", ["Kota", "Negara", "Barat", "Juli", "Lima Puluh", "Sukamaju", "Butuh", "Batu", "Natal"]
    )
    def test_an_official_name_that_is_a_word_too_needs_context(self, word: str) -> None:
        assert meant(word)
        assert all(not candidate.stands(word) for candidate in AREAS.resolve(word))

    @pytest.mark.parametrize("name", ["Soreang", "Kajen", "Cibinong", "Tigaraksa", "Medan", "Langsa", "Kudus"])
    def test_other_names_stand_alone(self, name: str) -> None:
        assert first(name).stands(name)


class TestTowns:
    def test_a_seat_that_is_a_district_of_its_regency_is_that_district(self) -> None:
        assert meant("Purwodadi")[0] == "33.15.13", "the seat of Grobogan, before six other districts of that name"
        assert meant("Kajen") == ["33.26.08"]
        assert not first("Purwodadi").inferred

    def test_a_town_may_be_the_seat_of_two(self) -> None:
        assert meant("Martapura")[:2] == ["16.08.01", "63.03.05"]

    def test_a_seat_that_is_no_area_gives_its_regency_inferred(self) -> None:
        assert meant("Sampit") == ["~62.02"]
        assert meant("Arosuka") == ["~13.02"]
        assert meant("Kuala Kapuas") == ["~62.03"]

    def test_an_island_gives_the_regency_it_lies_in(self) -> None:
        assert meant("Pulau Bawean") == meant("Bawean") == ["~35.25"]
        assert first("Pulau Bawean").stands("Pulau Bawean")
        assert not first("Bawean").stands("Bawean")


class TestContainment:
    def test_an_area_is_inside_itself_its_parents_and_the_country(self) -> None:
        for ancestor in ("31.73.01", "31.73", "31", "ID"):
            assert AREAS.is_inside("31.73.01", ancestor)
        assert not AREAS.is_inside("31", "31.73")
        assert not AREAS.is_inside("31.73", "31.7")

    def test_province_and_parent(self) -> None:
        province, parent = AREAS.province("33.15.13"), AREAS.parent("33.15.13")
        assert province is not None
        assert province.name == "Jawa Tengah"
        assert parent is not None
        assert parent.name == "Kabupaten Grobogan"
        assert AREAS.province("33") == AREAS.by_code("33")
        assert AREAS.province("ID") is None


def test_a_missing_table_says_how_to_build_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gazetteer, "DATA", tmp_path)
    with pytest.raises(RuleError, match=r"names\.csv: is missing; build it with python tools/build_gazetteer\.py"):
        gazetteer.load.__wrapped__()

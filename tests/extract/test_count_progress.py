"""Counts that come further: numbers said again at another stage, and the shares that go with them."""

from __future__ import annotations

from tests.extract.test_counts import counts


def test_a_large_number_said_again_is_one_count_at_the_furthest_stage_and_its_areas_with_it() -> None:
    assert counts(
        "Bawaslu Sumatera Barat mencatat 19 kasus netralitas ASN pada Pilkada 2020. Kasus itu meliputi 12 kasus di "
        "Tanah Datar, 7 Pasaman Barat.\n\nBawaslu Sumatera Barat meneruskan 19 kasus netralitas ASN itu ke KASN."
    ) == [
        "19 case referred asn_neutrality pilkada-2020 13",
        "12 case referred asn_neutrality pilkada-2020 13.04",
        "7 case referred asn_neutrality pilkada-2020 13.12",
    ]


def test_an_ordinal_before_a_noun_means_all_of_them() -> None:
    text = "Bawaslu Sumatera Barat mencatat 14 ASN diduga tidak netral pada Pilkada 2020. "
    assert counts(text + "Ke-14 ASN sudah direkomendasikan kepada KASN.") == [
        "14 person referred asn_neutrality pilkada-2020 13"
    ]
    assert counts(text + "HUT ke-14 KORPRI sudah direkomendasikan.") == [
        "14 person reported asn_neutrality pilkada-2020 13"
    ]


def test_three_of_four_move_and_the_four_stay() -> None:
    assert counts(
        "Bawaslu Kabupaten Solok menangani empat kasus netralitas ASN pada Pilkada 2024. "
        "Tiga dari empat kasus itu, kata dia, sudah diteruskan ke BKN."
    ) == [
        "4 case found asn_neutrality pilkada-2024 13.02",
        "3 case referred asn_neutrality pilkada-2024 13.02",
    ]


def test_areas_told_behind_a_table_of_stages_divide_the_whole() -> None:
    assert counts(
        "Bawaslu Kepulauan Riau menerima 21 laporan netralitas ASN pada Pilkada 2024. Sembilan dihentikan, tujuh "
        "diteruskan ke BKN, lima masih berproses. Paling banyak Bintan dengan 4 laporan, Karimun 3."
    )[-2:] == [
        "4 report reported asn_neutrality pilkada-2024 21.01",
        "3 report reported asn_neutrality pilkada-2024 21.02",
    ]


def test_the_sum_of_a_table_is_of_no_single_area_of_it() -> None:
    told = counts(
        "Bawaslu Nusa Tenggara Timur mengadukan ASN ke KASN jelang Pilkada 2020. Rinciannya, Kabupaten Belu enam orang "
        "dan Malaka lima orang dilaporkan. Jadi seluruhnya 11 orang."
    )
    assert told[-1] == "11 person reported asn_neutrality pilkada-2020 53"


def test_both_of_them_are_the_two_told_last() -> None:
    text = "Bawaslu Kabupaten Agam menerima dua laporan netralitas ASN pada Pilkada 2024. "
    assert counts(text + "Keduanya kini telah dihentikan.") == ["2 report dismissed asn_neutrality pilkada-2024 13.06"]
    assert counts(text + "Ketiganya kini telah dihentikan.") == ["2 report reported asn_neutrality pilkada-2024 13.06"]
    assert counts(text + "Rapat berlangsung lama. Keduanya kini telah dihentikan.") == [
        "2 report reported asn_neutrality pilkada-2024 13.06"
    ]

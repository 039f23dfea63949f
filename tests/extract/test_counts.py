"""Case counts as an article tells them: totals and their shares, zeros and hopes, who counts and for which area."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from extract import engine
from extract.layers.counts import case_counts, show
from extract.reading import Reading
from netral.records import Article

WIB = timezone(timedelta(hours=7))


def read(text: str, title: str = "") -> Reading:
    whole = f"{title}\n\n{text}" if title else text
    return engine.read(Article(id="x", text=whole, title=title, published=datetime(2024, 10, 25, tzinfo=WIB)))


def counts(text: str, title: str = "") -> list[str]:
    return [show(finding.value) for finding in read(text, title).found["count"]]


def refusals(text: str) -> set[str]:
    return {refused.reason for refused in read(text).refused if refused.rule.startswith("counts")}


def test_a_total_hands_unit_topic_election_and_area_to_its_stages() -> None:
    assert counts(
        "Bawaslu Kabupaten Solok menangani lima kasus netralitas ASN pada Pilkada 2024. "
        "Dua kasus diteruskan ke BKN, satu dihentikan karena tidak cukup bukti, dan dua lagi masih berproses."
    ) == [
        "5 case found asn_neutrality pilkada-2024 13.02",
        "2 case referred asn_neutrality pilkada-2024 13.02",
        "1 case dismissed asn_neutrality pilkada-2024 13.02",
        "2 case in_process asn_neutrality pilkada-2024 13.02",
    ]


def test_a_table_in_prose_is_one_count_for_each_area() -> None:
    assert counts(
        "Bawaslu Sumatera Selatan menangani 23 kasus netralitas ASN pada Pemilu 2024. Terbanyak di Musi Banyuasin (6) "
        "dan Musi Rawas Utara (5), Lahat dan Empat Lawang masing-masing dua, sementara Pagar Alam tanpa kasus."
    ) == [
        "23 case found asn_neutrality pemilu-2024 16",
        "6 case found asn_neutrality pemilu-2024 16.06",
        "5 case found asn_neutrality pemilu-2024 16.13",
        "2 case found asn_neutrality pemilu-2024 16.04",
        "2 case found asn_neutrality pemilu-2024 16.11",
        "0 case none asn_neutrality pemilu-2024 16.72",
    ]


def test_the_areas_of_a_list_of_lines_share_the_total_above_it() -> None:
    assert counts(
        "Bawaslu Maluku Utara merilis 28 dugaan pelanggaran netralitas ASN pada Pilkada 2020:\n\n"
        "- Halmahera Selatan 15\n- Kota Ternate 9\n- Halmahera Barat 4\n- Tidore Kepulauan nihil"
    ) == [
        "28 violation alleged asn_neutrality pilkada-2020 82",
        "15 violation alleged asn_neutrality pilkada-2020 82.04",
        "9 violation alleged asn_neutrality pilkada-2020 82.71",
        "4 violation alleged asn_neutrality pilkada-2020 82.01",
        "0 violation none asn_neutrality pilkada-2020 82.72",
    ]


def test_the_total_of_a_table_is_the_count_that_its_areas_add_up_to() -> None:
    found = counts(
        "Bawaslu Jawa Timur menerima 9 laporan netralitas ASN pada Pilkada 2020. Sebanyak 5 laporan diteruskan. "
        "Rinciannya dua di Tuban dan tiga di Ngawi."
    )
    assert "2 report referred asn_neutrality pilkada-2020 35.23" in found
    assert "3 report referred asn_neutrality pilkada-2020 35.21" in found


def test_a_headline_does_not_double_what_the_text_tells() -> None:
    assert counts("Bawaslu Kota Bogor memeriksa tiga ASN yang diduga tidak netral pada Pilkada 2024.",
                  title="Tiga ASN Kota Bogor Diperiksa Bawaslu") == [
        "3 person in_process asn_neutrality pilkada-2024 32.71"
    ]  # fmt: skip


def test_the_same_number_in_another_unit_is_the_same_count() -> None:
    assert counts(
        "Bawaslu Papua merekomendasikan 22 ASN ke KASN pada Pilkada 2020. "
        "Bawaslu Papua meneruskan 22 kasus netralitas itu."
    ) == ["22 person referred asn_neutrality pilkada-2020 91"]


def test_hopes_participants_and_workforces_are_no_counts() -> None:
    assert counts("Sebanyak 50 ASN Kota Bogor mengikuti sosialisasi netralitas jelang Pilkada 2024.") == []
    assert counts("Pemkot Bogor memiliki 15.000 ASN yang harus netral pada Pilkada 2024.") == []
    assert counts("Ia berharap nol kasus netralitas ASN di Kota Bogor pada Pilkada 2024.") == []
    assert "a hope or a target, not a count" in refusals("Ia berharap nol kasus netralitas ASN di Kota Bogor.")


def test_a_zero_is_told_in_many_ways() -> None:
    zero = "0 {unit} none asn_neutrality pilkada-2024 32.71"
    assert counts("Belum ada laporan netralitas ASN di Kota Bogor pada Pilkada 2024.") == [zero.format(unit="report")]
    assert counts("Tidak ditemukan pelanggaran netralitas ASN di Kota Bogor pada Pilkada 2024.") == [
        zero.format(unit="violation")
    ]
    assert counts("Tidak ada ASN Kota Bogor yang dilaporkan pada Pilkada 2024.") == [zero.format(unit="person")]


def test_village_heads_and_soldiers_have_topics_of_their_own() -> None:
    assert counts("Bawaslu Kabupaten Solok memproses delapan kepala desa dan dua anggota Polri pada Pilkada 2024.") == [
        "8 person in_process village_neutrality pilkada-2024 13.02",
        "2 person in_process forces_neutrality pilkada-2024 13.02",
    ]


def test_all_violations_and_the_share_of_civil_servants_are_told_apart() -> None:
    assert counts(
        "Bawaslu Kalimantan Timur mencatat 243 dugaan pelanggaran pada Pemilu 2019. "
        "Dari jumlah tersebut, 31 dugaan pelanggaran menyangkut netralitas ASN."
    ) == [
        "243 violation alleged election pemilu-2019 64",
        "31 violation alleged asn_neutrality pemilu-2019 64",
    ]


def test_what_a_recommendation_asks_for_is_not_yet_a_sanction() -> None:
    assert counts("KASN merekomendasikan 14 ASN Kota Bogor untuk dijatuhi sanksi pada Pilkada 2020.") == [
        "14 person referred asn_neutrality pilkada-2020 32.71"
    ]


def test_parts_that_do_not_add_up_are_worth_a_warning() -> None:
    reading = read(
        "Dari 433 dugaan pelanggaran netralitas ASN yang tercatat di DKI Jakarta pada Pemilu 2024, sebanyak 314 "
        "terbukti melibatkan ASN, sementara 99 dugaan tidak termasuk pelanggaran."
    )
    assert reading.warnings == ["314 + 99 is not 433"]


def test_every_count_shows_the_words_it_was_read_from() -> None:
    reading = read("Ketua Bawaslu Kota Bogor, Rudi Hartono, menyebut empat ASN diperiksa pada Pilkada 2024.")
    (count,) = case_counts(reading)
    assert reading.text[count.span.start : count.span.end] == count.text == "empat ASN"
    status = count.evidence["status"]
    assert reading.text[status.start : status.end] == "diperiksa"
    assert count.attributed_to == "Rudi Hartono"


def test_the_accused_counts_nothing_and_gives_no_area() -> None:
    assert counts(
        "Bawaslu Provinsi Banten memanggil lima pejabat yang diduga tidak netral pada Pilkada 2024, antara lain "
        'Kepala Dinas Pendidikan Kabupaten Pandeglang Asep Saefullah. "Dua orang sudah diperiksa," kata anggotanya.'
    )[1:] == ["2 person in_process asn_neutrality pilkada-2024 36"]


def test_cases_alike_are_of_the_matter_of_the_article() -> None:
    text = (
        "ASN di Sleman ketahuan tidak netral pada Pemilu 2019.\n\nSatu.\n\nDua.\n\nTiga.\n\nTerdapat 7 kasus {}di DIY."
    )
    assert counts(text.format("serupa ")) == ["7 case reported asn_neutrality pemilu-2019 34"]
    assert counts(text.format("")) == []


def test_the_election_compared_with_owns_its_own_number_alone() -> None:
    assert counts(
        "Bawaslu Jawa Timur mencatat 63 kasus netralitas ASN pada Pilkada 2024. Angka itu naik dibanding Pilkada 2020 "
        "yang sebanyak 41 kasus. Rinciannya, Kabupaten Madiun 8 kasus dan Kabupaten Ngawi 5."
    ) == [
        "63 case reported asn_neutrality pilkada-2024 35",
        "41 case reported asn_neutrality pilkada-2020 35",
        "8 case reported asn_neutrality pilkada-2024 35.19",
        "5 case reported asn_neutrality pilkada-2024 35.21",
    ]


def test_an_election_years_ahead_is_hoped_for_and_not_reported_on() -> None:
    assert counts(
        "Bawaslu Jawa Timur menangani 63 kasus netralitas ASN. Bawaslu berharap tidak ada kasus pada Pilkada 2029."
    ) == ["63 case found asn_neutrality - 35"]


def test_one_number_for_several_areas_is_of_none_of_them() -> None:
    text = "Bawaslu Jawa Timur menangani 63 kasus netralitas ASN pada Pilkada 2024, 38 di antaranya di {}."
    assert (
        counts(text.format("Kabupaten Madiun, Ngawi, dan Magetan"))[1] == "38 case found asn_neutrality pilkada-2024 -"
    )
    assert counts(text.format("Ngawi, Jawa Timur"))[1] == "38 case found asn_neutrality pilkada-2024 35.21"
    assert counts(text.format("Ngawi, Magetan 25"))[1] == "38 case found asn_neutrality pilkada-2024 35.21"


def test_beside_the_row_of_the_city_the_bare_name_is_the_regency() -> None:
    told = counts(
        "Bawaslu Jawa Timur menangani 63 kasus netralitas ASN pada Pilkada 2024. Rinciannya, Kabupaten Madiun 8 kasus, "
        "Kediri 5, Kota Kediri 2."
    )
    assert [row.split()[-1] for row in told] == ["35", "35.19", "35.06", "35.71"]

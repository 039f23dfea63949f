"""Events of whole articles: which is the news, what was decided, and what counts as a further event."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract import engine
from extract.dateline import dateline
from extract.layers.events import events
from netral.records import Article, CaseCount, Span
from tests.extract.eventful import WIB, read

HEARD = (
    "AROSUKA, Kabar Fiktif – Bawaslu Kabupaten Solok meminta klarifikasi Camat Kubung, Yosrizal, di Kantor Bawaslu "
    "Kabupaten Solok, Kamis (17/10/2024). Ia diduga mengajak hadirin memilih salah satu pasangan calon.\n\n"
    'Video itu direkam pada Sabtu (5/10/2024). "Masih kami dalami," kata anggota Bawaslu Kabupaten Solok, Maizarni, '
    "Jumat (18/10/2024)."
)


def test_of_a_case_the_furthest_stage_is_the_news() -> None:
    (event, *_) = read(HEARD, title="Diduga Ajak Warga, Camat Kubung Diklarifikasi Bawaslu Solok")
    assert (event.type, event.start, event.place) == ("examination", date(2024, 10, 17), "13.02")


def test_neither_the_day_of_the_deed_nor_that_of_a_speaker_is_the_day_of_the_event() -> None:
    undated = HEARD.replace(", Kamis (17/10/2024)", "")
    (event, *_) = read(undated, title="Camat Kubung Diklarifikasi Bawaslu Solok")
    assert (event.type, event.start, event.end) == ("examination", None, None)


def test_an_article_without_a_headline_begins_with_its_lead() -> None:
    text = (
        "BOGOR – Pemerintah Kota Bogor menggelar sosialisasi netralitas ASN di Balai Kota Bogor, Rabu (23/10/2024), "
        "untuk para camat dan lurah.\n\nMereka diharapkan paham mengapa ASN harus netral."
    )
    (event,) = read(text)
    assert (event.type, event.start, event.place) == ("outreach", date(2024, 10, 23), "32.71")


def test_a_dozen_of_suspects_are_figures_until_something_befalls_them() -> None:
    text = (
        "PADANG – Sebanyak 14 ASN diduga tidak netral pada Pilkada 2024, menurut catatan Bawaslu Provinsi Sumatera "
        'Barat.\n\n"Semua sudah kami rekomendasikan," ucap ketuanya, Kamis (24/10/2024).'
    )
    (event,) = read(text)
    assert (event.type, event.start, event.place) == ("statistics", date(2024, 10, 24), "13")
    (event,) = read(text.replace("diduga tidak netral", "yang diduga tidak netral diperiksa"))
    assert event.type == "examination"


def test_a_speech_about_punishment_is_no_punishment() -> None:
    text = (
        "PADANG – Pegawai yang memihak menghadapi hukuman setelah pemungutan suara di Sumatera Barat selesai.\n\n"
        "“Sudah berulang kali kita imbau supaya netral,” kata Wakil Gubernur Sumatera Barat, Jumat (25/10/2024)."
    )
    (event,) = read(text)
    assert (event.type, event.start, event.place) == ("statement", date(2024, 10, 25), "13")


def test_an_inquiry_that_finds_nothing_is_no_statement_that_there_were_no_cases() -> None:
    text = (
        "SITUBONDO – Bawaslu Kabupaten Situbondo menyatakan tidak ada pelanggaran netralitas oleh kedua ASN yang "
        "berfoto dengan calon."
    )
    (event,) = read(text)
    assert (event.type, event.outcome) == ("dismissal", "dismissed")
    (event,) = read("SITUBONDO – Bawaslu Kabupaten Situbondo menyatakan tidak ada pelanggaran netralitas ASN di sana.")
    assert event.type == "statement"


def test_figures_outweigh_the_suspicion_they_count() -> None:
    text = (
        "MEDAN – Bawaslu Sumatera Utara membeberkan data ketidaknetralan ASN. Hingga Oktober, 41 ASN diduga "
        "berpihak.\n\n"
        '"Deli Serdang tujuh orang, Medan lima," ujar anggota Bawaslu Sumatera Utara, Rudi Hartono, Kamis (24/10/2024).'
    )
    (event,) = read(text, title="41 ASN di Sumut Diduga Tak Netral, Deli Serdang Terbanyak")
    assert (event.type, event.start, event.place) == ("statistics", date(2024, 10, 24), "12")


def test_a_headline_with_two_events_gives_both_the_first_one_first() -> None:
    text = (
        "BANDUNG – Pemerintah Kota Bandung menggelar ikrar netralitas, sedangkan seorang pejabat kabupaten "
        "dilimpahkan ke BKN.\n\n"
        "Ikrar berlangsung di Plaza Balai Kota Bandung, Selasa (22/10/2024).\n\n"
        "Sehari sebelumnya, Senin (21/10/2024), Bawaslu Kabupaten Bandung melimpahkan berkas seorang kepala bidang ke "
        "BKN."
    )
    first, second = read(text, title="Kota Bandung Ikrar Netral, Kabupaten Bandung Limpahkan Pejabat ke BKN")
    assert (first.type, first.start, first.place) == ("pledge", date(2024, 10, 22), "32.73")
    assert (second.type, second.start, second.place) == ("referral", date(2024, 10, 21), "32.04")


def test_a_further_event_needs_a_day_of_its_own() -> None:
    text = HEARD + "\n\nSebelumnya Bawaslu Kabupaten Solok meneruskan berkas seorang lurah ke BKN."
    assert [event.type for event in read(text, title="Camat Kubung Diklarifikasi Bawaslu Solok")] == ["examination"]


@pytest.mark.parametrize(
    "told",
    [
        "Bawaslu Kota Bogor belum memeriksa lurah itu",
        "Bawaslu Kota Bogor bakal memeriksa lurah itu",
        "Warga mendesak Bawaslu Kota Bogor memeriksa lurah itu",
        "Lurah itu tenang jika Bawaslu Kota Bogor memeriksa dirinya",
    ],
)
def test_what_did_not_happen_yet_is_no_event(told: str) -> None:
    assert "examination" not in [event.type for event in read(told + ".")]


def test_who_stands_in_the_sentence_of_a_further_event_belongs_to_it() -> None:
    text = (
        "BANDUNG – Wali Kota Bandung, Iwan Gunawan, memimpin ikrar netralitas ASN, Selasa (22/10/2024).\n\n"
        "Pada Senin (21/10/2024), Ketua Bawaslu Kabupaten Bandung, Rahmat Permana, meneruskan berkas seorang kepala "
        "bidang ke BKN."
    )
    moment = datetime(2024, 10, 25, 12, tzinfo=WIB)
    reading = engine.read(Article(id="a", text=text, published=moment, dateline=dateline(text)))
    names = [official.name for official in reading.officials]
    where = text.index("seorang kepala")
    count = CaseCount(
        1, "=", "case", None, "asn_neutrality", None, None, None, "seorang", Span(where, where + 7), "made"
    )
    first, second = events(reading, reading.officials, [count])
    assert [names[index] for index in first.officials] == ["Iwan Gunawan"]
    assert [names[index] for index in second.officials] == ["Rahmat Permana"]
    assert (first.case_counts, second.case_counts) == ((), (0,))


def test_an_article_of_something_else_has_no_event() -> None:
    assert read("Hujan turun di Kota Bogor sejak pagi.") == []


PIECES = st.sampled_from(
    [
        "Bawaslu Kabupaten Solok", "memeriksa", "diperiksa", "Camat Kubung", "Kamis (17/10/2024)", "kata", "bakal",
        "\n\n",
        ". ", ", ", "“", "”", '"', ":", "(", "di Aula Setda", "ikrar", "digelar", "64 kasus", "nihil laporan", "BKN",
        "Pasal 71 UU 10/2016", "divonis dua bulan penjara", "SANKSI", "surat edaran tertanggal 1 Oktober 2024",
        "ſanksi moral",
        "Bupati Solok", "sejak", "Kantor Regional BKN", "Baca juga: hujan", "\U000f0001", "İmbau", "melaporkan",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=24), st.booleans())
def test_any_text_is_read_and_every_fact_stands_where_it_says(pieces: list[str], titled: bool) -> None:
    body = " ".join(pieces)
    title = "Camat Kubung Diperiksa" if titled else ""
    text = f"{title}\n\n{body}" if titled else body
    reading = engine.read(Article(id="a", text=text, title=title, published=datetime(2024, 10, 25, tzinfo=WIB)))
    found = events(reading, reading.officials, [])
    assert len(found) <= 3
    for event in found:
        assert text[event.span.start : event.span.end] == event.text
        assert (event.start is None) == (event.end is None) == ("start" not in event.evidence)
        assert (event.place is None) == ("place" not in event.evidence)
        assert all(span.end <= len(text) for span in event.evidence.values())
        if event.venue is not None:
            venue = event.evidence["venue"]
            assert text[venue.start : venue.end] == event.venue

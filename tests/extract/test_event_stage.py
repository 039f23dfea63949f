"""Which stage of a case is the news: the lead's, or, where the lead tells none, the furthest that was done."""

from __future__ import annotations

from datetime import date

from tests.extract.eventful import read

HANDED_ON = "\n\nBawaslu kemudian meneruskan berkas lurah itu kepada BKN, kata ketuanya, Rina Marlina."


def test_a_report_told_by_the_lead_stays_the_news_whatever_became_of_it_later() -> None:
    lead = "BOGOR – Seorang lurah dilaporkan warga ke Bawaslu Kota Bogor karena hadir di kampanye."
    middle = "\n\nIa hadir memakai kaus bergambar pasangan calon.\n\nFotonya menyebar luas di media sosial."
    (event,) = read(lead + middle + HANDED_ON)
    assert event.type == "allegation"


def test_a_lead_that_only_names_the_case_leaves_its_stage_to_the_article() -> None:
    lead = "BOGOR – Perkara dugaan keberpihakan seorang lurah di Kota Bogor mendapat titik terang."
    middle = (
        "\n\nLurah itu hadir di sebuah kampanye.\n\nFotonya menyebar luas di media sosial."
        "\n\nBawaslu Kota Bogor sudah memeriksa tiga saksi."
    )
    (event,) = read(lead + middle)
    assert event.type == "examination"
    (event,) = read(lead + middle + HANDED_ON)
    assert event.type == "referral"


def test_what_is_asked_for_or_lies_ahead_is_no_stage() -> None:
    lead = "BOGOR – Perkara dugaan keberpihakan seorang lurah di Kota Bogor mendapat titik terang."
    asked = (
        "\n\nLurah itu hadir di sebuah kampanye.\n\nFotonya menyebar luas di media sosial."
        "\n\nWarga meminta Bawaslu memeriksa lurah tersebut. Ia bisa dijatuhi sanksi jika terbukti."
    )
    (event,) = read(lead + asked)
    assert event.type == "allegation"


def test_a_breach_told_as_proven_leaves_open_what_followed() -> None:
    lead = "BOGOR – Dua lurah di Kota Bogor terbukti mendukung salah satu pasangan calon."
    middle = "\n\nKeduanya menghadiri sebuah kampanye.\n\nFotonya menyebar luas di media sosial."
    (event,) = read(lead + middle)
    assert event.type == "allegation"
    (event,) = read(lead + middle + "\n\nWali Kota Bogor telah menjatuhkan sanksi kepada mereka.")
    assert event.type == "sanction"


def test_of_a_case_in_hand_the_next_paragraph_tells_what_became_of_it() -> None:
    lead = "BOGOR – Bawaslu Kota Bogor telah mengkaji video seorang lurah yang hadir di kampanye."
    (event,) = read(lead)
    assert event.type == "examination"
    (event,) = read(lead + "\n\nBawaslu merekomendasikan lurah itu kepada BKN.")
    assert event.type == "referral"


def test_what_a_supervisor_reports_to_the_civil_service_is_handed_on_however_many_they_are() -> None:
    (event,) = read("BOGOR – Sebanyak 40 ASN di Kota Bogor dilaporkan ke BKN oleh Bawaslu karena memihak.")
    assert event.type == "referral"


def test_papers_handed_over_bear_their_own_day() -> None:
    text = (
        "BOGOR – Bawaslu Kota Bogor menerima informasi tentang seorang lurah yang memihak."
        "\n\nLaporan resmi ke BKN sudah disampaikan pada 11 Oktober 2024."
    )
    events = read(text)
    assert [(e.type, e.start) for e in events if e.type == "referral"] == [("referral", date(2024, 10, 11))]


def test_feelings_and_threats_are_statements() -> None:
    felt = (
        "BOGOR – Wali Kota Bogor menyayangkan adanya dua lurah yang dilaporkan ke Bawaslu. Ia tetap menghormati proses."
    )
    assert [event.type for event in read(felt)] == ["statement"]
    assert [e.type for e in read("BOGOR – Aturannya jelas.", title="ASN Tak Netral di Bogor Terancam Sanksi")] == [
        "statement"
    ]
    (event,) = read("BOGOR – Aturannya jelas.", title="Tiga Lurah Diduga Tak Netral, Wali Kota Bogor Sesalkan")
    assert event.type == "allegation"


def test_what_the_leads_speaker_says_after_an_occasion_is_his_statement() -> None:
    lead = "BOGOR – Ketua Bawaslu Kota Bogor, Rina Marlina, menyebutkan ASN tidak boleh berfoto dengan calon."
    aside = (
        '\n\n"Itu pelanggaran," ujar Rina seusai sosialisasi netralitas ASN, Rabu (23/10/2024).'
        "\n\nSosialisasi itu diikuti para camat."
    )
    (event,) = read(lead + aside)
    assert (event.type, event.start) == ("statement", date(2024, 10, 23))
    held = "\n\nBawaslu menggelar sosialisasi netralitas ASN, Rabu (23/10/2024).\n\nSosialisasi itu diikuti para camat."
    (event,) = read("BOGOR – ASN di Kota Bogor wajib tahu aturan pemilihan." + held)
    assert event.type == "outreach"


def test_a_welcome_address_is_given_on_the_day_of_the_occasion() -> None:
    text = (
        "BOGOR – Para lurah di Kota Bogor mengucapkan ikrar netralitas ASN.\n\nIkrar itu dibacakan bersama."
        '\n\n"Jaga ikrar ini," ujar Wali Kota saat memberikan sambutan di balai kota, Rabu (23/10/2024).'
    )
    (event,) = read(text)
    assert (event.type, event.start) == ("pledge", date(2024, 10, 23))

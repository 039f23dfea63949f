"""On which day and where the main event of an article happened."""

from __future__ import annotations

from datetime import date

from tests.extract.eventful import read


def test_for_a_statement_the_day_counts_on_which_it_was_made() -> None:
    text = (
        "MAJALENGKA – Penjabat Bupati Majalengka, Wawan Kusnandar, mengingatkan ASN agar netral pada Pilkada 2024.\n\n"
        '"Menjelang 27 November jangan lengah," kata Wawan, Senin (21/10/2024).'
    )
    (event,) = read(text, title="Pj Bupati Majalengka: ASN yang Mau Berpolitik Silakan Mundur")
    assert (event.type, event.start, event.place) == ("statement", date(2024, 10, 21), "32.10")


def test_what_was_done_today_was_done_on_the_day_of_the_speaker() -> None:
    text = (
        "SERANG – Bawaslu Provinsi Banten memanggil dua kepala dinas.\n\n"
        '"Hari ini keduanya sudah diperiksa," ujar anggota Bawaslu Banten, Nasir, di Kantor Bawaslu Banten, '
        "Kota Serang, Rabu (23/10/2024)."
    )
    (event,) = read(text)
    assert (event.type, event.start, event.place) == ("examination", date(2024, 10, 23), "36.73")
    (event,) = read(text.replace("Hari ini keduanya", "Keduanya"))
    assert event.start is None


def test_a_province_acts_for_itself_wherever_the_article_was_written() -> None:
    text = "MATARAM – Tiga ASN Pemprov NTB dijatuhi hukuman disiplin sedang karena tidak netral."
    (event,) = read(text)
    assert (event.type, event.place) == ("sanction", "52")


def test_a_hotel_lies_in_the_town_it_is_called_after_if_the_article_knows_it() -> None:
    text = (
        "KEPRI – Bawaslu RI menyelenggarakan rakornas netralitas ASN di NAGOYA Hotel Batam Center, Senin (21/10/2024). "
        "Gubernur Kepulauan Riau ikut hadir.\n\nHadir pula Wali Kota Batam."
    )
    (event,) = read(text, title="Gubernur Kepri Hadiri Rakornas Netralitas ASN")
    assert (event.type, event.place, event.venue) == ("coordination", "21.71", "NAGOYA Hotel Batam Center")


def test_a_bawaslu_of_nowhere_that_speaks_in_the_capital_speaks_for_the_country() -> None:
    text = (
        "JAKARTA – Komisioner Badan Pengawas Pemilu, Rina Lestari, menyebut 160 pelanggaran netralitas ASN.\n\n"
        '"Paling banyak di media sosial," ucap Rina, Kamis (24/10/2024).'
    )
    (event,) = read(text, title="Bawaslu Catat 160 Pelanggaran Netralitas ASN")
    assert (event.type, event.start, event.place) == ("statistics", date(2024, 10, 24), "ID")


def test_what_is_held_happens_where_its_venue_lies() -> None:
    text = (
        "SUKABUMI – Penjabat Wali Kota Sukabumi, Kusmana, menghadiri sosialisasi netralitas ASN yang diselenggarakan "
        "Bawaslu Provinsi Jawa Barat, Senin (21/10/2024).\n\n"
        "Acara itu digelar di Aula Gedung Sate, Kota Bandung, dan dihadiri para sekretaris daerah."
    )
    (event,) = read(text, title="Pj Wali Kota Sukabumi Hadiri Sosialisasi Netralitas ASN")
    assert (event.type, event.place, event.venue) == ("outreach", "32.73", "Aula Gedung Sate, Kota Bandung")


def test_a_punishment_begins_when_it_takes_effect_and_not_on_the_day_of_the_election() -> None:
    text = (
        "SOLOK – Pemerintah Kabupaten Solok menjatuhkan hukuman disiplin kepada dua camat yang memihak dalam "
        "Pilkada 9 Desember 2020. Keduanya kehilangan jabatan terhitung mulai Senin (18/1/2021)."
    )
    (event,) = read(text, published=date(2021, 1, 20))
    assert (event.type, event.start, event.place) == ("sanction", date(2021, 1, 18), "13.02")
    (event,) = read(text.replace(" terhitung mulai Senin (18/1/2021)", ""), published=date(2021, 1, 20))
    assert event.start is None


def test_behind_a_comma_lalu_goes_on_with_the_story() -> None:
    text = "SOLOK – Camat Kubung diperiksa Bawaslu Kabupaten Solok, Selasa (22/10/2024), lalu pulang."
    (event,) = read(text)
    assert event.start == date(2024, 10, 22)


def test_the_day_of_an_earlier_stage_is_not_that_of_the_furthest() -> None:
    text = (
        "SERANG – Lurah Kaligandu dilaporkan ke Bawaslu Kota Serang, Jumat (11/10/2024), karena tidak netral. "
        "Wali Kota Serang menyerahkan kasusnya ke BKN."
    )
    title = "Lurah Kaligandu Dilaporkan, Kasusnya Diserahkan ke BKN"
    main, *further = read(text, title=title)
    assert (main.type, main.start) == ("referral", None)
    assert [(event.type, event.start) for event in further] == [("allegation", date(2024, 10, 11))]
    main, *_ = read(text.replace("ke BKN.", "ke BKN, Senin (14/10/2024)."), title=title)
    assert (main.type, main.start) == ("referral", date(2024, 10, 14))


def test_the_day_on_which_a_video_spread_is_not_that_of_the_examination() -> None:
    text = "SERANG – Bawaslu Kota Serang memanggil seorang lurah usai videonya viral sejak Minggu (13/10/2024)."
    (event,) = read(text)
    assert (event.type, event.start) == ("examination", None)
    (event,) = read(text.replace("usai videonya viral sejak", "yang videonya viral itu,"))
    assert (event.type, event.start) == ("examination", date(2024, 10, 13))


def test_the_day_on_which_a_decision_was_received_is_not_that_of_the_sanction() -> None:
    text = (
        "BIMA – Sekretaris Daerah Kota Bima dijatuhi hukuman disiplin sedang. "
        "Keputusan itu {} Pj Wali Kota Bima, Senin (14/10/2024)."
    )
    (event,) = read(text.format("diterima"))
    assert (event.type, event.start) == ("sanction", None)
    (event,) = read(text.format("diteken"))
    assert (event.type, event.start) == ("sanction", date(2024, 10, 14))


def test_a_headline_that_names_an_inquiry_leaves_the_news_to_the_first_sentence() -> None:
    text = "BIMA – Bawaslu Kota Bima menemukan dua lurah ikut kampanye, Minggu (13/10/2024)."
    (event, *_) = read(text, title="Lurah Ikut Kampanye, Bawaslu Bima Buka Penyelidikan")
    assert event.type == "allegation"
    (event, *_) = read(text.replace("menemukan", "memeriksa"), title="Bawaslu Bima Buka Penyelidikan")
    assert event.type == "examination"


def test_a_case_lies_in_the_only_regency_of_the_province_wherever_the_article_names_it() -> None:
    text = (
        "Badan Pengawas Pemilu (Bawaslu) menindak tiga ASN karena ikut safari politik di Nusa Tenggara Barat (NTB). "
        "Mereka sudah diperiksa.\n\n"
        '"Sudah kami panggil," ujar anggota Bawaslu, Rini Astuti.\n\nSemuanya sudah hadir.\n\n'
        "Ketiganya pegawai Pemerintah Kabupaten (Pemkab) Dompu, NTB."
    )
    (event,) = read(text)
    assert (event.type, event.place) == ("examination", "52.05")
    (event,) = read(text + " Ada pula pegawai Pemkab Bima.")
    assert event.place == "52"


def test_who_serves_the_province_is_accused_there_wherever_he_did_it() -> None:
    text = (
        "Panwaslih Aceh memeriksa Kepala Dinas Sosial {}, Basri Hamid, karena diduga tidak netral. "
        "Ia berorasi di depan warga Aceh Tengah."
    )
    (event,) = read(text.format("Provinsi Aceh"))
    assert (event.type, event.place) == ("examination", "11")
    (event,) = read(text.format("Kabupaten Aceh Tengah"))
    assert (event.type, event.place) == ("examination", "11.04")


def test_what_a_district_holds_in_its_own_hall_happens_in_the_district() -> None:
    text = "CILEGON – Bawaslu Kota Cilegon menggelar sosialisasi netralitas ASN di {}, Rabu (23/10/2024)."
    (event,) = read(text.format("Aula Kecamatan Jombang"))
    assert (event.type, event.place) == ("outreach", "36.72.05")
    (event,) = read(text.format("Hotel Melati, Kecamatan Jombang"))
    assert (event.type, event.place) == ("outreach", "36.72")


def test_what_a_body_of_the_state_does_from_the_capital_it_does_for_the_country() -> None:
    text = (
        "JAKARTA – Badan Pengawas Pemilu (Bawaslu) melimpahkan 90 laporan netralitas ASN kepada BKN.\n\n"
        '"Semua sudah kami serahkan," ujar anggota Bawaslu, Rina Astuti, di Jakarta, Rabu (23/10/2024).'
    )
    (event,) = read(text)
    assert (event.type, event.place) == ("referral", "ID")
    (event,) = read(text.replace("laporan netralitas ASN", "laporan netralitas ASN Kabupaten Solok"))
    assert (event.type, event.place) == ("referral", "13.02")

"""Which of several things told is the news: figures and cases, acts and suspicions, what was held and what was said."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extract.eventful import read

SHARES = (
    "\n\nDari sembilan kasus itu, tiga terjadi di Kabupaten Boyolali, dua di Kabupaten Klaten, dan empat di Kabupaten "
    "Blora, kata anggota Bawaslu Jawa Tengah, Rudi Hartono, Senin (21/10/2024)."
)


def test_few_cases_laid_out_by_area_are_figures() -> None:
    lead = "SEMARANG – Bawaslu Jawa Tengah menangani sembilan kasus netralitas ASN sepanjang masa kampanye."
    (event,) = read(lead + SHARES)
    assert (event.type, event.start, event.place) == ("statistics", date(2024, 10, 21), "33")
    (event,) = read(lead)
    assert event.type == "examination"


def test_a_handful_of_persons_reported_stays_a_case_wherever_they_come_from() -> None:
    text = (
        "SURABAYA – Lima ASN di Jawa Timur dilaporkan ke Bawaslu Jawa Timur atas dugaan pelanggaran netralitas.\n\n"
        "Mereka berasal dari Kabupaten Jember dengan dua laporan, Kabupaten Ngawi satu laporan, Kabupaten Bojonegoro "
        "satu laporan dan Kabupaten Bangkalan satu laporan."
    )
    (event,) = read(text)
    assert event.type == "allegation"


@pytest.mark.parametrize(
    ("lead", "type_"),
    [
        ("Bawaslu Kota Bogor memproses 23 ASN yang melanggar netralitas.", "examination"),
        ("Bawaslu Kota Bogor sampai kini menangani 23 ASN yang melanggar netralitas.", "statistics"),
        ("BKN bakal menjatuhkan sanksi berat terhadap 57 ASN Kota Bogor yang melanggar netralitas.", "sanction"),
        ("Sebanyak 57 ASN Kota Bogor melanggar netralitas.", "statistics"),
        ("Bawaslu Kota Bogor akan memanggil tiga pejabat yang ikut kampanye.", "examination"),
        ("Bawaslu Kota Bogor akan memanggil siapa saja yang ikut kampanye. Itu peringatan kami.", None),
    ],
)
def test_one_act_on_so_many_is_a_case_and_what_was_reached_over_time_are_figures(lead: str, type_: str | None) -> None:
    assert [event.type for event in read(lead)] == ([type_] if type_ else [])


def test_a_suspicion_that_opens_a_headline_yields_to_what_the_text_tells() -> None:
    text = (
        "BOGOR – Sanksi bagi ASN yang berpolitik diharapkan Bawaslu Kota Bogor.\n\n"
        "Bawaslu merekomendasikan delapan nama kepada KASN. Mereka tinggal menunggu."
    )
    (event,) = read(text, title="Diduga Berpolitik, Delapan ASN Bogor Terancam Sanksi")
    assert event.type == "referral"
    (event,) = read("BOGOR – Bawaslu Kota Bogor masih diam.", title="Diduga Berpolitik, Lurah di Bogor Ramai Dibahas")
    assert event.type == "allegation"


def test_a_sanction_only_named_in_a_headline_punishes_nobody() -> None:
    text = "BOGOR – Bawaslu Kota Bogor mendapat kunjungan dari anggota Bawaslu Jawa Barat, Senin (21/10/2024)."
    (event,) = read(text, title="Bawaslu Bogor Siap Jemput Bola Soal Sanksi ASN")
    assert (event.type, event.start) == ("coordination", date(2024, 10, 21))


def test_who_comes_to_speak_of_a_case_makes_a_statement() -> None:
    text = (
        "BOGOR – Bawaslu Kota Bogor mengantisipasi pelanggaran netralitas ASN dengan turun ke kecamatan.\n\n"
        "Saat ini Bawaslu tengah menangani kasus seorang ketua RT."
    )
    (event,) = read(text)
    assert event.type == "statement"


def test_what_was_held_outweighs_what_was_urged_there() -> None:
    text = "BOGOR – Rapat koordinasi bersama camat, lurah, dan guru digelar Bawaslu Kota Bogor, Senin (21/10/2024)."
    (event,) = read(text, title="Bawaslu Bogor Serukan Netralitas ASN")
    assert (event.type, event.start) == ("coordination", date(2024, 10, 21))
    (event,) = read(text.replace("BOGOR –", "BOGOR – Bawaslu mengimbau ASN netral."), title="Bawaslu Imbau ASN Netral")
    assert event.type == "statement"


def test_where_the_lead_names_a_suspicion_only_what_was_done_is_told_further_down() -> None:
    text = (
        "BOGOR – Bawaslu Kota Bogor menggelar pleno atas dugaan pelanggaran oleh dua guru.\n\nGuru itu berinisial A "
        "dan B. Keduanya mengajar di sekolah yang sama.\n\nKarena itu Bawaslu meneruskan kasus tersebut ke KASN."
    )
    (event,) = read(text)
    assert event.type == "referral"


@pytest.mark.parametrize(
    "title", ["ppid@kotabogor.example (0251) 83210", "Pilkada di Bogor", "Laporan soal ASN masuk."]
)
def test_a_line_that_cannot_be_a_headline_leaves_the_place_to_the_next(title: str) -> None:
    text = (
        "Tiga Lurah Diperiksa Bawaslu Kota Bogor Soal Kampanye\n\n"
        "BOGOR – Bawaslu Kota Bogor menyebut ada dugaan pelanggaran netralitas ASN."
    )
    (event,) = read(text, title=title)
    assert event.type == "examination"


@pytest.mark.parametrize(
    "said",
    [
        "“Semoga netral,” kata Ketua Bawaslu Kota Bogor seusai acara, Senin (21/10/2024).",
        "“Tadi telah kita bacakan ikrar,” ujar Wali Kota Bogor, Senin (21/10/2024).",
    ],
)
def test_who_speaks_after_what_was_held_names_its_day(said: str) -> None:
    (event,) = read(f"BOGOR – Pegawai Kota Bogor membacakan ikrar netralitas.\n\n{said}")
    assert (event.type, event.start) == ("pledge", date(2024, 10, 21))


def test_who_reports_at_the_supervisors_office_names_the_day_of_the_report() -> None:
    text = (
        "BOGOR – Warga mengadukan seorang lurah ke Bawaslu Kota Bogor.\n\n"
        "“Kami melaporkan dia,” kata warga bernama Budi di Kantor Bawaslu Kota Bogor, Senin (21/10/2024)."
    )
    (event,) = read(text)
    assert (event.type, event.start) == ("allegation", date(2024, 10, 21))
    (event,) = read(text.replace("warga bernama Budi", "Ketua Bawaslu Kota Bogor, Budi,"))
    assert event.start is None


def test_where_somebody_spoke_is_not_where_somebody_was_punished() -> None:
    text = (
        "Lima ASN di Jawa Barat diberhentikan.\n\n"
        "Hal itu dikatakan Kepala BKD Jawa Barat saat ditemui di Gedung Sate, Kota Bandung, Rabu (23/10/2024)."
    )
    (event,) = read(text)
    assert (event.type, event.place) == ("sanction", "32")


def test_an_article_without_areas_is_about_the_country() -> None:
    text = (
        "KabarLembah.id – Bawaslu mencatat 1.200 kasus pelanggaran netralitas ASN, kata ketuanya, Jumat (18/10/2024)."
    )
    (event,) = read(text)
    assert (event.type, event.place) == ("statistics", "ID")


def test_neither_the_place_that_opens_a_line_nor_where_a_body_of_the_state_sits_is_that_of_the_case() -> None:
    (event,) = read("Jakarta: Bawaslu RI menelusuri dugaan pelanggaran netralitas ASN di Provinsi Papua.")
    assert (event.type, event.place) == ("examination", "91")
    (event,) = read("Bawaslu Kota Bogor meneruskan berkas dua lurah kepada Komisi ASN di Jakarta.")
    assert (event.type, event.place) == ("referral", "32.71")


def test_a_case_in_hand_yields_to_what_was_done_next() -> None:
    text = (
        "BOGOR – Bawaslu Kota Bogor memproses dua lurah yang ikut kampanye.\n\n"
        "Keduanya terbukti melanggar, sehingga ditindaklanjuti ke KASN."
    )
    (event,) = read(text)
    assert event.type == "referral"


def test_the_day_of_what_ends_a_case_may_be_told_further_down() -> None:
    text = (
        "BOGOR – Bawaslu Kota Bogor melimpahkan kasus seorang lurah ke BKN.\n\nLurah itu ikut kampanye.\n\n"
        "Ia mengajak warga memilih.\n\nWarga pun heran.\n\nTidak ada yang menduganya.\n\n"
        "Bawaslu Kota Bogor meneruskan hasil kajian itu kepada BKN pada 7 Oktober 2024."
    )
    (event,) = read(text)
    assert (event.type, event.start) == ("referral", date(2024, 10, 7))


def test_what_is_said_up_to_a_day_was_not_said_on_it() -> None:
    text = "JAKARTA – Bawaslu merekapitulasi pelanggaran ASN. Hingga 18 Oktober 2024 ada 160 kasus."
    (event,) = read(text)
    assert (event.type, event.start) == ("statistics", None)


def test_a_circular_is_what_its_urging_comes_from() -> None:
    text = (
        "BOGOR – Para ASN wajib netral pada Pilkada 2024.\n\n"
        "Hal itu ditegaskan Wali Kota Bogor dengan mengeluarkan Surat Edaran."
    )
    (event,) = read(text)
    assert event.type == "regulation"


def test_a_team_set_up_to_look_into_it_is_an_inquiry() -> None:
    (event,) = read("BOGOR – Bawaslu Kota Bogor membentuk tim untuk mengusut dugaan seorang lurah memihak.")
    assert event.type == "examination"


@pytest.mark.parametrize(("quoted", "day"), [("Tadi kami periksa lurah itu", 21), ("Laporan tadi diperiksa", None)])
def test_who_says_that_it_was_just_done_names_its_day(quoted: str, day: int | None) -> None:
    (event,) = read(f"BOGOR – Bawaslu Kota Bogor memeriksa lurah. “{quoted},” ujar ketuanya, Senin (21/10/2024).")
    assert event.start == (date(2024, 10, day) if day else None)


def test_whoever_deals_with_a_case_tells_in_a_quotation_how_far_it_is() -> None:
    text = (
        "BANJARMASIN – Perkara dugaan pegawai tak netral di Kota Banjarmasin belum selesai.\n\n"
        "Kejadiannya di dua kecamatan. Pelakunya bukan orang yang sama.\n\n"
        "“Saksi-saksinya {} dipanggil,” kata anggota Bawaslu Banjarmasin, Rahmat Yani."
    )
    (event,) = read(text.format("sedang"))
    assert (event.type, event.start) == ("examination", None)
    (event,) = read(text.format("kalau ada nanti"))
    assert event.type == "allegation"


def test_a_long_table_is_the_news_wherever_its_total_stands() -> None:
    regencies = ("Agam", "Dharmasraya", "Lima Puluh Kota", "Pasaman", "Pasaman Barat", "Sijunjung", "Solok")
    shares = ", ".join(f"{2 + number} perkara di Kabupaten {name}" for number, name in enumerate(regencies))
    text = (
        "PADANG – Bawaslu Sumatera Barat menemukan dugaan pelanggaran netralitas ASN pada Pilkada 2020.\n\n"
        f"Semuanya ada 35 perkara, yaitu {shares}."
    )
    (event,) = read(text)
    assert event.type == "statistics"


def test_a_headline_that_threatens_behind_a_colon_leaves_the_news_to_what_was_held() -> None:
    text = "PADANG – Sebanyak 300 pegawai mengucapkan ikrar netralitas di Kota Padang, Rabu (23/10/2024)."
    (event,) = read(text, title="Sekda Padang Wanti-wanti Anak Buah: Ketahuan Memihak, Angkat Kaki")
    assert (event.type, event.start) == ("pledge", date(2024, 10, 23))


def test_where_nothing_else_tells_the_line_above_the_lead_does() -> None:
    text = (
        "Ikrar netralitas ASN dibacakan pegawai Kota Padang.\n\nPADANG – Suasana balai kota ramai pada Rabu pagi itu."
    )
    (event,) = read(text)
    assert (event.type, event.place) == ("pledge", "13.71")


def test_whoever_is_reported_to_the_commission_was_referred_if_the_supervisor_did_it() -> None:
    title = "Seorang Guru di Bantul Dilaporkan ke KASN"
    text = "BANTUL – {} memproses seorang guru yang mengunggah dukungan kepada salah satu pasangan calon."
    (event,) = read(text.format("Bawaslu Kabupaten Bantul"), title=title)
    assert (event.type, event.place) == ("referral", "34.02")
    told = " Guru itu dilaporkan. Warga sebelumnya melaporkan guru itu ke KASN."
    (event,) = read(text.format("Bawaslu Kabupaten Bantul") + told, title=title)
    assert event.type != "referral"


def test_a_call_in_a_headline_punishes_nobody() -> None:
    text = "PADANG – Wali Kota Padang, Raka Mulya, menegaskan tidak memberi ruang bagi lurah yang berpihak."
    for title in ("Raka Mulya: Lurah Memihak, Copot!", "Raka Mulya: Copot Lurah yang Memihak!"):
        (event,) = read(text, title=title)
        assert event.type == "statement"
    (event,) = read("PADANG – Tiga lurah di Kota Padang memihak.", title="Wali Kota Padang Copot Tiga Lurah!")
    assert event.type == "sanction"


def test_what_a_gathering_is_for_the_first_sentence_says() -> None:
    title = "Jelang Pilkada, Bawaslu Kumpulkan Pemkab Solok"
    (event,) = read("SOLOK – Bawaslu Kabupaten Solok menggelar rapat koordinasi netralitas ASN.", title=title)
    assert event.type == "coordination"
    (event,) = read("SOLOK – Bawaslu Kabupaten Solok mengingatkan ASN agar netral.", title=title)
    assert event.type == "outreach"


def test_what_was_held_and_signed_in_one_sentence_is_no_occasion_beside_a_speech() -> None:
    text = (
        "BOGOR – Pegawai Kota Bogor berjanji tetap netral, kata Wali Kota Bogor, Raka Mulya.\n\n"
        "Seusai ikrar, Raka Mulya {}.\n\n“Ikrar itu mengikat kita,” kata Raka."
    )
    (event,) = read(text.format("meneken naskah ikrar netralitas"))
    assert event.type == "pledge"
    (event,) = read(text.format("meminta mereka netral"))
    assert event.type == "statement"

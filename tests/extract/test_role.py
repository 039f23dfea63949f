"""Roles: who is accused and who says so must never be swapped. One sentence a story."""

from __future__ import annotations

import pytest

from tests.extract.peopled import roles

CHAIR, CAMAT = "Ketua Bawaslu Kabupaten Solok Rudi Hartono", "Camat Kubung Budi Santoso"


@pytest.mark.parametrize(
    "text",
    [
        f"{CAMAT} dilaporkan ke Bawaslu Kabupaten Solok.",
        f"{CAMAT}, warga lama Kabupaten Solok, diduga tidak netral.",
        f"{CHAIR} mengatakan {CAMAT} diduga tidak netral.",
        f"{CHAIR} memanggil {CAMAT}.",
        f"{CAMAT}, menurut {CHAIR}, terbukti berkampanye.",
        f"Hal itu disampaikan {CHAIR} usai memeriksa {CAMAT}.",
        f"Bawaslu Kabupaten Solok meminta klarifikasi {CAMAT}.",
        f"Bawaslu Kabupaten Solok merekomendasikan sanksi bagi {CAMAT} kepada Bupati Solok Andi Rahman.",
        f"Bupati Solok Andi Rahman menjatuhkan sanksi kepada {CAMAT}.",
        f"Dugaan pelanggaran netralitas yang menyeret {CAMAT} masih ditelusuri, ujar {CHAIR}.",
        f"Anggota Bawaslu Kabupaten Solok, Siti Aminah, menerima laporan warga terhadap {CAMAT}.",
        f"Sekda Kabupaten Solok Ade Rahmat melaporkan {CAMAT} ke Bawaslu.",
        f"Salah seorang yang direkomendasikan adalah {CAMAT}, warga Kabupaten Solok.",
        f"Dua terlapor diperiksa Bawaslu Kabupaten Solok. Mereka adalah {CAMAT} dan Camat Gunung Talang Siti Aminah.",
        f"Hakim PN Kota Solok menyatakan {CAMAT}, warga Kabupaten Solok, terbukti bersalah.",
        f"Bawaslu Kabupaten Solok menyatakan {CAMAT} bersalah.",
        f"Bawaslu Kabupaten Solok mengusut dugaan ketidaknetralan {CAMAT}.",
        f"{CHAIR} merekomendasikan {CAMAT} ke KASN.",
        f"Tiga camat yang mendapat sanksi yakni {CAMAT}, serta dua camat di Kabupaten Solok.",
        f"{CAMAT} tidak terbukti melanggar netralitas di Kabupaten Solok.",
        f'"Saya tidak kampanye," ujar {CAMAT}, yang dilaporkan warga Kabupaten Solok. {CAMAT} diperiksa kemarin.',
    ],
)
def test_the_accused_is_the_one_it_is_done_to(text: str) -> None:
    found = roles(text)
    assert found["Budi Santoso"] == "subject"
    assert [name for name, role in found.items() if role == "subject" and name != "Siti Aminah"] == ["Budi Santoso"]


@pytest.mark.parametrize(
    "text",
    [
        f'"Camat itu sudah kami periksa," kata {CHAIR}.',
        f"Menurut {CHAIR}, terlapor sudah diperiksa dan terbukti melanggar.",
        "Rudi Hartono, Ketua Bawaslu Kabupaten Solok, menerangkan ASN itu terbukti melanggar.",
        f"Hal itu disampaikan {CHAIR} usai memeriksa {CAMAT}.",
        f"Bawaslu memeriksa saksi. {CHAIR} menjelaskan pemeriksaan terhadap saksi selesai.",
        f"Seperti diungkapkan {CHAIR}, ASN diduga ikut kampanye.",
    ],
)
def test_who_tells_of_the_accused_is_the_speaker(text: str) -> None:
    assert roles(text)["Rudi Hartono"] == "speaker"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Laporan terhadap camat itu diserahkan kepada Bupati Solok Andi Rahman.", "Andi Rahman"),
        ("Bawaslu meneruskan rekomendasi sanksi kepada Bupati Solok Andi Rahman.", "Andi Rahman"),
        (f"{CAMAT} dimintai keterangan wartawan di Kabupaten Solok.", "Budi Santoso"),
        (f"Kata {CHAIR}, ASN dilaporkan warga.", "Rudi Hartono"),
        (f"Lurah itu dituntut jaksa, kata {CHAIR}.", "Rudi Hartono"),
        (
            "Dua narasumber tampil. Mereka adalah Ketua KPU Kota Bogor Rudi Hartono dan Sekda Bogor.",
            "Rudi Hartono",
        ),
        ("Wakil Bupati Solok Jon Pandu ikut mendampingi Camat Kubung saat diperiksa.", "Jon Pandu"),
    ],
)
def test_who_stands_beside_an_accusation_is_not_accused(text: str, name: str) -> None:
    assert roles(text)[name] != "subject"


@pytest.mark.parametrize(
    "text",
    [
        "Ketua Bawaslu Sigi, Rudi Hartono, mengatakan Camat Palolo, Budi Santoso, diduga tidak netral.",
        "Sekda Sigi, Rudi Hartono, memanggil Camat Palolo, Budi Santoso, yang diduga tidak netral.",
        "Inspektur Kabupaten Sigi, Rudi Hartono, memeriksa Camat Palolo, Budi Santoso, yang dilaporkan warga.",
        "Bupati Sigi, Rudi Hartono, membela Camat Palolo, Budi Santoso, yang dituduh berkampanye.",
        "Bupati Sigi, Rudi Hartono, membatalkan sanksi terhadap Camat Palolo, Budi Santoso, yang dituduh berkampanye.",
        "Bupati Sigi, Rudi Hartono, menolak menjatuhkan sanksi kepada Camat Palolo, Budi Santoso, yang dituduh warga.",
        "Camat Palolo, Budi Santoso, menurut Ketua Bawaslu Sigi, Rudi Hartono, terbukti berkampanye.",
        "Camat Palolo, Budi Santoso, yang lama bertugas di Kabupaten Sigi, dilaporkan warga kepada Rudi Hartono.",
    ],
)
def test_who_acts_on_the_accused_is_not_accused_himself(text: str) -> None:
    found = roles(text)
    assert found["Budi Santoso"] == "subject"
    assert found.get("Rudi Hartono") != "subject"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"DKPP menjatuhkan sanksi kepada camat dan mengirim putusannya kepada {CHAIR}.", "Rudi Hartono"),
        ("Bupati Sigi, Rudi Hartono, membela stafnya, yang dituduh berkampanye.", "Rudi Hartono"),
        ("Hakim PN Kota Solok menyatakan dakwaan jaksa Elsa Rahmawati tidak terbukti.", "Elsa Rahmawati"),
        ("Menurut hakim PN Kota Solok, jaksa Elsa Rahmawati tidak terbukti keliru.", "Elsa Rahmawati"),
        (f"Laporan {CAMAT} tidak terbukti di Kabupaten Solok.", "Budi Santoso"),
        (f"Laporan dari {CAMAT} diteruskan Bawaslu Kabupaten Solok.", "Budi Santoso"),
    ],
)
def test_what_somebody_wrote_or_did_is_not_he(text: str, name: str) -> None:
    assert roles(text)[name] != "subject"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"Laporan terhadap {CAMAT} tidak terbukti di Kabupaten Solok.", "Budi Santoso"),
        (f"{CHAIR} terbukti melanggar kode etik.", "Rudi Hartono"),
        (f"DKPP menjatuhkan sanksi pemberhentian dari jabatan ketua kepada {CHAIR}.", "Rudi Hartono"),
    ],
)
def test_an_accusation_proven_or_not_is_of_him_it_concerns(text: str, name: str) -> None:
    assert roles(text)[name] == "subject"


def test_an_accused_who_answers_stays_the_accused() -> None:
    found = roles(f'{CAMAT} dilaporkan ke Bawaslu Kabupaten Solok. "Itu fitnah," kata Budi.')
    assert found == {"Budi Santoso": "subject"}


def test_an_accusation_of_the_office_alone_is_one_of_its_holder() -> None:
    found = roles(f"Camat Kubung diperiksa Bawaslu Kabupaten Solok. Warga mengenal {CAMAT} sebagai orang ramah.")
    assert found == {"Budi Santoso": "subject"}


def test_a_judge_decides_even_where_he_speaks() -> None:
    found = roles("Putusan dibacakan hakim ketua Danang Prabowo. “Terdakwa bersalah,” kata Danang di PN Kota Solok.")
    assert found == {"Danang Prabowo": "decider"}


def test_who_issues_a_circular_decides() -> None:
    assert roles("Pj Wali Kota Bogor Hery Gunawan mengeluarkan surat edaran.") == {"Hery Gunawan": "decider"}


@pytest.mark.parametrize(
    "text",
    [
        "Bupati Solok Andi Rahman diminta mencopot camat itu.",
        "Bupati Solok Andi Rahman didesak segera memberhentikan camat itu.",
        "Bupati Solok, Andi Rahman, dinilai tidak menindaklanjuti laporan.",
        "Bupati Solok Andi Rahman belum memutuskan apa pun.",
    ],
)
def test_who_is_asked_to_decide_or_does_not_is_no_decider(text: str) -> None:
    assert roles(text)["Andi Rahman"] != "decider"


def test_who_decides_in_spite_of_a_refusal_elsewhere_decides() -> None:
    assert roles("Bupati Solok Andi Rahman mencopot camat yang tidak netral.")["Andi Rahman"] == "decider"


def test_all_of_a_list_of_those_present_attended() -> None:
    found = roles(
        "Acara dihadiri Bupati Solok Drs. H. Andi Rahman, M.Si, Ketua KPU Kabupaten Solok Rudi Hartono, dan "
        "Kapolres Solok AKBP Hendra Wijaya."
    )
    assert set(found.values()) == {"attendee"}
    assert len(found) == 3


def test_a_list_of_those_present_may_run_over_numbered_lines() -> None:
    found = roles(
        "Turut hadir di Kota Bogor:\n1. Ketua KPU Kota Bogor, Rudi Hartono;\n"
        "2. Sekda Kota Bogor, Ade Rahmat, S.H.; serta\n3. Camat Tanah Sareal, Dani Rahman."
    )
    assert found == {"Rudi Hartono": "attendee", "Ade Rahmat": "attendee", "Dani Rahman": "attendee"}


def test_of_whom_nothing_is_told_he_is_mentioned() -> None:
    assert roles(f"Rumah {CAMAT} terletak di Kabupaten Solok.") == {"Budi Santoso": "mentioned"}


@pytest.mark.parametrize(
    "text",
    [
        "Enam ASN dilaporkan ke Bawaslu Kota Batam. Enam ASN itu ialah Lurah Batu Merah, Fadli Kurnia; Camat Batu "
        "Ampar, Hafiz Nur; dan Lurah Kampung Seraya, Syahril Effendi.",
        "Tiga pejabat Kota Batam dilaporkan warga. Tiga pejabat tersebut masing-masing Lurah Batu Merah, Fadli Kurnia; "
        "Camat Batu Ampar, Hafiz Nur; dan Lurah Kampung Seraya, Syahril Effendi.",
        "ASN Kota Batam yang dilaporkan di antaranya Lurah Batu Merah, Fadli Kurnia. Kemudian Camat Batu Ampar, "
        "Hafiz Nur. Berikutnya ada Lurah Kampung Seraya, Syahril Effendi.",
        "Terlapor di Kota Batam yaitu (1) Lurah Batu Merah, Fadli Kurnia. (2) Camat Batu Ampar, Hafiz Nur. (3) Lurah "
        "Kampung Seraya, Syahril Effendi.",
        "Kasus di Kota Batam itu melibatkan Lurah Batu Merah, Fadli Kurnia, Camat Batu Ampar, Hafiz Nur, dan Lurah "
        "Kampung Seraya, Syahril Effendi.",
        "Bawaslu Kota Batam memanggil tiga ASN, Lurah Batu Merah, Fadli Kurnia, Camat Batu Ampar, Hafiz Nur, dan Lurah "
        "Kampung Seraya, Syahril Effendi.",
        "Tercatat di Kota Batam Lurah Batu Merah, Fadli Kurnia; Camat Batu Ampar, Hafiz Nur; dan Lurah Kampung Seraya, "
        "Syahril Effendi. Ketiganya diduga tidak netral.",
    ],
)
def test_all_of_a_list_of_the_accused_are_accused(text: str) -> None:
    assert roles(text) == {"Fadli Kurnia": "subject", "Hafiz Nur": "subject", "Syahril Effendi": "subject"}


@pytest.mark.parametrize(
    "text",
    [
        "Enam ASN dilaporkan warga. Dua narasumber tampil, yakni Lurah Batu Merah, Fadli Kurnia, di Kota Batam.",
        "Enam ASN hadir di Kota Batam. Enam ASN itu ialah Lurah Batu Merah, Fadli Kurnia, dan lima stafnya.",
        "Hadir di Kota Batam Lurah Batu Merah, Fadli Kurnia, dan Lurah Kampung Seraya, Syahril Effendi. Ketiganya "
        "diduga tidak netral.",
        "Kata Lurah Batu Merah, Fadli Kurnia, dan Lurah Kampung Seraya, Syahril Effendi, warga Kota Batam hadir. "
        "Keduanya diduga tidak netral.",
        "Usai menegur tiga ASN, Lurah Batu Merah, Fadli Kurnia, meminta warga Kota Batam tenang.",
        "Kasus itu melibatkan tiga ASN, kata Lurah Batu Merah, Fadli Kurnia, di Kota Batam.",
        "Bawaslu Kota Batam merekomendasikan sanksi kepada Lurah Batu Merah, Fadli Kurnia, dan melapor ke KASN.",
        "Bawaslu meneruskan laporan ke Lurah Batu Merah, Fadli Kurnia, lalu ke BKN di Kota Batam.",
        "Terlapor di Kota Batam yaitu dua staf. Selanjutnya Lurah Batu Merah, Fadli Kurnia, menyambut warga.",
    ],
)
def test_a_list_of_others_accuses_nobody(text: str) -> None:
    assert roles(text)["Fadli Kurnia"] != "subject"


def test_a_civil_servant_named_as_the_accused_is_accused() -> None:
    found = roles("Bawaslu Kota Batam menerima laporan dengan terlapor seorang ASN bernama Fadli Kurnia.")
    assert found == {"Fadli Kurnia": "subject"}


def test_who_is_accused_by_name_before_his_post_is_told_is_accused() -> None:
    found = roles("Terdakwa Budi Santoso terbukti bersalah. Budi Santoso merupakan pegawai di Dinas Sosial Kota Bogor.")
    assert found == {"Budi Santoso": "subject"}

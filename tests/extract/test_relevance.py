from __future__ import annotations

from pathlib import Path

import pytest

from extract import topic as topics
from extract.relevance import judge, might_be_relevant
from netral.errors import RuleError
from netral.records import Article


def article(text: str) -> Article:
    return Article(id="a", text=text, title=text.split("\n")[0])


POSITIVES = {
    "a camat in a video": "Video Camat Dukung Capres Beredar\n\nCamat di kota itu diduga melanggar kode etik. Ketua Bawaslu mengatakan video itu ditemukan di media sosial.",
    "campaign goods in an official car": "Geger, Alat Kampanye di Mobil Dinas\n\nSeorang oknum camat terpergok membawa ratusan alat peraga kampanye pasangan calon bupati dengan mobil dinasnya. Warga melapor ke Bawaslu.",
    "campaigning in the office": "Oknum Camat Diduga Kampanye di Kantor\n\nOknum camat diduga melakukan kampanye di kantor kecamatan. Rekaman disebar peserta rapat. Anggota Bawaslu belum menerima laporan.",
    "a teacher in a campaign team": "Guru Jadi Timses Caleg Akan Disanksi\n\nKepala dinas menegaskan guru yang menjadi tim sukses calon legislatif akan disanksi.",
    "teaching staff are urged": "Tenaga Pendidik Diminta Jaga Sikap\n\nKepala dinas mengimbau para guru tetap netral karena aturannya jelas. Pilkada digelar Desember. KPU bersiap.",
    "do not even like a post": "Kepala Dinas Ingatkan Guru\n\nKepala dinas mengimbau agar para guru jangan ikut berpolitik praktis pada pilkada.",
    "the wife of a candidate": "Istri Cagub Dipanggil Bawaslu\n\nIstri bakal calon gubernur dipanggil Bawaslu terkait kehadirannya saat pendaftaran calon. Ia, yang aparatur sipil negara di dinas provinsi, sudah cuti.",
    "the regent is angry": "Bupati Peringatkan Bawahan\n\nBupati marah terkait indikasi oknum ASN yang terlibat kegiatan kampanye pileg. \"Ini yang terakhir,\" tegasnya.",
    "officials trapped in politics": "Bupati Sibuk Kampanyekan Istri\n\nIa mengingatkan pejabat pemkab agar tidak terjebak pada politik praktis yang dimainkan calon petahana jelang pilkada.",
    "support is arranged": "Petahana Diingatkan\n\nWakil menteri menerima laporan ketidaknetralan ASN dan pengondisian dukungan oleh petahana pada pilkada.",
    "likes are counted": "Ratusan Pegawai Kena Sentil\n\nSebanyak 128 pegawai negeri ditegur Bawaslu karena memberi tanda suka di sebuah unggahan calon anggota legislatif. Mereka mengaku tak paham batas netralitas.",
    "a health centre's head": "Kapus Diduga Ikut Kampanye Paslon\n\nKepala puskesmas diduga mengikuti kampanye paslon nomor urut 2, terlihat dalam video. Pilkada tinggal sepekan.",
    "statistics without the word netral": "Pelanggaran Pemilu oleh ASN Terbanyak di Utara\n\nBawaslu menghimpun data pelanggaran kampanye oleh aparatur. Ada 165 pelanggaran di 15 provinsi.",
    "playing eyes": "Pegawai yang Bermain Mata Terancam Dipecat\n\nSanksi menanti panitia pemilu dari kalangan ASN apabila berpihak kepada kontestan.",
    "salaries are cut for a candidate": "Iuran Aneh di Kantor Bupati\n\nSeorang pegawai pemkab mengaku ada arahan untuk memenangkan calon dari parpol tertentu di pemilu.",
    "a forbidden gesture": "Pj Gubernur Dilaporkan\n\nPj gubernur dilaporkan warga ke Bawaslu karena kedapatan berpose terlarang bagi ASN selama masa pemilu.",
    "a school that is not neutral": "Atribut Calon di Sekolah, Kadisdik Diam\n\nJika kadisdik terbukti membiarkan pelanggaran netralitas sekolah dalam pilkada, ia dapat dikenai sanksi. Bawaslu diminta turun.",
    "staff with shirts": "Dua Orang Kepergok Membawa Kaus\n\nDua staf kelurahan kepergok membagikan kaus bergambar pasangan calon wali kota. Panwascam mengamankan kaus itu.",
    "the secretary sees a candidate off": "Bawaslu Kaji Kehadiran Sekda\n\nSekda tampak mengantar bakal calon bupati ke KPU. Bawaslu mengkaji kehadiran itu.",
    "a witness for a candidate": "Saksi di TPS 4 Ternyata Pegawai\n\nSeorang PNS dinas perhubungan menjadi saksi salah satu pasangan calon di TPS 4. Bawaslu menerima laporannya.",
    "a district of Papua": "Kepala Distrik Dilaporkan\n\nSeorang kepala distrik diduga mengarahkan warga memilih calon bupati. Bawaslu menerima laporannya.",
    "leaning": "Gubernur Kumpulkan Bawahan\n\nGubernur meminta birokrat tidak condong ke salah satu calon pada pemilihan gubernur.",
    "a headmaster orders votes": "Rekaman Kepala Sekolah Beredar\n\nDalam rekaman, kepala sekolah mewajibkan guru mencoblos nomor urut 2. Bawaslu akan memanggilnya.",
    "a chat group": "Empat PPPK Ditegur\n\nEmpat PPPK masuk grup pemenangan salah satu calon wali kota. BKPSDM menegur mereka jelang pilkada.",
    "dismissed afterwards": "Dua Lurah Dicopot\n\nWali kota mencopot dua lurah karena tidak netral saat pilkada lalu. Bawaslu sebelumnya merekomendasikan sanksi.",
    "none were reported": "Wali Kota Lantik 40 Pejabat\n\nIa menyinggung sampah dan banjir. Menutup sambutannya, ia mengingatkan soal netralitas menjelang pemungutan suara. Sejauh ini tidak ada ASN yang dilaporkan ke Bawaslu.",
    "the verdict of a court": "Hakim Vonis Camat Satu Bulan\n\nCamat Hulu dinyatakan bersalah karena menguntungkan salah satu pasangan calon bupati saat pembagian bibit. Sidang perkara tindak pidana pemilihan itu ditutup.",
    "broken spelling": "BAWASLU TERUSKAN 7 ASN\n\nBawaslu telah meneruskan 7(tujuh)orang ASN ke KASN krn di duga tdk netral dlm Pilkada .Berkas nya sdh di kirim.",
    "a letter is issued": "Wali Kota Terbitkan Edaran\n\nWali kota menerbitkan surat edaran tentang netralitas PNS dalam pilkada. Edaran disebar ke semua dinas.",
    "soldiers, but civil servants as well": "Kodim Ikrar Netral Jelang Pilkada\n\nDandim mengatakan prajurit netral dalam pilkada. Bawaslu berharap ASN menyusul, sebab untuk ASN ada tiga kasus yang sedang ditangani Bawaslu.",
}  # fmt: skip

NEGATIVES = {
    "organisers are to be neutral": "KPU Lantik 300 PPK\n\nKPU melantik 300 anggota PPK, di antaranya 20 ASN. Ketua KPU meminta anggota PPK netral dalam pilkada.",
    "go and vote": "Sekda Ajak Warga Gunakan Hak Pilih\n\nSekda mengajak warga datang ke TPS pada pilkada. Kepala dinas kependudukan mendukung KPU merekam KTP.",
    "one of three in a list": "Bawaslu Petakan Kerawanan\n\nBawaslu memetakan kerawanan pemilu: politik uang, netralitas ASN, dan hoaks. KPU diminta menjaga logistik pemilu.",
    "the last of a list": "Debat Calon Bupati\n\nModerator membahas jalan, mutasi jabatan, sampai netralitas ASN yang hanya disebut sekilas. KPU menggelar debat pilkada itu dua jam.",
    "the press": "Wali Kota: Pers Harus Adil\n\nCamat dan lurah hadir saat wartawan diimbau netral selama pilkada. Pemilu damai menjadi harapan.",
    "a referee": "Camat Buka Turnamen Voli\n\nCamat Kubu membuka turnamen voli. Panitia memastikan wasit netral. Gedung itu dipakai KPU untuk pilkada bulan depan.",
    "a former camat is a candidate": "Mantan Camat Maju Jadi Caleg\n\nMantan camat itu mendaftar sebagai caleg dan mendapat dukungan partai. KPU memeriksa berkasnya.",
    "a civil servant resigns to run": "Kepala Dinas Daftar Calon Bupati\n\nKepala dinas mendaftar sebagai bakal calon bupati lewat partai. KPU menjelaskan syarat mundur bagi PNS.",
    "pensioners": "Pensiunan Guru Deklarasi Dukung Paslon\n\nPuluhan pensiunan pegawai negeri mendeklarasikan dukungan kepada pasangan calon bupati. Bawaslu tidak mempersoalkannya.",
    "carbon": "ASN Netral Karbon\n\nPemkot memulai gerakan ASN netral karbon. Kantor KPU dan Bawaslu ikut dalam gerakan itu, juga saat pilkada.",
    "a gear": "Truk Dinas Meluncur\n\nTruk yang disopiri seorang ASN meluncur karena gigi netral. Sopir itu baru selesai mengantar logistik pilkada ke KPU.",
    "the title of a law in a list": "Daftar Peraturan Baru\n\n1. Peraturan bupati tentang sampah.\n2. Keputusan bersama tentang pedoman netralitas pegawai ASN dalam pemilihan umum.\n3. Keputusan KPU tentang pemilu.",
    "where civil servants vote": "Paslon 1 Menang di Kompleks ASN\n\nTPS di kompleks ASN itu dimenangi pasangan calon nomor urut 1. KPU menutup penghitungan.",
    "an opinion": "OPINI: Membaca Netralitas\n\nASN harus netral dalam pemilu, tulis banyak buku. Bawaslu mengawasi.\n\nPenulis adalah peminat politik.",
    "an exercise": "Latihan Soal PPPK\n\n1. Seorang ASN diajak menghadiri kampanye calon bupati. Sikapnya?\nJawaban: menolak\n2. ASN netral dalam pemilu artinya?\nJawaban: tidak memihak",
    "a job": "Lowongan Enumerator Survei Pemilu\n\nSyarat: bukan ASN, netral dalam pemilu, punya sepeda motor.",
    "no election at all": "Camat Jadi Penengah Netral\n\nCamat bersama enam ASN menengahi sengketa air. \"Kami tidak memihak hulu maupun hilir,\" katanya.",
    "the weather": "Hujan Turun di Hulu\n\nHujan turun tiga hari. Sungai meluap dan jalan putus.",
}  # fmt: skip

NEAR = {
    "village heads": "Tiga Kades Terbukti Tak Netral\n\nBawaslu menyatakan tiga kepala desa tidak netral dalam pilkada. Rekomendasinya dikirim kepada bupati.",
    "village heads before a camat": "Disaksikan Camat, 16 Kades Teken Ikrar Netral\n\nKepala desa menandatangani ikrar netral menghadapi pilkada, disaksikan camat dan kapolsek. KPU mengapresiasi.",
    "police": "Polisi Buka Posko Aduan\n\nPolisi yang memihak pasangan calon bupati akan disidang. Posko dibuka selama pilkada.",
    "soldiers": "Danrem Peringatkan Prajurit\n\nDanrem memperingatkan prajurit agar tidak condong kepada calon presiden. Netralitas TNI bukan slogan dalam pemilu.",
    "a law that names civil servants too": "Kades Bagikan Stiker Paslon\n\nKepala desa itu membagikan stiker pasangan calon. Pasal 71 melarang pejabat ASN, anggota TNI dan kepala desa menguntungkan calon dalam pilkada.",
}  # fmt: skip


@pytest.mark.parametrize("story", POSITIVES)
def test_the_neutrality_of_civil_servants_is_seen_in_any_wording(story: str) -> None:
    judged = judge(article(POSITIVES[story]))
    assert judged.relevant, judged.reason
    assert not judged.near


@pytest.mark.parametrize("story", NEGATIVES)
def test_what_only_sounds_alike_is_not_relevant(story: str) -> None:
    judged = judge(article(NEGATIVES[story]))
    assert not judged.relevant, judged.reason
    assert not judged.near, judged.reason


@pytest.mark.parametrize("story", NEAR)
def test_village_heads_and_forces_alone_are_near(story: str) -> None:
    judged = judge(article(NEAR[story]))
    assert not judged.relevant, judged.reason
    assert judged.near


def test_the_judgement_shows_the_passage_it_rests_on() -> None:
    text = POSITIVES["dismissed afterwards"]
    judged = judge(article(text))
    assert "tidak netral saat pilkada" in text[judged.spans[0].start : judged.spans[0].end]
    assert judged.reason == "'lurah': 'netral'"


def test_a_second_mention_in_a_list_counts() -> None:
    once = NEGATIVES["one of three in a list"]
    assert judge(article(once + " Anggota DPRD menyebut hal serupa: politik uang, netralitas ASN, dan hoaks.")).relevant


@pytest.mark.parametrize("story", [*POSITIVES, *NEAR])
def test_the_cheap_gate_lets_through_all_that_matters(story: str) -> None:
    text = (POSITIVES | NEAR)[story]
    assert might_be_relevant(text)
    assert might_be_relevant(f"<p>{text}</p>".encode())


def test_the_cheap_gate_stops_what_cannot_matter() -> None:
    assert not might_be_relevant(NEGATIVES["the weather"])
    assert not might_be_relevant("")
    assert not might_be_relevant(b"\xff\xfe\x00")


def test_hostile_text_is_judged_too() -> None:
    assert not judge(article("dukung " * 20000 + "asn pemilu")).relevant
    judge(article("netral, " * 5000 + "asn, pemilu " * 2000))


def test_a_topic_that_does_not_exist_is_named() -> None:
    with pytest.raises(RuleError, match="no-such-topic"):
        topics.topic("no-such-topic")


def test_a_broken_pattern_in_a_topic_is_an_error_of_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = (topics.FOLDER / "netralitas-asn.yml").read_text(encoding="utf-8")
    (tmp_path / "broken.yml").write_text(source.replace("- asn|pns|pppk|p3k|kasn", "- asn(|pns"), encoding="utf-8")
    monkeypatch.setattr(topics, "FOLDER", tmp_path)
    with pytest.raises(RuleError, match=r"broken\.yml: no regular expression"):
        topics.topic("broken")

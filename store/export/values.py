"""What the values of the enumerations mean, for the codebook; a test holds them to `netral.records`."""

from __future__ import annotations

EVENT_TYPE = {
    "outreach": "information or training on neutrality (sosialisasi, pembinaan, bimtek)",
    "pledge": "a pledge or declaration (ikrar, deklarasi, pakta integritas)",
    "coordination": "a meeting of authorities (rakor, rapat, audiensi)",
    "statement": "an appeal, a warning, an answer (imbauan, peringatan, tanggapan)",
    "regulation": "a circular, a joint decree, an instruction (surat edaran, SKB, instruksi)",
    "allegation": "a report, finding or suspicion against somebody (laporan, temuan, dugaan)",
    "examination": "a hearing or an inquiry (klarifikasi, pemeriksaan, penelusuran)",
    "referral": "a recommendation or a case handed on (rekomendasi, penerusan)",
    "sanction": "a disciplinary measure (hukuman disiplin, teguran, pemblokiran)",
    "dismissal": "a case closed without a finding of guilt (penghentian, tidak memenuhi unsur)",
    "trial": "a court hearing, a demand, a verdict (sidang, tuntutan, putusan, vonis)",
    "statistics": "figures (rekap, data, pemetaan)",
}
ROLE = {
    "speaker": "is quoted or says something",
    "subject": "is accused",
    "decider": "decides on somebody",
    "attendee": "was there",
    "mentioned": "is named otherwise",
}
ACTING = {
    "Pj": "penjabat: appointed to hold the office for a time",
    "Pjs": "penjabat sementara: temporary holder",
    "Plt": "pelaksana tugas: carries out the tasks",
    "Plh": "pelaksana harian: carries out the daily business",
}
COMPARATOR = {
    "=": "exactly",
    "~": "about",
    ">": "more than",
    ">=": "at least",
    "<": "fewer than",
    "<=": "at most",
}
UNIT = {
    "case": "kasus, perkara",
    "report": "laporan, pengaduan",
    "finding": "temuan",
    "violation": "pelanggaran, dugaan pelanggaran",
    "person": "persons who are suspected, proven or sanctioned",
}
STATUS = {
    "alleged": "suspected (diduga)",
    "reported": "reported (dilaporkan, diterima)",
    "found": "found or being handled (temuan, ditangani)",
    "in_process": "being examined (diproses)",
    "referred": "recommended or handed on to KASN, BKN, the employer or the police (diteruskan)",
    "dismissed": "no violation, or stopped (dihentikan, tidak terbukti)",
    "proven": "proven (terbukti)",
    "sanctioned": "punished (dijatuhi sanksi, divonis)",
    "predicted": "expected (diprediksi)",
    "none": "there was none (nihil, tidak ada): the value is 0",
}
TOPIC = {
    "asn_neutrality": "neutrality of civil servants",
    "village_neutrality": "neutrality of village heads and village officials",
    "forces_neutrality": "neutrality of army and police",
    "election": "any other violation of election law",
}
DATE_SOURCE = {
    "json-ld": "structured data of the page",
    "meta": "meta element of the page",
    "visible": "date line that readers see",
    "url": "address of the page",
    "feed": "feed, sitemap or API of the site",
    "given": "given with the document",
}

"""Newly written texts for the tests of the command line: invented persons in real places."""

from __future__ import annotations

import json

TITLE = "Bawaslu Kendari Terima Tiga Laporan Dugaan Pelanggaran Netralitas ASN"
BODY = """KENDARI - Badan Pengawas Pemilihan Umum (Bawaslu) Kota Kendari menerima tiga laporan dugaan pelanggaran \
netralitas aparatur sipil negara (ASN) pada Pilkada 2024.

Ketua Bawaslu Kota Kendari, Suryani Lamba, mengatakan laporan itu masuk pada Kamis (17/10/2024) dan segera dikaji \
oleh tim penanganan pelanggaran.

"Kami minta semua ASN menahan diri dan tidak ikut kegiatan pasangan calon mana pun," kata Suryani.
"""
TEXT = f"{TITLE}\n\n{BODY}"
PARAGRAPHS = "".join(f"<p>{paragraph}</p>" for paragraph in BODY.strip().split("\n\n"))
PAGE = f"""<!DOCTYPE html><html lang="id"><head><title>{TITLE}</title>
<meta property="og:title" content="{TITLE}">
<meta property="article:published_time" content="2024-10-18T09:30:00+08:00"></head>
<body><article><h1>{TITLE}</h1>{PARAGRAPHS}</article></body></html>
"""
ENGLISH = """Town council repairs the old bridge

The council of the small town said on Monday that the old bridge over the river will be repaired before the winter,
and that the work will cost less than it was feared. The people who live near the river were glad to hear this.
"""


def line(id: str, **further: str) -> str:
    """A line of JSONL with the text."""
    return json.dumps({"id": id, "title": TITLE, "published": "2024-10-18", "text": TEXT, **further})

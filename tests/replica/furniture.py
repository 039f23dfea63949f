"""What every replica page must say, whichever site shows it: that all of it is invented. And words for dates."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import jinja2

from tests.replica.reply import Response, page

NOTICE = (
    "FIKTIF: situs ini rekaan untuk peragaan dan uji perangkat lunak. Nama media, berita, dan semua orang "
    "di dalamnya dikarang; nama daerah nyata hanya dipinjam."
)
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
ZONES = {7: "WIB", 8: "WITA", 9: "WIT"}
TEMPLATES = Path(__file__).parent / "templates"


def environment(folder: str) -> jinja2.Environment:
    """The templates of one site. Undefined names are errors; `NOTICE` and the words for dates are at hand."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES / folder),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["notice"] = NOTICE
    made.filters.update(day=day, clock=clock)
    return made


def day(moment: datetime) -> str:
    """`Selasa, 24 September 2024`."""
    return f"{DAYS[moment.weekday()]}, {moment.day} {MONTHS[moment.month - 1]} {moment.year}"


def clock(moment: datetime) -> str:
    """`10:02 WIB`."""
    offset = moment.utcoffset()
    assert offset is not None, f"{moment} has no offset"
    return f"{moment:%H:%M} {ZONES[int(offset.total_seconds() // 3600)]}"


def placeholder() -> Response:
    """The one picture of all sites: a grey field that says FIKTIF."""
    drawing = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360"><rect width="640" height="360" fill="#bbb"/>'
        '<text x="320" y="190" font-size="48" text-anchor="middle" fill="#fff">FIKTIF</text></svg>'
    )
    return page(drawing, kind="image/svg+xml")

"""The count of one site in one night, as it grows.

`tried` counts requests for pages and discovery (robots.txt and redirects aside), `ok` those answered with 200 or 304.
`candidates` are the articles that discovery named in the window; each of them ends in exactly one of `new`, `changed`,
`unchanged`, `skipped`, `robots`, `refused`, `failed`, `gone`. Those passed over as off topic are among `skipped`. Known
articles that were due and that nothing named, and a discovery page that is refused, fails, or is closed by robots.txt,
count there too.
"""

from __future__ import annotations

from collections import Counter
from time import monotonic

from crawler.site import Site
from netral.records import SiteNight, Verdict, Visit

OUR_ERROR = "an error of this program"
"""How the note of a site begins that a mistake of ours cut short."""
_HAD = frozenset({"new", "changed", "unchanged", "skipped", "gone"})
_IN_VAIN = 3


class Tally:
    """Counts visits of one site.

    `answered`: so many pages of discovery could be read; `over`: the site would have no more of us; `rechecking`: from
    now on known articles are looked at that nothing names; they say nothing of the site's health.
    """

    def __init__(self, site: Site) -> None:
        self._site = site
        self._outcomes: Counter[str] = Counter()
        self._passed_over: dict[str, int] = {}
        self._tried = self._ok = self._bytes = 0
        self._had = self._missed = 0
        self._begun: float | None = None
        self._ended: float | None = None
        self.answered = 0
        self.over = False
        self.rechecking = False
        self.candidates = 0
        self.published_n: int | None = None
        self.note: str | None = None

    def count(self, visit: Visit) -> None:
        """Add one visit; one that is unchanged and says why was not asked for: another page answered for it."""
        answered_for = visit.outcome == "unchanged" and visit.reason is not None
        asked = not answered_for and (visit.status is not None or visit.outcome == "failed")
        self._tried += asked
        self._ok += asked and visit.status in (200, 304)
        self._bytes += visit.bytes
        if visit.kind == "article" and not self.rechecking:
            self._had += visit.outcome in _HAD
            self._missed += visit.outcome in ("refused", "failed")
        if visit.kind == "article" or visit.outcome in ("robots", "refused", "failed", "gone"):
            self._outcomes[visit.outcome] += 1

    def pass_over(self, reasons: Counter[str]) -> None:
        """Add candidates that are not asked for."""
        self._passed_over = dict(sorted(reasons.items()))
        self._outcomes["skipped"] += reasons.total()

    def begin(self) -> None:
        """It is the site's turn."""
        self._begun = monotonic()

    def end(self) -> None:
        """The site is done; seconds count no further."""
        self._ended = monotonic()

    def night(self) -> SiteNight:
        """The row of coverage; that of a site whose night was cut short says so."""
        begun = self._begun or monotonic()
        seconds = (self._ended or monotonic()) - begun
        cut_short = "interrupted" if self._begun else "interrupted before its turn"
        note = self.note or (None if self._ended else cut_short)
        return SiteNight(
            site=self._site.host,
            provinces=tuple(self._site.provinces),
            tried=self._tried,
            ok=self._ok,
            unchanged=self._outcomes["unchanged"],
            skipped=self._outcomes["skipped"],
            robots=self._outcomes["robots"],
            refused=self._outcomes["refused"],
            failed=self._outcomes["failed"],
            gone=self._outcomes["gone"],
            candidates=self.candidates,
            new=self._outcomes["new"],
            changed=self._outcomes["changed"],
            published_n=self.published_n,
            bytes=self._bytes,
            seconds=round(seconds, 3),
            floor=self._site.floor,
            note=note or (f"none of its articles could be had, {self._missed} failed" if self._in_vain else None),
            passed_over=self._passed_over,
            verdict=self._verdict() if self._ended else None,
        )

    @property
    def _in_vain(self) -> bool:
        return self._had == 0 and self._missed >= (1 if self.over else _IN_VAIN)

    def _verdict(self) -> Verdict:
        """Failed is a night in which no page of discovery could be read, or no article named tonight be had.

        One feed of two is none, nor is a budget that ran out, nor one or two articles that cannot be had: an address
        that answers 500 is named for a week, and its site is well. But these prove nothing good either.
        """
        if not self.answered or self._in_vain or (self.note or "").startswith(OUR_ERROR):
            return "failed"
        proven = (self.candidates or self.published_n) and self._missed <= self._had
        return "good" if proven else "silent"

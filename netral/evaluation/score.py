"""A gold file against what the extractor finds in its texts: the table that tells whether a rule is a gain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from netral.evaluation import fields
from netral.evaluation.fields import Tally
from netral.evaluation.matching import Fact

NAMES = ("officials", "dates", "places", "case_counts", "events")


@dataclass(slots=True)
class Score:
    """All documents. `missed` and `false` are those whose relevance was judged wrong."""

    documents: int = 0
    judged: int = 0
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)
    tallies: dict[str, Tally] = field(default_factory=lambda: {name: Tally() for name in NAMES})


def score(documents: Iterable[tuple[str, Fact, Fact]]) -> Score:
    """Of (id, gold, facts by the contract of `netral parse`); a kind that a gold document lacks is not scored."""
    whole = Score()
    for doc, gold, found in documents:
        whole.documents += 1
        if "relevant" in gold:
            whole.judged += 1
            if gold["relevant"] != found.get("relevant", False):
                (whole.missed if gold["relevant"] else whole.false).append(doc)
        _add(doc, gold, found, whole.tallies)
    return whole


def _add(doc: str, gold: Fact, found: Fact, tallies: dict[str, Tally]) -> None:
    facts = {name: found.get(name) or [] for name in NAMES}
    if gold.get("officials") is not None:
        fields.officials(doc, gold["officials"], facts["officials"], tallies["officials"])
    if gold.get("dates") is not None:
        optional = gold.get("dates_optional") or ()
        fields.dates(doc, gold["dates"], facts["dates"], tallies["dates"], optional)
    if gold.get("places") is not None:
        optional = gold.get("places_optional") or ()
        fields.places(doc, gold["places"], facts["places"], tallies["places"], optional)
    if gold.get("case_counts") is not None:
        fields.case_counts(doc, gold["case_counts"], facts["case_counts"], tallies["case_counts"])
    fields.event(doc, gold.get("event"), facts["events"], tallies["events"])


def lines(whole: Score, *, errors: bool = False) -> Iterator[str]:
    """The table as text; with `errors` a line for each miss and each false find below it."""
    yield f"{whole.documents} documents"
    if whole.judged:
        yield f"relevance    missed {len(whole.missed)}, false {len(whole.false)} of {whole.judged}"
    for name, tally in whole.tallies.items():
        figures = f"F1 {tally.f1:.3f}  P {tally.precision:.3f}  R {tally.recall:.3f}"
        counted = f"(hit {tally.hit} miss {tally.miss} extra {tally.extra})"
        attributes = (f"{key} {tally.right[key] / judged:.3f}" for key, judged in tally.judged.items())
        yield f"{name:12} {figures}  {counted}  {'  '.join(attributes)}".rstrip()
    if errors:
        yield from (f"{doc} relevance missed" for doc in whole.missed)
        yield from (f"{doc} relevance wrong" for doc in whole.false)
        for tally in whole.tallies.values():
            yield from tally.notes

"""Places: toponyms are found by anchors, rules say what may be meant, and the article as a whole decides.

Policy (GUIDE): the type word decides, then the office beside the name, then the other places of the article, then the
outlet's own area. What stays ambiguous is left out with its reason; a town or island that is no unit of its own gives
the area it lies in, marked as inferred.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extract import gazetteer, lexicon, rulebook
from extract.anchors import anchors
from extract.gazetteer import Candidate, fold
from extract.place_context import Context
from extract.reading import Reading, apply
from extract.rule import Finding
from extract.toponym import Choice, Named, candidates
from netral.records import Span


def show(value: object) -> str:
    """How examples write a place: its code, `~` before an inferred one; or why the name is none."""
    if isinstance(value, Named):
        return ("~" if value.inferred else "") + value.area.code
    if isinstance(value, Choice):
        return f"no place: {value.why}"
    return str(value)


def read(reading: Reading) -> None:
    """Fill the layers `toponym`, `head`, `body` (anchors) and `place`."""
    spans = anchors(reading.text)
    for layer in ("head", "body"):
        reading.found[layer] = [Finding(layer, span, None, "anchors") for span in spans[layer]]
    reading.found["toponym"] = [found for span in spans["toponym"] if (found := _toponym(reading, span))]
    choices = apply(reading, "place", rulebook.rules("places"), sees=("date", "toponym"))
    named_by = {finding.value.toponym.span: finding for finding in choices}
    reading.found["toponym"] = [
        replace(named_by[t.span], layer="toponym") if _refused(named_by.get(t.span)) else t
        for t in reading.found["toponym"]
    ]
    for finding in choices:
        if not finding.value.kinds:
            reading.refuse(finding.span, finding.rule, finding.value.why)
    reading.found["place"] = _decide(reading, [finding for finding in choices if finding.value.kinds])


def _refused(finding: Finding | None) -> bool:
    return finding is not None and not finding.value.kinds


def _toponym(reading: Reading, span: Span) -> Finding | None:
    """The candidates of a form, if it is written as a name: capitals at the head of each of its words."""
    end = _capitalised(reading.text, span)
    if end == span.start:
        return None
    span = Span(span.start, end)
    surface = reading.text[span.start : span.end]
    if any(head.span.covers(span) and head.span != span for head in reading.within_or_over("head", span)):
        reading.refuse(span, "places", "part of a position")  # Karo (kepala biro, head of a bureau) Hukum
        return None
    # a few districts are called just Kota (town): before a name that is the type word
    if surface.lower() in lexicon.classes()["area_types"] and reading.text[span.end : span.end + 2].strip().isupper():
        return None
    found = gazetteer.load().resolve(surface)
    return Finding("toponym", span, found, "anchors") if found else None


def _capitalised(text: str, span: Span) -> int:
    """Where the capitalised words at the head of a span end: `Polda Lampung tengah memeriksa` is checking just now."""
    end = span.start
    for word in re.finditer(r"[^\s-]+", text[span.start : span.end]):
        if word.group()[0].isalpha() and not word.group()[0].isupper():
            break
        end = span.start + word.end()
    return end


def _fitting(finding: Finding, text: str) -> list[Candidate]:
    """The candidates that a choice leaves; where no area of the kinds bears the name, the only larger one that does."""
    choice: Choice = finding.value
    toponym = choice.toponym
    surface = text[toponym.span.start : toponym.span.end]
    found = [c for c in candidates(toponym) if choice.vouched or choice.located or c.stands(surface)]
    kinds = set(choice.kinds)
    fitting = [c for c in found if c.area.kind in kinds]
    if not fitting and choice.vouched:
        # the writer's kind may be wrong or old: there is only one Banjarbaru, whatever it is called
        larger = [c for c in found if c.area.kind != "district" and "district" not in kinds]
        fitting = larger if len({c.area.code for c in larger}) == 1 else []
    if not fitting and choice.vouched and "district" not in kinds:
        # a court or a party's branch is called after its seat: PN Airmadidi
        fitting = [c for c in found if c.how == "seat"]
    named = [c for c in fitting if not c.inferred]
    return named or fitting


def _decide(reading: Reading, choices: list[Finding]) -> list[Finding]:
    context = Context(reading)
    options = [(finding, _fitting(finding, reading.text)) for finding in choices]
    for finding, fitting in options:
        if len({c.area.code for c in fitting}) == 1 and not _needs_regency(finding, fitting):
            context.add(finding.span, fitting[0])
    places: list[Finding] = []
    for finding, fitting in options:
        if not fitting:
            continue
        surface = fold(reading.text[finding.value.toponym.span.start : finding.value.toponym.span.end])
        chosen, why = context.choose(finding, surface, fitting)
        if chosen is None:
            reading.refuse(finding.span, finding.rule, why)
            continue
        if finding.value.dateline:
            context.add(finding.span, chosen)
        toponym = finding.value.toponym
        # in `Wali Kota Solok` and `Pemerintah Kabupaten Solok` the type word belongs to the office or body
        others = (*reading.within_or_over("head", finding.span), *reading.within_or_over("body", finding.span))
        span = toponym.span if others else finding.span
        places.append(Finding("place", span, Named(chosen.area, chosen.inferred), finding.rule, (toponym,)))
    return places


def _needs_regency(finding: Finding, fitting: list[Candidate]) -> bool:
    """A district named without its type word or office counts only inside a regency of the article."""
    choice: Choice = finding.value
    return fitting[0].area.kind == "district" and (not choice.vouched or choice.dateline)

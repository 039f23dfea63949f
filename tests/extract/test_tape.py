from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from extract import tape
from extract.reading import settle
from extract.rule import Finding
from extract.tape import Tape
from netral.records import Span

TEXT = "Ada dua laporan dan tiga temuan."


def number(start: int, end: int) -> Finding:
    return Finding("number", Span(start, end), None, "numbers.test")


def whole(text: str, findings: Iterable[Finding] = ()) -> Tape:
    return Tape(text, Span(0, len(text)), findings)


def test_a_tape_without_findings_is_the_text() -> None:
    assert whole(TEXT).text == TEXT


def test_each_finding_is_one_character() -> None:
    line = whole(TEXT, [number(4, 7), number(20, 24)])
    assert line.text == f"Ada {tape.mark('number', 0)} laporan dan {tape.mark('number', 1)} temuan."


def test_the_way_back_leads_to_the_text() -> None:
    line = whole(TEXT, [number(4, 7), number(20, 24)])
    here = line.text.index("laporan")
    assert TEXT[line.start(here) : line.end(here + len("laporan"))] == "laporan"
    mark = line.text.index(tape.mark("number", 1))
    assert TEXT[line.start(mark) : line.end(mark + 1)] == "tiga"


def test_a_tape_of_a_later_sentence_counts_from_the_text() -> None:
    line = Tape(TEXT, Span(16, 32), [number(20, 24)])
    assert line.text == f"dan {tape.mark('number', 0)} temuan."
    assert (line.start(4), line.end(5)) == (20, 24)


def test_a_mark_leads_to_its_finding() -> None:
    second = number(20, 24)
    line = whole(TEXT, [number(4, 7), second])
    assert line.finding(tape.mark("number", 1)) is second


def test_a_finding_that_overlaps_the_one_before_is_left_out() -> None:
    assert whole(TEXT, [number(4, 7), number(5, 9)]).text.count(tape.mark("number", 0)) == 1


def test_a_text_cannot_write_a_finding() -> None:
    line = whole(f"Ada {tape.mark('number', 0)} laporan")
    assert line.text == "Ada \ufffd laporan"


def test_what_no_longer_fits_into_a_block_stays_text() -> None:
    text = "1 " * 9000
    line = whole(text, [number(at, at + 1) for at in range(0, len(text), 2)])
    assert line.text.count("1") == 9000 - 0x2000


def test_of_overlapping_findings_the_longest_stands_then_the_higher_rank_then_the_first() -> None:
    short, long, after = number(0, 3), number(2, 8), number(9, 10)
    assert settle([(3, 5, short), (6, 0, long), (1, 0, after)]) == [long, after]
    low, high = number(0, 4), number(0, 4)
    assert settle([(4, 0, low), (4, 1, high)]) == [high]
    first, second = number(0, 4), number(3, 7)
    assert settle([(4, 0, second), (4, 0, first)]) == [first]


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9), st.integers(0, 3)), max_size=30))
def test_settled_findings_are_in_order_and_never_overlap(spans: list[tuple[int, int, int]]) -> None:
    settled = settle([(length, rank, number(start, start + length)) for start, length, rank in spans])
    assert bool(settled) == bool(spans)
    for one, other in pairwise(settled):
        assert one.span.end <= other.span.start

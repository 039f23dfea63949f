from __future__ import annotations

import io

import pytest

from store.export.column import Cell, flag, number, text
from store.export.formats import csv_writer, jsonl_writer

COLUMNS = (text("words", None, ""), number("value", None, ""), flag("former", None, ""))


def as_csv(*rows: tuple[Cell, ...]) -> str:
    stream = io.StringIO(newline="")
    write = csv_writer(COLUMNS, stream)
    for row in rows:
        write(row)
    return stream.getvalue()


def test_csv_has_one_header_and_ends_lines_as_rfc_4180_says() -> None:
    assert as_csv(("a", 1, True), (None, None, None)) == "words,value,former\r\na,1,true\r\n,,\r\n"


@pytest.mark.parametrize("words", ["=1+1", "+62 812", "-2 kasus", "@here", "\tx", "\rx"])
def test_a_text_that_would_run_as_a_formula_is_disarmed(words: str) -> None:
    stream = io.StringIO(newline="")
    csv_writer(COLUMNS[:1], stream)((words,))
    assert stream.getvalue().partition("\r\n")[2].strip('"\r\n ').startswith("'" + words[0])


@pytest.mark.parametrize("words", ["=", "-", "", "a=b", " =1", "'=1"])
def test_a_text_with_nothing_to_run_is_left_as_it_is(words: str) -> None:
    assert as_csv((words, 1, False)) == f"words,value,former\r\n{words},1,false\r\n"


def test_a_negative_number_is_a_number() -> None:
    assert as_csv(("a", -5, False)).endswith("a,-5,false\r\n")


def test_commas_quotes_and_line_breaks_are_quoted() -> None:
    assert as_csv(('a,"b"\nc', 1, False)).endswith('"a,""b""\nc",1,false\r\n')


def test_json_lines_are_one_object_a_line_in_readable_utf_8() -> None:
    stream = io.StringIO(newline="")
    write = jsonl_writer(COLUMNS, stream)
    write(("=1+1 “é”\n", None, True))
    write(("b", 2, False))
    assert stream.getvalue() == (
        '{"words": "=1+1 “é”\\n", "value": null, "former": true}\n{"words": "b", "value": 2, "former": false}\n'
    )

from __future__ import annotations

import gzip
import io
import json
import os
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Literal

import pytest

from netral.documents import LIMIT, Document, read_documents
from netral.errors import InputError


def read(*paths: Path | Literal["-"], stdin: bytes = b"") -> list[Document | InputError]:
    return list(read_documents(paths, io.BytesIO(stdin)))


def one(*paths: Path | Literal["-"], stdin: bytes = b"") -> Document:
    [found] = read(*paths, stdin=stdin)
    assert isinstance(found, Document), found
    return found


def refusal(*paths: Path | Literal["-"], stdin: bytes = b"") -> str:
    [found] = read(*paths, stdin=stdin)
    assert isinstance(found, InputError), found
    assert "\n" not in str(found)
    return str(found)


def put(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def line(**values: object) -> str:
    return json.dumps({"id": "a", "text": "Bawaslu memanggil camat."} | values)


def test_a_text_file_is_a_document_with_the_id_of_its_content(tmp_path: Path) -> None:
    found = one(put(tmp_path / "a.txt", "Bawaslu memanggil camat."))
    assert (found.text, found.html) == ("Bawaslu memanggil camat.", None)
    assert found.id == sha256(b"Bawaslu memanggil camat.").hexdigest()[:16]
    assert found.source == str(tmp_path / "a.txt")


def test_an_html_file_keeps_its_bytes_whatever_their_charset(tmp_path: Path) -> None:
    found = one(put(tmp_path / "a.html", b"<p>\x93camat\x94</p>"))
    assert (found.html, found.text, found.encoding) == (b"<p>\x93camat\x94</p>", None, None)


def test_each_line_of_jsonl_is_a_document(tmp_path: Path) -> None:
    path = put(
        tmp_path / "a.jsonl",
        line(url="https://a.example/1", title="Camat", published="2024-10-25") + "\n\n" + line(id=7),
    )
    first, second = read(path)
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert (first.id, first.url, first.title, first.line) == ("a", "https://a.example/1", "Camat", 1)
    assert (second.id, second.line) == ("7", 3)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("2024-10-25", "2024-10-25T00:00:00+07:00"),
        ("2024-10-25T18:20:00", "2024-10-25T18:20:00+07:00"),
        ("2024-10-25 18:20+08:00", "2024-10-25T18:20:00+08:00"),
        ("2024-10-25T18:20:00Z", "2024-10-26T01:20:00+07:00"),
        ("Jumat, 25 Okt 2024 18:20 WITA", "2024-10-25T18:20:00+08:00"),
        ("25/10/2024 18:20 WIB", "2024-10-25T18:20:00+07:00"),
    ],
)
def test_a_time_without_an_offset_is_in_jakarta(given: str, expected: str) -> None:
    found = one("-", stdin=line(published=given).encode())
    assert found.published
    assert found.published.isoformat() == expected


@pytest.mark.parametrize("published", ["kemarin", 20241025, ["2024-10-25"], True])
def test_a_time_that_cannot_be_read_is_told_and_the_document_read_without_it(published: object) -> None:
    told, found = read("-", stdin=line(published=published).encode())
    assert str(told).startswith('<stdin>:1: "published": ')
    assert isinstance(found, Document)
    assert found.published is None


def test_html_in_jsonl_is_utf8_whatever_it_declares() -> None:
    found = one("-", stdin=json.dumps({"html": "<meta charset=latin1><p>é \ud800</p>"}).encode())
    assert found.encoding == "utf-8"
    assert found.html == "<meta charset=latin1><p>é ?</p>".encode()


def test_a_line_without_id_has_the_id_of_its_url_or_else_of_its_content() -> None:
    by_url, by_text = read("-", stdin=(line(id=None, url="https://a.example/1") + "\n" + line(id=None)).encode())
    assert isinstance(by_url, Document)
    assert isinstance(by_text, Document)
    assert by_url.id == sha256(b"https://a.example/1").hexdigest()[:16]
    assert by_text.id == sha256(b"Bawaslu memanggil camat.").hexdigest()[:16]


@pytest.mark.parametrize(
    ("stdin", "kind"),
    [
        (b'\n {"text": "camat"}', "jsonl"),
        (b'\xef\xbb\xbf{"text": "camat"}', "jsonl"),
        (b" <!DOCTYPE html><p>camat", "html"),
        (b"Camat dipanggil.", "text"),
    ],
)
def test_standard_input_is_told_by_its_first_character(stdin: bytes, kind: str) -> None:
    found = one("-", stdin=stdin)
    assert (found.html is not None) == (kind == "html")
    assert (found.line is not None) == (kind == "jsonl")


def test_a_file_with_an_unknown_suffix_is_told_by_its_first_character_too(tmp_path: Path) -> None:
    assert one(put(tmp_path / "page.php", "<p>camat</p>")).html


def test_folders_are_walked_in_sorted_order_without_hidden_and_other_files(tmp_path: Path) -> None:
    for name in ("b/2.txt", "a/1.htm", "b/1.MD", ".hidden/3.txt", "b/.4.txt", "b/5.jpg"):
        put(tmp_path / name, name)
    assert [Path(found.source).name for found in read(tmp_path) if isinstance(found, Document)] == [
        "1.htm",
        "1.MD",
        "2.txt",
    ]


def test_gzipped_files_are_read_by_what_they_hold(tmp_path: Path) -> None:
    put(tmp_path / "a.jsonl.gz", gzip.compress((line(id="a") + "\n" + line(id="b")).encode()))
    put(tmp_path / "b.html.gz", gzip.compress(b"<p>camat</p>"))
    assert [found.id for found in read(tmp_path) if isinstance(found, Document)][:2] == ["a", "b"]
    assert len(read(tmp_path)) == 3


def test_a_bad_line_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = put(tmp_path / "a.jsonl", "\n".join([line(id="a"), "{broken", line(id="b"), '["x"]', line(id="c")]))
    found = read(path)
    assert [f.id for f in found if isinstance(f, Document)] == ["a", "b", "c"]
    errors = [str(f) for f in found if isinstance(f, InputError)]
    assert errors[0].startswith(f"{path}:2: no JSON: ")
    assert errors[1] == f"{path}:4: expected a JSON object, found a list"


@pytest.mark.parametrize(
    ("stdin", "what"),
    [
        (b'{"id": "a"}', 'has neither "text" nor "html"'),
        (b'{"text": "  "}', 'has neither "text" nor "html"'),
        (b'{"text": "a", "html": "b"}', 'has both "text" and "html"'),
        (b'{"text": 7}', '"text": expected a string, found a number'),
        (b'{"text": ["a"]}', '"text": expected a string, found a list'),
        (b'{"text": "a", "title": {}}', '"title": expected a string, found an object'),
        (b'{"text": "a", "id": true}', '"id": expected a string, found true or false'),
        (b'{"text": "\xff"}', "byte 10 is not UTF-8"),
        (b'{"text": "a"', "no JSON"),
        (b'{"a": ' + b"[" * 100_000, "no JSON"),
        (b'{"text": ' + b"9" * 5000 + b"}", "no JSON"),
    ],
)
def test_what_a_line_may_not_say_is_told(stdin: bytes, what: str) -> None:
    assert refusal("-", stdin=stdin).startswith(f"<stdin>:1: {what}")


def test_the_byte_that_is_no_utf8_is_counted_from_the_start_of_the_file(tmp_path: Path) -> None:
    path = put(tmp_path / "a.jsonl", line(id="a").encode() + b'\n{"text": "\xff"}')
    error = read(path)[1]
    assert f":2: byte {len(line(id='a')) + 1 + 10} is not UTF-8" in str(error)
    assert "byte 5 is not UTF-8" in refusal(put(tmp_path / "b.txt", b"camat\xff"))


@pytest.mark.parametrize("content", [b"", b" \n\t ", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.jsonl", "a"])
def test_an_empty_file_is_told(tmp_path: Path, name: str, content: bytes) -> None:
    assert "the file is empty" in refusal(put(tmp_path / name, content))


def test_empty_standard_input_is_told() -> None:
    assert refusal("-") == "<stdin>: the file is empty"


def test_a_missing_path_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    missing, there = read(tmp_path / "none.txt", put(tmp_path / "a.txt", "camat"))
    assert str(missing) == f"{tmp_path / 'none.txt'}: no such file or folder"
    assert isinstance(there, Document)


def test_a_folder_without_readable_files_is_told(tmp_path: Path) -> None:
    put(tmp_path / "photo.jpg", "x")
    assert "no readable file in this folder" in refusal(tmp_path)


def test_a_document_of_20_mb_is_refused_and_the_limit_named(tmp_path: Path) -> None:
    for name in ("a.html", "a.txt", "a"):
        assert f"limit of {LIMIT:,} bytes" in refusal(put(tmp_path / name, b"<p>" + b"camat " * 3_400_000))


def test_a_line_of_20_mb_is_refused_and_the_next_one_read(tmp_path: Path) -> None:
    path = put(tmp_path / "a.jsonl", line(text="x" * 20_000_000) + "\n" + line(id="b"))
    large, after = read(path)
    assert f"{path}:1: the line is larger than the limit" in str(large)
    assert isinstance(after, Document)
    assert (after.id, after.line) == ("b", 2)


def test_a_small_gzip_that_swells_is_stopped_at_the_limit(tmp_path: Path) -> None:
    assert "limit" in refusal(put(tmp_path / "a.txt.gz", gzip.compress(b"a" * 50_000_000)))


@pytest.mark.parametrize("cut", [5, 40])
def test_a_torn_gzip_is_told(tmp_path: Path, cut: int) -> None:
    whole = gzip.compress(os.urandom(2000))
    assert "gzip file is torn or broken" in refusal(put(tmp_path / "a.txt.gz", whole[:cut]))


def test_a_pipe_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert "neither file nor folder" in refusal(tmp_path / "pipe.txt")
    assert "neither file nor folder" in refusal(tmp_path)


def test_a_circle_of_links_ends(tmp_path: Path) -> None:
    put(tmp_path / "a.txt", "camat")
    (tmp_path / "again").symlink_to(tmp_path)
    assert one(tmp_path).text == "camat"


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may read everything, so the refusal of the system is played, at the one call that opens."""
    path = put(tmp_path / "a.txt", "camat")

    def refuse(*args: object, **kwargs: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", refuse)
    assert refusal(path) == f"{path}: no permission to read it; chmod it or leave it out"


def test_a_name_with_a_nul_byte_is_told() -> None:
    assert "cannot be read" in refusal(Path("a\0b"))


def test_a_second_document_with_the_same_id_is_refused(tmp_path: Path) -> None:
    path = put(tmp_path / "a.jsonl", line() + "\n" + line(text="Lain."))
    first, second = read(path)
    assert isinstance(first, Document)
    assert str(second) == f"{path}:2: the id 'a' was already given by {path}:1; give this document another"


def test_a_copy_is_passed_over_with_a_note(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "netral")
    path = put(tmp_path / "a.txt", "camat")
    put(tmp_path / "b/salinan.txt", "camat")
    (found,) = read(path, tmp_path)
    assert isinstance(found, Document)
    assert caplog.messages == [
        f"{path}: the same document as {path}, passed over",
        f"{tmp_path / 'b/salinan.txt'}: the same document as {path}, passed over",
    ]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le"])
@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.jsonl", "tanpa-akhiran"])
def test_wide_characters_without_a_mark_are_refused(tmp_path: Path, name: str, encoding: str) -> None:
    texts = {"a.html": "<p>Camat diperiksa, kata “Bawaslu”.</p>", "a.jsonl": line()}
    (problem,) = read(put(tmp_path / name, texts.get(name, "Camat “diperiksa”").encode(encoding)))
    assert isinstance(problem, InputError)
    assert "UTF-16 without a byte order mark, or no text; convert it to UTF-8" in str(problem)


def test_a_page_with_a_stray_nul_is_read(tmp_path: Path) -> None:
    assert isinstance(one(put(tmp_path / "a.html", b"<p>Camat diperiksa\0 Bawaslu Kabupaten Tebo.</p>")), Document)


def test_published_is_always_aware() -> None:
    found = one("-", stdin=line(published="2024-10-25").encode())
    assert isinstance(found.published, datetime)
    assert found.published.utcoffset() == timedelta(hours=7)

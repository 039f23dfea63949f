"""The files of an archive, written by one thread, so that a crawl goes on while a disk is slow.

The thread makes the records too, since hashes and gzip leave the rest of the program its turn. A record is one gzip
member. What waits when the thread turns to writing is brought to the disk by one fsync, and told
only then.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import IO

from netral.errors import ArchiveError
from netral.records import ArchiveRef

LEVEL = 6
"""Of gzip. 9, which is warcio's, takes a third more time for one hundredth less space."""


Make = Callable[[], tuple[str, list[bytes]]]
"""Makes records that are written one behind the other, and tells the sha256 of the body in the first."""


@dataclass(frozen=True, slots=True)
class _Order:
    make: Make
    written: Future[ArchiveRef]


class WarcFiles:
    """Files `<stem>-<number>.warc.gz` below `folder`, each begun with the record that `first` makes for its name.

    A file ends once it is longer than `rotate_at`, and after an error, whose torn tail stays as it is.
    """

    def __init__(self, folder: Path, stem: str, first: Callable[[str], bytes], rotate_at: int) -> None:
        self._folder = folder
        self._stem = stem
        self._first = first
        self._rotate_at = rotate_at
        self._number = 0
        self._name = ""
        self._file: IO[bytes] | None = None
        self._orders: SimpleQueue[_Order] = SimpleQueue()
        self._thread = ThreadPoolExecutor(1, "archive")

    def append(self, make: Make) -> Future[ArchiveRef]:
        """Write the records; they are on the disk when there is a result, the place of the first, or an error."""
        order = _Order(make, Future())
        self._orders.put(order)
        self._thread.submit(self._write)
        return order.written

    def close(self) -> None:
        """Write what is waiting, and end."""
        self._thread.shutdown()
        self._end_file()

    def _write(self) -> None:
        """Write all that is waiting: runs once for each order, and may find that another run took it along."""
        orders: list[_Order] = []
        while not self._orders.empty():
            order = self._orders.get()
            if order.written.set_running_or_notify_cancel():
                orders.append(order)
        if not orders:
            return
        made = [each for order in orders for each in _made(order)]
        try:
            refs = [self._add(sha256, packed) for _, sha256, packed in made]
            self._to_disk()
        except OSError as problem:
            self._end_file()
            said = f"{self._folder}: cannot be written: {problem}; free space or name another archive"
            for order, _, _ in made:
                order.written.set_exception(ArchiveError(said))
        except Exception as problem:  # noqa: BLE001 - a mistake of ours: who waits hears of it, and raises it
            for order, _, _ in made:
                order.written.set_exception(problem)
        else:
            for (order, _, _), ref in zip(made, refs, strict=True):
                order.written.set_result(ref)

    def _add(self, sha256: str, packed: list[bytes]) -> ArchiveRef:
        file = self._open()
        start = file.tell()
        file.write(b"".join(packed))
        return ArchiveRef(self._name, start, len(packed[0]), sha256)

    def _open(self) -> IO[bytes]:
        if self._file is not None and self._file.tell() >= self._rotate_at:
            self._to_disk()
            self._end_file()
        if self._file is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._file = self._exclusive()
            self._file.write(_packed(self._first(self._name)))
        return self._file

    def _to_disk(self) -> None:
        if self._file is not None:
            self._file.flush()
            os.fsync(self._file.fileno())

    def _end_file(self) -> None:
        """Close the file: what was told is on the disk already, and what could not be written was told as an error."""
        if self._file is not None:
            with suppress(OSError):
                self._file.close()
            self._file = None

    def _exclusive(self) -> IO[bytes]:
        """The next file name that does not exist yet: another run may have begun in the same second."""
        while True:
            self._name = f"{self._stem}-{self._number:05d}.warc.gz"
            self._number += 1
            try:
                return (self._folder / self._name).open("xb")
            except FileExistsError:
                continue


def _made(order: _Order) -> Iterator[tuple[_Order, str, list[bytes]]]:
    """The records of an order, packed; who ordered what cannot be made hears of it, and nobody else."""
    try:
        sha256, records = order.make()
    except Exception as problem:  # noqa: BLE001 - a mistake of ours, raised where it is waited for
        order.written.set_exception(problem)
    else:
        yield order, sha256, [_packed(record) for record in records]


def _packed(record: bytes) -> bytes:
    return zlib.compress(record, LEVEL, wbits=31)

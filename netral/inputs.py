"""Documents read here and now, one after another, for commands that store nothing."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from pathlib import Path

from netral.documents import Document, read_documents
from netral.errors import InputError

logger = logging.getLogger("netral.inputs")


class Inputs:
    """The documents of files (`-`: standard input); each problem is told at once in one line, and the rest goes on."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = paths
        self._problems = 0

    @property
    def exit_code(self) -> int:
        """0 if every input was read and none refused."""
        return 1 if self._problems else 0

    def __iter__(self) -> Iterator[Document]:
        for document in read_documents(["-" if str(path) == "-" else path for path in self._paths]):
            if isinstance(document, InputError):
                self._tell(str(document))
            else:
                yield document

    def refuse(self, document: Document, reason: str) -> None:
        """Tell that nothing could be read in a document."""
        place = f"{document.source}:{document.line}" if document.line else document.source
        self._tell(f"{place}: {reason}")

    def _tell(self, what: str) -> None:
        self._problems += 1
        logger.error("%s", what)

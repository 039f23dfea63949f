"""Documents read here and now, one after another, for commands that store nothing."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from pathlib import Path

from extract.article import NoArticle
from netral.documents import read_documents
from netral.errors import InputError
from netral.reading import DocumentTask, Outlet, article_of, host_of
from netral.records import Article

logger = logging.getLogger("netral.inputs")


class Inputs:
    """The articles of files (`-`: standard input); each problem is told at once in one line, and the rest goes on."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = paths
        self.problems = 0

    @property
    def exit_code(self) -> int:
        """0 if every input gave an article."""
        return 1 if self.problems else 0

    def __iter__(self) -> Iterator[Article]:
        for document in read_documents(["-" if str(path) == "-" else path for path in self._paths]):
            if isinstance(document, InputError):
                self._tell(str(document))
                continue
            found = article_of(DocumentTask(document, Outlet(host=host_of(document.url))))
            if isinstance(found, NoArticle):
                place = f"{document.source}:{document.line}" if document.line else document.source
                self._tell(f"{place}: {found.reason}")
                continue
            yield found

    def _tell(self, what: str) -> None:
        self.problems += 1
        logger.error("%s", what)

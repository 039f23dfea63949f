"""The newsroom that the tests of a file share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.crawler.newsroom import Newsroom, newsroom


@pytest.fixture(scope="module")
def room() -> Iterator[Newsroom]:
    with newsroom() as served:
        yield served

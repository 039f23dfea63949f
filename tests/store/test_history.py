from __future__ import annotations

import io
import json
from datetime import timedelta

from sqlalchemy import Engine

from store.export import export
from store.history import PastVersion, history
from store.runs import start_run
from store.state import DatabaseState
from tests.store.examples import NIGHT, TEXT, TITLE, URL, article, facts, keep, visit

DAY = timedelta(days=1)
EDITED = TEXT.replace("menyangkut lurah.", "menyangkut kepala dinas.")


def test_an_article_has_its_texts_in_time_with_what_changed(engine: Engine) -> None:
    keep(engine)
    keep(engine, article(text=EDITED), facts(EDITED), seen_at=NIGHT + DAY)

    found = history(engine, URL)

    assert found is not None
    assert (found.article_id, found.last_seen, found.gone_at) == ("artikel-1", None, None)
    first, second = found.versions
    assert first == PastVersion(1, NIGHT, NIGHT + DAY, TITLE, True, None)
    assert (second.number, second.seen_from, second.seen_to) == (2, NIGHT + DAY, None)
    assert (second.difference or "").startswith('~ "Ada tiga laporan yang kami terima," kata Ketua Bawaslu Tebo')
    assert (second.difference or "").endswith("lain menyangkut [-lurah.-] {+kepala dinas.+}")
    assert history(engine, "artikel-1") == found


def test_a_page_that_went_says_since_when(engine: Engine) -> None:
    state = DatabaseState(engine, start_run(engine, "demo", NIGHT))
    state.record(visit())
    keep(engine, page_url=URL, page_sha256="a" * 64)
    state.record(visit("gone", NIGHT + DAY, status=404))
    state.record(visit("gone", NIGHT + 2 * DAY, status=404))
    found = history(engine, URL)
    assert found is not None
    assert (found.last_seen, found.gone_at) == (NIGHT, NIGHT + DAY)
    stream = io.StringIO(newline="")
    export(engine, "articles", "jsonl", stream)
    assert json.loads(stream.getvalue())["gone"] == "2024-10-06T19:00:00+00:00"


def test_what_is_no_article_has_no_history(engine: Engine) -> None:
    assert history(engine, "https://kabar.example/tidak-ada/") is None

"""The same pages give the same facts, however many processes read them."""

from __future__ import annotations

import json
from pathlib import Path

from netral.documents import Document
from netral.inputs import Inputs
from netral.parsing import parse
from netral.pool import each

GOLD = Path(__file__).parents[1] / "gold"


def test_several_workers_give_what_one_process_gives(tmp_path: Path) -> None:
    documents: list[Document] = list(Inputs(sorted(GOLD.glob("*.jsonl"))))
    assert len(documents) > 40
    apart = [json.dumps(found, sort_keys=True) for _, found in each(parse, documents)]
    assert apart == [json.dumps(parse(document), sort_keys=True) for document in documents]

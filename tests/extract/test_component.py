"""The extractor inside anybody's spaCy pipeline."""

from __future__ import annotations

from datetime import date

import pytest
import spacy

TEXT = "Ketua Bawaslu Kota Bogor, Rudi Hartono, memeriksa dua ASN tak netral pada Pilkada 2024, Kamis (17/10)."


def test_a_user_s_own_pipeline_gets_facts_and_spans() -> None:
    nlp = spacy.blank("xx")
    nlp.add_pipe("netral_facts")
    doc = nlp.make_doc(TEXT)
    doc._.published = date(2024, 10, 18)
    doc = nlp(doc)
    assert [official.name for official in doc._.facts.officials] == ["Rudi Hartono"]
    assert [str(found.start) for found in doc._.facts.dates] == ["2024-10-17"]
    assert [span.text for span in doc.spans["officials"]] == ["Rudi Hartono"]


def test_a_published_that_is_no_day_is_refused_by_name() -> None:
    nlp = spacy.blank("xx")
    nlp.add_pipe("netral_facts")
    doc = nlp.make_doc(TEXT)
    doc._.published = "kemarin"
    with pytest.raises(TypeError, match=r"doc\._\.published: expected a date or datetime, found 'kemarin'"):
        nlp(doc)

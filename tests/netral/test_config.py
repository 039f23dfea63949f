from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from netral.config import load
from netral.errors import ConfigError, UsageError
from tests.netral.conftest import ROOT

TODAY = date(2024, 10, 25)


def written(folder: Path, text: str) -> Path:
    path = folder / "pipelines.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_pipelines_of_the_repository_are_valid() -> None:
    config = load(ROOT / "pipelines.yaml")
    assert sorted(config.pipelines) == ["demo", "netralitas-asn"]
    assert config.pipeline("demo").replica is not None
    assert config.pipeline("netralitas-asn").audience == "public"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("pipelines: {a: {since: 7 d}}", r":1: pipelines.a.since: expected a number of days such as 7d"),
        ("pipelines:\n  a:\n    since: 7d\n    sources: all\n", r":4: pipelines.a.sources: unknown key"),
        ("pipelines:\n  a: {schedule: nightly}\n", r":2: pipelines.a.schedule: expected five cron fields"),
        ("pipelines:\n  a: {database: data.db}\n", r"database: expected sqlite:///FILE or postgresql"),
        ("pipelines:\n  a: {since: 7d}\n  a: {since: 8d}\n", r":3: found duplicate key"),
        ("pipelines:\n  a: {replica: {folder: x, port: 80}}\n", r"pipelines.a.replica.port: .* 1024, found 80"),
        ("pipelines:\n  a: {fetch: some}\n", r"pipelines.a.fetch: .*'matching' or 'all', found 'some'"),
        ("pipelines:\n  a: {until: besok}\n", r"pipelines.a.until: .* found 'besok'"),
        ("pipelines:\n  a: {name: b}\n", r"pipelines.a.name: unknown key"),
        ("pipelines: {}\n", "names no pipeline; add one"),
        ("- a\n", ":1: expected keys and values"),
        ("pipelines: [\n", r":\d: "),
    ],
)
def test_what_cannot_be_meant_is_named_with_file_line_and_key(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(ConfigError, match=complaint) as refused:
        load(written(tmp_path, text))
    assert "\n" not in str(refused.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no such file"):
        load(tmp_path / "pipelines.yaml")


def test_paths_are_those_beside_the_file_and_the_environment_wins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NETRAL_DATABASE", raising=False)
    pipeline = load(written(tmp_path, "pipelines: {a: {database: 'sqlite:///data/a.db'}}")).pipeline("a")
    assert pipeline.database_url == f"sqlite:///{tmp_path / 'data/a.db'}"
    assert pipeline.path("x") == tmp_path / "x"

    monkeypatch.setenv("NETRAL_DATABASE", "sqlite:////elsewhere/b.db")
    assert pipeline.database_url == "sqlite:////elsewhere/b.db"
    monkeypatch.setenv("NETRAL_DATABASE", "b.db")
    with pytest.raises(UsageError, match="NETRAL_DATABASE: expected sqlite:///FILE"):
        _ = pipeline.database_url


@pytest.mark.parametrize(
    ("since", "first"), [("7d", date(2024, 10, 18)), ("0d", TODAY), ("2024-08-01", date(2024, 8, 1))]
)
def test_the_window_begins_some_days_ago_or_on_a_day(tmp_path: Path, since: str, first: date) -> None:
    pipeline = load(written(tmp_path, f"pipelines: {{a: {{since: '{since}'}}}}")).pipeline("a")
    assert pipeline.since_day(TODAY) == first

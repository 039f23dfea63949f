"""The layers: crawler, extract and store never import one another; of netral they know records and errors alone."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
STAGES = {"crawler", "extract", "store"}
SHARED = {"netral.records", "netral.errors", "netral.strictyaml"}
PACKAGES = STAGES | {"netral", "web"}


def imported(path: Path) -> set[str]:
    """Every module a file imports, at any depth of the file."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative imports hide the layer; write the full name"
            module = node.module or ""
            names.add(module)
            names |= {f"{module}.{alias.name}" for alias in node.names}
    return names


def shared_only(names: set[str]) -> set[str]:
    """Modules of netral that a stage may not know."""
    ours = {name for name in names if name.split(".")[0] == "netral" and name != "netral"}
    return {name for name in ours if not any(name == s or name.startswith(s + ".") for s in SHARED)}


@pytest.mark.parametrize("stage", sorted(STAGES))
def test_a_stage_knows_no_other_stage(stage: str) -> None:
    for path in (ROOT / stage).rglob("*.py"):
        names = imported(path)
        others = {name for name in names if name.split(".")[0] in (STAGES | {"web", "tests"}) - {stage}}
        assert not others, f"{path.relative_to(ROOT)} imports {sorted(others)}"
        assert not shared_only(names), f"{path.relative_to(ROOT)} imports {sorted(shared_only(names))}"


def test_what_is_shared_knows_no_stage() -> None:
    for module in SHARED:
        place = ROOT / module.replace(".", "/")
        files = sorted(place.rglob("*.py")) if place.is_dir() else [place.with_suffix(".py")]
        assert files
        for path in files:
            assert not {name for name in imported(path) if name.split(".")[0] in STAGES | {"web"}}


def test_extract_asks_neither_clock_nor_network_nor_database() -> None:
    """Time is passed in: the same article gives the same facts in ten years."""
    for path in (ROOT / "extract").rglob("*.py"):
        names = imported(path)
        banned = {"time", "socket", "urllib.request", "requests", "httpx", "sqlalchemy", "sqlite3", "scrapy"} & names
        assert not banned, f"{path.relative_to(ROOT)} imports {sorted(banned)}"
        source = path.read_text(encoding="utf-8")
        for call in ("datetime.now(", "date.today(", "utcnow("):
            assert call not in source, f"{path.relative_to(ROOT)} asks the clock: {call}"


def test_every_package_is_listed_for_installation() -> None:
    listed = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for package in PACKAGES:
        assert f'"{package}*"' in listed

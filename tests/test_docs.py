"""What the documents say exists, and what exists is documented."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from netral.cli.app import app

ROOT = Path(__file__).parent.parent
READMES = ("README.md", "README.id.md")
DOCUMENTS = [*READMES, *(f"docs/{path.name}" for path in sorted((ROOT / "docs").glob("*.md")))]
FOLDERS = "crawler|extract|store|netral|tests|tools|docs"
WITHOUT_COMMANDS = {"docs/codebook.md"}


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def commands(group: click.Group = app, above: str = "netral") -> Iterator[tuple[str, click.Command]]:
    """Every command that does something, by its full name."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        full = f"{above} {name}"
        if isinstance(command, click.Group):
            yield from commands(command, full)
        else:
            yield full, command


COMMANDS = dict(commands())


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_every_option_is_documented(name: str) -> None:
    documented = [found for found in re.findall(r"`([^`]+)`", text("docs/commands.md")) if found.startswith(name)]
    assert documented, name
    for option in COMMANDS[name].params:
        if isinstance(option, click.Option):
            assert any(form in "\n".join(documented) for form in option.opts), f"{name}: {option.opts}"
    assert COMMANDS[name].help


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_command_that_is_written_exists(document: str) -> None:
    written = re.findall(r"(?:^ *|`|/bin/|\S+=\S+ )(netral(?: -\S+)*(?: [a-z]+){1,2})", text(document), re.MULTILINE)
    assert written or document in WITHOUT_COMMANDS
    for line in written:
        words = [word for word in line.split() if not word.startswith("-")]
        assert any(name in (" ".join(words[:2]), " ".join(words[:3])) for name in COMMANDS), f"{document}: {line}"
    targets = set(re.findall(r"^([a-z]+):.*##", text("Makefile"), re.MULTILINE))
    for target in re.findall(r"(?:^|`)make ([a-z]+)", text(document), re.MULTILINE):
        assert target in targets, f"{document}: make {target}"


@pytest.mark.parametrize("document", [*DOCUMENTS, "NOTICE", "CHANGELOG.md"])
def test_every_link_and_every_path_leads_somewhere(document: str) -> None:
    here = (ROOT / document).parent
    for link in re.findall(r"\]\((?!https?:)([^)#]+)\)", text(document)):
        assert (here / link).exists(), f"{document}: {link}"
    for path in re.findall(
        r"(?<![\w./<])((?:crawler|extract|store|netral|tests|tools|docs)/[\w./-]*\w/?)(?![\w<])", text(document)
    ):
        assert (ROOT / path).exists() or "<" in path, f"{document}: {path}"


@pytest.mark.parametrize("document", READMES)
def test_the_picture_shows_every_folder_of_the_code(document: str) -> None:
    picture = text(document).partition("pipelines.yaml ─►")[2].partition("```")[0]
    shown = set(re.findall(r"^\s*([a-z]+)/ ", picture, re.MULTILINE))
    holding = {path.parent.relative_to(ROOT).parts[0] for path in ROOT.glob("*/**/*.py") if path.parent != ROOT}
    code = {name for name in holding if not name.startswith(".") and (ROOT / name / "__init__.py").is_file()}
    assert code <= shown | {"web"}
    assert all((ROOT / name).is_dir() for name in shown)


def test_both_readmes_show_the_same_commands_and_figures() -> None:
    english, indonesian = (re.findall(r"```(?:sh)?\n(.*?)```", text(name), re.DOTALL) for name in READMES)
    assert english[:3] == indonesian[:3]
    scores = [re.findall(r"\| \d[.,]\d\d", text(name).replace(",", ".")) for name in READMES]
    assert scores[0] == scores[1] != []


def test_no_document_names_a_registry_or_a_place_of_one_machine() -> None:
    for document in [*DOCUMENTS, "requirements.lock", "Makefile", "pyproject.toml"]:
        assert not re.search(
            r"--(?:(?:extra-)?index-url|find-links)|(?<![\w.])/(?:home|root|work|opt)/", text(document)
        ), document

"""YAML read strictly: duplicate keys, unknown keys and wrong types are errors that name file, line and key."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError

from netral.errors import ConfigError

Model = TypeVar("Model", bound=BaseModel)


def read(path: Path, *, error: type[ConfigError] = ConfigError) -> Any:
    """The document of a YAML file, with ruamel's line marks on its maps and lists; `error` names what is wrong."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise error("no such file; create it or name another", path=path) from None
    except (OSError, UnicodeDecodeError) as problem:
        raise error(f"cannot be read: {problem}", path=path) from None
    try:
        return YAML(typ="rt").load(text)
    except MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        what = " ".join((problem.problem or "not valid YAML").split())
        raise error(what, path=path, line=mark.line + 1 if mark else None) from None


def load(path: Path, model: type[Model], *, error: type[ConfigError] = ConfigError) -> Model:
    """A YAML file as `model`; the first thing that does not fit is reported with its line."""
    document = read(path, error=error)
    return validate(document, model, path=path, error=error)


def validate(document: Any, model: type[Model], *, path: Path, error: type[ConfigError] = ConfigError) -> Model:
    """`document` (from `read`) as `model`; errors name the line of the offending key."""
    if not isinstance(document, dict):
        raise error(f"expected keys and values, found {type(document).__name__}", path=path, line=1)
    try:
        return model.model_validate(document)
    except ValidationError as problem:
        first = problem.errors(include_url=False)[0]
        where = first["loc"]
        raise error(_sentence(dict(first)), path=path, line=_line(document, where), key=_dotted(where)) from None


def _sentence(first: dict[str, Any]) -> str:
    given = first.get("input")
    match first["type"]:
        case "extra_forbidden":
            return "unknown key; remove it or correct its spelling"
        case "missing":
            return "this key is required"
        case "value_error":
            return str(first["msg"]).removeprefix("Value error, ")
        case _:
            shown = repr(given) if not isinstance(given, dict | list) else type(given).__name__
            return f"{first['msg'][0].lower()}{first['msg'][1:]}, found {shown}"


def _dotted(where: tuple[int | str, ...]) -> str | None:
    return ".".join(str(part) for part in where) or None


def _line(document: Any, where: tuple[int | str, ...]) -> int | None:
    """The line of the deepest part of `where` that exists in the document; ruamel counts from 0."""
    line: int | None = None
    here = document
    for part in where:
        marks = getattr(here, "lc", None)
        if marks is None:
            break
        try:
            line = (marks.key(part) if isinstance(here, dict) else marks.item(part))[0] + 1
            here = here[part]
        except (KeyError, IndexError, TypeError):
            break
    return line

"""All rules, found by existence: every module in `extract/rules/<layer>/` defines one `RULE`."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

import extract.rules
from extract.rule import Rule
from netral.errors import RuleError


@cache
def rules(layer: str) -> tuple[Rule, ...]:
    """The rules of a layer folder (`dates`, `officials`, ...) by name; a module without RULE is an error."""
    package = importlib.import_module(f"{extract.rules.__name__}.{layer}")
    found: list[Rule] = []
    for module in sorted(pkgutil.iter_modules(package.__path__), key=lambda m: m.name):
        if module.name.startswith("_"):
            continue
        rule = getattr(importlib.import_module(f"{package.__name__}.{module.name}"), "RULE", None)
        if not isinstance(rule, Rule):
            raise RuleError("defines no RULE", path=f"extract/rules/{layer}/{module.name}.py")
        expected = f"{layer}.{module.name.replace('_', '-')}"
        if rule.name != expected:
            raise RuleError(
                f"expected the name {expected!r}", path=f"extract/rules/{layer}/{module.name}.py", key="name"
            )
        found.append(rule)
    return tuple(found)

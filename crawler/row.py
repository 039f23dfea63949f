"""What tells a site from the others of its family: its host, where it is at home, how far it is trusted."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from crawler.areas import WIB, ZONE_OF
from crawler.urls import registrable
from crawler.ways import EachOnce, SitePath, Strict


def _host(value: str) -> str:
    if not re.fullmatch(r"(?!www\.)([a-z0-9-]+\.)+[a-z]+", value):
        raise ValueError(f"expected a lower-case host without www., such as kabar.example.id, found {value!r}")
    return value


def _province(value: str) -> str:
    if value not in ZONE_OF:
        raise ValueError(f'expected a province code such as "33", or "ID", found {value!r}')
    return value


def _offset(value: str) -> str:
    if not re.fullmatch(r"[+-]\d{2}:\d{2}", value):
        raise ValueError(f'expected an offset such as "+07:00", found {value!r}')
    return value


Host = Annotated[str, AfterValidator(_host)]
Province = Annotated[str, AfterValidator(_province)]


class Quarantine(Strict):
    """Why a site is not crawled, and since when."""

    reason: str
    since: date


class Row(Strict):
    """One site as far as it is its own. `example` is the path of an article that was seen."""

    host: Host
    name: Annotated[str, Field(min_length=1)]
    provinces: Annotated[list[Province], Field(min_length=1), EachOnce]
    www: bool = False
    network: str = ""
    timezone: Annotated[str, AfterValidator(_offset)] = ""
    example: SitePath | None = None
    status: Literal["active", "unverified", "quarantined"] = "unverified"
    quarantine: Quarantine | None = None

    @model_validator(mode="before")
    @classmethod
    def _defaults(cls, values: Any) -> Any:
        if not isinstance(values, dict):
            return values
        host, provinces = values.get("host"), values.get("provinces")
        derived: dict[str, str] = {}
        if isinstance(host, str) and "network" not in values:
            derived["network"] = registrable(host)
        if isinstance(provinces, list) and provinces:
            derived["timezone"] = ZONE_OF.get(str(provinces[0]), WIB)
        return derived | values

    @model_validator(mode="after")
    def _reason_of_quarantine(self) -> Self:
        if (self.status == "quarantined") != (self.quarantine is not None):
            raise ValueError("status quarantined and the key quarantine {reason, since} go together; add or remove one")
        return self

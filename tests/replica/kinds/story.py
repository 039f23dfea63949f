"""The articles of a kind, and what a crawl is expected to make of them: one YAML file a kind, read strictly."""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from netral import strictyaml
from tests.replica.articles import Block

FOLDER = Path(__file__).parent / "stories"
SINCE = "2024-08-01T00:00:00+07:00"
"""The first day that the tests crawl; what is older is not to be asked for."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Story(_Strict):
    """One article. `at` is the one address (path and query) under which it is expected.

    `relevant`: it is about the neutrality of civil servants. `kept: false`: it is never to become an article, and
    `unseen`: no crawl is to ask for it, since it is older than the window or hidden.
    """

    id: int
    at: str
    title: str
    published: AwareDatetime
    text: str
    relevant: bool = False
    kept: bool = True
    unseen: bool = False
    type: Literal["post", "page", "attachment"] = "post"
    status: Literal["publish", "draft", "password"] = "publish"
    sticky: bool = False
    section: str = "daerah"
    sections: tuple[str, ...] = ()
    """Further sections that show it under an address of theirs."""
    author: str = "Redaksi"
    dateline: str = ""
    tags: tuple[str, ...] = ()
    comment: str = ""
    shown: AwareDatetime | None = None
    """The time that the page shows, where it is not that of publication."""
    shown_as: str = ""
    """Words that stand in place of the time, such as `2 jam lalu` (two hours ago)."""
    json_ld: AwareDatetime | None = None
    """The time that the page's JSON-LD claims, where it disagrees."""
    json_ld_title: str = ""
    modified: AwareDatetime | None = None
    wall: Literal["", "redirect", "page"] = ""
    """A demand for cookies in place of the article."""
    charset: str = "utf-8"
    declared: str = "utf-8"
    noarchive: bool = False
    traps: tuple[str, ...] = ()

    @property
    def changed(self) -> datetime:
        """When it was last changed."""
        return self.modified or self.published

    @property
    def seen(self) -> datetime:
        """The time that the page shows."""
        return self.shown or self.published

    @property
    def slug(self) -> str:
        """The last segment of its address."""
        return self.at.rstrip("/").rpartition("/")[2].removesuffix(".html")

    @property
    def pages(self) -> list[list[Block]]:
        """Its blocks, parted at `[halaman]` (page)."""
        pages: list[list[Block]] = [[]]
        for part in self.text.strip().split("\n\n"):
            text = " ".join(part.split())
            if text == "[halaman]":
                pages.append([])
            elif related := re.fullmatch(r"\[baca-juga: (\d+)\]", text):
                pages[-1].append(Block("related", related[1]))
            else:
                pages[-1].append(Block("paragraph", text))
        return pages

    @property
    def blocks(self) -> list[Block]:
        """All of it."""
        return [block for page in self.pages for block in page]

    @property
    def teaser(self) -> str:
        """The first paragraph."""
        return self.blocks[0].text

    @property
    def words(self) -> str:
        """Title and text as a search of the site looks through them."""
        return "\n".join([self.title, *(block.text for block in self.blocks if block.kind == "paragraph")]).lower()


class _File(_Strict):
    stories: Annotated[list[Story], Field(min_length=3)]


def load(kind: str) -> list[Story]:
    """The stories of a kind, newest first."""
    return sorted(_read(kind), key=lambda story: story.published, reverse=True)


@cache
def _read(kind: str) -> list[Story]:
    return strictyaml.load(FOLDER / f"{kind}.yml", _File).stories

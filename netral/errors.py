"""The one tree of errors; every message names what, where and the cure, in one line.

::

    NetralError                 exit 1   something in this run went wrong; the rest went on
    ├── UsageError              exit 2   the command or its configuration is wrong
    │   └── ConfigError                  a YAML file: names file, line, key, what was expected
    │       ├── SiteError                a site or family file
    │       └── RuleError                a rule or vocabulary file
    ├── LockedError             exit 3   another run holds the lock
    ├── InputError                       a document that cannot be read: names file and line
    ├── FetchError                       the web: a refusal, a failure, a guard that cut in
    ├── ArchiveError                     a WARC file that is torn, missing or not ours
    └── StoreError                       the database
        └── ForeignDatabaseError         a database that is not ours, or newer than this program
"""

from __future__ import annotations


class NetralError(Exception):
    """Root of all errors a user may see; its text is complete without a traceback."""

    exit_code = 1


class UsageError(NetralError):
    """Wrong use: nothing was done."""

    exit_code = 2


class ConfigError(UsageError):
    """A configuration file says something that cannot be meant."""

    def __init__(self, what: str, *, path: object, line: int | None = None, key: str | None = None) -> None:
        place = f"{path}:{line}" if line else str(path)
        super().__init__(f"{place}: {key}: {what}" if key else f"{place}: {what}")


class SiteError(ConfigError):
    """A site or family file."""


class RuleError(ConfigError):
    """A rule or vocabulary file."""


class LockedError(NetralError):
    """Another process is at the same work; the message says which."""

    exit_code = 3


class InputError(NetralError):
    """A document that cannot be read."""

    def __init__(self, what: str, *, path: object, line: int | None = None) -> None:
        place = f"{path}:{line}" if line else str(path)
        super().__init__(f"{place}: {what}")


class FetchError(NetralError):
    """A request that was refused, failed, or was cut off by the guard."""


class ArchiveError(NetralError):
    """A WARC file that is torn, missing, or holds something else than its index says."""


class StoreError(NetralError):
    """The database refused."""


class ForeignDatabaseError(StoreError):
    """The database belongs to another program, or to a newer version of this one."""

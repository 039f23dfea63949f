"""Fifteen kinds of Indonesian news site, each with markup, addresses and paging of its own: invented, for tests alone.

`<kind>.py` is a site, `stories/<kind>.yml` its articles with the addresses they are expected under, `<host>.yml` the
crawler's site file. The demo does not crawl them. The traps they hold are listed in `tests/replica/README.md`.
"""

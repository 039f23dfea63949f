"""Three small Indonesian news sites, wholly invented, served on loopback for the demo, the tests and for looking at.

`python -m tests.replica` serves them; `tests.replica.server.serve()` does so inside a test. The news are in
`articles/<site>/*.md`, what a reader finds in them in `expected.jsonl`, the crawler's site files in `sites/`.
"""

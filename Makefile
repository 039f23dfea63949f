# `make demo` and `make test` need Python 3.11+ and nothing else; every target makes .venv by itself.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help demo test lint bench serve lock clean

help: ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

.venv/.ready: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; name it with PYTHON=/path/to/python3.11"; exit 2; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Python has no venv here; on Debian or Ubuntu: apt-get install python3-venv"; exit 2; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: .venv/.ready ## run the nightly job against the bundled replica sites
	$(BIN)/netral run demo

test: .venv/.ready ## run all tests
	$(BIN)/python -m pytest

lint: .venv/.ready ## ruff and mypy
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: .venv/.ready ## measure speed, as ratios within one run
	$(BIN)/python -m benchmarks

serve: .venv/.ready ## look at the replica news sites in a browser
	$(BIN)/python -m tests.replica

lock: ## write requirements.lock anew from pyproject.toml
	@made=$$(mktemp -d) && $(PYTHON) -m venv $$made && $$made/bin/python -m pip install --quiet uv \
	&& echo '# Every package with its hashes, for Python 3.11 and newer on any platform. Written by `make lock`; do not edit by hand.' > $$made/lock \
	&& echo 'setuptools>=77' | $$made/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-annotate --no-header --extra dev pyproject.toml - >> $$made/lock \
	&& mv $$made/lock requirements.lock && rm -r $$made

clean: ## remove .venv and the demo's data
	rm -rf .venv data/demo*

# Every target sets up what it needs first (.ci/setup.py); a second call finds it done.
# ARGS goes through: make run ARGS="explain --sample 3". With ARGS, as in make test ARGS="-k canvas",
# only the tests that they choose run, and nothing is said of coverage.

PYTHON ?= python3
SETUP := $(PYTHON) .ci/setup.py
ARGS ?=

# .venv-peers holds tf-explain; .venv-bench-peers captum, xplique and PyTorch, which are larger.
.PHONY: help run test check bench bench-peers soak audit peers screenshots docs bundle format \
	lock clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## set up what is missing, then open the window
	@$(SETUP) run $(ARGS)

test: ## set up what is missing, then lint, types, import contracts and all tests
	@$(SETUP) test $(ARGS)

check: ## before a commit: lint, types, import contracts and the quick tests
	@$(SETUP) check $(ARGS)

bench: ## time the engine against its peers
	@$(SETUP) bench $(ARGS)

bench-peers: ## set up captum, xplique and PyTorch too, and time the engine beside them
	@$(SETUP) bench-peers $(ARGS)

soak: ## use InkLens at random for long, and harm it on purpose (ARGS="--minutes 30")
	@$(SETUP) soak $(ARGS)

audit: ## ask what is publicly known against the packages in the lock files
	@$(SETUP) audit

peers: ## make .venv-peers, in which `make bench` runs tf-explain
	@$(SETUP) peers

screenshots: ## draw the window's pictures again, without a screen
	@$(SETUP) screenshots $(ARGS)

docs: ## build the documentation as a site of files, site/
	@$(SETUP) docs $(ARGS)

bundle: ## make a folder with InkLens that needs no Python, dist/inklens
	@$(SETUP) bundle $(ARGS)

format: ## mend what ruff can mend, and format the code
	@$(SETUP) format

# numpy is left out of the peers' as what .ci/left-out.txt names is, but chosen to suit them.
COMPILE := .venv/bin/python -m uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-annotate --no-emit-index-url --no-emit-find-links \
	--custom-compile-command 'make lock' $(ARGS) >/dev/null
SAME := -c requirements.lock
PEERS := $(SAME) --excludes .ci/left-out.txt --no-emit-package numpy

lock: ## write the requirements*.lock files from pyproject.toml (ARGS=--upgrade for newer pins)
	@$(SETUP) setup --extras uv
	$(COMPILE) --group uv -o .ci/requirements-uv.lock
	$(COMPILE) --group docs -o .ci/requirements-docs.lock
	$(COMPILE) pyproject.toml -o requirements.lock
	$(COMPILE) pyproject.toml $(SAME) --extra dev -o requirements-dev.lock
	$(COMPILE) pyproject.toml $(SAME) --extra cuda -o requirements-cuda.lock
	$(COMPILE) $(PEERS) --group peers -o requirements-peers.lock
	$(COMPILE) $(PEERS) --group bench-peers -o requirements-bench-peers.lock
	$(COMPILE) $(SAME) --group bundle -o .ci/requirements-bundle.lock

clean: ## remove caches and reports; environments and runs/ stay
	@rm -rf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .coverage htmlcov
	@find . -path './.venv*' -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +

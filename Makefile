# Every target sets up what it needs first (.ci/setup.py); a second call finds it done.
# ARGS goes through: make run ARGS="explain --sample 3", make test ARGS="-k canvas".

PYTHON ?= python3
SETUP := $(PYTHON) .ci/setup.py
ARGS ?=

# .venv-peers holds tf-explain; .venv-bench-peers captum, xplique and PyTorch, which are larger.
.PHONY: help run test bench bench-peers peers screenshots format lock clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## set up what is missing, then open the window
	@$(SETUP) run $(ARGS)

test: ## set up what is missing, then lint, types, import contract and all tests
	@$(SETUP) test $(ARGS)

bench: ## time the engine against its peers
	@$(SETUP) bench $(ARGS)

bench-peers: ## set up captum, xplique and PyTorch too, and time the engine beside them
	@$(SETUP) bench-peers $(ARGS)

peers: ## make .venv-peers, in which `make bench` runs tf-explain
	@$(SETUP) peers

screenshots: ## draw the window's pictures again, without a screen
	@$(SETUP) screenshots $(ARGS)

format: ## mend what ruff can mend, and format the code
	@$(SETUP) format

lock: ## write the requirements*.lock files from pyproject.toml (ARGS=--upgrade for newer pins)
	@$(SETUP) lock $(ARGS)

clean: ## remove caches and reports; environments and runs/ stay
	@rm -rf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .coverage htmlcov
	@find . -path './.venv*' -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +

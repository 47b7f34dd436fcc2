PYTHON ?= python3
PORT ?= 8000
export PORT URL

VENV = .venv/bin/python
LOCK = .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --custom-compile-command "make lock" $(UPGRADE)

.PHONY: help run test torture shots audit pictures bench install lint format lock messages sentences compile build

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

run: .venv/runtime ## demo site and worker on http://localhost:8000 (another port: make run PORT=8001)
	@exec scripts/run

test: .venv/development ## everything that CI runs
	@scripts/test

torture: .venv/development compile ## the tests that take minutes: the demo broken off, removed, and in houses of others
	.venv/bin/pytest --create-db -m torture tests

shots: .venv/development ## pictures of every page kind in var/shots/ (of a site that runs: make shots URL=http://localhost:8000)
	@exec .venv/bin/python -m scripts.shots

audit: .venv/development ## axe, room, keyboard and languages on every page kind and in the admin, in var/audit/ (also URL=…; part: ONLY=people)
	@exec .venv/bin/python -m scripts.audit

pictures: .venv/development ## take the pictures of the guides and of the design anew, in docs/pictures/
	@exec .venv/bin/python -m scripts.shots.guide

bench: .venv/development ## how the directory fares with 100, 1,000 and 10,000 people (on PostgreSQL: make bench DB=postgresql)
	@$(if $(filter postgresql,$(DB)),scripts/with-postgresql) .venv/bin/python -m scripts.bench $(SIZES)

install: .venv/runtime ## .venv with the locked requirements

lint: .venv/development ## look for mistakes in code and templates
	@scripts/lint

format: .venv/development ## lay out code and templates
	.venv/bin/ruff check --fix-only --quiet .
	.venv/bin/ruff format .
	git ls-files -co --exclude-standard '*.html' | xargs -r .venv/bin/djhtml --tabwidth 2

lock: .venv/development ## resolve requirements*.in (newer versions: make lock UPGRADE=--upgrade)
	$(LOCK) requirements.in -o requirements.txt
	$(LOCK) --constraint requirements.txt requirements-dev.in -o requirements-dev.txt

messages: .venv/runtime ## collect the words of code and templates into the gettext catalogues
	@scripts/need xgettext gettext
	$(VENV) manage.py update_catalogues

sentences: .venv/runtime compile ## all sentences of the register in twelve languages, for native readers, in var/sentences/
	$(VENV) manage.py sentence_table

compile: .venv/runtime ## compile the gettext catalogues
	$(VENV) manage.py compile_catalogues

build: compile ## production: also collect the static files (needs the environment of production)
	$(VENV) manage.py collectstatic --settings=network_site.settings.production --noinput

.venv/bin/python:
	@scripts/make-venv $(PYTHON)

# The stamps are older than their list when the list has changed.
.venv/runtime: requirements.txt | .venv/bin/python
	@echo "Installing requirements.txt into .venv"
	@scripts/install requirements.txt
	@touch $@

.venv/development: requirements-dev.txt | .venv/bin/python
	@echo "Installing requirements-dev.txt into .venv"
	@scripts/install requirements-dev.txt
	@touch .venv/runtime $@

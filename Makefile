# make book: the website · make test: every check · make help: the rest. Needs git, make and Python 3.11 to 3.14.
PYTHON ?= $(shell command -v python3 || echo uv run --no-project python)
BIN := .venv/bin
# Tests of every run, without the plugin of make thorough; the others are those of make thorough and make bench.
EACH_TIME := -p no:nbval -m "not thorough and not clock"
# Small products on busy cores: several threads would wait for each other.
export OPENBLAS_NUM_THREADS ?= 1
book test kernels: export OMP_NUM_THREADS ?= 1
# Pages show what tools/ measures. (A comment behind a value would leave its spaces in the value.)
book: export PYTHONPATH := $(CURDIR)
CODE := $(shell find hopfield_edu -type f ! -path '*/__pycache__/*' ! -path '*/node_modules/*')

.PHONY: book env test thorough serve lab bench fuzz kernels format widgets address slides handouts key posters cards quizzes nbgrader student pdf bundle lite colab ready dist help

book: _build/.code  ## the website, from executed notebooks, with warnings as errors
	@$(BIN)/python -m tools.execute
	@$(BIN)/jupyter-book build . -W -n --keep-going || { rm -rf _build/.doctrees; exit 1; }
	@echo "Open _build/html/index.html, or run 'make serve'."

env: .venv/.ready  ## only .venv, with everything in it

test: env  ## the checks: style, units, website from executed notebooks
	$(BIN)/ruff check . && $(BIN)/ruff format --check .
	$(BIN)/pytest tests --ignore=tests/site -n 2 $(EACH_TIME)
	@$(MAKE) book
# Three on two cores: they wait for slow nets and for pages to rest.
	$(BIN)/pytest tests/site -n 3 --dist worksteal -rs $(EACH_TIME)

thorough: book  ## what 'make test' leaves or looks at in samples; notebooks run as readers run them
	$(BIN)/pytest notebooks --nbval-lax --nbval-current-env -n 2 --dist loadfile
	$(BIN)/pytest tests --ignore=tests/site -n 2 -rs -m thorough
	THOROUGH=1 $(BIN)/pytest tests/site/test_browser.py tests/site/test_lighthouse.py tests/site/test_slides.py -n 2 -rs
	@$(BIN)/python -m tools.kernels short

serve: book  ## the website on http://127.0.0.1:8000; HOST=0.0.0.0 shows it to the whole room
	$(BIN)/python -m tools.web _build/html 8000 $(HOST)

lab: env  ## the notebooks in JupyterLab
	$(BIN)/jupyter lab --notebook-dir=notebooks

bench: book  ## speed and memory, beside other packages (AGAINST=v1.0: and that revision); how pages block, widgets wait and play
	$(BIN)/python -m tools.bench $(if $(AGAINST),--against $(AGAINST))
	@$(BIN)/python -m tools.bench.trials
	@$(BIN)/python -m tools.bench.blocking
	@$(BIN)/python -m tools.bench.pages
	@$(BIN)/python -m tools.bench.frames
	$(BIN)/pytest tests --ignore=tests/site -rs -m clock

fuzz: env  ## every public callable with what people really bring, for each argument; some minutes
	$(BIN)/python -m tools.fuzz

kernels: env  ## chapters, claims and units as other processors compute them; half an hour
	@$(BIN)/python -m tools.kernels

format: env  ## rewrites code and notebooks as the checks want them
	$(BIN)/ruff format . && $(BIN)/ruff check --fix . && $(BIN)/python -m tools.tidy

widgets:  ## format, lint and bundle the widgets anew from their JavaScript (needs Node.js)
	cd hopfield_edu/widgets/js && npm install --silent --no-package-lock && npm run --silent format && npm run --silent build

slides: book  ## a deck for each chapter, offline, in _build/slides
	$(BIN)/python -m tools.kit slides

handouts: env  ## exercises to print, in _build/handouts
	$(BIN)/python -m tools.kit handouts

key: env  ## the answers to print, with the usual wrong ones and what they mean, in _build/key
	$(BIN)/python -m tools.kit key

posters: env  ## two posters for the wall, on A3 and A4, in _build/posters
	$(BIN)/python -m tools.kit posters

cards: env  ## codes for a phone's camera, for the wall and one a chapter to cut out, in _build/cards
	$(BIN)/python -m tools.kit cards

quizzes: env  ## the quizzes for Moodle (GIFT) and Canvas (QTI), in _build/quizzes
	$(BIN)/python -m tools.kit quizzes

nbgrader: env  ## assignments for nbgrader with points for each check, in _build/nbgrader
	$(BIN)/python -m tools.kit nbgrader

student: env  ## notebooks without solutions in _build/student, full ones in _build/full
	$(BIN)/python -m tools.kit student

pdf: book  ## the whole book as one PDF, in _build/pdf
	$(BIN)/python -m tools.kit pdf

bundle: book  ## one archive for a room without network: website, notebooks, packages, data
	$(BIN)/python -m tools.rooms.bundle

lite: book .venv-lite/.ready  ## the chapters in the browser's own Python, in _build/lite
	@$(BIN)/python -m tools.rooms.lite

colab:  ## the chapters against Colab's versions, in .venv-colab
	$(PYTHON) -m tools.rooms.colab

ready: env  ## which chapters will run on this machine tomorrow, and which in a browser
	@$(BIN)/python -m tools.rooms.ready

dist: env  ## the package as wheel and sdist, in _build/dist
	@$(BIN)/python -m build --no-isolation --outdir _build/dist

address:  ## make address URL=https://github.com/you/fork: your address instead of ours, everywhere
	$(PYTHON) -m tools.address $(URL)

help:
	@grep -E '^[a-z]+:.*##' Makefile | sed 's/:.*## /: /'

# A changed package re-executes every notebook: neither the cache nor Sphinx looks at the code behind a page.
_build/.code: $(CODE) $(wildcard tools/claims/* tools/figures/kernel.py tools/kit/teaching.py tools/kit/drawn.py tools/kit/card.py tools/course.py tools/mathml.py tools/temml/* tools/reading.py tools/chart.py book/map.yml book/_ext/*.py) requirements.txt | env
	rm -rf _build && mkdir _build && touch $@

.venv/.ready: requirements.txt pyproject.toml
	@$(PYTHON) tools/venv.py .venv
	$(BIN)/python -m pip install --quiet --no-compile -r requirements.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
# pip would do so on one core, and for 54 MB of other packages' tests.
	@$(BIN)/python -m compileall -qq -j 0 -x '/tests?/' .venv/lib || true
	@touch $@

.venv-lite/.ready: tools/rooms/lite.txt
	$(PYTHON) -m venv .venv-lite && .venv-lite/bin/python -m pip install --quiet -r tools/rooms/lite.txt && touch $@

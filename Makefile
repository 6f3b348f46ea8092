# Every target installs what is missing first, and does nothing when nothing is missing.
# Swift itself is assumed to be on the PATH.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run test lint format build unit release install uninstall image try-image try-docker interop example reference sanitize-thread sanitize-address tools tools-interop docs

# Homebrew keeps OpenSSL out of the default search path.
ifeq ($(shell uname -s),Darwin)
export PKG_CONFIG_PATH := $(shell brew --prefix openssl@3 2>/dev/null)/lib/pkgconfig:$(PKG_CONFIG_PATH)
endif

# Where `make install` puts things.
PREFIX ?= /usr/local
DESTDIR ?=

# What a static build must find and never uses; the source says why.
ABSENT := .build-absent

# One file that starts fast and holds little memory: the Swift runtime inside, and no relocations to work out.
ifeq ($(shell uname -s),Linux)
RELEASE_FLAGS := --static-swift-stdlib -Xswiftc -Xclang-linker -Xswiftc -no-pie -Xlinker -L$(CURDIR)/$(ABSENT)
RELEASE_NEEDS := $(ABSENT)/libcurl.a
endif

help: ## Show the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "make %-18s %s\n", $$1, $$2 }'

run: release ## Build for release, walk through a redirect, keep the world running
	.build/release/dcsim demo --keep-running

test: tools-interop ## Everything CI checks: format, build, tests, docs, stock clients; FAST=1 without the strict readers
	$(MAKE) --no-print-directory lint
	$(MAKE) --no-print-directory build
	$(MAKE) --no-print-directory unit
	$(MAKE) --no-print-directory docs
	$(MAKE) --no-print-directory example
	$(MAKE) --no-print-directory interop

lint: tools ## Check the format without changing anything
	swift format lint --strict --recursive --parallel Sources Tests examples Package.swift

format: tools ## Rewrite the sources in the house format
	swift format --in-place --recursive --parallel Sources Tests examples Package.swift

build: tools ## Build everything, tests too; warnings are errors (Package.swift says so)
	swift build --build-tests

unit: build ## Run the Swift tests
	swift test --skip-build

release: tools $(RELEASE_NEEDS) ## Build the product with optimisation
	swift build --configuration release --product dcsim $(RELEASE_FLAGS)

$(ABSENT)/libcurl.a: Scripts/absent-curl.c
	@mkdir -p $(ABSENT)
	clang -Wall -Werror -O1 -c $< -o $(ABSENT)/curl.o
	ar rcs $@ $(ABSENT)/curl.o

install: release ## Install the program, its manual page, completions, scenarios and docs under PREFIX (/usr/local)
	Scripts/install-files .build/release/dcsim "$(DESTDIR)$(PREFIX)"

uninstall: ## Remove what install has put under PREFIX
	Scripts/install-files --remove "$(DESTDIR)$(PREFIX)"

image: ## Build the container image dcsim, with docker, podman or buildah
	Scripts/make-image

try-image: ## Build the image with podman and buildah, and log a stock client in through it (4 minutes; root)
	docker/try.sh

try-docker: ## The same with Docker and compose, if need be with an engine of its own (5 minutes; root)
	docker/try-docker.sh

interop: tools-interop release ## Run unpatched client libraries against the release build
	python3 Tests/Interop/run.py

reference: tools ## Write the pages of docs that are made from the program's tables
	swift build --product ReferencePages
	set -e; tool=$$(swift build --show-bin-path)/ReferencePages; \
	for page in $$($$tool); do $$tool $$page > docs/$$page.md.new; mv docs/$$page.md.new docs/$$page.md; done

example: tools ## Run the Swift tests of examples/swift-testing, a package of its own
	swift test --package-path examples/swift-testing --scratch-path .build-example

docs: tools ## Build the documentation of the library with DocC; warnings are errors
	Scripts/make-docc

sanitize-thread: tools ## Run the Swift tests under the thread sanitizer
	swift test --sanitize=thread --scratch-path .build-thread

sanitize-address: tools ## Run the Swift tests under the address sanitizer
	swift test --sanitize=address --scratch-path .build-address

tools:
	@Scripts/install-missing build

tools-interop:
	@Scripts/install-missing build interop

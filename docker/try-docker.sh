#!/usr/bin/env bash
# Builds the image with Docker and uses it as docs/docker.md says: on its own, and with compose.
#
# Usage: docker/try-docker.sh
#
# If an engine answers, that one is used, with the images of its registry. If none does, this machine needs Debian, root and
# Swift: Debian's engine is installed and started in a folder of its own, and two stand-ins have the names of the images
# that the Dockerfile begins with. Any step that does not do what it should ends this with status 1.
#
# TRY_DIR keeps everything in a folder, so that a second time only builds what has changed. MIRROR is Debian's.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

name=dcsim-try-$$
# shellcheck source=docker/try-lib.sh
. docker/try-lib.sh

work=${TRY_DIR:-$(mktemp -d /var/tmp/dcsim-try.XXXXXX)}
mkdir -p "$work"
work=$(cd "$work" && pwd)
engine=
compose() {
    if docker compose version >/dev/null 2>&1; then docker compose "$@"; else docker-compose "$@"; fi
}
project() { compose --project-name "$name" --file docker/compose.yaml --file "$work/tests.yaml" "$@"; }
cleanup() {
    docker rm --force "$name" >/dev/null 2>&1 || true
    project down --timeout 1 >/dev/null 2>&1 || true
    if [[ -n $engine ]]; then
        kill "$engine" && wait "$engine" || true
    fi
    [[ -n ${TRY_DIR:-} ]] || rm -rf "$work"
}
trap cleanup EXIT

# stop_and_look CONTAINER: it ends with status 0.
stop_and_look() {
    docker stop --time 10 "$1" >/dev/null
    expect "exited 0" docker inspect --format '{{.State.Status}} {{.State.ExitCode}}' "$1"
}

# healthy CONTAINER: Docker itself says so.
healthy() {
    local started=$SECONDS
    until [[ $(docker inspect --format '{{.State.Health.Status}}' "$1") == healthy ]]; do
        ((SECONDS - started < 30)) || fail "it does not become healthy: $(docker logs "$1" 2>&1 | tail -n 5)"
        sleep 0.2
    done
    echo "healthy after $((SECONDS - started)) s"
}

step "an engine"
if docker info >/dev/null 2>&1; then
    docker version --format 'the one that answers: {{.Server.Version}}'
else
    [[ $(id -u) -eq 0 ]] || fail "no engine answers, and without root none can be started"
    PATH=$PATH:/usr/sbin:/sbin
    toolchain=$(toolchain)
    install_missing dockerd:docker.io docker:docker.io docker-compose debootstrap
    export DOCKER_HOST=unix://$work/docker.sock
    dockerd --host "$DOCKER_HOST" --data-root "$work/data" --exec-root "$work/exec" --pidfile "$work/pid" \
        >"$work/dockerd.log" 2>&1 &
    engine=$!
    until docker info >/dev/null 2>&1; do
        kill -0 "$engine" 2>/dev/null || fail "the engine does not start: $(tail -n 5 "$work/dockerd.log")"
        sleep 0.2
    done
    docker version --format 'our own: {{.Server.Version}}'

    step "a stand-in for debian:bookworm-slim"
    if ! docker image inspect debian:bookworm-slim >/dev/null 2>&1; then
        make_debian "$work/debian"
        tar -C "$work/debian" -c . | docker import - debian:bookworm-slim >/dev/null
        rm -rf "$work/debian"
    fi
fi

if [[ -n $engine ]] && ! docker image inspect swift:6.3-bookworm >/dev/null 2>&1; then
    step "a stand-in for swift:6.3-bookworm, with this machine's Swift"
    builder_dockerfile debian:bookworm-slim | docker build --quiet --tag dcsim-try-builder - >"$work/builder.log" 2>&1 \
        || fail "the builder failed: $(tail -n 5 "$work/builder.log")"
    builder=$(docker create dcsim-try-builder true)
    # Trusted authorities, and where git looks for packages, are the machine's, too.
    mapfile -t folders < <(make_gitconfig "$work/gitconfig")
    tar -C "$toolchain" --transform 's,^\.,opt/swift/usr,S' -c . | docker cp - "$builder:/"
    tar -C / -ch --hard-dereference etc/ssl/certs "${folders[@]#/}" | docker cp - "$builder:/"
    docker cp "$work/gitconfig" "$builder:/etc/gitconfig"
    docker commit "$builder" swift:6.3-bookworm >/dev/null
    docker rm "$builder" >/dev/null
fi

step "make image"
make image >"$work/build.log" 2>&1 || fail "the build failed: $(tail -n 30 "$work/build.log")"
tail -n 1 "$work/build.log"
docker image inspect --format 'dcsim has {{.Size}} bytes' dcsim

step "it runs, with its ports published"
docker run --detach --name "$name" --env DCSIM_JOURNAL=- -p 127.0.0.1:10441-10445:10441-10445 dcsim >/dev/null
healthy "$name"
expect "ready" docker exec "$name" dcsim ready --wait 10s
docker exec "$name" sh -c 'cat "$DCSIM_READY_FILE"' >"$work/ready.json"
expect "['127.0.0.1', 1, '127.0.0.1', 5]" python3 -c 'import json, sys
dcs = json.load(open(sys.argv[1]))["dcs"]
print([value for dc in (dcs[0], dcs[-1]) for value in (dc["host"], dc["id"])])' "$work/ready.json"
docker exec "$name" dcsim connect telethon >"$work/dcsim_telethon.py"
log_in
expect "ok" docker exec "$name" dcsim ctl move account 9996621234 to DC 4
docker logs "$name" 2>/dev/null | grep '^{' >"$work/journal.jsonl"
grep -q '"answer":"PHONE_MIGRATE_2"' "$work/journal.jsonl" || fail "the journal tells of no redirect"
expect "PHONE_MIGRATE_2" docker run --rm -v "$work/journal.jsonl:/journal.jsonl:ro" dcsim show /journal.jsonl
stop_and_look "$name"
docker rm "$name" >/dev/null

step "a world of one's own"
printf 'dcs: 2\n' >"$work/world.yaml"
docker run --detach --name "$name" -v "$work/world.yaml:/world.yaml:ro" -p 127.0.0.1:10441-10445:10441-10445 \
    dcsim run /world.yaml --host 0.0.0.0 >/dev/null
healthy "$name"
expect "dcs=2" docker exec "$name" dcsim ctl status
stop_and_look "$name"

step "it lints, and it judges"
expect " 0 errors" docker run --rm dcsim lint /usr/share/dcsim/scenarios
expect "phone-migrate.yaml: fine" docker run --rm -v "$PWD/scenarios:/scenarios:ro" dcsim lint /scenarios/login/phone-migrate.yaml
mkdir -p "$work/mine/tests"
printf 'dcs: 2\nclient: { task: connect }\nexpect: [{ never: { connected: "*" } }]\n' >"$work/mine/tests/nothing.yaml"
printf '#!/bin/sh\n' >"$work/mine/client"
chmod +x "$work/mine/client"
(cd "$work/mine" && expect "1 scenario: 1 passed" \
    docker run --rm -v "$PWD:/work" --user "$(id -u):$(id -g)" dcsim test tests --junit results.xml -- ./client)
grep -q '<testsuite' "$work/mine/results.xml" || fail "there is no JUnit report"

step "compose: who depends on it begins when it is healthy"
cat >"$work/tests.yaml" <<'COMPOSE'
services:
  tests:
    image: dcsim
    depends_on:
      dcsim: { condition: service_healthy }
    entrypoint: [bash, -c, "exec 3<>/dev/tcp/dcsim/10442 && echo reached DC 2"]
    healthcheck: { disable: true }
COMPOSE
SCENARIO=$work/world.yaml DCSIM_IMAGE=dcsim project up --detach >"$work/compose.log" 2>&1 \
    || fail "compose failed: $(tail -n 5 "$work/compose.log")"
tests=$(project ps --all --quiet tests)
expect "0" docker wait "$tests"
expect "reached DC 2" docker logs "$tests"
expect "dcs=2" docker exec "$(project ps --quiet dcsim)" dcsim ctl status
log_in
stop_and_look "$(project ps --quiet dcsim)"
step "done"

#!/usr/bin/env bash
# Builds the image and uses it, on a bare Debian machine: no engine, no daemon, no registry.
#
# Usage: docker/try.sh        as root; Swift 6.2 or newer on the PATH
#
# buildah and podman do it. What the Dockerfile begins with is made here: Debian by debootstrap, and on it a builder
# with this machine's Swift mounted into it. Then the image is run with a read-only root by an unprivileged user; a stock
# client logs in through a redirect; SIGTERM ends it. Any step that does not do what it should ends this with status 1.
#
# TRY_DIR keeps everything in a folder, so that a second time only builds what has changed. MIRROR is Debian's.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

name=dcsim-try-$$
base=10540
# shellcheck source=docker/try-lib.sh
. docker/try-lib.sh

[[ $(id -u) -eq 0 ]] || fail "this needs root: debootstrap and the container tools are used without user namespaces"
PATH=$PATH:/usr/sbin:/sbin
toolchain=$(toolchain)

work=${TRY_DIR:-$(mktemp -d /var/tmp/dcsim-try.XXXXXX)}
mkdir -p "$work"
work=$(cd "$work" && pwd)
# A store of its own: images and containers of this machine are not touched.
store=(--root "$work/storage" --runroot "$work/run" --storage-driver vfs)
buildah() { command buildah "${store[@]}" "$@"; }
# Without systemd nobody asks for health every so often, which podman tells each time. It is asked for below.
podman() {
    command podman "${store[@]}" --cgroup-manager cgroupfs --events-backend file "$@" \
        2> >(grep -v 'unable to get systemd connection' >&2)
}
cleanup() {
    podman rm --force --time 0 "$name" >/dev/null 2>&1 || true
    [[ -n ${TRY_DIR:-} ]] || rm -rf "$work"
}
trap cleanup EXIT

step "what is missing is installed"
install_missing buildah podman runc debootstrap
command buildah --version
command podman --version

step "a stand-in for debian:bookworm-slim"
debian=localhost/dcsim-try-debian
if ! buildah inspect --type image "$debian" >/dev/null 2>&1; then
    make_debian "$work/debian"
    container=$(buildah from scratch)
    buildah add --quiet "$container" "$work/debian" / >/dev/null
    buildah config --cmd bash "$container"
    buildah commit --quiet "$container" "$debian" >/dev/null
    buildah rm "$container" >/dev/null
    rm -rf "$work/debian"
fi

step "a stand-in for swift:6.3-bookworm, without its Swift"
builder=localhost/dcsim-try-builder
if ! buildah inspect --type image "$builder" >/dev/null 2>&1; then
    builder_dockerfile "$debian" | buildah build --quiet --isolation chroot --tag "$builder" --file - "$work" \
        >"$work/builder.log" 2>&1 || fail "the builder failed: $(tail -n 5 "$work/builder.log")"
fi

step "the image, as make image builds it"
image=localhost/dcsim-try
# This machine's Swift. The build fetches packages, so also the certificate authorities that this machine trusts, and
# where its git looks, if that is not where Package.swift says.
volumes=(--volume "$toolchain:/opt/swift/usr:ro" --volume /etc/ssl/certs:/etc/ssl/certs:ro)
while read -r folder; do
    volumes+=(--volume "$folder:$folder:ro")
done < <(make_gitconfig "$work/gitconfig")
volumes+=(--volume "$work/gitconfig:/etc/gitconfig:ro")
BUILDER_TOOL="buildah ${store[*]}" IMAGE=$image Scripts/make-image \
    --isolation chroot --build-arg "BUILDER=$builder" --build-arg "RUNTIME=$debian" "${volumes[@]}" \
    >"$work/build.log" 2>&1 || fail "the build failed: $(tail -n 30 "$work/build.log")"
tail -n 3 "$work/build.log"

# The root is read-only, nothing is allowed.
options=(
    --runtime runc --network host --ulimit nofile=4096:4096 --ulimit nproc=1024:1024
    --read-only --cap-drop all --security-opt no-new-privileges
    --health-interval disable
)

step "what is in it"
expect "dcsim 0." podman run --rm "${options[@]}" "$image" --version
expect "uid=10001" podman run --rm "${options[@]}" --entrypoint id "$image"
# shellcheck disable=SC2016
expect "no tools" podman run --rm "${options[@]}" --entrypoint sh "$image" -c \
    'for tool in cc gcc clang make swift git ld strip; do command -v $tool && exit 1; done; echo no tools'
expect '"org.opencontainers.image.version":"0.' podman image inspect --format '{{json .Labels}}' "$image"

step "it lints, and it judges"
scenarios=(--volume "$PWD/scenarios:/scenarios:ro")
expect "phone-migrate.yaml: fine" podman run --rm "${options[@]}" "${scenarios[@]}" "$image" \
    lint /scenarios/login/phone-migrate.yaml
mkdir -p "$work/judged"
printf 'dcs: 2\nclient: { task: connect }\nexpect: [{ never: { connected: "*" } }]\n' >"$work/judged/nothing.yaml"
chmod 777 "$work/judged"
expect "1 scenario: 1 passed" podman run --rm "${options[@]}" --volume "$work/judged:/work" "$image" \
    test nothing.yaml --junit results.xml --journal-dir journals -- true
grep -q '<testsuite' "$work/judged/results.xml" || fail "there is no JUnit report"

step "it runs"
podman run --detach --name "$name" "${options[@]}" "$image" run --host 127.0.0.1 --port-base "$base" >/dev/null
started=$SECONDS
until podman healthcheck run "$name" >/dev/null 2>&1; do
    ((SECONDS - started < 30)) || fail "it does not become healthy: $(podman logs "$name" 2>&1 | tail -n 5)"
    sleep 0.2
done
expect "ready" podman exec "$name" dcsim ready
expect "dcs=5" podman exec "$name" dcsim ctl status

step "stock Telethon logs in through it"
podman exec "$name" sh -c "dcsim connect telethon --ready-file \"\$DCSIM_READY_FILE\"" >"$work/dcsim_telethon.py"
log_in
podman logs "$name" 2>&1 | grep -m 1 'PHONE_MIGRATE_2' || fail "nobody was sent to DC 2"

step "SIGTERM ends it"
podman stop --time 10 "$name" >/dev/null
status=$(podman inspect --format '{{.State.ExitCode}}' "$name")
[[ $status == 0 ]] || fail "it ended with status $status"
echo "status 0"

step "the image is $(($(podman image inspect --format '{{.Size}}' "$image") / 1000000)) MB," \
    "of which Debian is $(($(podman image inspect --format '{{.Size}}' "$debian") / 1000000)) MB"

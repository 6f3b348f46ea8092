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

mirror=${MIRROR:-http://deb.debian.org/debian}
release=bookworm
name=dcsim-try-$$
base=10540

step() { printf '\n### %4d s  %s\n' "$SECONDS" "$*"; }

fail() {
    printf 'try.sh: %s\n' "$*" >&2
    exit 1
}

# expect WORDS COMMAND...: the command's output has these words in it.
expect() {
    local words=$1 output
    shift
    output=$("$@" 2>&1) || fail "$* failed: $output"
    [[ $output == *"$words"* ]] || fail "$*: expected '$words', got: $output"
    printf '%s\n' "$output" | tail -n 3
}

[[ $(id -u) -eq 0 ]] || fail "this needs root: debootstrap and the container tools are used without user namespaces"
swift=$(command -v swift) || fail "swift is not on the PATH; install Swift 6.2 or newer"
toolchain=$(dirname "$(dirname "$(readlink -f "$swift")")")

work=${TRY_DIR:-$(mktemp -d /var/tmp/dcsim-try.XXXXXX)}
mkdir -p "$work"
work=$(cd "$work" && pwd)
# A store of its own: images and containers of this machine are not touched.
store=(--root "$work/storage" --runroot "$work/run" --storage-driver vfs)
buildah() { command buildah "${store[@]}" "$@"; }
podman() { command podman "${store[@]}" --cgroup-manager cgroupfs --events-backend file "$@"; }
cleanup() {
    podman rm --force --time 0 "$name" >/dev/null 2>&1 || true
    [[ -n ${TRY_DIR:-} ]] || rm -rf "$work"
}
trap cleanup EXIT

step "what is missing is installed"
missing=()
for pair in buildah:buildah podman:podman runc:runc debootstrap:debootstrap python3:python3; do
    PATH=$PATH:/usr/sbin:/sbin type -P "${pair%:*}" >/dev/null || missing+=("${pair#*:}")
done
python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
if ((${#missing[@]})); then
    export DEBIAN_FRONTEND=noninteractive
    apt-get -o DPkg::Lock::Timeout=120 update -qq
    apt-get -o DPkg::Lock::Timeout=120 install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
fi
PATH=$PATH:/usr/sbin:/sbin
command buildah --version
command podman --version

step "a stand-in for debian:$release-slim"
debian=localhost/dcsim-try-debian
if ! buildah inspect --type image "$debian" >/dev/null 2>&1; then
    rm -rf "$work/debian"
    debootstrap --variant=minbase "$release" "$work/debian" "$mirror" >"$work/debootstrap.log" \
        || fail "debootstrap failed: $(tail -n 5 "$work/debootstrap.log")"
    # As Debian does for -slim.
    rm -rf "$work"/debian/usr/share/{doc,man,info,locale,lintian} "$work"/debian/var/lib/apt/lists/* \
        "$work"/debian/var/cache/apt/*.bin "$work"/debian/var/cache/apt/archives/*.deb "$work"/debian/var/log/*.log
    container=$(buildah from scratch)
    buildah add --quiet "$container" "$work/debian" / >/dev/null
    buildah config --cmd bash "$container"
    buildah commit --quiet "$container" "$debian" >/dev/null
    buildah rm "$container" >/dev/null
    rm -rf "$work/debian"
fi

step "a stand-in for swift:6.3-$release, without its Swift"
builder=localhost/dcsim-try-builder
if ! buildah inspect --type image "$builder" >/dev/null 2>&1; then
    buildah build --quiet --isolation chroot --tag "$builder" --file - "$work" <<DOCKERFILE >"$work/builder.log" 2>&1 \
        || fail "the builder failed: $(tail -n 5 "$work/builder.log")"
FROM $debian
RUN apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
    binutils binutils-gold ca-certificates git libc6-dev libcurl4-openssl-dev libedit2 libgcc-12-dev libncurses6 \
    libpython3.11 libsqlite3-0 libstdc++-12-dev libxml2-dev libz3-4 tzdata zlib1g-dev >/dev/null
ENV PATH=/opt/swift/usr/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
DOCKERFILE
fi

step "the image, as make image builds it"
image=localhost/dcsim-try
# This machine's Swift. The build fetches packages, so also the certificate authorities that this machine trusts, and
# where its git looks, if that is not where Package.swift says.
volumes=(--volume "$toolchain:/opt/swift/usr:ro" --volume /etc/ssl/certs:/etc/ssl/certs:ro)
rm -f "$work/gitconfig"
git config --file "$work/gitconfig" safe.directory '*'
while read -r key from; do
    git config --file "$work/gitconfig" --add "$key" "$from"
    folder=${key#url.}
    folder=${folder%.insteadof}
    [[ ! -d $folder || " ${volumes[*]} " == *" $folder:"* ]] || volumes+=(--volume "$folder:$folder:ro")
done < <(git config --get-regexp '^url\..*\.insteadof$')
volumes+=(--volume "$work/gitconfig:/etc/gitconfig:ro")
BUILDER_TOOL="buildah ${store[*]}" IMAGE=$image Scripts/make-image \
    --isolation chroot --build-arg "BUILDER=$builder" --build-arg "RUNTIME=$debian" "${volumes[@]}" \
    >"$work/build.log" 2>&1 || fail "the build failed: $(tail -n 30 "$work/build.log")"
tail -n 3 "$work/build.log"

# The root is read-only, nothing is allowed. Health is asked for below: without systemd nobody does it every so often.
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
if [[ ! -x $work/venv/bin/python ]]; then
    python3 -m venv "$work/venv"
    "$work/venv/bin/pip" install --quiet --disable-pip-version-check telethon==1.45.0
fi
podman exec "$name" sh -c "dcsim connect telethon --ready-file \"\$DCSIM_READY_FILE\"" >"$work/dcsim_telethon.py"
rm -f "$work"/*.session
(cd "$work" && expect "phone='9996621234'" venv/bin/python dcsim_telethon.py)
podman logs "$name" 2>&1 | grep -m 1 'PHONE_MIGRATE_2' || fail "nobody was sent to DC 2"

step "SIGTERM ends it"
podman stop --time 10 "$name" >/dev/null
status=$(podman inspect --format '{{.State.ExitCode}}' "$name")
[[ $status == 0 ]] || fail "it ended with status $status"
echo "status 0"

step "the image is $(($(podman image inspect --format '{{.Size}}' "$image") / 1000000)) MB," \
    "of which Debian is $(($(podman image inspect --format '{{.Size}}' "$debian") / 1000000)) MB"

# What try.sh and try-docker.sh have in common; sourced by them, in the root of the project, with `work` set.
# shellcheck shell=bash disable=SC2154

step() { printf '\n### %4d s  %s\n' "$SECONDS" "$*"; }

fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
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

# Debian's packages of the tools that are missing, each as TOOL or TOOL:PACKAGE.
install_missing() {
    local tool missing=()
    for tool in "$@" python3; do
        type -P "${tool%:*}" >/dev/null || missing+=("${tool#*:}")
    done
    python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
    ((${#missing[@]})) || return 0
    export DEBIAN_FRONTEND=noninteractive
    apt-get -o DPkg::Lock::Timeout=120 update -qq
    apt-get -o DPkg::Lock::Timeout=120 install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
}

# The folder of the Swift that this machine has.
toolchain() {
    local swift
    swift=$(type -P swift) || fail "swift is not on the PATH; install Swift 6.2 or newer"
    dirname "$(dirname "$(readlink -f "$swift")")"
}

# A Debian in the folder $1, as small as Debian's -slim images.
make_debian() {
    local root=$1
    rm -rf "$root"
    debootstrap --variant=minbase bookworm "$root" "${MIRROR:-http://deb.debian.org/debian}" >"$work/debootstrap.log" \
        || fail "debootstrap failed: $(tail -n 5 "$work/debootstrap.log")"
    rm -rf "$root"/usr/share/{doc,man,info,locale,lintian} "$root"/var/lib/apt/lists/* \
        "$root"/var/cache/apt/*.bin "$root"/var/cache/apt/archives/*.deb "$root"/var/log/*.log
}

# Swift's image for Debian without its Swift, on the image $1.
builder_dockerfile() {
    cat <<DOCKERFILE
FROM $1
RUN apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
    binutils binutils-gold ca-certificates git libc6-dev libcurl4-openssl-dev libedit2 libgcc-12-dev libncurses6 \
    libpython3.11 libsqlite3-0 libstdc++-12-dev libxml2-dev libz3-4 tzdata zlib1g-dev >/dev/null
ENV PATH=/opt/swift/usr/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
DOCKERFILE
}

# A configuration of git in the file $1: packages come from where this machine's git takes them. Prints the folders that
# they come from, if they are on this machine.
make_gitconfig() {
    local file=$1 key from folder
    rm -f "$file"
    git config --file "$file" safe.directory '*'
    while read -r key from; do
        git config --file "$file" --add "$key" "$from"
        folder=${key#url.}
        folder=${folder%.insteadof}
        [[ ! -d $folder ]] || printf '%s\n' "$folder"
    done < <(git config --get-regexp '^url\..*\.insteadof$') | sort -u
}

# Stock Telethon runs the program dcsim_telethon.py in $work: it begins at DC 1 with a number of DC 2.
log_in() {
    if [[ ! -x $work/venv/bin/python ]]; then
        python3 -m venv "$work/venv"
        "$work/venv/bin/pip" install --quiet --disable-pip-version-check telethon==1.45.0
    fi
    rm -f "$work"/*.session
    (cd "$work" && expect "phone='9996621234'" timeout 60 venv/bin/python dcsim_telethon.py)
}

#!/usr/bin/env bash
# Any other CI, and a shell at home: a client command judged by scenarios.
#
#   ci.sh SCENARIOS CLIENT [ARGUMENT...]      such as: ci.sh tests/scenarios python tests/client.py
#
# DCSIM is the program; without it, it is taken out of the image that DCSIM_IMAGE names. The JUnit report and the
# journals, a file a scenario, are in the folder OUT (dcsim-results) afterwards, for the CI to keep. The status is that of
# `dcsim test`: 0 if all have passed, 1 if one has not, 2 for a mistake in a scenario, 3 if the client cannot be run.
set -euo pipefail

(($# > 1)) || {
    echo "usage: ci.sh SCENARIOS CLIENT [ARGUMENT...]" >&2
    exit 2
}
[[ ${DCSIM:-}${DCSIM_IMAGE:-} ]] || {
    echo "ci.sh: set DCSIM to the program, or DCSIM_IMAGE to an image that has it" >&2
    exit 2
}
scenarios=$1
shift
out=${OUT:-dcsim-results}
mkdir -p "$out"

dcsim=${DCSIM:-}
if [[ -z $dcsim ]]; then
    dcsim=$out/dcsim
    container=$(docker create "$DCSIM_IMAGE")
    docker cp "$container:/usr/local/bin/dcsim" "$dcsim"
    docker rm "$container" >/dev/null
fi

"$dcsim" --version
exec "$dcsim" test "$scenarios" --junit "$out/results.xml" --journal-dir "$out/journals" -- "$@"

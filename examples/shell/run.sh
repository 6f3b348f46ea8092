#!/usr/bin/env bash
# dcsim from a shell, as a CI job would use it: judge a client by a scenario, then play with a world by hand.
#
#   DCSIM=.build/release/dcsim examples/shell/run.sh CLIENT [ARGUMENT...]
#
# CLIENT is the command to judge; without one it is examples/clients/telethon_client.py. What is made stays in the
# folder that OUT names, and goes with the script if there is no such variable.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
dcsim=${DCSIM:-dcsim}
(($#)) || set -- python3 "$here/../clients/telethon_client.py"

scratch=$(mktemp -d)
out=${OUT:-$scratch}
server=
cleanup() {
    if [[ -n $server ]]; then
        kill "$server" 2>/dev/null || true
        wait "$server" || true
    fi
    rm -rf "$scratch"
}
trap cleanup EXIT

step() { printf '\n### %s\n' "$*"; }

step "a client is judged by a scenario; CI reads results.xml"
"$dcsim" test "$here/login.yaml" --junit "$out/results.xml" --journal-dir "$out/journals" -- "$@"

step "what it did, drawn from the journal"
"$dcsim" show "$out"/journals/*login.yaml.jsonl

step "a world that stays: the ready line says where it is"
# The line comes when everything accepts. Reading it from a pipe waits just so long, and no longer if dcsim ends.
mkfifo "$scratch/ready"
"$dcsim" run --dcs 3 --port-base 0 --admin 0 --ready-file "$out/ready.json" --log-level warning >"$scratch/ready" &
server=$!
read -r -t 20 line <"$scratch/ready" || {
    echo "dcsim did not start" >&2
    exit 1
}
echo "${line:0:60}..."
api=$(sed -n 's/.*"admin":"\([^"]*\)".*/\1/p' "$out/ready.json")

step "dcsim ctl changes it"
"$dcsim" ctl --ready-file "$out/ready.json" rotate salts DC 2
"$dcsim" ctl --ready-file "$out/ready.json" down DC 3
"$dcsim" ctl --ready-file "$out/ready.json" status

step "so does HTTP, which also makes worlds and asks what was seen"
ask() {
    curl --fail-with-body --silent --show-error --noproxy '*' --write-out '\n' "$@"
}
ask "$api/worlds?name=shop" --data-binary @"$here/login.yaml" >/dev/null
ask "$api/worlds/shop/actions" --data-binary 'move account 9996621234 to DC 3'
ask "$api/worlds/shop/faults" -d '{"fault": "rpc_error", "method": "auth.sendCode", "error": "FLOOD_WAIT_3"}'
ask "$api/worlds/shop/verify" --data-binary '{ action: "move account *", times: 1 }'
ask -H 'Accept: application/x-ndjson' "$api/worlds/shop/journal?event=action"
ask -X DELETE "$api/worlds/shop"

step "SIGTERM ends it, with status 0"
kill "$server"
wait "$server"
server=
echo "it has ended"

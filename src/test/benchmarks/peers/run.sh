#!/usr/bin/env bash
# Measures our search beside its peers, and prints tables: run.sh [real|<number of records>]...
# Needs Node 20, npm, Linux and GNU time; works in target/peers. LIMIT is how many seconds of a
# processor one engine may take to build, PEERS are those to measure besides Pagefind.
set -euo pipefail
cd "$(dirname "$0")/../../../.."

peers=${PEERS:-minisearch flexsearch flexsearch-context lunr}
limit=${LIMIT:-900}
work=$PWD/target/peers/run
judged=$PWD/src/test/resources/search/judged-queries.json
[ $# -gt 0 ] || set -- real 1000

mkdir -p "$work"
cp -r src/test/benchmarks/peers/. "$work"
(cd "$work" && npm install --no-package-lock --no-audit --no-fund --silent)
export NODE_OPTIONS=--max-old-space-size=6144

# Runs a command within the limit; its peak kilobytes and its seconds of processors go to a file.
measured() {
  local result=$1
  shift
  if ! (ulimit -t "$limit" && /usr/bin/time -f '%M %U %S' -o "$result" "$@") >"$result.log" 2>&1; then
    rm -f "$result"
    echo "not measured: $*, see $result.log" >&2
  fi
}

for records in "$@"; do
  site=$PWD/target/peers/$records
  rm -rf "$site"
  mvn -q test -Dtest=PeersExport -Dpeers.records="$records" -DargLine=-Xmx1500m
  node "$work/build.mjs" pagefind "$site"
  measured "$site/pagefind.time" \
    node "$work/node_modules/pagefind/lib/runner/bin.cjs" --site "$site/pages"
  for peer in $peers; do
    measured "$site/$peer.time" node "$work/build.mjs" "$peer" "$site"
  done
  for engine in chengguo pagefind $peers; do
    [ -e "$site/$engine.time" ] || continue
    node "$work/bytes.mjs" "$engine" "$site" "$site/$engine.bytes.json"
    if [ "$records" = real ]; then
      node "$work/quality.mjs" "$engine" "$site" "$judged" "$site/$engine.quality.json"
    fi
  done
done
node "$work/tables.mjs" target/peers "$@"

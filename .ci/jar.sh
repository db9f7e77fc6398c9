#!/usr/bin/env bash
# Runs target/chengguo.jar where and as tests on classes cannot: with and without its class archive, in odd places,
# with options of the user, with too little memory, and ended by signals. Needs Linux and a packaged jar.
set -euo pipefail
cd "$(dirname "$0")/.."
set -m # each background job has a process group of its own, as at a terminal
jar=$PWD/target/chengguo.jar
broken=$PWD/src/test/resources/sites/broken-unknown-key/content # with it, serve shows the site of the last build
small=$PWD/src/test/resources/sites/good-small/content
work=$(mktemp -d)
first=
trap 'kill "$first" 2>/dev/null || true; rm -rf "$work"' EXIT
failures=0
export LC_ALL=C.UTF-8
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS

fail() {
  echo "FAILED: $*" >&2
  failures=$((failures + 1))
}

# run CODE COMMAND...: the exit code is CODE; output is in $work/out and $work/err.
run() {
  local code=0 expected=$1
  shift
  "$@" >"$work/out" 2>"$work/err" </dev/null || code=$?
  [ "$code" = "$expected" ] || fail "exit code $code instead of $expected: $*: $(head -c 500 "$work/err")"
}

# same COMMAND...: the same answer as the jar in its place gives, and not a word beside it.
same() {
  run 0 "$@"
  cmp -s "$work/out" "$work/answer" || fail "another answer: $*"
  [ ! -s "$work/err" ] || fail "says: $(head -c 500 "$work/err"): $*"
}

# memory COMMAND...: exit code 3 and one sentence.
memory() {
  run 3 "$@"
  [ "$(wc -l <"$work/err")" = 1 ] && grep -q "java -Xmx" "$work/err" || fail "no sentence about memory: $*: $(head -c 500 "$work/err")"
}

query=(search --content "$small" 庇護工場)
java -jar "$jar" "${query[@]}" >"$work/answer"
grep -q 庇護工場 "$work/answer" || fail "no answer"

echo "Signals" # a preview is the command that does not end by itself
archive=target/chengguo.jsa
[ -e "$archive" ] || archive=target/chengguo.aot
[ -e "$archive" ] || fail "the package step left no class archive"
serve() { # content
  java -Xmx300m -Dours=user -jar "$jar" serve --port 0 --content "$1" --output "$work/site" >"$work/out" 2>&1 &
  first=$!
  for _ in $(seq 600); do
    ! grep -q http: "$work/out" || break
    sleep 0.1
  done
  second=$(pgrep -P "$first") || fail "no second process"
}
ended() { # process
  for _ in $(seq 100); do
    [ -e "/proc/$1" ] || return 0
    sleep 0.1
  done
  return 1
}
serve "$small"
grep -q "$archive" "/proc/$second/maps" || fail "the class archive is not used"
tr '\0' ' ' <"/proc/$second/cmdline" | grep -q -- "-XX:.* -Xmx300m -Dours=user" || fail "the user's options are not last"
kill -TERM "$first"
code=0; wait "$first" || code=$?
[ "$code" = 143 ] && ended "$second" || fail "SIGTERM: exit code $code, or the second process goes on"
serve "$broken"
kill -INT -- "-$first"
code=0; wait "$first" || code=$?
[ "$code" = 130 ] && ended "$second" || fail "Ctrl+C: exit code $code, or the second process goes on"
serve "$broken"
kill -KILL "$first"
ended "$second" || fail "the second process outlives the first"
{ wait "$first" || true; } 2>/dev/null

echo "Places"
odd="$work/a b%20c/資料"
mkdir -p "$odd"
cp "$jar" "$odd/chengguo.jar"
ls -l --full-time "$odd" >"$work/before"
same java -jar "$odd/chengguo.jar" "${query[@]}"
ls -l --full-time "$odd" | cmp -s - "$work/before" || fail "something was written beside the jar"
ln -s "$jar" "$work/link.jar"
same java -jar "$work/link.jar" "${query[@]}"
same java -cp "$jar" org.chengguo.cli.Main "${query[@]}"
same env LC_ALL=C java -jar "$jar" "${query[@]}"
same java -Dfile.encoding=ISO-8859-1 -jar "$jar" "${query[@]}"

echo "Archives"
for name in chengguo.jsa chengguo.aot; do
  cp "$archive" "$odd/$name" # of a jar at another place
done
same java -jar "$odd/chengguo.jar" "${query[@]}"
printf 'no archive, complete' | tee "$odd/chengguo.jsa" >"$odd/chengguo.aot"
same java -jar "$odd/chengguo.jar" "${query[@]}"

echo "Options"
same java -XX:+UseG1GC -jar "$jar" "${query[@]}"
run 0 env JAVA_TOOL_OPTIONS="-Dours=user" java -jar "$jar" "${query[@]}"
[ "$(cat "$work/err")" = "Picked up JAVA_TOOL_OPTIONS: -Dours=user" ] || fail "JAVA_TOOL_OPTIONS: $(cat "$work/err")"
run 0 env JAVA_TOOL_OPTIONS="-XX:+UseG1GC '-Dours=a b'" java -jar "$jar" "${query[@]}"

echo "Exit codes"
run 1 java -jar "$jar" check --content "$broken"
run 2 java -jar "$jar" search
run 2 java -jar "$jar" unknown
run 3 java -jar "$jar" check --content "$work/none"

echo "Memory"
memory java -Xmx8m -jar "$jar" build --output "$work/site"
memory java -Xmx8m -jar "$jar" check
memory java -Xmx8m -jar "$jar" serve --port 0 --output "$work/site"
memory java -Xmx8m -jar "$jar" search 性別
memory java -Xmx8m -jar "$jar" audit
memory java -Xmx8m -jar "$jar" propose
memory java -Xmx8m -jar "$jar" report 111 --to "$work/report.odt"
memory java -Xmx24m -jar "$jar" report 111 --format pdf --to "$work/report.pdf"
memory java -Xmx8m -XX:+UseG1GC -jar "$jar" search 性別 # in the first process

[ "$failures" = 0 ] || { echo "$failures failed" >&2; exit 1; }

#!/usr/bin/env bash
# Installs what the tests need besides Java and Maven: on Debian as root what is missing, nothing where all is there.
# Elsewhere it says what is missing: an error with CI=true; without, the tests that need it say so in their turn.
set -euo pipefail

system=unknown
if [ -r /etc/os-release ]; then system=$(. /etc/os-release && echo "${ID:-}"); fi
packages=()
reasons=()

missing() { # package, reason
  packages+=("$1")
  reasons+=("$2")
}

# A program named in a variable has to be there; else any of the usual names does.
program() { # variable, package, names...
  local variable=$1 package=$2 named=${!1:-}
  shift 2
  if [ -n "$named" ]; then
    [ -x "$named" ] || missing "" "$variable names no program: $named"
  elif ! command -v "$@" >/dev/null; then
    missing "$package" "no $package: install it, or name its program in $variable"
  fi
}

look() {
  packages=()
  reasons=()
  program CHENGGUO_CHROMIUM chromium-headless-shell chromium-headless-shell chromium chromium-browser google-chrome
  program CHENGGUO_FIREFOX firefox-esr firefox-esr firefox
  local uming=/usr/share/fonts/truetype/arphic/uming.ttc noto=/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc
  [ -e "$uming" ] || missing fonts-arphic-uming "no $uming, the font of PDFs in tests"
  # Other systems keep their Chinese fonts elsewhere, or bring some.
  [ "$system" != debian ] || [ -e "$noto" ] || missing fonts-noto-cjk "no $noto, the font of pages in tests"
}

look
[ ${#reasons[@]} -gt 0 ] || exit 0

if [ "$system" = debian ] && [ "$EUID" = 0 ] && command -v apt-get >/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  wanted=()
  for package in "${packages[@]}"; do [ -z "$package" ] || wanted+=("$package"); done
  if [ ${#wanted[@]} -gt 0 ]; then
    apt-get update
    apt-get install -y --no-install-recommends "${wanted[@]}"
    look
  fi
  [ ${#reasons[@]} -gt 0 ] || exit 0
fi

echo "The tests need more than is here (on Debian, this script installs it for root):" >&2
printf '  %s\n' "${reasons[@]}" >&2
[ "${CI:-}" != true ]

#!/usr/bin/env bash
# Every check and test in order. Progress on the console, everything else in target/test.log; the last line counts.
set -u -o pipefail

root=$(cd "$(dirname "$0")/../../.." && pwd)
cd "$root" || exit 1
log=target/test.log

# ensure PROGRAM WHAT: root installs Debian's package of that name; others are told, and see the tests skipped.
ensure() {
    if [ -x "/usr/sbin/$1" ] || command -v "$1" >/dev/null 2>&1; then
        return
    fi
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "installing $1 for the tests $2"
        { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$1"; } \
            >>"$log" 2>&1 || echo "$1 could not be installed, see $log; tests $2 will be skipped"
    else
        echo "no $1 on this machine: tests $2 will be skipped (install $1)"
    fi
}

# Macs and other systems have the browser under other names.
ensure_chromium() {
    if [ -n "${CHROMIUM:-}" ] || command -v chromium chromium-browser google-chrome >/dev/null 2>&1 ||
        [ -d "/Applications/Google Chrome.app" ] || [ -d /Applications/Chromium.app ]; then
        return
    fi
    ensure chromium "in the browser"
}

# One line when a step of the build begins; a failing test or a compiler's complaint as it comes.
progress() {
    awk '
        /^\[INFO\] --- / {
            step = ""
            if (/spotless.*:check/) step = "format"
            if (/compiler.*:compile /) step = "compile, with Error Prone and NullAway"
            if (/compiler.*:testCompile /) step = "compile the tests"
            if (/exec.*compile-reports/) step = "compile the reports"
            if (/surefire.*:test /) step = "unit tests and the rules of the house"
            if (/war.*:war /) step = "package"
            if (/failsafe.*:integration-test.*in-container/) step = "tests in the server, on a real PostgreSQL"
            if (/failsafe.*:integration-test.*browser/) step = "tests in the browser"
            if (step != "") print "... " step
        }
        /^\[(ERROR|WARNING)\].*(Tests run:.*(FAILURE|ERROR)|\.java:\[)/ { print }
        /^\[ERROR\]   / { print }
        /format violations|Failed to execute goal/ { print substr($0, 1, 300) }
        { fflush() }'
}

# Adds up one attribute of all test suites.
total() {
    cat target/surefire-reports/TEST-*.xml target/failsafe-reports/TEST-*.xml 2>/dev/null |
        grep -o '<testsuite [^>]*' | grep -o " $1=\"[0-9]*\"" | tr -cd '0-9\n' | awk '{ n += $1 } END { print n + 0 }'
}

mkdir -p target
rm -rf target/surefire-reports target/failsafe-reports target/screenshots target/browser-data-*
: >"$log"
ensure_chromium
ensure nginx "behind a proxy"
ensure pgbouncer "behind a pooler"
command -v Rscript >/dev/null 2>&1 ||
    echo "no R on this machine: the test that asks R is left out (Debian: r-base-core r-cran-survival r-cran-metafor)"
echo "checking the registry; details in $log"
./mvnw -B -ntp -Dstyle.color=never -Dmaven.test.failure.ignore=true spotless:check verify 2>&1 | tee -a "$log" | progress
built=$?

tests=$(total tests)
failed=$(($(total failures) + $(total errors)))
skipped=$(total skipped)
passed=$((tests - failed - skipped))
# A build that broke before or between the tests is a failure of its own.
if [ "$built" -ne 0 ]; then
    echo "the build failed, see $log"
    failed=$((failed + 1))
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]

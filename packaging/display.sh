# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A display without a screen, for scripts that open the window and take its picture; sourced. What is
# started is ended, and what is in $temporary removed, when the script ends.
# shellcheck shell=bash
temporary=$(mktemp -d)
processes=()
end_process() {
    kill "$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
}
clean_up() {
    local process
    for process in "${processes[@]}"; do end_process "$process"; done
    rm -rf "$temporary"
}
trap clean_up EXIT

# wait_for SECONDS PROCESS COMMAND...: waits until the command succeeds, as long as the process lives.
wait_for() {
    local tenths=$(($1 * 10)) process=$2
    shift 2
    until "$@"; do
        if ! kill -0 "$process" 2>/dev/null || [ $((tenths--)) -le 0 ]; then return 1; fi
        sleep 0.1
    done
}

# start_display WIDTHxHEIGHT: starts Xvfb and has the programs that follow use it.
start_display() {
    Xvfb -displayfd 3 -screen 0 "$1x24" 3>"$temporary/display" 2>"$temporary/xvfb" &
    processes+=($!)
    wait_for 30 $! test -s "$temporary/display" || {
        cat "$temporary/xvfb" >&2
        echo "${0##*/}: Xvfb did not start" >&2
        exit 3
    }
    DISPLAY=:$(<"$temporary/display")
    export DISPLAY QT_QPA_PLATFORM=xcb
}

# start_window COMMAND...: starts Dateline, waits until list and article are shown; its process is $window.
start_window() {
    rm -f "$temporary/ready"
    "$@" --ready-file "$temporary/ready" >&2 &
    window=$!
    processes=("$window" "${processes[@]}")
    wait_for 120 "$window" test -e "$temporary/ready" || {
        echo "${0##*/}: the window did not become ready" >&2
        exit 3
    }
    # The engine handed its first frame over; without a graphics card the screen shows it a moment later.
    sleep 2
}

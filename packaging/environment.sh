# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What packaging/run and packaging/test share; sourced at the top of the tree.
# shellcheck shell=bash
export LC_ALL=C.UTF-8

if [ "$(id -u)" = 0 ]; then
    echo "${0##*/}: running as root, so Chromium's sandbox is off (QTWEBENGINE_DISABLE_SANDBOX=1)" >&2
    export QTWEBENGINE_DISABLE_SANDBOX=1
fi

# Chromium's renderers die on a /dev/shm that cannot be written or is as small as in containers.
shared_memory=$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1) || shared_memory=0
if [ ! -w /dev/shm ] || [ "${shared_memory:-0}" -lt 262144 ]; then
    export QTWEBENGINE_CHROMIUM_FLAGS="${QTWEBENGINE_CHROMIUM_FLAGS:-} --disable-dev-shm-usage"
fi

# Configures and builds a preset; what it prints goes to standard error.
build_preset() {
    cmake --preset "$1" "${@:2}" >&2 && cmake --build --preset "$1" >&2
}

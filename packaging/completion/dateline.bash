# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of the dateline command for bash.

_dateline() {
    local cur prev words cword split
    _init_completion -s || return

    local general="--library --help --version" options="" command="" i
    for ((i = 1; i < cword; i++)); do
        case ${words[i]} in
        --library) ((i++)) ;;
        --*) ;;
        *) command=${words[i]} && break ;;
        esac
    done

    case $prev in
    --library)
        _filedir -d
        return
        ;;
    --source | --tag | --from | --to | --language | --limit) return ;;
    esac
    $split && return

    case $command in
    "") options="import list search show sanitize check backup" ;;
    import) options="--json" ;;
    list) options="--source --tag --from --to --language --unread --starred --archived --json" ;;
    search) options="--limit --explain --json" ;;
    show) options="--html --text --json" ;;
    sanitize) ;;
    check) options="--rebuild --repair --json" ;;
    backup) options="--list --json" ;;
    esac

    if [[ $cur == -* || -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options $general" -- "$cur")
    elif [[ $command == import || $command == sanitize || $command == backup ]]; then
        _filedir
    fi
} && complete -F _dateline dateline

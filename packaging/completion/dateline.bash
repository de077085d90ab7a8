# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of the dateline command for bash.

_dateline() {
    local cur prev words cword split
    _init_completion -s || return

    local general="--library --help --version" options="" command="" actions="" i
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
    --source | --tag | --from | --to | --language | --limit | --article | --quote | --occurrence | --note | --match | --at | --timezone) return ;;
    --kind)
        mapfile -t COMPREPLY < <(compgen -W "person organisation place" -- "$cur")
        return
        ;;
    --format)
        mapfile -t COMPREPLY < <(compgen -W "text json csv markdown timelinejs ics geojson" -- "$cur")
        return
        ;;
    --text)
        if [[ $command == explain ]]; then
            _filedir
            return
        fi
        ;;
    --colour)
        mapfile -t COMPREPLY < <(compgen -W "1 2 3 4 5 6 7 8" -- "$cur")
        return
        ;;
    esac
    $split && return

    case $command in
    "") options="import list search show notes entities timeline explain sanitize check backup" ;;
    import) options="--json" ;;
    list) options="--source --tag --from --to --language --unread --starred --archived --noted --json" ;;
    search) options="--limit --explain --json" ;;
    show) options="--html --text --json" ;;
    notes)
        case ${words[i + 1]} in
        list) options="--article --orphans --trash --json" ;;
        add) options="--quote --occurrence --note --tag --colour --json" ;;
        show | delete | restore) options="--json" ;;
        *) actions="list add show delete restore" ;;
        esac
        ;;
    entities)
        case ${words[i + 1]} in
        merge | split | apart | rename | kind | hide | suggestions | undo | log) options="--json" ;;
        *)
            options="--limit --kind --match --json"
            actions="merge split apart rename kind hide suggestions undo log"
            ;;
        esac
        ;;
    timeline) options="--from --to --format --json" ;;
    explain) options="--text --at --timezone --json" ;;
    sanitize) ;;
    check) options="--rebuild --repair --json" ;;
    backup) options="--list --json" ;;
    esac

    if [[ $cur == -* || -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options $general" -- "$cur")
    elif [[ -n $actions ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$actions" -- "$cur")
    elif [[ $command == import || $command == sanitize || $command == backup ]]; then
        _filedir
    fi
} && complete -F _dateline dateline

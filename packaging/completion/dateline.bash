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
    --to)
        if [[ $command == export ]]; then
            _filedir
        fi
        return
        ;;
    --source | --tag | --from | --language | --limit | --article | --quote | --occurrence | --note | --match | --at | --timezone) return ;;
    --kind)
        mapfile -t COMPREPLY < <(compgen -W "person organisation place" -- "$cur")
        return
        ;;
    --query) return ;;
    --format)
        local formats="text json csv markdown timelinejs ics geojson"
        [[ $command == export ]] && formats="markdown html pdf csv bundle w3c hypothesis readwise bibtex biblatex ris csl"
        mapfile -t COMPREPLY < <(compgen -W "$formats" -- "$cur")
        return
        ;;
    --conflicts)
        mapfile -t COMPREPLY < <(compgen -W "mine theirs both" -- "$cur")
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
    "") options="import list search show notes export entities timeline explain sanitize check backup" ;;
    import) options="--json" ;;
    list) options="--source --tag --from --to --language --unread --starred --archived --noted --json" ;;
    search) options="--limit --explain --json" ;;
    show) options="--html --text --json" ;;
    notes)
        case ${words[i + 1]} in
        list) options="--article --orphans --trash --json" ;;
        add) options="--quote --occurrence --note --tag --colour --json" ;;
        show | delete | restore) options="--json" ;;
        import) options="--conflicts --json" ;;
        *) actions="list add show delete restore import" ;;
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
    export) options="--format --to --query --bom --whole-articles --json" ;;
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
    elif [[ $command == notes && ${words[i + 1]} == import && $cword -gt $((i + 1)) ]]; then
        _filedir
    elif [[ $command == import || $command == sanitize || $command == backup ]]; then
        _filedir
    fi
} && complete -F _dateline dateline

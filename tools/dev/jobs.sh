# shellcheck shell=bash
# shellcheck disable=SC2154  # $cache is set in setup.sh, $root in ./dev
# How ./dev says things and runs things. Sourced by ./dev.

# On standard error, so that standard output belongs to the command (`./dev data … --json`).
say() { printf 'dev: %s\n' "$*" >&2; }
die() {
    say "$*"
    exit 1
}

# Whatever takes long runs in the background and ends with the script, however that ends. Job control
# (`set -m`) gives each job a process group of its own, so that a compiler's children end too.
jobs_of_ours=()
end_jobs() {
    local group
    for group in "${jobs_of_ours[@]}"; do kill -TERM -- "-$group" 2>/dev/null || true; done
    jobs_of_ours=()
}
trap end_jobs EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# The lock of `claim` stays with this script.
in_background() { # COMMAND…
    set -m
    "$@" 8>&- &
    set +m
    jobs_of_ours+=($!)
    tell_guard "$!"
}

# Waits for the job that was started last. Unlike a plain command, it lets a signal through at once.
await() {
    local result=0
    wait "${jobs_of_ours[-1]}" || result=$?
    tell_guard "-${jobs_of_ours[-1]}"
    unset 'jobs_of_ours[-1]'
    return "$result"
}

run() { # COMMAND…
    in_background "$@" </dev/null
    await
}

# Runs COMMAND and ends it when FOLDER… stop changing: a slow download goes on, a dead one does not.
while_it_moves() { # SECONDS FOLDER… -- COMMAND…
    local patience=$1 folders=() before='' now still=0 job
    shift
    while [ "$1" != -- ]; do
        folders+=("$1")
        shift
    done
    shift
    in_background "$@" </dev/null
    job=${jobs_of_ours[-1]}
    while kill -0 "$job" 2>/dev/null; do
        sleep 1
        now=$(du -sb "${folders[@]}" 2>/dev/null | cut -f1 | paste -sd+) || true
        if [ "$now" = "$before" ]; then still=$((still + 1)); else still=0; fi
        before=$now
        if [ "$still" -ge "$patience" ]; then kill -TERM -- "-$job" 2>/dev/null || true; fi
    done
    await
}

# Two ./dev at once must not build the same tool twice.
one_at_a_time() { # COMMAND…
    if command -v flock >/dev/null; then
        exec 9>"$cache/lock"
        if ! flock -n 9; then
            say "another ./dev is installing; waiting for it"
            flock 9
        fi
    fi
    # Closed for the command, so that nothing it leaves running keeps the lock.
    "$@" 9>&-
    exec 9>&-
}

# ---------------------------------------------------------------- commands beside each other

# What a command overwrites lies in a folder of its own, target/NAME, and commands of one name work there
# one at a time. What cargo compiles on the way there is shared (target/native, target/wasm and so on):
# cargo has locks for that. Fails when another command has the folder.
claim() { # NAME
    export NAERMEST_PLACE=$root/target/$1
    mkdir -p "$NAERMEST_PLACE"
    if command -v flock >/dev/null; then
        exec 8>>"$NAERMEST_PLACE/lock"
        flock -n 8 || return
    fi
    guard
}

# In the background, because bash hears no signal while a command runs before it.
claim_or_wait() { # NAME COMMANDS
    if claim "$1"; then return; fi
    say "another $2 is at work in this checkout; waiting for it"
    flock 8 &
    wait "$!"
    guard
}

# `end_jobs` cannot run when this script is killed with SIGKILL. A process beside it notices, because the pipe
# between them closes, and ends the jobs.
guard() {
    set -m
    coproc GUARD { keep_guard; }
    set +m
}

tell_guard() { # GROUP, or -GROUP when it has ended
    if [ -n "${GUARD_PID-}" ]; then { echo "$1" >&"${GUARD[1]}"; } 2>/dev/null || true; fi
}

# With a pid in $parent it also ends this script when that is no longer its parent.
parent=
keep_guard() {
    local groups=' ' line result
    exec 8>&-
    trap '' INT HUP TERM
    while true; do
        result=0
        read -r -t 1 line || result=$?
        if [ "$result" = 0 ]; then
            case $line in
                -*) groups=${groups/ ${line#-} / } ;;
                *) groups+="$line " ;;
            esac
        elif [ "$result" -le 128 ]; then
            break
        elif [ -n "$parent" ] && [ "$(parent_of $$)" != "$parent" ]; then
            parent=
            kill -TERM $$ || true
        fi
    done
    for line in $groups; do kill -TERM -- "-$line" 2>/dev/null || true; done
}

parent_of() { # PID
    if [ -r "/proc/$1/status" ]; then
        sed -n 's/^PPid:[[:space:]]*//p' "/proc/$1/status"
    else
        ps -o ppid= -p "$1" | tr -d ' '
    fi
}

# Whether whoever started this script wants it to outlive them: with nohup, or with setsid.
is_on_its_own() {
    local session=
    if [ -r /proc/$$/stat ]; then read -r _ _ _ _ _ session _ </proc/$$/stat; fi
    [ "$session" = $$ ] || [[ $(trap -p HUP) == *"''"* ]]
}

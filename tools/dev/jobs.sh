# shellcheck shell=bash
# shellcheck disable=SC2154  # $cache is set in setup.sh
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
trap 'exit 130' INT
trap 'exit 143' TERM

in_background() { # COMMAND…
    set -m
    "$@" &
    set +m
    jobs_of_ours+=($!)
}

# Waits for the job that was started last. Unlike a plain command, it lets a signal through at once.
await() {
    local result=0
    wait "${jobs_of_ours[-1]}" || result=$?
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

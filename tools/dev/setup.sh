# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154  # ./dev uses what is set here; jobs.sh sets what is used here
# What ./dev needs before it can work: each need_… function puts one thing in place, or does nothing
# when it is there already. Sourced by ./dev.
#
# Two rules. What the user has is used before anything is installed. And everything is made under
# $part and renamed into $cache when it is whole, so an interrupted set-up never leaves half a tool.

cache=${XDG_CACHE_HOME:-$HOME/.cache}/naermest
part=$cache/part
mkdir -p "$part"

# By default they all retry for minutes when nothing answers; 20 silent seconds is a no.
patience=20
export CARGO_HTTP_TIMEOUT=$patience CARGO_NET_RETRY=1

# ---------------------------------------------------------------- Debian packages

need_program() { # PROGRAM PACKAGE…
    command -v "$1" >/dev/null || one_at_a_time apt_install "$@"
}

apt_install() { # WHAT-FOR PACKAGE…
    local what=$1 package missing=()
    for package in "${@:2}"; do
        dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
    done
    if [ ${#missing[@]} = 0 ]; then return; fi
    command -v apt-get >/dev/null ||
        die "$what is missing; install it (Debian's packages: ${missing[*]}), then run ./dev again"
    as_root true ||
        die "$what is missing, and installing it needs root; run \`apt-get install --no-install-recommends ${missing[*]}\` as root, then ./dev again"
    say "installing $what: Debian's ${missing[*]} (usually under a minute)"
    # Puts right what an interrupted installation left behind; otherwise apt-get refuses.
    as_root dpkg --configure -a >&2
    apt_get install "${missing[@]}" || { apt_get update && apt_get install "${missing[@]}"; } ||
        die "apt-get could not install ${missing[*]}; check the network, then run ./dev again"
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends \
        -o "Acquire::http::Timeout=$patience" -o "Acquire::https::Timeout=$patience" \
        -o Acquire::Retries=1 -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" >&2 </dev/null
}

as_root() {
    if [ "$EUID" = 0 ]; then
        "$@"
    elif sudo -n true 2>/dev/null; then
        sudo -n "$@"
    else
        return 126
    fi
}

# ---------------------------------------------------------------- Rust

need_rust() {
    local have wanted
    need_program cc gcc libc6-dev
    command -v cargo >/dev/null || one_at_a_time debian_rust
    have=$(rustc --version | cut -d' ' -f2)
    wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
    [ "$(printf '%s\n' "$have" "$wanted" | sort -V | head -n1)" = "$wanted" ] ||
        die "Rust $have is too old, this needs $wanted: run \`rustup update stable\`, then ./dev again"
}

debian_rust() {
    apt_install "Rust with the sources of its library" rustc-web cargo-web rust-web-src rust-web-llvm
    # The linker is a link into a package that apt does not pull in; its name carries a version.
    [ -e /usr/bin/rust-lld ] || apt_install "Rust's linker" "$(readlink /usr/bin/rust-lld)"
}

# Sets `wasm_env`: the settings with which cargo compiles for the browser.
wasm_env=()
need_wasm() {
    need_rust
    if has_wasm || use_own_wasm; then return; fi
    one_at_a_time make_wasm
    has_wasm || use_own_wasm
}

has_wasm() {
    compgen -G "$(rustc --print target-libdir --target wasm32-unknown-unknown)/libcore-*.rlib" >/dev/null
}

# What build_wasm_library made for the Debian compiler that is installed now.
use_own_wasm() {
    local own
    own=$cache/rust-wasm-$(/usr/bin/rustc --version 2>/dev/null | cut -d' ' -f2)
    [ -x "$own/rustc" ] || return 1
    wasm_env=(RUSTC="$own/rustc")
}

make_wasm() {
    local home=${RUSTUP_HOME:-$HOME/.rustup}
    if has_wasm || use_own_wasm; then return; fi
    if command -v rustup >/dev/null; then
        say "adding the wasm target with rustup (usually 10 s; given up after $patience s without progress)"
        while_it_moves "$patience" "$home/downloads" "$home/tmp" "$home"/toolchains/*/lib/rustlib -- \
            rustup target add wasm32-unknown-unknown && has_wasm && return
        say "rustup could not add it, so it is built from Debian's Rust (usually 2 minutes)"
    fi
    build_wasm_library
}

# Debian ships the sources of the standard library but not the library for wasm. It is compiled once
# and put into a sysroot of our own beside a link to Debian's, so that nothing is written under /usr.
build_wasm_library() {
    debian_rust
    local version host own work
    version=$(/usr/bin/rustc --version | cut -d' ' -f2)
    host=$(/usr/bin/rustc -vV | sed -n 's/^host: //p')
    own=$part/rust-wasm-$version
    work=$part/rust-wasm-$version.build
    say "compiling the standard library for wasm (usually 1 minute)"
    rm -rf "$own"
    mkdir -p "$work/src" "$own/lib/rustlib/wasm32-unknown-unknown/lib"
    printf '[package]\nname = "nothing"\nedition = "2021"\n[profile.release]\npanic = "abort"\n' >"$work/Cargo.toml"
    : >"$work/src/lib.rs"
    run compile_wasm_library "$work" >&2 ||
        die "the standard library for wasm did not compile (see above); check the network, then run ./dev again"
    find "$work/target/wasm32-unknown-unknown/release/deps" -name '*.rlib' ! -name 'libnothing*' \
        -exec cp {} "$own/lib/rustlib/wasm32-unknown-unknown/lib/" \;
    ln -s "/usr/lib/rustlib/$host" "$own/lib/rustlib/$host"
    # shellcheck disable=SC2016  # $0 and $@ are the wrapper's own
    printf '#!/bin/sh\nexec /usr/bin/rustc --sysroot "$(dirname "$0")" "$@"\n' >"$own/rustc"
    chmod +x "$own/rustc"
    mv "$own" "$cache/"
    rm -rf "$work"
}

# RUSTC_BOOTSTRAP allows -Z flags for this one build; the project itself stays on stable Rust. The
# bitcode is what link-time optimisation works on.
compile_wasm_library() { # FOLDER
    cd "$1" || return
    env -u RUSTUP_TOOLCHAIN RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS="-C embed-bitcode=yes" \
        CARGO_TARGET_DIR="$1/target" /usr/bin/cargo build --release --target wasm32-unknown-unknown \
        -Zbuild-std=std,panic_abort,proc_macro,test
}

# ---------------------------------------------------------------- tools built from source

# Trunk refuses any version but the one in Trunk.toml, and wasm-bindgen must equal its crate.
trunk_version() { sed -n 's/^trunk-version = "=\(.*\)"/\1/p' Trunk.toml; }
bindgen_version() { sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"/\1/p}' Cargo.lock; }
# Leads Firefox; Debian has none.
geckodriver_version() { echo 0.37.1; }

# Formats what stands in `view!`, which rustfmt leaves as it is.
leptosfmt_version() { echo 0.1.33; }

# Knows licences and sources of all crates, and two versions of one.
cargo_deny_version() { echo 0.20.2; }

need_build_tools() { need_tools trunk wasm-bindgen-cli; }
need_leptosfmt() { need_tools leptosfmt; }
need_cargo_deny() { need_tools cargo-deny; }

# Everything that `./dev test` needs, so that all are built side by side.
need_test_tools() {
    local tools=(trunk wasm-bindgen-cli leptosfmt cargo-deny)
    need_rust
    command -v geckodriver >/dev/null || tools+=(geckodriver)
    need_tools "${tools[@]}"
}

need_tools() { # CRATE…
    local crate missing=()
    for crate in "$@"; do use_tool "$crate" || missing+=("$crate"); done
    if [ ${#missing[@]} = 0 ]; then return; fi
    one_at_a_time build_tools "${missing[@]}"
    for crate in "$@"; do use_tool "$crate"; done
}

# Puts the tool on the PATH, unless it is there in the version that we want.
use_tool() { # CRATE
    local program=$1 version
    case $1 in
        trunk) version=$(trunk_version) ;;
        wasm-bindgen-cli)
            program=wasm-bindgen
            version=$(bindgen_version)
            ;;
        geckodriver) version=$(geckodriver_version) ;;
        leptosfmt) version=$(leptosfmt_version) ;;
        cargo-deny) version=$(cargo_deny_version) ;;
    esac
    [ "$("$program" --version 2>/dev/null | sed -n '1s/^[^ ]* \([^ ]*\).*/\1/p')" != "$version" ] || return 0
    [ -x "$cache/$1-$version/bin/$program" ] || return 1
    PATH=$cache/$1-$version/bin:$PATH
}

# Side by side: each leaves a core idle for much of its time.
build_tools() { # CRATE…
    local crate start=$SECONDS
    say "building $* from source (usually 3 to 7 minutes, cargo-deny alone 2, geckodriver or leptosfmt 1; once per machine)"
    in_background tell_progress "$@"
    for crate in "$@"; do
        case $crate in
            # It declares a newer Rust than it needs.
            trunk) in_background build_tool trunk "$(trunk_version)" --locked --ignore-rust-version ;;
            # Its lock file asks for a crate that was withdrawn.
            wasm-bindgen-cli) in_background build_tool wasm-bindgen-cli "$(bindgen_version)" ;;
            geckodriver) in_background build_tool geckodriver "$(geckodriver_version)" --locked ;;
            leptosfmt) in_background build_tool leptosfmt "$(leptosfmt_version)" --locked ;;
            cargo-deny) in_background build_tool cargo-deny "$(cargo_deny_version)" --locked ;;
        esac
    done
    for crate in $(printf '%s\n' "$@" | tac); do
        await || {
            tail -n 12 "$part/$crate.log" >&2
            die "$crate could not be built; check the network, then run ./dev again: it goes on where it stopped"
        }
    done
    end_jobs
    say "built $* in $((SECONDS - start)) s"
}

tell_progress() { # CRATE…
    local crate line
    while sleep 20; do
        line=
        for crate in "$@"; do
            line+="$crate: $(grep -ac '^ *Compiling' "$part/$crate.log") crates compiled; " || true
        done
        say "${line%; }"
    done
}

# Without optimisation: what Trunk makes is the same, and its own release profile takes 20 minutes.
build_tool() { # CRATE VERSION FLAGS…
    local here=$part/$1-$2
    if [ -d "$cache/$1-$2" ]; then return; fi
    env -u RUSTFLAGS -u RUSTC -u CARGO_BUILD_TARGET CARGO_TARGET_DIR="$here.target" \
        CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
        CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_DEBUG=0 \
        cargo install "$1" --version "$2" --root "$here" "${@:3}" >"$part/$1.log" 2>&1 </dev/null
    mv "$here" "$cache/"
    rm -rf "$here.target"
}

# ---------------------------------------------------------------- npm packages

# wasm-opt, the design system's CSS, the icons and axe-core: `node_modules` is a link into the cache.
need_npm_packages() {
    local modules
    # Trunk calls wasm-opt from there; Debian's is too old.
    PATH=$PWD/node_modules/.bin:$PATH
    # A folder that the user made stays as it is.
    if [ -d node_modules ] && [ ! -L node_modules ]; then return; fi
    modules=$cache/npm-$(cksum package-lock.json | cut -d' ' -f1)
    if [ ! -d "$modules" ]; then
        need_program node nodejs
        need_program npm npm
        one_at_a_time install_npm_packages "$modules"
    fi
    [ "$(readlink node_modules)" = "$modules/node_modules" ] || ln -sfn "$modules/node_modules" node_modules
}

install_npm_packages() { # FOLDER
    local here=$part/npm
    if [ -d "$1" ]; then return; fi
    say "fetching the npm packages of package.json (usually 30 s, 230 MB on the disk)"
    rm -rf "$here"
    mkdir -p "$here"
    cp package.json package-lock.json "$here/"
    run npm ci --prefix "$here" --cache "$here.cache" --ignore-scripts --legacy-peer-deps --no-audit --no-fund \
        --fetch-retries=1 --fetch-timeout=$((patience * 1000)) --logs-max=0 --loglevel=error >&2 ||
        die "npm could not fetch the packages of package.json; check the network, then run ./dev again"
    mv "$here" "$1"
    rm -rf "$here.cache"
}

# ---------------------------------------------------------------- the browsers for the tests

# Sets NAERMEST_CHROMIUM and NAERMEST_CHROMEDRIVER for the browser tests.
need_chromium() {
    if find_chromium; then return; fi
    one_at_a_time apt_install "Chromium for the tests" chromium chromium-driver
    find_chromium || die "Chromium for the tests: none with a chromedriver of its version on the PATH"
}

find_chromium() {
    local name browser driver
    driver=$(command -v chromedriver) || return 1
    for name in chromium chromium-browser google-chrome-stable google-chrome; do
        browser=$(command -v "$name") || continue
        [ "$(major "$browser")" = "$(major "$driver")" ] || continue
        export NAERMEST_CHROMIUM=$browser NAERMEST_CHROMEDRIVER=$driver
        return
    done
    return 1
}

need_firefox() {
    command -v firefox-esr firefox >/dev/null || one_at_a_time apt_install "Firefox for the tests" firefox-esr
    command -v firefox-esr firefox >/dev/null || die "Firefox for the tests: no firefox or firefox-esr on the PATH"
    command -v geckodriver >/dev/null || need_tools geckodriver
}

# It always opens a window; xvfb is a screen that nobody sees.
need_webkit() {
    if command -v WebKitWebDriver >/dev/null && command -v Xvfb >/dev/null; then return; fi
    one_at_a_time apt_install "WebKit for the tests" webkit2gtk-driver xvfb
}

# ---------------------------------------------------------------- the hosts for the tests

# Sets NAERMEST_SERVERS: a folder with nginx, Apache and Caddy as Debian packs them, unpacked and not installed. So
# none starts by itself or takes a port, and it takes no root.
need_servers() {
    export NAERMEST_SERVERS=$cache/servers-1
    if [ ! -d "$NAERMEST_SERVERS" ]; then one_at_a_time unpack_servers "$NAERMEST_SERVERS"; fi
}

unpack_servers() { # FOLDER
    local here=$part/servers package
    local packages=(nginx libnginx-mod-http-brotli-static apache2-bin libapr1 libaprutil1 caddy)
    if [ -d "$1" ]; then return; fi
    command -v apt-get >/dev/null || die "the tests of deploy/ need Debian's packages: ${packages[*]}"
    say "fetching nginx, Apache and Caddy for the tests (usually 10 s)"
    rm -rf "$here"
    mkdir -p "$here/packages"
    (
        cd "$here/packages"
        apt-get -q download "${packages[@]}" || { as_root apt-get -q update && apt-get -q download "${packages[@]}"; }
    ) >&2 </dev/null || die "apt-get could not fetch ${packages[*]}; check the network, then run ./dev again"
    for package in "$here"/packages/*.deb; do dpkg -x "$package" "$here/root"; done
    mv "$here/root" "$1"
    rm -rf "$here"
}

major() { "$1" --version 2>/dev/null | grep -o '[0-9][0-9]*' | head -n1; }

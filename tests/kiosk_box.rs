//! What `deploy/kiosk/install` writes on the box of a display.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/kiosk")
}

/// Runs it for another root than that of this machine.
fn install(root: &Path, arguments: &[&str]) -> Output {
    let mut install = Command::new(folder().join("install"));
    install.env("NAERMEST_ROOT", root).args(arguments).output().expect("it can be run")
}

fn fresh(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&root);
    fs::create_dir_all(&root).expect("a folder of the tests");
    root
}

fn read(root: &Path, file: &str) -> String {
    fs::read_to_string(root.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

#[test]
fn a_box_opens_its_own_address_and_no_other_site() {
    let root = fresh("kiosk-box");
    let address = "https://example.no/hjelp/?vert=kiosk&sted=1577&hvile=90";
    let run = install(&root, &[address]);
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let policies: Value =
        serde_json::from_str(&read(&root, "etc/chromium/policies/managed/naermest-kiosk.json")).unwrap();
    assert_eq!(policies["URLBlocklist"], serde_json::json!(["*"]));
    assert_eq!(policies["URLAllowlist"], serde_json::json!(["example.no/hjelp"]));
    assert_eq!(policies["SavingBrowserHistoryDisabled"], true);
    let settings = read(&root, "etc/naermest-kiosk.conf");
    assert_eq!(settings, format!("NAERMEST_ADDRESS={address}\nNAERMEST_SCREEN=cage\n"));
    // What the unit starts is there.
    let unit = read(&root, "etc/systemd/system/naermest-kiosk.service");
    let starts = unit.lines().find_map(|line| line.strip_prefix("ExecStart=/")).expect("it starts something");
    assert!(root.join(starts).is_file(), "{starts}");
    for needed in ["Restart=always", "WatchdogSec=3min", "EnvironmentFile=/etc/naermest-kiosk.conf"] {
        assert!(unit.lines().any(|line| line == needed), "{needed}");
    }
    // Again, with another address.
    assert!(install(&root, &["https://example.no/?vert=kiosk", "x"]).status.success());
    assert!(read(&root, "etc/naermest-kiosk.conf").ends_with("/?vert=kiosk\nNAERMEST_SCREEN=x\n"));
}

#[test]
fn what_is_no_address_of_a_display_is_refused() {
    let root = fresh("kiosk-box-refused");
    for (arguments, said) in [
        (&[][..], "the address of the display is missing"),
        (&["http://example.no/?vert=kiosk"], "the address starts with https://"),
        (&["https://example.no/"], "the address lacks vert=kiosk"),
        (&["https://example.no/?vert=kiosk$(id)"], "characters that no address has"),
        (&["https://example.no/?vert=kiosk\nNAERMEST_SCREEN=none"], "characters that no address has"),
        (&["https://example.no/?vert=kiosk", "wayland"], "cage or x"),
    ] {
        let run = install(&root, arguments);
        let told = String::from_utf8_lossy(&run.stderr);
        assert!(!run.status.success() && told.contains(said), "{arguments:?}: {told}");
    }
    assert!(fs::read_dir(&root).unwrap().next().is_none(), "something was written");
}

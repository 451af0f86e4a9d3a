//! `kiosk`: how the settings of a display are understood.

use super::answer::{Answer, Failure};
use super::fault::harmless_line;
use crate::address::kiosk::KioskFile;
use clap::Args;
use std::fs;
use std::path::PathBuf;

/// What `kiosk` takes.
#[derive(Args)]
pub struct Arguments {
    /// The `kiosk.json`
    file: PathBuf,
}

/// The settings as the address that says the same, or every one that is not understood.
pub fn run(Arguments { file }: &Arguments) -> Answer {
    let name = file.display();
    let text = fs::read_to_string(file)
        .map_err(|error| Failure::sentence(&format!("{name}: cannot be read: {error}")))?;
    let told: KioskFile = serde_json::from_str(&text)
        .map_err(|error| Failure::sentence(&format!("{name}: no settings: {error}")))?;
    let (kiosk, misread) = told.read();
    if misread.is_empty() {
        return Ok(format!("/?vert=kiosk&{}\n", kiosk.written()));
    }
    let lines = misread.iter().map(|one| harmless_line(&format!("{name}: {one}")) + "\n");
    Err(Failure::Found(lines.collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(name: &str, text: &str) -> Answer {
        let dir = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/test/made");
        fs::create_dir_all(&dir).unwrap();
        let file = dir.join(name);
        fs::write(&file, text).unwrap();
        let answer = run(&Arguments { file: file.clone() });
        fs::remove_file(file).unwrap();
        answer
    }

    #[test]
    fn settings_are_said_as_an_address() {
        let answer = said("kiosk-good.json", r#"{ "sted": "1577", "hvile": 90 }"#).unwrap();
        assert_eq!(
            answer,
            "/?vert=kiosk&sted=1577&sprak=nb,nn,en,se&side=%2Fkommune%2F1577&hvile=90\
             &skjerm=klokke,moter,telefoner&natt=3&retning=auto\n"
        );
    }

    #[test]
    fn every_setting_that_is_not_understood_is_told() {
        let Err(Failure::Found(lines)) = said("kiosk-bad.json", r#"{ "hvile": 5, "sted": "\u202e1" }"#)
        else {
            panic!("it was understood");
        };
        let rest: Vec<_> = lines.lines().map(|line| line.split_once(": ").map(|(_, rest)| rest)).collect();
        assert_eq!(
            rest,
            [
                Some("hvile: found \"5\"; expected a whole number of seconds from 20 to 600"),
                Some("sted: found \"\\u{202e}1\"; expected the number of a kommune, such as 1577"),
            ]
        );
        assert!(matches!(said("kiosk-broken.json", "{"), Err(Failure::Sentence(_))));
    }
}

//! `kiosk.json`, the settings of a display as a file beside the app.

use super::{Kiosk, Misread};
use crate::address::route::Params;
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::collections::BTreeMap;

/// The file as it was written: settings by name, in which nothing has been judged yet.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "BTreeMap<String, Value>")]
pub struct KioskFile(String);

/// What may stand in the file: a text, a whole number, or a list of texts. One setting of another kind is told like
/// any that is not understood, and keeps no other from being read.
#[derive(Deserialize)]
#[serde(untagged)]
enum Value {
    Text(String),
    Number(u64),
    List(Vec<String>),
    Other(IgnoredAny),
}

/// What is told of a value of another kind; `public/display/setup.js` says the same.
const OTHER: &str = "neither a text, a number nor a list of texts";

impl From<BTreeMap<String, Value>> for KioskFile {
    fn from(file: BTreeMap<String, Value>) -> Self {
        let mut params = Params::default();
        for (name, value) in file {
            let value = match value {
                Value::Text(text) => text,
                Value::Number(number) => number.to_string(),
                Value::List(list) => list.join(","),
                Value::Other(_) => OTHER.to_owned(),
            };
            params.push(&name, &value);
        }
        let mut written = String::new();
        params.write(&mut written);
        Self(written.trim_start_matches('?').to_owned())
    }
}

impl KioskFile {
    /// The settings, and which were not understood.
    pub fn read(&self) -> (Kiosk, Vec<Misread>) {
        Kiosk::read(&self.0)
    }
}

//! Reads published data files in the browser, through the domain's own rules.
//!
//! Field by field, by hand: see [`crate::json`] for why. The data tool writes these files from the same
//! types with serde; a test reads back all that it writes.
//!
//! A fault is noted and reading goes on with a harmless value in its place; only [`read`] hands anything
//! out, and nothing of a file with a fault. Giving up at each fault instead, with what was read so far to
//! be cleared away there, is five times the code in the browser.

mod contact;
mod hours;
mod records;
mod told;
mod values;

pub use told::{Told, find};

use crate::json::Json;
use std::cell::Cell;

/// Whether anything was wrong in a file.
#[derive(Default)]
pub struct Faults(Cell<bool>);

impl Faults {
    /// Takes note of a fault.
    fn note(&self) {
        self.0.set(true);
    }

    /// The value; without one, another in its place, and a fault.
    fn or<T>(&self, value: Option<T>, blank: T) -> T {
        if value.is_none() {
            self.note();
        }
        value.unwrap_or(blank)
    }
}

/// Something that can be read from a published file.
pub trait Read: Sized {
    /// The value; if this is none, a fault and any value.
    fn read(json: &Json, faults: &Faults) -> Self;
}

/// Reads all of a file: one value; `None` if anything in it is wrong.
pub fn read<T: Read>(text: &str) -> Option<T> {
    let faults = Faults::default();
    let value = T::read(&Json::parse(text)?, &faults);
    (!faults.0.get()).then_some(value)
}

impl<T: Read> Read for Vec<T> {
    fn read(json: &Json, faults: &Faults) -> Self {
        json.items(faults).iter().map(|item| T::read(item, faults)).collect()
    }
}

impl<T: Read> Read for std::sync::Arc<T> {
    fn read(json: &Json, faults: &Faults) -> Self {
        Self::new(T::read(json, faults))
    }
}

/// What stands where nothing stands.
static NOTHING: Json = Json::Null;

impl Json {
    /// The text of a text.
    fn text(&self, faults: &Faults) -> &str {
        match self {
            Self::Text(text) => text,
            _ => {
                faults.note();
                ""
            }
        }
    }

    /// The items of a list.
    fn items(&self, faults: &Faults) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => {
                faults.note();
                &[]
            }
        }
    }

    /// The two items of a list of two.
    fn pair(&self, faults: &Faults) -> [&Self; 2] {
        match self.items(faults) {
            [first, second] => [first, second],
            _ => {
                faults.note();
                [&NOTHING; 2]
            }
        }
    }

    /// Notes a fault unless this is an object.
    fn must_be_object(&self, faults: &Faults) {
        if !matches!(self, Self::Object(_)) {
            faults.note();
        }
    }

    /// A field that may be left out.
    fn given(&self, name: &str) -> Option<&Self> {
        self.field(name).filter(|value| !matches!(value, Self::Null))
    }

    /// A field that must be there.
    fn get<T: Read>(&self, name: &str, faults: &Faults) -> T {
        T::read(self.field(name).unwrap_or(&NOTHING), faults)
    }

    /// A field that may be left out.
    fn maybe<T: Read>(&self, name: &str, faults: &Faults) -> Option<T> {
        self.given(name).map(|value| T::read(value, faults))
    }

    /// A field with a value for when it is left out.
    fn or<T: Read>(&self, name: &str, otherwise: T, faults: &Faults) -> T {
        self.maybe(name, faults).unwrap_or(otherwise)
    }
}

/// Reads a record whose fields have the names that they have in the file: `!` must be there, `?` may
/// be left out, `*` is a list that may be left out, `= value` is for when it is left out, `-` is not published.
macro_rules! record {
    ($type:ty { $($mark:tt $field:ident $(as $name:literal)? $(= $otherwise:expr)?),+ $(,)? }) => {
        impl $crate::published::Read for $type {
            fn read(json: &$crate::json::Json, faults: &$crate::published::Faults) -> Self {
                json.must_be_object(faults);
                Self { $($field: record!(@ $mark json, faults, $field $(, $name)? $(; $otherwise)?)),+ }
            }
        }
    };
    (@ ! $json:ident, $faults:ident, $field:ident) => { $json.get(stringify!($field), $faults) };
    (@ ! $json:ident, $faults:ident, $field:ident, $name:literal) => { $json.get($name, $faults) };
    (@ ? $json:ident, $faults:ident, $field:ident) => { $json.maybe(stringify!($field), $faults) };
    (@ * $json:ident, $faults:ident, $field:ident) => { $json.or(stringify!($field), Vec::new(), $faults) };
    (@ = $json:ident, $faults:ident, $field:ident; $otherwise:expr) => {
        $json.or(stringify!($field), $otherwise, $faults)
    };
    (@ - $json:ident, $faults:ident, $field:ident) => { None };
}
use record;

#[cfg(test)]
mod tests;

//! Reads what the data tool published: the one place that knows which reader of JSON that is.
//!
//! The rules stand in the types: what a record may be, its `Deserialize` says, and nothing of a file
//! that breaks a rule is handed out.

use serde::de::DeserializeOwned;
use std::fmt;

/// A published file that does not fit this program: cut off, of another version, or not one of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedFault {
    /// What the file holds.
    file: &'static str,
    /// What was expected instead, and where.
    expected: String,
}

impl fmt::Display for PublishedFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the file of {} does not fit: {}", self.file, self.expected)
    }
}

impl std::error::Error for PublishedFault {}

/// JSON that a published file holds: a text natively; in the browser what its own `JSON.parse` made of one.
pub trait Published {
    /// The whole of it as a value.
    ///
    /// # Errors
    /// Says what does not fit.
    fn read<T: DeserializeOwned>(self) -> Result<T, String>;
}

impl<S: AsRef<str> + ?Sized> Published for &S {
    fn read<T: DeserializeOwned>(self) -> Result<T, String> {
        serde_json::from_str(self.as_ref()).map_err(|error| error.to_string())
    }
}

/// Reads the whole of a published file; `file` is what it holds, for the message.
///
/// # Errors
/// Says what does not fit.
pub fn read<T: DeserializeOwned, P: Published>(
    file: &'static str,
    published: P,
) -> Result<T, PublishedFault> {
    published.read().map_err(|expected| PublishedFault { file, expected })
}

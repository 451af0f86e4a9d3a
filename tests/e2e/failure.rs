//! Why a visit failed, in words.

use std::fmt::{Debug, Display, Formatter};

/// What every step of a visit gives back.
pub type Result<T = ()> = std::result::Result<T, Failure>;

/// A sentence for the person who reads the test's outcome.
pub struct Failure(String);

impl Failure {
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

/// A test that returns an error prints it this way.
impl Debug for Failure {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Display for Failure {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

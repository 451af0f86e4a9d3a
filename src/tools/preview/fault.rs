//! What can go wrong between a visitor and a host, for tests.

use std::time::Duration;

/// How a request fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The host answers 404.
    NotFound,
    /// The host answers 500.
    ServerError,
    /// The connection breaks when half of the content has been sent.
    CutOff,
    /// The content is nonsense, as from a broken disk.
    Garbled,
    /// One digit of the content is another; all else is right.
    Altered,
    /// The content is right, but is said to be of another type.
    WrongType,
    /// The right answer comes late.
    Delay(Duration),
}

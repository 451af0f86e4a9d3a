//! Tells of what is private in a text.

use super::super::privacy;
use super::Value;

/// Tells if a text has a Norwegian identity number in it. The number itself is not repeated.
pub fn no_identity_number(value: &Value, text: &str) {
    if privacy::has_identity_number(text) {
        value.fault("the identity number of a person", "nothing that is private");
    }
}

/// Tells if a text has a telephone number in it.
pub fn no_phone_number(value: &Value, text: &str) {
    if let Some(number) = privacy::phone_number(text) {
        value.fault(format!("the telephone number \"{number}\""), "numbers in channels only");
    }
}

//! What an installation says about itself.

use super::{Decode, Fields, Value};
use crate::dataset::site::Site;

impl Decode for Site {
    fn expected() -> String {
        "an object with mail or lang".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["mail", "lang"])?;
        Some(Self { mail: fields.optional("mail"), lang: fields.optional("lang") })
    }
}

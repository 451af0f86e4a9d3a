//! What an installation says about itself.

use super::{Decode, Fields, Value};
use crate::dataset::site::Site;

impl Decode for Site {
    fn expected() -> String {
        "an object with mail, lang or offline".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["mail", "lang", "offline"])?;
        let (mail, lang) = (fields.optional("mail"), fields.optional("lang"));
        Some(Self { mail, lang, offline: fields.optional("offline").unwrap_or(true) })
    }
}

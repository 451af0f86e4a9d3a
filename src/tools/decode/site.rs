//! What an installation says about itself.

use super::{Decode, Fields, Value};
use crate::dataset::site::Site;

impl Decode for Site {
    fn expected() -> String {
        "an object with mail".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["mail"])?;
        Some(Self { mail: fields.optional("mail") })
    }
}

//! Sentences that people have sorted, by which danger is heard.

use super::super::fault::quote;
use super::{Decode, Fields, Value};
use crate::model::synonym::Phrases;
use crate::model::text::Text;

/// The longest sentence.
type Sentence = Text<200>;

/// A sentence, once in the whole file.
struct Sorted(Box<str>);

impl Decode for Sorted {
    fn expected() -> String {
        Sentence::expected()
    }

    fn decode(value: &Value) -> Option<Self> {
        let text = Sentence::decode(value)?;
        let sorted = text.as_str().to_lowercase();
        if let Some(first) = value.context.claim(&format!("sorted {sorted}"), value.path()) {
            value.fault(
                format!("{} again, first in {first}", quote(text.as_str())),
                "each sentence once in the file",
            );
        }
        Some(Self(text.as_str().into()))
    }
}

impl Decode for Phrases {
    fn expected() -> String {
        "an object with danger, calm and needs".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["danger", "calm", "needs"])?;
        let [danger, calm, needs] = ["danger", "calm", "needs"].map(|name| {
            let sentences: Option<Vec<Sorted>> = fields.required_list(name);
            sentences.map(|all| all.into_iter().map(|Sorted(text)| text).collect())
        });
        Some(Self { danger: danger?, calm: calm?, needs: needs? })
    }
}

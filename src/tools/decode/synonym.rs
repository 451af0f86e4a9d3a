//! What people say, and what services call it.

use super::super::fault::quote;
use super::{Decode, Fields, Value};
use crate::model::synonym::Synonym;
use crate::model::text::{Name, Text};

/// The languages in which something can be said.
const SAID: [&str; 4] = ["nb", "nn", "en", "se"];
/// As many terms as what is said can mean.
const MOST_MEANT: usize = 4;

/// Something that is said, once in the whole file.
struct Phrase(Box<str>);

/// Room for the words of each place.
type Said = Text<700>;

impl Decode for Phrase {
    fn expected() -> String {
        Said::expected()
    }

    fn decode(value: &Value) -> Option<Self> {
        let text = Said::decode(value)?;
        let said = text.as_str().to_lowercase();
        if let Some(first) = value.context.claim(&format!("said {said}"), value.path()) {
            value.fault(
                format!("{} again, first in {first}", quote(text.as_str())),
                "each text once in the file",
            );
        }
        Some(Self(text.as_str().into()))
    }
}

impl Decode for Synonym {
    fn expected() -> String {
        "an object with means, and at least one text in nb, nn, en or se".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields =
            Fields::of(value, &["nb", "nn", "en", "se", "means", "whom", "danger", "loss", "calm", "asks"])?;
        let told = value.context.faults_told();
        let [nb, nn, en, se] = SAID.map(|lang| -> Vec<Box<str>> {
            fields.list(lang).into_iter().map(|Phrase(text)| text).collect()
        });
        if [&nb, &nn, &en, &se].iter().all(|said| said.is_empty()) && value.context.faults_told() == told {
            value.fault("nothing that is said", Self::expected());
        }
        let means: Vec<Name> = fields.required_list("means")?;
        if means.len() > MOST_MEANT {
            fields.at("means")?.fault(format!("a list of {}", means.len()), format!("at most {MOST_MEANT}"));
        }
        let [whom, loss, calm] =
            ["whom", "loss", "calm"].map(|name| fields.optional(name).unwrap_or_default());
        Some(Self {
            nb,
            nn,
            en,
            se,
            means: means.iter().map(|text| text.as_str().into()).collect(),
            whom,
            danger: fields.optional("danger"),
            loss,
            calm,
            asks: fields.optional("asks"),
        })
    }
}

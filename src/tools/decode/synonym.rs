//! What people say, and what services call it.

use super::super::fault::quote;
use super::{Decode, Fields, Value};
use crate::model::synonym::Synonym;
use crate::model::text::{Name, Slug, Text};

/// The languages in which something can be said.
const SAID: [&str; 4] = ["nb", "nn", "en", "se"];
/// All fields.
const SAID_AND_MEANT: &[&str] =
    &["list", "nb", "nn", "en", "se", "means", "whom", "danger", "loss", "calm", "asks"];
/// As many terms as what is said can mean.
const MOST_MEANT: usize = 4;

/// Something that is said, once in the whole file.
struct Phrase(Box<str>);

/// A word of a list, which may be in several.
struct Listed(Box<str>);

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

impl Decode for Listed {
    fn expected() -> String {
        "one word".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let text = Name::decode(value)?;
        if text.as_str().contains([' ', '|', '$']) {
            value.fault(quote(text.as_str()), Self::expected());
        }
        Some(Self(text.as_str().into()))
    }
}

impl Decode for Synonym {
    fn expected() -> String {
        "an object with means, or the name of a list, and at least one text in nb, nn, en or se".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, SAID_AND_MEANT)?;
        let told = value.context.faults_told();
        let list: Option<Slug> = fields.optional("list");
        let [nb, nn, en, se] = SAID.map(|lang| -> Vec<Box<str>> {
            match list {
                Some(_) => fields.list(lang).into_iter().map(|Listed(text)| text).collect(),
                None => fields.list(lang).into_iter().map(|Phrase(text)| text).collect(),
            }
        });
        if [&nb, &nn, &en, &se].iter().all(|said| said.is_empty()) && value.context.faults_told() == told {
            value.fault("nothing that is said", Self::expected());
        }
        let means: Vec<Name> = match list {
            Some(_) => Vec::new(),
            None => fields.required_list("means")?,
        };
        if means.len() > MOST_MEANT {
            fields.at("means")?.fault(format!("a list of {}", means.len()), format!("at most {MOST_MEANT}"));
        }
        let [whom, loss, calm] =
            ["whom", "loss", "calm"].map(|name| fields.optional(name).unwrap_or_default());
        Some(Self {
            list: list.map(|name| name.as_str().into()),
            weights: None,
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

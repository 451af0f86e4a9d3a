//! Texts in one language.

use crate::model::lang::Lang;
use crate::model::place::{NameLanguage, Places};
use crate::vocabulary::Vocabulary;
use serde_json::{Map, Value};

/// The languages that a text can have in the data.
const WRITTEN: [&str; 4] = ["nb", "nn", "en", "se"];

/// Leaves every text of a record in one language only: this one, or bokmål.
pub fn reduce(record: &mut Value, lang: Lang) {
    match record {
        Value::Object(fields) if is_text(fields) => {
            let kept = if fields.contains_key(lang.as_str()) { lang } else { Lang::Nb };
            fields.retain(|written, _| written == kept.as_str());
        }
        Value::Object(fields) => fields.values_mut().for_each(|field| reduce(field, lang)),
        Value::Array(list) => list.iter_mut().for_each(|item| reduce(item, lang)),
        _ => {}
    }
}

/// The places with their official names in a language first.
pub fn named(places: &Places, lang: Lang) -> Places {
    let mut places = places.clone();
    if lang == Lang::Se {
        let kommuner = places.kommuner.iter_mut().map(|kommune| &mut kommune.names);
        let fylker = places.fylker.iter_mut().map(|fylke| &mut fylke.names);
        kommuner
            .chain(fylker)
            .for_each(|names| names.sort_by_key(|name| name.lang != NameLanguage::NorthernSami));
    }
    places
}

fn is_text(fields: &Map<String, Value>) -> bool {
    fields.contains_key(Lang::Nb.as_str()) && fields.keys().all(|key| WRITTEN.contains(&key.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_text_stays_in_its_language_or_in_bokmaal() {
        let record = json!({"d": {"nb": "hei", "en": "hello"}, "c": [{"label": {"nb": "vakt"}}], "n": "nb"});
        let mut english = record.clone();
        reduce(&mut english, Lang::En);
        assert_eq!(english, json!({"d": {"en": "hello"}, "c": [{"label": {"nb": "vakt"}}], "n": "nb"}));
        let mut nynorsk = json!({"d": {"nb": "ikke", "nn": "ikkje", "en": "not"}, "c": {"nb": "vakt"}});
        reduce(&mut nynorsk, Lang::Nn);
        assert_eq!(nynorsk, json!({"d": {"nn": "ikkje"}, "c": {"nb": "vakt"}}));
        let mut bokmaal = record;
        reduce(&mut bokmaal, Lang::Nb);
        assert_eq!(bokmaal, json!({"d": {"nb": "hei"}, "c": [{"label": {"nb": "vakt"}}], "n": "nb"}));
    }
}

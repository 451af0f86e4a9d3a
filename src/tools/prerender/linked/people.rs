//! Who runs something, and for whom it is.

use super::thing::Thing;
use crate::i18n::texts::Texts;
use crate::model::taxonomy::Audience;
use serde_json::Value;

/// Whether the name of who runs something says that it is public. Several together are not one public body.
pub fn is_public(name: &str) -> bool {
    let is_one = !["/", ",", " og ", " med ", " for "].iter().any(|joint| name.contains(joint));
    let is_body = [
        "kommune",
        "kommuner",
        "HF",
        "IKS",
        "Politiet",
        "Nav",
        "Bufdir",
        "Folkehelseinstituttet",
        "Kriminalomsorgen",
    ];
    is_one && name.split([' ', '(', ')']).any(|word| is_body.contains(&word))
}

/// Who runs something.
pub fn organization(name: &str, is_public: bool) -> Value {
    Thing::new(if is_public { "GovernmentOrganization" } else { "Organization" }).with("name", name).into()
}

/// For whom something is; nothing where nobody is named.
pub fn audience(texts: &Texts, audience: &[Audience]) -> Option<Value> {
    let words: Vec<&str> = audience.iter().map(|one| texts.audience.of(*one)).collect();
    (!words.is_empty()).then(|| Thing::new("Audience").with("audienceType", words.join(", ")).into())
}

#[cfg(test)]
mod tests {
    use super::is_public;

    #[test]
    fn only_what_surely_is_public_is_called_so() {
        for (name, expected) in [
            ("Volda kommune", true),
            ("Finnmarkssykehuset HF", true),
            ("Politiet", true),
            ("Skien kommune (vertskommune)", true),
            ("LPP Harstad / Harstad kommune", false),
            ("Blå Kors for Lotteri- og stiftelsestilsynet", false),
            ("Mental Helse", false),
            ("Kommunalt kjøpesenter", false),
        ] {
            assert_eq!(is_public(name), expected, "{name}");
        }
    }
}

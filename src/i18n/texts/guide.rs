//! Texts around a guide; what it says itself is data.

use crate::model::lang::Lang;

/// The texts of one language.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct GuideTexts {
    /// Who wrote it and when, and whether somebody with the training for it has approved it.
    pub written: fn(&str, &str, Option<&str>) -> String,
    /// What opens next, and when.
    pub opens: fn(&str, &str) -> String,
    pub kommune: fn(&str) -> String,
    pub next_meeting: fn(&str) -> String,
    pub other_guide: fn(&str) -> String,
    pub law: fn(&str) -> String,
}

/// The texts of a language.
pub fn guide_texts(lang: Lang) -> &'static GuideTexts {
    match lang {
        Lang::Nb => &NB,
        Lang::En => &EN,
    }
}

const NB: GuideTexts = GuideTexts {
    written: |author, date, approved| match approved {
        Some(by) => format!("Skrevet av {author}, {date}. Godkjent av {by}."),
        None => format!("Skrevet av {author}, {date}. Ingen fagperson har godkjent teksten ennå."),
    },
    opens: |name, when| format!("Åpner {when}: {name}"),
    kommune: |name| format!("{name} kommune"),
    next_meeting: |when| format!("Neste gang: {when}"),
    other_guide: |name| format!("Les også: {name}"),
    law: |law| format!("Lov: {law}"),
};

const EN: GuideTexts = GuideTexts {
    written: |author, date, approved| match approved {
        Some(by) => format!("Written by {author}, {date}. Approved by {by}."),
        None => format!("Written by {author}, {date}. No professional has approved the text yet."),
    },
    opens: |name, when| format!("Opens {when}: {name}"),
    kommune: |name| format!("{name} municipality"),
    next_meeting: |when| format!("Next time: {when}"),
    other_guide: |name| format!("See also: {name}"),
    law: |law| format!("Law: {law}"),
};

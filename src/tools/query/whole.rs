//! The dataset as the app has it when all is loaded.

use super::super::answer::Failure;
use super::super::arguments;
use super::super::load::Part;
use super::super::{fault::quote, publish, typo};
use crate::dataset::Dataset;
use crate::model::guide::{Guide, GuideEntry};
use crate::model::place::KommuneNumber;
use std::sync::Arc;

/// Reads a dataset, and the guides with their steps.
///
/// # Errors
/// Every fault in it.
pub fn whole(of: &arguments::Dataset) -> Result<(Dataset, Vec<Guide>), Failure> {
    let (authored, today) = (of.load(Part::ALL)?, of.today());
    let (first, last) = publish::window(today);
    let meetings = authored.series.iter().map(|series| series.publish(first, last, today));
    let synonyms = authored.heard();
    let data = Dataset {
        meetings: meetings.map(Arc::new).collect(),
        places: authored.places.into(),
        areas: authored.areas.into(),
        contacts: authored.contacts.into_iter().map(Arc::new).collect(),
        postcodes: authored.postcodes.into(),
        synonyms: synonyms.into(),
        helplines: authored.helplines.into_iter().map(Arc::new).collect(),
        services: authored.services.into_iter().map(Arc::new).collect(),
        guides: Arc::new(authored.guides.iter().map(GuideEntry::new).collect()),
        ..Dataset::default()
    };
    Ok((data, authored.guides))
}

/// That there is a kommune with this number.
///
/// # Errors
/// Says that there is none, and which may have been meant.
pub fn check_place(data: &Dataset, number: KommuneNumber) -> Result<(), Failure> {
    if data.places.kommune(number).is_some() {
        return Ok(());
    }
    let known: Vec<String> = data.places.kommuner.iter().map(|kommune| kommune.number.to_string()).collect();
    let typed = number.to_string();
    let unknown = format!("no kommune has the number {}", quote(&typed));
    Err(Failure::Sentence(typo::hint(unknown, &typed, known.iter().map(String::as_str))))
}

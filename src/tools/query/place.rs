//! `place`: what the place box offers for what was typed, and where Enter goes.

use super::super::answer::Answer;
use super::super::arguments;
use super::super::load::Part;
use super::super::table::{Row, answer as shown};
use crate::dataset::Dataset;
use crate::find::suggest::{Gazetteer, OFFERED, Suggestion};
use crate::model::district::Place;
use crate::vocabulary::Vocabulary;
use clap::Args;
use serde_json::{Value, json};

/// What `place` takes.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    dataset: arguments::Dataset,
    /// What somebody would type
    #[arg(required = true)]
    words: Vec<String>,
    /// Prints JSON
    #[arg(long)]
    json: bool,
}

pub fn run(Arguments { dataset, words, json }: &Arguments) -> Answer {
    let authored = dataset.load(Part { places: true, ..Part::default() })?;
    let data = Dataset {
        places: authored.places.into(),
        areas: authored.areas.into(),
        postcodes: authored.postcodes.into(),
        ..Dataset::default()
    };
    let found = Gazetteer::new(&data).suggest(&words.join(" "), &data, OFFERED);
    let mut rows: Vec<Row> = found.offers.iter().map(row).collect();
    if *json {
        let takes = found.takes.and_then(|at| rows.get(at));
        return Ok(json!({ "offers": rows, "takes": takes }).to_string() + "\n");
    }
    for (at, row) in rows.iter_mut().enumerate() {
        row.insert("takes".into(), if found.takes == Some(at) { "yes".into() } else { Value::Null });
    }
    Ok(shown(&rows, ["kommune", "fylke", "district", "svalbard", "name", "fit", "takes"], false))
}

fn row(offer: &Suggestion) -> Row {
    let mut row = Row::new();
    let (kind, id) = match &offer.place {
        Place::Kommune(number) => ("kommune", number.to_string().into()),
        Place::Fylke(number) => ("fylke", number.to_string().into()),
        Place::District(id) => ("district", id.as_str().into()),
        Place::Svalbard => ("svalbard", true.into()),
    };
    row.insert(kind.into(), id);
    row.insert("name".into(), offer.name.clone().into());
    row.insert("fit".into(), offer.fit.as_str().into());
    row
}

//! The arguments that most commands have in common.

use super::clock;
use super::fault::Fault;
use super::load::{Authored, Part, load};
use crate::schedule::civil::Date;
use clap::Args;
use std::path::PathBuf;

/// Which dataset, and the day on which it is looked at.
#[derive(Args)]
pub struct Dataset {
    /// The folder of the dataset
    pub dir: PathBuf,
    /// The day on which it is looked at; today in Norway unless said
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

impl Dataset {
    /// The day on which it is looked at.
    pub fn today(&self) -> Date {
        self.today.unwrap_or_else(clock::today)
    }

    /// The same, looked at on `day` unless another day was said.
    pub fn on(&self, day: Option<Date>) -> Self {
        Self { dir: self.dir.clone(), today: self.today.or(day) }
    }

    /// Reads the files of a part.
    ///
    /// # Errors
    /// Every fault in them.
    pub fn load(&self, part: Part) -> Result<Authored, Vec<Fault>> {
        load(&self.dir, part, self.today())
    }
}

//! Files that the page hands to the reader.

use std::time::Instant;

use super::{PAUSE, Visit};
use crate::failure::{Failure, Result};

impl Visit {
    /// Waits until a file of this name has been saved; takes it out of the folder and gives back what is in it.
    pub async fn downloaded(&self, name: &str) -> Result<String> {
        let folder = &self.browser.downloads;
        let file = folder.join(name);
        let start = Instant::now();
        loop {
            // Browsers write under another name first, or an empty file.
            if let Ok(text) = std::fs::read_to_string(&file)
                && !text.is_empty()
            {
                std::fs::remove_file(&file)?;
                return Ok(text);
            }
            if start.elapsed() > self.plan.patience {
                let seen: Vec<_> = std::fs::read_dir(folder)
                    .map(|entries| entries.flatten().map(|entry| entry.file_name()).collect())
                    .unwrap_or_default();
                return Err(Failure::new(format!("the file {name} was not saved; in the folder: {seen:?}")));
            }
            tokio::time::sleep(PAUSE).await;
        }
    }
}

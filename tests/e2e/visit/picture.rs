//! Pictures of what the visitor sees, in `target/screenshots/`.

use std::path::{Path, PathBuf};

use super::Visit;
use crate::failure::Result;

impl Visit {
    /// Saves what is in the window as `target/screenshots/<name>.png`.
    pub async fn screenshot(&self, name: &str) -> Result {
        self.is_settled().await?;
        self.save(name).await
    }

    /// Saves the page at the moment a step failed, under the name of the test.
    pub(super) async fn picture_of_failure(&self) {
        let thread = std::thread::current();
        let name = thread.name().unwrap_or("unnamed").replace("::", "-");
        // The failure itself is what matters; a browser that is gone has no picture.
        let _ = self.save(&format!("failed-{name}")).await;
    }

    async fn save(&self, name: &str) -> Result {
        let file = folder().join(format!("{name}.png"));
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        Ok(self.driver().screenshot(&file).await?)
    }
}

fn folder() -> PathBuf {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    temporary.parent().unwrap_or(temporary).join("screenshots")
}

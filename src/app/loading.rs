//! Which data files have been asked for, and which have come.

use crate::dataset::manifest::{DataFile, FileKind, Manifest, Need};
use crate::model::lang::Lang;
use std::sync::Arc;

/// Where the data files are.
pub const DATA: &str = "data/";

/// How far the data of a page has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loading {
    /// On its way.
    Waiting,
    /// It did not come.
    Failed,
    /// It is there.
    Ready,
}

/// The data files by name: loaded, or on their way.
#[derive(Clone, Debug, Default)]
pub struct DataFiles {
    manifest: Option<Arc<Manifest>>,
    loaded: Vec<String>,
    asked: Vec<String>,
    failed: bool,
    retries: bool,
    complete: bool,
}

impl DataFiles {
    /// All of them, loaded already.
    pub fn complete() -> Self {
        Self { complete: true, ..Self::default() }
    }

    /// How far what is needed has come.
    pub fn loading(&self, needs: &[Need], lang: Lang) -> Loading {
        let is_here = |manifest: &Manifest| {
            manifest.files_for(needs, lang).all(|file| self.loaded.contains(&file.name))
        };
        if self.complete || self.manifest.as_deref().is_some_and(is_here) {
            Loading::Ready
        } else if self.failed {
            Loading::Failed
        } else {
            Loading::Waiting
        }
    }

    /// The list of files, when it is there.
    pub fn manifest(&self) -> Option<&Manifest> {
        self.manifest.as_deref()
    }

    /// Sets the list of files.
    pub fn set_manifest(&mut self, manifest: Manifest) {
        self.manifest = Some(Arc::new(manifest));
    }

    /// Takes note of the files that are needed and not yet asked for, and says which.
    pub fn ask(&mut self, needs: &[Need], lang: Lang) -> Vec<DataFile> {
        let Some(manifest) = &self.manifest else { return Vec::new() };
        let missing = manifest.files_for(needs, lang).filter(|file| !self.asked.contains(&file.name));
        let missing: Vec<_> = missing.cloned().collect();
        self.asked.extend(missing.iter().map(|file| file.name.clone()));
        missing
    }

    /// Takes note that files came.
    pub fn came(&mut self, names: impl Iterator<Item = String>) {
        self.loaded.extend(names);
    }

    /// The files of a kind that have come, by name.
    pub fn loaded(&self, kind: FileKind) -> Vec<String> {
        let files = self.manifest.iter().flat_map(|manifest| &manifest.files);
        let here = files.filter(|file| file.kind == kind && self.loaded.contains(&file.name));
        here.map(|file| file.name.clone()).collect()
    }

    /// Takes note that something did not come; what did not come may be asked for again.
    pub fn failed(&mut self) {
        self.failed = true;
        self.asked.clone_from(&self.loaded);
    }

    /// Starts afresh after a failure.
    pub fn retry(&mut self) {
        self.failed = false;
        self.retries = true;
    }

    /// Whether something failed before, so that what the browser remembers of it is not to be trusted.
    pub fn is_retry(&self) -> bool {
        self.retries
    }
}

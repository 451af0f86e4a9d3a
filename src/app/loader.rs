//! Fetches the data files that a page needs.

use crate::app::browser;
use crate::app::context::App;
use crate::app::loading::DATA;
use crate::dataset::manifest::Need;
use leptos::prelude::*;
use std::sync::Arc;

/// Fetches what is needed and not there, all at once; what fails is marked.
pub async fn load(app: App, needs: Vec<Need>) {
    if fetch_all(app, needs).await.is_none() {
        app.files.update(|files| files.failed());
    }
}

async fn fetch_all(app: App, needs: Vec<Need>) -> Option<()> {
    let again = app.files.with_untracked(|files| files.is_retry());
    let missing = app.files.try_update(|files| files.ask(&needs, app.lang))?;
    // Nothing new: a change of the data would have everything made again.
    if missing.is_empty() {
        return Some(());
    }
    let on_their_way: Vec<_> = missing
        .iter()
        .map(|file| browser::fetch(&app.file(&format!("{DATA}{}", file.name)), again, &file.sha256))
        .collect();
    let mut published = Vec::with_capacity(missing.len());
    for file in on_their_way {
        published.push(file.await?);
    }
    // One change for all of them, so that the page is drawn once; and none if one does not fit.
    let mut data = app.data_now();
    let records = Arc::make_mut(&mut data);
    for (file, published) in missing.iter().zip(published) {
        records.add(file.kind, published).inspect_err(|fault| leptos::logging::warn!("{fault}")).ok()?;
    }
    app.set_data(data);
    app.files.update(|files| files.came(missing.into_iter().map(|file| file.name)));
    Some(())
}

/// Fetches what is needed in the background; natively all data is there already.
pub fn spawn_load(app: App, needs: Vec<Need>) {
    if cfg!(feature = "csr") {
        leptos::task::spawn_local(load(app, needs));
    }
}

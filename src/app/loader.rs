//! Fetches the data files that a page needs.

use crate::app::browser;
use crate::app::context::App;
use crate::app::shelf::DATA;
use crate::dataset::manifest::{FileKind, Manifest, Need};
use crate::i18n::texts::Texts;
use crate::model::lang::Lang;
use crate::published::read;
use leptos::prelude::*;

/// The list of them, beside them.
const MANIFEST: &str = "data/manifest.json";

/// Fetches the list of files and the texts of a language, without which there is no page.
pub async fn open(base: &str, lang: Lang, again: bool) -> Option<(Manifest, Texts)> {
    let file = async |name: &str| browser::fetch(&[base, "/", name].concat(), again).await;
    let manifest: Manifest = read(&file(MANIFEST).await?)?;
    let needs = [Need::all(FileKind::Texts)];
    let name = manifest.files_for(&needs, lang).next()?.name.clone();
    let texts = read(&file(&[DATA, &name].concat()).await?)?;
    Some((manifest, Texts::with(lang, texts)?))
}

/// Fetches what is needed and not there, all at once; what fails is marked on the shelf.
pub async fn load(app: App, needs: Vec<Need>) {
    if fetch_all(app, needs).await.is_none() {
        app.shelf.update(|shelf| shelf.failed());
    }
}

async fn fetch_all(app: App, needs: Vec<Need>) -> Option<()> {
    let again = app.shelf.with_untracked(|shelf| shelf.is_retry());
    let missing = app.shelf.try_update(|shelf| shelf.ask(&needs, app.lang))?;
    // Nothing new: a change of the data would have everything made again.
    if missing.is_empty() {
        return Some(());
    }
    let on_their_way: Vec<_> =
        missing.iter().map(|file| browser::fetch(&app.file(&[DATA, &file.name].concat()), again)).collect();
    let mut texts = Vec::with_capacity(missing.len());
    for text in on_their_way {
        texts.push(text.await?);
    }
    // One change for all of them, so that the page is drawn once.
    app.add_data(&|data| missing.iter().zip(&texts).try_for_each(|(file, text)| data.add(file.kind, text)))?;
    app.shelf.update(|shelf| shelf.came(missing.into_iter().map(|file| file.name)));
    Some(())
}

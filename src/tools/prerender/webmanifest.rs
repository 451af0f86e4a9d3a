//! What a device needs to know to put the app among its others, in each language (Web App Manifest).

use super::maker::{Made, Maker};
use crate::address::host::Host;
use crate::address::route::{Address, Query, Route};
use crate::i18n::texts::made::made_texts;
use crate::i18n::texts::texts;
use crate::vocabulary::Vocabulary;
use serde_json::{Value, json};

/// The colour of the icons (`public/icons/`).
const COLOUR: &str = "#0d7a5f";

/// The file of a language, as seen from the start page.
pub fn file(maker: &Maker) -> String {
    let folder = maker.lang.prefix().map(|prefix| format!("{prefix}/")).unwrap_or_default();
    format!("{folder}app.webmanifest")
}

/// The manifest of a language.
pub fn made(maker: &Maker) -> Made {
    let (texts, base) = (texts(maker.lang), maker.base);
    let href = |route: Route| {
        let address = Address { lang: maker.lang, host: Host::Phone, route };
        let href = address.href(base);
        if href.is_empty() { "/".to_owned() } else { href }
    };
    let doors = [
        (Route::Helplines(Query::default()), texts.helplines_title),
        (Route::Finder(Query::default()), texts.finder_title),
        (Route::Calendar(Query::default()), texts.calendar_title),
    ];
    let manifest = json!({
        "id": format!("{base}/"),
        "scope": format!("{base}/"),
        "start_url": href(Route::Start),
        "name": texts.product,
        "short_name": texts.product,
        "description": made_texts(maker.lang).start,
        "lang": maker.lang.as_str(),
        "dir": "ltr",
        "display": "standalone",
        "theme_color": COLOUR,
        "background_color": "#ffffff",
        "icons": [
            icon(base, "any", 192), icon(base, "any", 512),
            icon(base, "maskable", 192), icon(base, "maskable", 512),
            icon(base, "monochrome", 512),
        ],
        "shortcuts": doors.map(|(route, name)| json!({
            "name": name,
            "url": href(route),
            "icons": [icon(base, "any", 192)],
        })),
        "screenshots": [
            picture(base, "narrow", "720x1480", texts.start_title),
            picture(base, "wide", "1280x800", texts.helplines_title),
        ],
    });
    Made { file: file(maker), content: format!("{manifest:#}\n") }
}

fn icon(base: &str, purpose: &str, size: u32) -> Value {
    json!({
        "src": format!("{base}/icons/{purpose}-{size}.png"),
        "sizes": format!("{size}x{size}"),
        "type": "image/png",
        "purpose": purpose,
    })
}

fn picture(base: &str, form: &str, sizes: &str, label: &str) -> Value {
    json!({
        "src": format!("{base}/icons/screen-{form}.png"),
        "sizes": sizes,
        "type": "image/png",
        "form_factor": form,
        "label": label,
    })
}

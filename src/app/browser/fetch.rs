//! Files of our own site.

use super::window;
use crate::dataset::read::Published;
use serde::de::DeserializeOwned;
use std::pin::Pin;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// A file of JSON, as the browser has read it.
pub struct Json(JsValue);

impl Published for Json {
    fn read<T: DeserializeOwned>(self) -> Result<T, String> {
        serde_wasm_bindgen::from_value(self.0).map_err(|error| error.to_string())
    }
}

#[cfg(feature = "csr")]
#[wasm_bindgen::prelude::wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = fetchJson)]
    fn fetch_json(url: &str, again: bool, sha256: &str) -> js_sys::Promise;
}

/// Whether the host redirects an address of our own. Like [`fetch`] it is asked at once.
pub fn redirects(url: &str) -> Pin<Box<dyn Future<Output = bool>>> {
    let init = web_sys::RequestInit::new();
    init.set_method("HEAD");
    let asked = window().map(|window| JsFuture::from(window.fetch_with_str_and_init(url, &init)));
    Box::pin(async move {
        let answer = match asked {
            Some(asked) => asked.await.ok(),
            None => None,
        };
        answer.and_then(|answer| answer.dyn_into::<Response>().ok()).is_some_and(|answer| answer.redirected())
    })
}

/// The JSON at an address of our own; `again` asks for it even if the browser remembers an answer. What has another
/// hash than `sha256`, if one is given, is as if it had not come.
///
/// The request is sent at once, not first when it is awaited: so several files are fetched side by side.
pub fn fetch(url: &str, again: bool, sha256: &str) -> Pin<Box<dyn Future<Output = Option<Json>>>> {
    #[cfg(feature = "csr")]
    let asked = Some(JsFuture::from(fetch_json(url, again, sha256)));
    #[cfg(not(feature = "csr"))]
    let asked: Option<JsFuture> = {
        let _ = (url, again, sha256);
        None
    };
    Box::pin(async move { asked?.await.ok().map(Json) })
}

//! Handing an address on: by the device's own sheet, or the clipboard.

use super::window;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Navigator, ShareData};

/// A function of the navigator that old browsers, and frames that may not use it, do not have.
fn navigator_with(function: &str) -> Option<Navigator> {
    let navigator = window()?.navigator();
    Reflect::get(&navigator, &function.into()).ok().filter(JsValue::is_function)?;
    Some(navigator)
}

/// Opens the device's own sheet for sharing; says whether the reader has seen it, be it that they closed it again.
pub async fn share(title: &str, address: &str) -> bool {
    let Some(navigator) = navigator_with("share") else { return false };
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(address);
    match JsFuture::from(navigator.share_with_data(&data)).await {
        Ok(_) => true,
        Err(reason) => reason.dyn_ref::<web_sys::DomException>().is_some_and(|it| it.name() == "AbortError"),
    }
}

/// Copies a text; says whether that went well.
pub async fn copy(text: &str) -> bool {
    let Some(navigator) = window().map(|window| window.navigator()) else { return false };
    match Reflect::get(&navigator, &"clipboard".into()) {
        Ok(clipboard) if clipboard.is_object() => {
            JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
        }
        _ => false,
    }
}

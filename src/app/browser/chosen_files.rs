//! Files that somebody chose to have read here. They go nowhere.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The files that were chosen in a field, each by its name and as text; what cannot be read is empty. The field is
/// empty again, so that the same file can be chosen once more.
pub fn chosen_files(event: &web_sys::Event) -> impl Future<Output = Vec<(String, String)>> + use<> {
    let files = event.target().map(|field| {
        let files = Reflect::get(&field, &"files".into()).unwrap_or_default();
        let files = if files.is_object() { Array::from(&files) } else { Array::new() };
        let _ = Reflect::set(&field, &"value".into(), &"".into());
        files
    });
    async move {
        let mut read = Vec::new();
        for file in files.into_iter().flatten() {
            let name = Reflect::get(&file, &"name".into()).ok().and_then(|name| name.as_string());
            read.push((name.unwrap_or_default(), text_of(&file).await.unwrap_or_default()));
        }
        read
    }
}

async fn text_of(file: &JsValue) -> Option<String> {
    let read: Function = Reflect::get(file, &"text".into()).ok()?.dyn_into().ok()?;
    let text: Promise = read.call0(file).ok()?.dyn_into().ok()?;
    JsFuture::from(text).await.ok()?.as_string()
}

//! The program `extra`, which is loaded when somebody needs it.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// Of `public/boot.js`, which loads `extra` when it is first asked for something.
    #[wasm_bindgen(js_name = askExtra, catch)]
    fn ask(function: &str, text: &str) -> Result<Promise, JsValue>;

    /// Of `public/boot.js`: has a function of `extra` do something with a text; when that does not come
    /// the page says so.
    #[wasm_bindgen(js_name = tellExtra)]
    pub fn tell_extra(function: &str, text: &str);

    /// Of `public/boot.js`: hands the reader a file.
    #[wasm_bindgen(js_name = saveFile)]
    pub fn save_file(name: &str, text: &str);

    /// Opens the browser's printing.
    pub fn print();
}

/// What a function of `extra` (`src/extra/main.rs`) says to a text; `None` if it has no answer or
/// did not come.
pub async fn ask_extra(function: &str, text: &str) -> Option<String> {
    JsFuture::from(ask(function, text).ok()?).await.ok()?.as_string()
}

//! As much of wasm-streams as server_fn needs to compile. Nothing calls it, for nothing calls a server.

use futures_core::Stream;
use std::pin::Pin;
use std::task::{Context, Poll};
use wasm_bindgen::JsValue;

/// A stream of the browser.
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// The stream that the browser calls `raw`.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// A stream that ends before it begins.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        Self(JsValue::UNDEFINED.into())
    }

    /// What the browser calls it.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// What comes of it: nothing.
    pub fn into_stream(self) -> Nothing {
        Nothing
    }
}

/// No items.
pub struct Nothing;

impl Stream for Nothing {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}

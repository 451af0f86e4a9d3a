//! The media type of a file, by the end of its name.

use std::path::Path;

/// What `Content-Type` says about a file.
pub fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|end| end.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "geojson" => "application/geo+json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "ics" => "text/calendar; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "txt" | "md" => "text/plain; charset=utf-8",
        "xml" => "application/xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

/// Whether brotli makes a file of this type smaller.
pub fn is_worth_squeezing(media_type: &str) -> bool {
    let squeezable = ["text/", "application/json", "application/wasm", "image/svg", "image/x-icon"];
    squeezable.iter().any(|start| media_type.starts_with(start))
        || media_type.ends_with("+json")
        || media_type.ends_with("xml")
}

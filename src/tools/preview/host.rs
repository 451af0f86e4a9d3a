//! What a plain static host answers.

use super::site::Site;
use crate::tools::headers::Rules;
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT_ENCODING, ALLOW, CACHE_CONTROL, CONTENT_TYPE, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH,
    IF_UNMODIFIED_SINCE, LOCATION, RANGE,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::path::Path;
use std::sync::Arc;
use tower::ServiceExt;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::services::ServeFile;

/// How hard brotli tries where the build left no `.br` file; hosts that compress on the way use about this.
const QUALITY: i32 = 5;
/// What pages get that no rule speaks of, as on Netlify and Cloudflare.
const REVALIDATED: &str = "public, max-age=0, must-revalidate";

/// What all requests share.
pub struct Host {
    /// Which file an address means.
    pub site: Site,
    /// The shipped headers.
    pub rules: Rules,
    /// Whether the address of a folder must end with a slash.
    pub is_strict: bool,
}

/// A mark on a request whose file is to be missing.
#[derive(Clone, Copy)]
pub struct Missing;

/// The files, before they are compressed.
pub fn files(host: Arc<Host>) -> Router {
    Router::new().fallback_service(get(answer).fallback(refuse).with_state(host))
}

/// Compresses what the build did not, and sends the shipped headers.
pub fn finished(files: Router, host: Arc<Host>) -> Router {
    let brotli = CompressionLayer::new().br(true).quality(CompressionLevel::Precise(QUALITY));
    files.layer(brotli).layer(from_fn_with_state(host, set_headers))
}

/// A request of a client that takes no compression, wants all of a file and has none of it yet.
pub fn make_plain(headers: &mut HeaderMap) {
    headers.remove(ACCEPT_ENCODING);
    want_all(headers);
}

fn want_all(headers: &mut HeaderMap) {
    for name in [IF_MATCH, IF_NONE_MATCH, IF_MODIFIED_SINCE, IF_UNMODIFIED_SINCE, RANGE] {
        headers.remove(name);
    }
}

async fn answer(State(host): State<Arc<Host>>, request: Request) -> Response {
    let path = request.uri().path();
    let Some(inside) = host.site.inside(path) else {
        let sentence = format!("There is nothing here: this site lives under {}\n", host.site.base());
        return (StatusCode::NOT_FOUND, sentence).into_response();
    };
    let found = host.site.file(inside).filter(|_| request.extensions().get::<Missing>().is_none());
    match found {
        Some(found) if host.is_strict && found.is_folder && !path.ends_with('/') => {
            (StatusCode::MOVED_PERMANENTLY, [(LOCATION, format!("{path}/"))]).into_response()
        }
        Some(found) => send(&found.file, request).await,
        None => match host.site.not_found_page(inside) {
            Some(page) => {
                let mut request = request;
                want_all(request.headers_mut());
                (StatusCode::NOT_FOUND, send(&page, request).await).into_response()
            }
            None => (StatusCode::NOT_FOUND, "There is nothing here.\n").into_response(),
        },
    }
}

async fn send(file: &Path, request: Request) -> Response {
    let Ok(response) = ServeFile::new(file).precompressed_br().precompressed_gzip().oneshot(request).await;
    let mut response = response.map(Body::new);
    if let Some(kind) = response.headers_mut().get_mut(CONTENT_TYPE)
        && let Ok(text) = kind.to_str()
        && text.starts_with("text/")
        && let Ok(with_charset) = HeaderValue::try_from(format!("{text}; charset=utf-8"))
    {
        *kind = with_charset;
    }
    response
}

async fn refuse() -> Response {
    let sentence = "A static host answers only GET and HEAD.\n";
    (StatusCode::METHOD_NOT_ALLOWED, [(ALLOW, "GET, HEAD")], sentence).into_response()
}

async fn set_headers(State(host): State<Arc<Host>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    let Some(inside) = host.site.inside(&path) else { return response };
    let is_missing = response.status() == StatusCode::NOT_FOUND;
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(REVALIDATED));
    for (name, value) in host.rules.headers_for(&path, inside) {
        // What is missing now may come; its page is not that file.
        if is_missing
            && [CACHE_CONTROL, CONTENT_TYPE].iter().any(|own| name.eq_ignore_ascii_case(own.as_str()))
        {
            continue;
        }
        // What cannot be a header was refused when the rules were read.
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            headers.insert(name, value);
        }
    }
    response
}

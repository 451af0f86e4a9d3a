//! Paths: with what people and texts add to them, and with the slash that some hosts want.

use super::params::decode;

/// A path as it may have been meant: in lower case, without what a text put behind it, and with single slashes.
pub(super) fn mended(path: &str) -> Option<String> {
    let decoded = decode(path).to_ascii_lowercase();
    let path = decoded.split('&').next().unwrap_or_default();
    let mut mended = String::new();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        let meant = part.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        if meant.is_empty() {
            return None;
        }
        mended.push('/');
        mended.push_str(meant);
    }
    Some(mended)
}

/// The same address with a slash behind its path. Some hosts redirect a folder's address to one with it, and lose what
/// stands behind the question mark.
pub fn with_slash(href: &str) -> String {
    let (path, query) = href.split_at(href.find('?').unwrap_or(href.len()));
    let slash = if path.ends_with('/') { "" } else { "/" };
    [path, slash, query].concat()
}

//! Which file an address means.

use std::io;
use std::path::{Path, PathBuf};

/// The folders that are served, the one that wins first, and the path under which they live.
#[derive(Debug)]
pub struct Site {
    roots: Vec<PathBuf>,
    base: String,
}

/// What an address means.
#[derive(Debug)]
pub struct Found {
    /// The file to send.
    pub file: PathBuf,
    /// Whether the address is that of a folder, whose `index.html` it is.
    pub is_folder: bool,
}

/// Files that steer the host and are never sent.
const PRIVATE: [&str; 2] = ["_headers", "_redirects"];

impl Site {
    /// Checks that there is something to serve.
    ///
    /// # Errors
    /// A sentence that names the folder and what is missing in it.
    pub fn open(dir: &Path, overlay: Option<&Path>, base: &str) -> io::Result<Self> {
        let mut roots = Vec::new();
        if let Some(overlay) = overlay {
            roots.push(folder(overlay)?);
        }
        let dir = folder(dir)?;
        if !dir.join("index.html").is_file() {
            let problem = format!("there is no index.html in {}; ./dev build makes it", dir.display());
            return Err(io::Error::new(io::ErrorKind::NotFound, problem));
        }
        roots.push(dir);
        let inner = base.trim_matches('/');
        let base = if inner.is_empty() { "/".to_owned() } else { format!("/{inner}/") };
        Ok(Self { roots, base })
    }

    /// The path of the start page, with a slash at both ends.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// A path as seen from the base, or `None` when it lies outside.
    pub fn inside<'a>(&self, path: &'a str) -> Option<&'a str> {
        let folder = self.base.trim_end_matches('/');
        match path.strip_prefix(folder)? {
            "" => Some("/"),
            rest => rest.starts_with('/').then_some(rest),
        }
    }

    /// The file that an address, seen from the base, means; a folder means its `index.html`.
    pub fn file(&self, inside: &str) -> Option<Found> {
        let decoded = decode(inside)?;
        let wanted = decoded.strip_prefix('/')?;
        let (wanted, has_slash) = match wanted.strip_suffix('/') {
            Some(folder) => (folder, true),
            None => (wanted, wanted.is_empty()),
        };
        let is_plain = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\0', '\\']);
        if PRIVATE.contains(&wanted) || !(wanted.is_empty() || wanted.split('/').all(is_plain)) {
            return None;
        }
        self.roots.iter().find_map(|root| {
            let place = root.join(wanted);
            let is_folder = has_slash || place.is_dir();
            let file = if is_folder { place.join("index.html") } else { place };
            // What a link leads to counts, not where the link lies.
            let file = file.canonicalize().ok()?;
            (file.starts_with(root) && file.is_file()).then_some(Found { file, is_folder })
        })
    }

    /// The page for an address that means nothing: that of the nearest folder which has one.
    pub fn not_found_page(&self, inside: &str) -> Option<PathBuf> {
        let folders = inside.rmatch_indices('/').map(|(end, _)| &inside[..end]);
        folders.map(|folder| format!("{folder}/404.html")).find_map(|page| Some(self.file(&page)?.file))
    }
}

fn folder(dir: &Path) -> io::Result<PathBuf> {
    dir.canonicalize().map_err(|error| {
        io::Error::new(error.kind(), format!("cannot serve the folder {}: {error}", dir.display()))
    })
}

/// Resolves `%41` to `A`; `None` for what is broken, or not UTF-8, or hides a slash.
fn decode(path: &str) -> Option<String> {
    let mut decoded = Vec::with_capacity(path.len());
    let mut bytes = path.bytes();
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            decoded.push(byte);
            continue;
        }
        let mut digit = || char::from(bytes.next()?).to_digit(16);
        match u8::try_from(digit()? * 16 + digit()?).ok()? {
            b'/' => return None,
            byte => decoded.push(byte),
        }
    }
    String::from_utf8(decoded).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_seen_from_the_base() {
        let site = |base: &str| Site { roots: Vec::new(), base: base.to_owned() };
        for (base, path, expected) in [
            ("/", "/a/b", Some("/a/b")),
            ("/", "/", Some("/")),
            ("/en/sti/", "/en/sti/", Some("/")),
            ("/en/sti/", "/en/sti", Some("/")),
            ("/en/sti/", "/en/sti/a", Some("/a")),
            ("/en/sti/", "/en/stian", None),
            ("/en/sti/", "/", None),
        ] {
            assert_eq!(site(base).inside(path), expected, "{base} {path}");
        }
    }

    #[test]
    fn escapes_are_resolved_and_hidden_slashes_refused() {
        for (path, expected) in [
            ("/p%C3%A5", Some("/på")),
            ("/%2e%2E/x", Some("/../x")),
            ("/a%2fb", None),
            ("/%zz", None),
            ("/%4", None),
            ("/%ff", None),
        ] {
            assert_eq!(decode(path).as_deref(), expected, "{path}");
        }
    }
}

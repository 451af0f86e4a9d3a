//! The headers of the site, from `_headers` in the format that Netlify and Cloudflare share: the one source of
//! what `preview` sends and `deploy` writes for other hosts.

use axum::http::{HeaderName, HeaderValue};
use std::io;
use std::path::Path;

/// The rules of a `_headers` file, in its order.
#[derive(Debug, Default)]
pub struct Rules(Vec<Rule>);

/// What is sent with some addresses.
#[derive(Debug)]
pub struct Rule {
    /// The addresses; `*` stands for anything.
    pub pattern: String,
    /// Names and values.
    pub headers: Vec<(String, String)>,
}

impl Rules {
    /// Reads the rules of a site; a site without `_headers` has none.
    ///
    /// # Errors
    /// A sentence with the line that is neither a path, a header nor a comment.
    pub fn read(dir: &Path) -> io::Result<Self> {
        let file = dir.join("_headers");
        match std::fs::read_to_string(&file) {
            Ok(text) => Self::parse(&text).map_err(|problem| {
                io::Error::new(io::ErrorKind::InvalidData, format!("{}: {problem}", file.display()))
            }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => {
                Err(io::Error::new(error.kind(), format!("cannot read {}: {error}", file.display())))
            }
        }
    }

    /// The rules, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Rule> {
        self.0.iter()
    }

    /// Reads the text of a `_headers` file.
    ///
    /// # Errors
    /// A sentence with the line that is neither a path, a header nor a comment.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut rules: Vec<Rule> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let (number, content) = (index + 1, line.trim());
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            if !line.starts_with([' ', '\t']) {
                if !content.starts_with('/') {
                    return Err(format!("line {number}: `{content}`; a path starts with /"));
                }
                rules.push(Rule { pattern: content.to_owned(), headers: Vec::new() });
                continue;
            }
            let Some(rule) = rules.last_mut() else {
                return Err(format!("line {number}: `{content}` stands before the first path"));
            };
            let (name, value) = match content.strip_prefix('!') {
                Some(name) => (format!("!{}", name.trim()), ""),
                None => match content.split_once(':') {
                    Some((name, value)) => (name.trim().to_owned(), value.trim()),
                    None => (String::new(), ""),
                },
            };
            let is_header = HeaderName::from_bytes(name.trim_start_matches('!').as_bytes()).is_ok()
                && HeaderValue::from_str(value).is_ok();
            if !is_header {
                return Err(format!("line {number}: `{content}`; expected `Name: value`"));
            }
            rule.headers.push((name, value.to_owned()));
        }
        Ok(Self(rules))
    }

    /// The headers for a path: those of every rule that fits, a repeated name joined by commas, `! Name` removed.
    ///
    /// A rule fits the whole path or the path as seen from the base, since a sub-folder's rules may be written
    /// either way.
    pub fn headers_for(&self, path: &str, inside: &str) -> Vec<(String, String)> {
        let mut headers: Vec<(String, String)> = Vec::new();
        for rule in &self.0 {
            if !matches(&rule.pattern, path) && !matches(&rule.pattern, inside) {
                continue;
            }
            for (name, value) in &rule.headers {
                if let Some(removed) = name.strip_prefix('!') {
                    headers.retain(|(known, _)| !known.eq_ignore_ascii_case(removed));
                } else if let Some(known) =
                    headers.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(name))
                {
                    known.1 = format!("{}, {value}", known.1);
                } else {
                    headers.push((name.clone(), value.clone()));
                }
            }
        }
        headers
    }
}

/// Whether a path fits a pattern, in which `*` stands for anything.
pub fn matches(pattern: &str, path: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == path };
    let Some(mut path) = path.strip_prefix(start) else { return false };
    let mut parts = rest.split('*').peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return path.ends_with(part);
        }
        let Some(found) = path.find(part) else { return false };
        path = &path[found + part.len()..];
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::manifest::FileKind;
    use crate::vocabulary::Vocabulary;

    #[test]
    fn a_star_stands_for_anything() {
        for (pattern, path, expected) in [
            ("/*", "/", true),
            ("/*", "/a/b", true),
            ("/a", "/a", true),
            ("/a", "/ab", false),
            ("/*.wasm", "/x/app.wasm", true),
            ("/*.wasm", "/app.wasm.br", false),
            ("/data/*/x*", "/data/1/xyz", true),
            ("/data/*", "/date/", false),
        ] {
            assert_eq!(matches(pattern, path), expected, "{pattern} {path}");
        }
    }

    #[test]
    fn every_rule_that_fits_adds_its_headers() {
        let text = "# all\n/*\n  X-One: 1\n  Content-Security-Policy: a\n\n/embed/*\n\t! x-one\n  content-security-policy: b\n";
        let rules = Rules::parse(text).unwrap();
        let named = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(
            rules.headers_for("/sub/", "/"),
            [named("X-One", "1"), named("Content-Security-Policy", "a")]
        );
        assert_eq!(rules.headers_for("/sub/embed/x", "/embed/x"), [named("Content-Security-Policy", "a, b")]);
    }

    #[test]
    fn every_kind_of_data_file_is_kept_as_its_name_carries_its_hash() {
        let rules = Rules::parse(include_str!("../../public/_headers")).unwrap();
        for kind in FileKind::WORDS {
            let headers = rules.headers_for("", &format!("/data/{kind}-01234567.json"));
            let kept = headers.iter().find(|(name, _)| name == "Cache-Control");
            assert!(kept.is_some_and(|(_, value)| value.ends_with("immutable")), "/data/{kind}-*: {kept:?}");
        }
    }

    #[test]
    fn a_broken_line_is_named() {
        for (text, expected) in [
            ("embed\n", "line 1: `embed`; a path starts with /"),
            ("  A: b\n", "line 1: `A: b` stands before the first path"),
            ("/*\n  nonsense\n", "line 2: `nonsense`; expected `Name: value`"),
            ("/*\n  No name: b\n", "line 2: `No name: b`; expected `Name: value`"),
        ] {
            assert_eq!(Rules::parse(text).unwrap_err(), expected);
        }
    }
}

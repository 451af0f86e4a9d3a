//! `deploy`: settings of nginx, Apache and Caddy, and a container, from the one policy in `public/_headers`.
//!
//! All of them do what `preview` does: a folder's page with or without its slash, the ready-made brotli and gzip, the
//! page for unknown addresses of the right language, the headers. Where a host can ask for `vert=embed`, only such
//! pages may be framed by others. `tests/hosts/` starts the three with the files in `deploy/`.

mod apache;
mod caddy;
mod container;
mod nginx;
mod plan;

use super::answer::{Answer, Failure};
use super::headers::Rules;
use clap::Args;
use plan::Plan;
use std::fs;
use std::path::{Path, PathBuf};

/// What `deploy` takes.
#[derive(Args)]
pub struct Arguments {
    /// The file with the headers, `public/_headers`
    headers: PathBuf,
    /// The folder to write into; other files there stay
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The path under which the site lives
    #[arg(long, value_name = "/PATH/", default_value = "/", value_parser = base)]
    base: String,
}

/// Where the written settings look for the site; with a base, the site is in that folder below it.
pub const ROOT: &str = "/srv/naermest";
/// The port on which the written settings listen.
pub const PORT: u16 = 8080;

/// A path with a slash at both ends.
fn base(text: &str) -> Result<String, String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/._~-".contains(c);
    if text.starts_with('/') && text.ends_with('/') && !text.contains("//") && text.chars().all(is_plain) {
        Ok(text.to_owned())
    } else {
        Err("expected a path that begins and ends with a slash, like /sub/path/".to_owned())
    }
}

pub fn run(Arguments { headers, out, base }: &Arguments) -> Answer {
    let told =
        |error: std::io::Error, what: &Path| Failure::sentence(&format!("{}: {error}", what.display()));
    let text = fs::read_to_string(headers).map_err(|error| told(error, headers))?;
    let files = files(&text, base)
        .map_err(|problem| Failure::sentence(&format!("{}: {problem}", headers.display())))?;
    fs::create_dir_all(out).map_err(|error| told(error, out))?;
    for (name, text) in &files {
        let file = out.join(name);
        fs::write(&file, text).map_err(|error| told(error, &file))?;
    }
    Ok(format!("{} files for {base} in {}\n", files.len(), out.display()))
}

/// The settings by file, for a site under a base, from the text of a `_headers` file.
///
/// # Errors
/// A sentence with the rule that cannot be written for every host.
pub fn files(headers: &str, base: &str) -> Result<[(&'static str, String); 4], String> {
    let plan = Plan::new(&Rules::parse(headers)?, base)?;
    Ok([
        ("nginx.conf", nginx::write(&plan)),
        ("apache.conf", apache::write(&plan)),
        ("Caddyfile", caddy::write(&plan)),
        ("Containerfile", container::write(&plan)),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project(file: &str) -> String {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    #[test]
    fn the_files_in_deploy_are_what_the_source_gives() {
        for (name, text) in files(&project("public/_headers"), "/").unwrap() {
            let kept = project(&format!("deploy/{name}"));
            assert!(kept == text, "deploy/{name}: `./dev data deploy public/_headers --out deploy`");
        }
    }

    #[test]
    fn a_base_stands_in_every_path() {
        for (name, text) in files(&project("public/_headers"), "/sub/path/").unwrap() {
            for line in text.lines().filter(|line| line.contains("404.html") || line.contains("/assets/")) {
                assert!(line.contains("/sub/path/"), "{name}: {line}");
            }
        }
        for (given, is_sound) in
            [("/", true), ("/a/", true), ("/a", false), ("a/", false), ("/a//b/", false), ("/a b/", false)]
        {
            assert_eq!(base(given).is_ok(), is_sound, "{given}");
        }
    }

    #[test]
    fn what_cannot_be_written_for_every_host_is_refused() {
        for (text, expected) in [
            ("/a/*\n  X-One: 1\n", "/a/*: `X-One`; only /* may set it"),
            ("/*\n  A: b\n/*.js\n  Cache-Control: no-store\n", "/*.js: a star may stand only at the end"),
            ("/*\n  A: b\"c\n", "/*: `A` has a quotation mark, a backslash, `$`, `%` or braces in it"),
            ("/f/*\n  Content-Type: text/plain\n", "/f/*: `Content-Type: text/plain`; no file has this type"),
        ] {
            assert_eq!(files(text, "/").unwrap_err(), expected);
        }
    }
}

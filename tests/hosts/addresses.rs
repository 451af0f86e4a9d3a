//! What is asked of each host, and what it has to answer.

use crate::ask::{Answer, ask};
use crate::server::{Kind, Server};
use crate::site::{Site, content_of};
use naermest::tools::headers::Rules;
use std::fs;
use std::io::Read;
use std::path::Path;

const HTML: &str = "text/html; charset=utf-8";
const YEAR: &str = "public, max-age=31536000, immutable";

/// Addresses as seen from the base, with status, type, and the words that the answer begins with.
const ADDRESSES: [(&str, u16, &str, &str); 46] = [
    ("", 200, HTML, "the start page."),
    ("?", 200, HTML, "the start page."),
    ("index.html", 200, HTML, "the start page."),
    ("?vert=embed", 200, HTML, "the start page."),
    ("?q=a%20b&sted=1577", 200, HTML, "the start page."),
    ("om", 200, HTML, "about."),
    ("om/", 200, HTML, "about."),
    ("om/index.html", 200, HTML, "about."),
    ("om?vert=kiosk", 200, HTML, "about."),
    ("om/?vert=kiosk", 200, HTML, "about."),
    ("kommune/1577", 200, HTML, "Volda."),
    ("kommune/1577/", 200, HTML, "Volda."),
    ("kommune/1577?for=barn,ung&aapen=1", 200, HTML, "Volda."),
    ("kommune/%31577", 200, HTML, "Volda."),
    ("kalender/serie/2026-11-30", 200, HTML, "a meeting."),
    ("kalender/serie/2026-11-30/?vis=liste", 200, HTML, "a meeting."),
    ("en", 200, HTML, "the start page in English."),
    ("en/", 200, HTML, "the start page in English."),
    ("en?vert=embed", 200, HTML, "the start page in English."),
    ("en/kommune/1577", 200, HTML, "Volda in English."),
    ("en/kommune/1577?q=%C3%A5", 200, HTML, "Volda in English."),
    ("tom.html", 200, HTML, "the empty page."),
    ("boot.js", 200, "text/javascript; charset=utf-8", "starts the program."),
    ("sw.js", 200, "text/javascript; charset=utf-8", "keeps the app."),
    ("app.webmanifest", 200, "application/manifest+json", "what a device needs to know."),
    ("robots.txt", 200, "text/plain; charset=utf-8", "for machines."),
    ("assets/app-0123456789abcdef_bg.wasm", 200, "application/wasm", "the program."),
    ("assets/app-0123456789abcdef.js", 200, "text/javascript; charset=utf-8", "the script of the program."),
    ("assets/naermest-0123456789abcdef.css", 200, "text/css; charset=utf-8", "the styles."),
    ("data/manifest.json", 200, "application/json", "the list of data files."),
    ("data/services-nb-1577-01234567.json", 200, "application/json", "services."),
    ("feeds/kommune-1577.ics", 200, "text/calendar; charset=utf-8", "a feed."),
    ("404.html", 200, HTML, "nothing here."),
    ("kommune", 404, HTML, "nothing here."),
    ("kommune/", 404, HTML, "nothing here."),
    ("kommune/9999", 404, HTML, "nothing here."),
    ("kommune/9999?vert=embed", 404, HTML, "nothing here."),
    ("kalender/serie/2031-01-01", 404, HTML, "nothing here."),
    ("english", 404, HTML, "nothing here."),
    ("en/kommune/9999", 404, HTML, "nothing here in English."),
    ("en/kommune/9999?sted=1", 404, HTML, "nothing here in English."),
    ("en/kalender/serie/2031-01-01/", 404, HTML, "nothing here in English."),
    ("assets/app-fedcba9876543210_bg.wasm", 404, HTML, "nothing here."),
    ("data/services-nb-1577-76543210.json", 404, HTML, "nothing here."),
    ("_headers", 404, HTML, "nothing here."),
    ("%2e%2e/%2e%2e/etc/passwd", 404, HTML, "nothing here."),
];

/// Asks a host for all of them, and for parts, copies and smaller forms.
pub fn answers_as_the_readme_says(kind: Kind, base: &str) {
    let site = Site::new(&format!("{kind:?}{}", base.len()), base);
    let server = Server::start(kind, &site, base);
    let get = |path: &str, lines: &[&str]| {
        ask(server.port, "GET", &format!("{base}{path}"), lines)
            .unwrap_or_else(|error| panic!("{kind:?} {base}{path}: {error}"))
    };
    for (path, status, media, words) in ADDRESSES {
        let answer = get(path, &[]);
        // A path that leads out of the site is not even looked at by some.
        if path.starts_with("%2e") && answer.status == 400 {
            continue;
        }
        let said = String::from_utf8_lossy(&answer.body);
        assert_eq!(
            (answer.status, answer.header("content-type"), said.starts_with(words)),
            (status, media, true),
            "{kind:?} {base}{path}: {said:.60}"
        );
        assert_has_the_headers(kind, &answer, path);
    }
    assert_sends_what_is_kept(kind, &get);
    assert_sends_what_was_made_smaller(kind, &get);
    if base != "/" {
        let without_slash = ask(server.port, "GET", base.trim_end_matches('/'), &[]).unwrap();
        assert_eq!(without_slash.status, 200, "{kind:?} {base} without its slash");
        let outside = ask(server.port, "GET", "/om", &[]).unwrap();
        assert_eq!(outside.status, 404, "{kind:?}: outside of {base}");
    }
    let head = ask(server.port, "HEAD", &format!("{base}om"), &[]).unwrap();
    assert_eq!((head.status, head.header("content-type")), (200, HTML), "{kind:?} HEAD");
    assert_ne!(head.header("etag"), "", "{kind:?} HEAD");
}

/// The headers of the source, on pages and on what is not found.
fn assert_has_the_headers(kind: Kind, answer: &Answer, path: &str) {
    let source = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("public/_headers")).unwrap();
    let rules = Rules::parse(&source).unwrap();
    let seen = format!("/{}", path.split('?').next().unwrap_or_default());
    for (name, wanted) in rules.headers_for(&seen, &seen) {
        let name = name.to_ascii_lowercase();
        let has = answer.header(&name);
        match name.as_str() {
            "content-type" | "cache-control" => {}
            // A host that sees the parameters lets others frame only what is embedded.
            "content-security-policy" if kind != Kind::Preview && !path.contains("vert=embed") => {
                assert_eq!(has, wanted.replace(" https: http: file:", ""), "{kind:?} {path}");
                assert!(has.contains("frame-ancestors 'self'"), "{kind:?} {path}: {has}");
            }
            _ => assert_eq!(has, wanted, "{kind:?} {path}: {name}"),
        }
    }
    // A file that is missing today may be there tomorrow.
    let is_hashed = seen.starts_with("/assets/") || seen.starts_with("/data/services-");
    let wanted = match (is_hashed && answer.status == 200, kind) {
        (true, _) => YEAR,
        (false, Kind::Preview) if !["/data/manifest.json", "/sw.js"].contains(&&*seen) => {
            "public, max-age=0, must-revalidate"
        }
        _ => "no-cache",
    };
    assert_eq!(answer.header("cache-control"), wanted, "{kind:?} {path}");
}

/// A copy that is still right is not sent again, and a part alone can be asked for.
fn assert_sends_what_is_kept(kind: Kind, get: &impl Fn(&str, &[&str]) -> Answer) {
    for path in ["om", "assets/app-0123456789abcdef_bg.wasm", "data/manifest.json"] {
        for coding in ["Accept-Encoding: identity", "Accept-Encoding: br", "Accept-Encoding: gzip"] {
            let first = get(path, &[coding]);
            let etag = first.header("etag").to_owned();
            let again = get(path, &[coding, &format!("If-None-Match: {etag}")]);
            assert_eq!((again.status, again.body.len()), (304, 0), "{kind:?} {path} {coding} {etag}");
            let other = get(path, &[coding, "If-None-Match: \"other\""]);
            assert_eq!(other.status, 200, "{kind:?} {path} {coding}");
        }
        let whole = get(path, &[]).body;
        let part = get(path, &["Range: bytes=3-7"]);
        assert_eq!((part.status, &part.body[..]), (206, &whole[3..=7]), "{kind:?} {path}");
        assert_eq!(part.header("content-range"), format!("bytes 3-7/{}", whole.len()), "{kind:?} {path}");
        let behind = get(path, &["Range: bytes=1000000-"]);
        assert_eq!(behind.status, 416, "{kind:?} {path}");
    }
}

/// What the build made smaller is sent to those who take it, as what it is.
fn assert_sends_what_was_made_smaller(kind: Kind, get: &impl Fn(&str, &[&str]) -> Answer) {
    for (path, media, words) in [
        ("om", HTML, "about"),
        ("kommune/1577/?vert=kiosk", HTML, "Volda"),
        ("en/kommune/9999", HTML, "nothing here in English"),
        ("assets/app-0123456789abcdef_bg.wasm", "application/wasm", "the program"),
        ("data/services-nb-1577-01234567.json", "application/json", "services"),
        ("feeds/kommune-1577.ics", "text/calendar; charset=utf-8", "a feed"),
    ] {
        for (accepted, wanted) in
            [("gzip, deflate, br", "br"), ("br;q=1, gzip;q=0.5", "br"), ("gzip", "gzip"), ("", "")]
        {
            let answer = get(path, &[&format!("Accept-Encoding: {accepted}")]);
            let (coding, has) = (answer.header("content-encoding"), answer.header("content-type"));
            assert_eq!((coding, has), (wanted, media), "{kind:?} {path}: {accepted}");
            assert!(
                answer.header("vary").to_ascii_lowercase().contains("accept-encoding") || wanted.is_empty(),
                "{kind:?} {path}: {accepted}"
            );
            assert_eq!(plain(&answer.body, wanted), content_of(words), "{kind:?} {path}: {accepted}");
            let is_hashed = path.starts_with("assets/") || path.starts_with("data/");
            assert_eq!(answer.header("cache-control") == YEAR, is_hashed, "{kind:?} {path}: {accepted}");
        }
    }
}

fn plain(body: &[u8], coding: &str) -> String {
    let mut plain = Vec::new();
    match coding {
        "br" => brotli::BrotliDecompress(&mut &*body, &mut plain).unwrap(),
        "gzip" => drop(flate2::read::GzDecoder::new(body).read_to_end(&mut plain).unwrap()),
        _ => plain.extend_from_slice(body),
    }
    String::from_utf8(plain).unwrap()
}

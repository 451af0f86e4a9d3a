//! The host as a client sees it.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use super::*;

/// A small site, away again when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let dir = std::env::temp_dir().join(format!("naermest-preview-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&dir);
        let folder = Self(dir);
        folder.write("index.html", "<!doctype html><html><head></head><body>start</body></html>");
        folder.write("404.html", "<!doctype html>nothing");
        folder
    }

    fn write(&self, path: &str, content: &str) {
        let file = self.0.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, content).unwrap();
    }

    fn preview(&self) -> Preview {
        Preview { dir: self.0.clone(), ..Preview::default() }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The status line and headers, their names in lower case, and the content, of one request on a connection of its own.
fn ask(running: &Running, request: &str) -> (String, Vec<u8>) {
    let mut connection = TcpStream::connect(running.address).unwrap();
    connection.write_all(format!("{request}\r\nConnection: close\r\n\r\n").as_bytes()).unwrap();
    let mut bytes = Vec::new();
    connection.read_to_end(&mut bytes).unwrap();
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let lines = head.split("\r\n").map(|line| match line.split_once(": ") {
        Some((name, value)) => format!("{}: {value}", name.to_ascii_lowercase()),
        None => line.to_owned(),
    });
    (lines.collect::<Vec<_>>().join("\n"), bytes[end + 4..].to_vec())
}

fn get(running: &Running, path: &str) -> (String, String) {
    let (head, body) = ask(running, &format!("GET {path} HTTP/1.1"));
    (head, String::from_utf8(body).unwrap())
}

#[track_caller]
fn assert_serves(running: &Running, table: &[(&str, u16, &str)]) {
    for (path, status, content) in table {
        let (head, body) = get(running, path);
        assert!(head.starts_with(&format!("HTTP/1.1 {status} ")), "{path}: {head}");
        assert!(body.contains(content), "{path}: {body}");
    }
}

#[test]
fn an_address_means_a_file_or_a_folder_under_the_base() {
    let folder = Folder::new("base");
    folder.write("kommune/1577/index.html", "Volda");
    folder.write("pårørende.txt", "hei");
    let running = Preview { base: "en/sti".into(), ..folder.preview() }.start().unwrap();
    assert_eq!(running.url(), format!("http://127.0.0.1:{}/en/sti/", running.port()));
    assert_serves(
        &running,
        &[
            ("/en/sti/", 200, "start"),
            ("/en/sti", 200, "start"),
            ("/en/sti/?q=1", 200, "start"),
            ("/en/sti/kommune/1577/", 200, "Volda"),
            ("/en/sti/kommune/1577", 200, "Volda"),
            ("/en/sti/p%C3%A5r%C3%B8rende.txt", 200, "hei"),
            ("/en/sti/kommune/", 404, "nothing"),
            ("/en/sti/pårørende.txt/", 404, "nothing"),
            ("/en/sti//index.html", 404, "nothing"),
            ("/index.html", 404, "this site lives under /en/sti/"),
        ],
    );
}

#[test]
fn nothing_outside_the_folder_is_served() {
    let folder = Folder::new("outside");
    let secret = folder.0.with_extension("secret");
    fs::write(&secret, "secret").unwrap();
    folder.write("_headers", "/*\n  X-A: b\n");
    std::os::unix::fs::symlink(&secret, folder.0.join("link.txt")).unwrap();
    let name = secret.file_name().unwrap().to_str().unwrap().to_owned();
    let running = folder.preview().start().unwrap();
    for path in [
        format!("/../{name}"),
        format!("/%2e%2e/{name}"),
        format!("/x/..%2f..%2f{name}"),
        format!("/..%5c{name}"),
        "/link.txt".into(),
        "/index.html%00.txt".into(),
        "/%".into(),
        "/_headers".into(),
    ] {
        assert_serves(&running, &[(&path, 404, "nothing")]);
    }
    fs::remove_file(secret).unwrap();
}

#[test]
fn the_shipped_headers_and_the_right_type_are_sent() {
    let folder = Folder::new("headers");
    folder.write(
        "_headers",
        "/*\n  Content-Security-Policy: default-src 'none'\n/a.wasm\n  Cache-Control: immutable\n",
    );
    folder.write("a.wasm", "");
    folder.write("a.ics", "");
    folder.write("a.webmanifest", "");
    let running = folder.preview().start().unwrap();
    for (path, expected) in [
        ("/", "content-type: text/html; charset=utf-8"),
        ("/", "content-security-policy: default-src 'none'"),
        ("/", "cache-control: public, max-age=0, must-revalidate"),
        ("/a.wasm", "content-type: application/wasm"),
        ("/a.wasm", "cache-control: immutable"),
        ("/a.ics", "content-type: text/calendar; charset=utf-8"),
        ("/a.webmanifest", "content-type: application/manifest+json"),
        ("/missing", "content-security-policy: default-src 'none'"),
    ] {
        let (head, _) = get(&running, path);
        assert!(head.lines().any(|line| line == expected), "{path}: {head}");
    }
}

#[test]
fn head_sends_no_content_and_other_methods_are_refused() {
    let folder = Folder::new("head");
    folder.write("a.txt", "12345");
    let running = folder.preview().start().unwrap();
    let (head, body) = ask(&running, "HEAD /a.txt HTTP/1.1");
    assert!(head.starts_with("HTTP/1.1 200 ") && head.contains("content-length: 5"), "{head}");
    assert!(body.is_empty());
    let (head, _) = ask(&running, "POST /a.txt HTTP/1.1\r\nContent-Length: 1");
    assert!(head.starts_with("HTTP/1.1 405 ") && head.contains("allow: GET, HEAD"), "{head}");
}

#[test]
fn a_copy_that_is_still_right_is_not_sent_again() {
    let folder = Folder::new("etag");
    let running = folder.preview().start().unwrap();
    let (head, _) = get(&running, "/");
    let etag = head.lines().find_map(|line| line.strip_prefix("etag: ")).unwrap();
    let (head, body) = ask(&running, &format!("GET / HTTP/1.1\r\nIf-None-Match: {etag}"));
    assert!(head.starts_with("HTTP/1.1 304 ") && !head.contains("content-length"), "{head}");
    assert!(body.is_empty());
}

#[test]
fn brotli_is_what_was_shipped_or_made_on_the_way() {
    let folder = Folder::new("brotli");
    folder.write("made.json", &"long and dull ".repeat(200));
    folder.write("shipped.js", "alert()");
    folder.write("shipped.js.br", "as shipped");
    let running = folder.preview().start().unwrap();
    let squeezed = |path: &str| ask(&running, &format!("GET {path} HTTP/1.0\r\nAccept-Encoding: gzip, br"));
    let (head, body) = squeezed("/made.json");
    assert!(head.contains("content-encoding: br") && head.contains("vary: accept-encoding"), "{head}");
    let mut plain = Vec::new();
    brotli::BrotliDecompress(&mut body.as_slice(), &mut plain).unwrap();
    assert_eq!(plain, "long and dull ".repeat(200).into_bytes());
    assert_eq!(squeezed("/shipped.js").1, b"as shipped");
    assert_eq!(get(&running, "/shipped.js").1, "alert()");
}

#[test]
fn brotli_is_sent_only_to_those_who_take_it() {
    let folder = Folder::new("takes");
    folder.write("a.txt", &"long and dull ".repeat(200));
    let running = folder.preview().start().unwrap();
    for (header, expected) in [
        ("gzip, br", true),
        ("br;q=1", true),
        ("br;q=0", false),
        ("gzip", false),
        ("", false),
        ("brx", false),
    ] {
        let (head, _) = ask(&running, &format!("GET /a.txt HTTP/1.1\r\nAccept-Encoding: {header}"));
        assert_eq!(head.contains("content-encoding: br"), expected, "{header}: {head}");
    }
}

#[test]
fn a_part_of_a_file_can_be_asked_for() {
    let folder = Folder::new("range");
    folder.write("a.txt", "0123456789");
    let running = folder.preview().start().unwrap();
    let (head, body) = ask(&running, "GET /a.txt HTTP/1.1\r\nRange: bytes=2-4");
    assert!(head.starts_with("HTTP/1.1 206 ") && head.contains("content-range: bytes 2-4/10"), "{head}");
    assert_eq!(body, b"234");
}

#[test]
fn a_strict_host_wants_the_slash_of_a_folder_and_forgets_the_query() {
    let folder = Folder::new("strict");
    folder.write("kommune/1577/index.html", "Volda");
    let running = Preview { is_strict: true, base: "/b/".into(), ..folder.preview() }.start().unwrap();
    for (path, location) in [("/b/kommune/1577?q=1", "/b/kommune/1577/"), ("/b?q", "/b/")] {
        let (head, _) = get(&running, path);
        assert!(head.starts_with("HTTP/1.1 301 "), "{path}: {head}");
        assert!(head.lines().any(|line| line == format!("location: {location}")), "{path}: {head}");
    }
    assert_serves(
        &running,
        &[("/b/kommune/1577/?q=1", 200, "Volda"), ("/b/index.html", 200, "start"), ("/b/no", 404, "nothing")],
    );
}

#[test]
fn an_unknown_address_gets_the_page_of_its_language() {
    let folder = Folder::new("languages");
    folder.write("en/404.html", "<!doctype html>not here");
    folder.write("en/om/index.html", "About");
    let running = Preview { base: "/b/".into(), ..folder.preview() }.start().unwrap();
    assert_serves(
        &running,
        &[
            ("/b/en/missing", 404, "not here"),
            ("/b/en/om/missing/", 404, "not here"),
            ("/b/english", 404, "nothing"),
            ("/b/missing", 404, "nothing"),
        ],
    );
}

#[test]
fn an_endless_or_foreign_head_is_refused_and_others_are_served() {
    let folder = Folder::new("foreign");
    let running = folder.preview().start().unwrap();
    let endless = format!("GET / HTTP/1.1\r\nx: {}", "y".repeat(1_000_000));
    for request in [&b"\x16\x03\x01\r\n\r\n"[..], endless.as_bytes()] {
        let mut connection = TcpStream::connect(running.address).unwrap();
        // The host may hang up before all is said.
        let _ = connection.write_all(request);
        let mut bytes = Vec::new();
        let _ = connection.read_to_end(&mut bytes);
        assert!(!bytes.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&bytes));
        assert_serves(&running, &[("/", 200, "start")]);
    }
}

#[test]
fn a_client_of_old_is_answered_and_its_connection_ends() {
    let folder = Folder::new("old");
    let running = folder.preview().start().unwrap();
    let mut connection = TcpStream::connect(running.address).unwrap();
    connection.write_all(b"GET /a%20b?q=1 HTTP/1.0\r\n\r\n").unwrap();
    let mut text = String::new();
    connection.read_to_string(&mut text).unwrap();
    assert!(text.starts_with("HTTP/1.0 404 ") && text.ends_with("nothing"), "{text}");
    assert_eq!(running.log()[0].path, "/a%20b?q=1");
}

#[test]
fn the_overlay_wins_and_the_clock_comes_first() {
    let (folder, overlay) = (Folder::new("under"), Folder::new("over"));
    folder.write("data/a.json", "real");
    folder.write("data/b.json", "real");
    overlay.write("data/a.json", "invented");
    overlay.write("index.html", "<html><head><title>over</title>");
    let running = Preview {
        overlay: Some(overlay.0.clone()),
        clock_script: Some("tick()".into()),
        base: "/b/".into(),
        ..folder.preview()
    }
    .start()
    .unwrap();
    assert_serves(
        &running,
        &[
            ("/b/data/a.json", 200, "invented"),
            ("/b/data/b.json", 200, "real"),
            ("/b/", 200, "<head><script src=\"/b/__test/clock.js\"></script><title>over"),
            ("/b/missing", 404, "<script src=\"/b/__test/clock.js\"></script>nothing"),
            ("/b/__test/clock.js", 200, "tick()"),
        ],
    );
}

#[test]
fn faults_come_and_go_and_every_request_is_noted() {
    let folder = Folder::new("faults");
    folder.write("data/a.json", "0123456789");
    let running = Preview { faults: vec![("/data/*".into(), Fault::ServerError)], ..folder.preview() };
    let running = running.start().unwrap();
    assert_serves(&running, &[("/data/a.json?x", 500, "The host failed"), ("/", 200, "start")]);
    running.set_faults(vec![("/data/a.json".into(), Fault::CutOff)]);
    let (head, body) = get(&running, "/data/a.json");
    assert!(head.contains("content-length: 10"), "{head}");
    assert_eq!(body, "01234");
    running.set_faults(vec![("*".into(), Fault::NotFound)]);
    assert_serves(&running, &[("/", 404, "nothing")]);
    running.set_faults(vec![("*".into(), Fault::Delay(Duration::from_millis(50)))]);
    let asked = Instant::now();
    assert_serves(&running, &[("/", 200, "start")]);
    assert!(asked.elapsed() >= Duration::from_millis(50));
    let log = running.log();
    assert_eq!(log.len(), 5);
    assert_eq!(log[0], Asked { method: "GET".into(), path: "/data/a.json?x".into() });
}

#[test]
fn one_connection_carries_many_requests_until_the_server_stops() {
    let folder = Folder::new("alive");
    folder.write("a.txt", "12345");
    let running = folder.preview().start().unwrap();
    let mut connection = TcpStream::connect(running.address).unwrap();
    let mut seen = String::new();
    for _ in 0..3 {
        connection.write_all(b"GET /a.txt HTTP/1.1\r\n\r\n").unwrap();
        while !seen.ends_with("12345") {
            let mut bytes = [0; 1024];
            let read = connection.read(&mut bytes).unwrap();
            seen.push_str(std::str::from_utf8(&bytes[..read]).unwrap());
        }
        seen.clear();
    }
    drop(running);
    assert_eq!(connection.read(&mut [0; 16]).unwrap_or(0), 0);
}

#[test]
fn what_cannot_be_served_is_told_in_a_sentence() {
    let folder = Folder::new("sentence");
    let running = folder.preview().start().unwrap();
    let taken = Preview { port: running.port(), ..folder.preview() }.start().err().unwrap().to_string();
    assert!(taken.starts_with(&format!("cannot listen on port {}: ", running.port())), "{taken}");
    fs::remove_file(folder.0.join("index.html")).unwrap();
    let empty = folder.preview().start().err().unwrap().to_string();
    assert!(
        empty.ends_with("; ./dev build makes it") && empty.starts_with("there is no index.html in "),
        "{empty}"
    );
}

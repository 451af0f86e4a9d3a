//! A small site with files of every kind that a build has, made smaller as a build does.

use naermest::tools;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The folder of a test: what a host is told to serve, with the site in it under its base.
pub struct Site {
    pub root: PathBuf,
    pub dist: PathBuf,
}

/// What is in each file: its path, and words that nothing else has.
const FILES: [(&str, &str); 20] = [
    ("index.html", "the start page"),
    ("404.html", "nothing here"),
    ("en/index.html", "the start page in English"),
    ("en/404.html", "nothing here in English"),
    ("om/index.html", "about"),
    ("kommune/1577/index.html", "Volda"),
    ("kalender/serie/2026-11-30/index.html", "a meeting"),
    ("en/kommune/1577/index.html", "Volda in English"),
    ("tom.html", "the empty page"),
    ("boot.js", "starts the program"),
    ("sw.js", "keeps the app"),
    ("app.webmanifest", "what a device needs to know"),
    ("sitemap.xml", "every page"),
    ("robots.txt", "for machines"),
    ("assets/app-0123456789abcdef_bg.wasm", "the program"),
    ("assets/app-0123456789abcdef.js", "the script of the program"),
    ("assets/naermest-0123456789abcdef.css", "the styles"),
    ("data/manifest.json", "the list of data files"),
    ("data/services-nb-1577-01234567.json", "services"),
    ("feeds/kommune-1577.ics", "a feed"),
];

impl Site {
    pub fn new(name: &str, base: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("hosts/{name}"));
        let _ = fs::remove_dir_all(&root);
        let dist = root.join("www").join(base.trim_matches('/'));
        for (file, content) in FILES {
            let file = dist.join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, content_of(content)).unwrap();
        }
        fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("public/_headers"), dist.join("_headers"))
            .unwrap();
        let arguments = ["naermest-data", "compress"].map(Into::into);
        let squeezed = tools::run(arguments.into_iter().chain([dist.clone().into_os_string()]));
        assert_eq!(format!("{squeezed:?}"), format!("{:?}", ExitCode::SUCCESS));
        Self { root, dist }
    }
}

/// Long enough that it gets smaller.
pub fn content_of(words: &str) -> String {
    format!("{words}. ").repeat(40)
}

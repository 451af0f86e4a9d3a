//! `compress`: a `.br` and a `.gz` file beside each file of a built site that get smaller by it, for hosts that send it.

use super::answer::{Answer, Failure};
use super::squeeze::{brotli, gzip};
use clap::Args;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// What gets smaller; pictures and fonts are compressed already.
const ENDS: [&str; 12] =
    ["css", "html", "ico", "ics", "js", "json", "map", "svg", "txt", "wasm", "webmanifest", "xml"];

/// What `compress` takes.
#[derive(Args)]
pub struct Arguments {
    /// The folder of the built site
    dist: PathBuf,
}

pub fn run(Arguments { dist }: &Arguments) -> Answer {
    let told = |error: io::Error| Failure::sentence(&format!("cannot compress {}: {error}", dist.display()));
    let mut files = Vec::new();
    list(dist, &mut files).map_err(told)?;
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut written = (0, 0, 0, 0);
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            if let Some((before, brotli, gzip)) = compress(file)? {
                written = (written.0 + 1, written.1 + before, written.2 + brotli, written.3 + gzip);
            }
        }
        Ok(written)
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let parts: Vec<io::Result<_>> = thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().map(|worker| worker.join().expect("compressing does not panic")).collect()
    });
    let (mut count, mut before, mut brotli, mut gzip) = (0, 0, 0, 0);
    for part in parts {
        let part = part.map_err(told)?;
        (count, before) = (count + part.0, before + part.1);
        (brotli, gzip) = (brotli + part.2, gzip + part.3);
    }
    Ok(format!(
        "{count} files, {} KB, are {} KB in brotli and {} KB in gzip, in {}\n",
        before / 1000,
        brotli / 1000,
        gzip / 1000,
        dist.display()
    ))
}

/// Writes the file's `.br` and `.gz`, and tells all three sizes; nothing for a file that does not get smaller.
///
/// Both or none, so that one kind of file is on a host as the other is.
fn compress(file: &Path) -> io::Result<Option<(usize, usize, usize)>> {
    let content = fs::read(file)?;
    let (in_brotli, in_gzip) = (brotli(&content), gzip(&content));
    if in_brotli.len().max(in_gzip.len()) >= content.len() {
        return Ok(None);
    }
    fs::write(file.with_added_extension("br"), &in_brotli)?;
    fs::write(file.with_added_extension("gz"), &in_gzip)?;
    Ok(Some((content.len(), in_brotli.len(), in_gzip.len())))
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, files)?;
        } else if path.extension().is_some_and(|end| ENDS.iter().any(|known| end == *known)) {
            files.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_gets_smaller_has_copies_in_brotli_and_gzip_beside_it() {
        let dist = std::env::temp_dir().join(format!("naermest-compress-{}", std::process::id()));
        fs::create_dir_all(dist.join("om")).unwrap();
        let page = "long and dull ".repeat(200);
        for (file, content) in
            [("om/index.html", page.as_str()), ("a.png", &page), ("_headers", &page), ("b.txt", "b")]
        {
            fs::write(dist.join(file), content).unwrap();
        }
        let answer = run(&Arguments { dist: dist.clone() }).unwrap();
        let [in_brotli, in_gzip] =
            ["br", "gz"].map(|end| fs::read(dist.join("om/index.html").with_added_extension(end)).unwrap());
        let others = ["a.png.br", "_headers.br", "b.txt.br", "b.txt.gz"].map(|file| dist.join(file).exists());
        fs::remove_dir_all(&dist).unwrap();
        assert!(answer.starts_with("1 files, 2 KB, are 0 KB in brotli and 0 KB in gzip"), "{answer}");
        let (mut from_brotli, mut from_gzip) = (Vec::new(), String::new());
        brotli::BrotliDecompress(&mut in_brotli.as_slice(), &mut from_brotli).unwrap();
        flate2::read::GzDecoder::new(in_gzip.as_slice()).read_to_string(&mut from_gzip).unwrap();
        assert_eq!((from_brotli, from_gzip, others), (page.clone().into_bytes(), page, [false; 4]));
    }
}

//! Writes a folder whole or not at all.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Writes the files into `out`, which then holds nothing else. If that fails, `out` is as before.
///
/// `from` is what the files were made from; a folder that holds it is not replaced.
///
/// # Errors
/// A sentence that says what could not be done.
pub fn write<'a>(
    from: &Path,
    out: &Path,
    files: impl Iterator<Item = (&'a str, &'a str)>,
) -> Result<(), String> {
    let told = |what: &str, error: io::Error| format!("{what} {}: {error}", out.display());
    let name =
        out.file_name().ok_or_else(|| format!("{} is not a folder that can be replaced", out.display()))?;
    let parent = match out.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    fs::create_dir_all(parent).map_err(|error| told("cannot make the folder above", error))?;
    guard(from, out)?;

    let beside = |suffix: &str| {
        let mut hidden = std::ffi::OsString::from(".");
        hidden.push(name);
        hidden.push(format!(".{suffix}-{}", std::process::id()));
        parent.join(hidden)
    };
    let (staging, old) = (Passing(beside("new")), beside("old"));
    fs::create_dir(&staging.0).map_err(|error| told("cannot make a folder beside", error))?;
    for (name, text) in files {
        let file = staging.0.join(name);
        let made = file.parent().map_or(Ok(()), fs::create_dir_all);
        made.and_then(|()| fs::write(file, text))
            .map_err(|error| told("cannot write into a folder beside", error))?;
    }
    let replaces = fs::symlink_metadata(out).is_ok();
    if replaces {
        fs::rename(out, &old).map_err(|error| told("cannot replace", error))?;
    }
    if let Err(error) = fs::rename(&staging.0, out) {
        if replaces {
            // What was there comes back; if even that fails, the message says where it is.
            fs::rename(&old, out)
                .map_err(|_| format!("cannot put {} back as {}", old.display(), out.display()))?;
        }
        return Err(told("cannot replace", error));
    }
    drop(Passing(old));
    Ok(())
}

/// Refuses to replace a file, the data itself, or a folder that somebody works in.
fn guard(from: &Path, out: &Path) -> Result<(), String> {
    let Ok(whole) = fs::canonicalize(out) else { return Ok(()) };
    if !whole.is_dir() {
        return Err(format!("{} is a file; --out names a folder", out.display()));
    }
    for inside in [fs::canonicalize(from), std::env::current_dir()].into_iter().flatten() {
        if inside.starts_with(&whole) {
            return Err(format!("{} would be lost with {}", inside.display(), out.display()));
        }
    }
    Ok(())
}

/// A folder that goes when this does, if it is still there.
struct Passing(PathBuf);

impl Drop for Passing {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

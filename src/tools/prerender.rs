//! `prerender`: every page as HTML, from the same parts that the program is made of.
//!
//! It reads what `build` published and what Trunk made of `index.html`, and writes a folder with an
//! `index.html` for each address. The same input gives the same bytes.

mod head;
mod linked;
mod maker;
mod pages;
mod sitemap;
mod template;
mod webmanifest;

use super::answer::{Answer, Failure};
use crate::dataset::manifest::{MANIFEST, Manifest};
use clap::Args;
use maker::{Made, Published};
use pages::SHELL;
use std::fs;
use std::path::{Path, PathBuf};
use template::Template;

/// What `prerender` takes.
#[derive(Args)]
pub struct Arguments {
    /// The folder that Trunk has built
    dist: PathBuf,
    /// The path under which the site lives
    #[arg(long, value_name = "/PATH/", default_value = "/")]
    base: String,
    /// The address of the site without a path, like https://example.no
    #[arg(long, value_name = "URL", value_parser = origin)]
    site: Option<String>,
    /// The published data; DIST/data unless said
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Where the pages are written; DIST unless said
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

pub fn run(Arguments { dist, base, site, data, out }: &Arguments) -> Answer {
    let data = data.clone().unwrap_or_else(|| dist.join("data"));
    let out = out.as_ref().unwrap_or(dist);
    let made = make(dist, &data, base, site.as_deref())?;
    let size: usize = made.iter().map(|page| page.content.len()).sum();
    write(&made, out)?;
    Ok(format!("{} pages, {} KB, in {}\n", made.len(), size / 1000, out.display()))
}

/// The address of a site, without a path: that is `--base`.
fn origin(site: &str) -> Result<String, String> {
    let host = site.strip_prefix("https://").or_else(|| site.strip_prefix("http://")).unwrap_or_default();
    let host = host.trim_end_matches('/');
    let is_host = |letter: char| letter.is_ascii_alphanumeric() || ".-:".contains(letter);
    if host.is_empty() || !host.chars().all(is_host) {
        return Err("expected an address without a path, like https://example.no".to_owned());
    }
    Ok(site.trim_end_matches('/').to_owned())
}

/// Every page for what is published in `data`, around the shell in `dist`. `site` is the address of the
/// site, as in `https://example.no`; what must name it is left out without it.
///
/// # Errors
/// A sentence that names the file which is missing or not what it should be.
pub fn make(dist: &Path, data: &Path, base: &str, site: Option<&str>) -> Result<Vec<Made>, Failure> {
    let template = Template::parse(&read(&dist.join(SHELL))?).ok_or_else(|| {
        Failure::sentence(&format!("{SHELL} is not the page that Trunk makes of index.html"))
    })?;
    let manifest: Manifest = serde_json::from_str(&read(&data.join(MANIFEST))?).map_err(|error| {
        Failure::sentence(&format!("{MANIFEST}: {error}; expected the list of data files"))
    })?;
    let published = Published::read(manifest, &|name| read(&data.join(name)))?;
    let base = base.trim_end_matches('/');
    Ok(pages::make(&template, &published, base, site))
}

/// Writes the pages.
///
/// # Errors
/// A sentence that names the file which could not be written.
pub fn write(made: &[Made], out: &Path) -> Result<(), Failure> {
    for page in made {
        let file = out.join(&page.file);
        let folder = file.parent().unwrap_or(out);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&file, &page.content))
            .map_err(|error| Failure::sentence(&format!("cannot write {}: {error}", file.display())))?;
    }
    Ok(())
}

fn read(file: &Path) -> Result<String, Failure> {
    fs::read_to_string(file)
        .map_err(|error| Failure::sentence(&format!("cannot read {}: {error}", file.display())))
}

//! `bom`: what a build is made of, as a CycloneDX bill of materials.
//!
//! From what cargo says of the program and from npm's lock file. There is no time and no number of its own in it, so
//! the same sources give the same file. What only builds (macros, npm's tools) has the scope `excluded`.

mod crates;
mod packages;

use super::answer::{Answer, Failure};
use clap::Args;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What `bom` takes.
#[derive(Args)]
pub struct Arguments {
    /// What `cargo metadata --format-version 1` prints of the program
    #[arg(long, value_name = "FILE")]
    cargo: PathBuf,
    /// The folder with `Cargo.lock` and `package-lock.json`
    #[arg(long, value_name = "DIR")]
    locks: PathBuf,
    /// The file to write
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// A piece that somebody else made.
#[derive(Debug, PartialEq, Eq)]
struct Component {
    name: String,
    version: String,
    licence: String,
    /// The algorithm and the hash of what the registry sends.
    hash: Option<(&'static str, String)>,
    /// Whether a visitor gets something of it.
    is_shipped: bool,
    /// The addresses of the pieces that it uses.
    uses: BTreeSet<String>,
}

/// Pieces by their package address.
type Components = BTreeMap<String, Component>;

pub fn run(Arguments { cargo, locks, out }: &Arguments) -> Answer {
    let told = |problem: &dyn std::fmt::Display, file: &Path| {
        Failure::sentence(&format!("{}: {problem}", file.display()))
    };
    let read = |file: &Path| fs::read_to_string(file).map_err(|error| told(&error, file));
    let json = |file: &Path| -> Result<Value, Failure> {
        serde_json::from_str(&read(file)?).map_err(|error| told(&error, file))
    };
    let (npm_lock, cargo_lock) = (locks.join("package-lock.json"), locks.join("Cargo.lock"));
    let (program, mut components) = crates::read(&json(cargo)?, &read(&cargo_lock)?)
        .ok_or_else(|| told(&"not what cargo metadata prints", cargo))?;
    components
        .extend(packages::read(&json(&npm_lock)?).ok_or_else(|| told(&"not a lock file of npm", &npm_lock))?);
    let text = format!("{:#}\n", bill(&program, &components));
    fs::write(out, text).map_err(|error| told(&error, out))?;
    let shipped = components.values().filter(|component| component.is_shipped).count();
    Ok(format!("{} components, {shipped} of them shipped, in {}\n", components.len(), out.display()))
}

/// CycloneDX 1.6.
fn bill(program: &Component, components: &Components) -> Value {
    let address = crates::address(&program.name, &program.version);
    let listed: Vec<Value> =
        components.iter().map(|(address, component)| listed(address, component)).collect();
    let uses = |address: &str, component: &Component| json!({ "ref": address, "dependsOn": component.uses });
    let dependencies: Vec<Value> = std::iter::once(uses(&address, program))
        .chain(components.iter().map(|(address, component)| uses(address, component)))
        .collect();
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": {
            "type": "application",
            "bom-ref": address,
            "name": program.name,
            "version": program.version,
            "licenses": [{ "expression": program.licence }],
        } },
        "components": listed,
        "dependencies": dependencies,
    })
}

fn listed(address: &str, component: &Component) -> Value {
    let mut listed = json!({
        "type": "library",
        "bom-ref": address,
        "name": component.name,
        "version": component.version,
        "scope": if component.is_shipped { "required" } else { "excluded" },
        "licenses": [{ "expression": component.licence }],
        "purl": address,
    });
    if let Some((algorithm, hash)) = &component.hash {
        listed["hashes"] = json!([{ "alg": algorithm, "content": hash }]);
    }
    listed
}

//! Crates, from `cargo metadata` and `Cargo.lock`.

use super::{Component, Components};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The package address of a crate.
pub fn address(name: &str, version: &str) -> String {
    format!("pkg:cargo/{name}@{version}")
}

/// The program, and every crate that it is built with. Nothing if this is not what cargo prints.
pub fn read(metadata: &Value, lock: &str) -> Option<(Component, Components)> {
    let nodes: BTreeMap<&str, &Value> =
        list(&metadata["resolve"]["nodes"])?.filter_map(|node| Some((node["id"].as_str()?, node))).collect();
    let packages: BTreeMap<&str, &Value> =
        list(&metadata["packages"])?.filter_map(|package| Some((package["id"].as_str()?, package))).collect();
    let root = metadata["resolve"]["root"].as_str()?;
    let (hashes, shipped) = (hashes(lock), shipped(root, &nodes, &packages));
    let mut components = Components::new();
    let mut program = None;
    for (id, node) in &nodes {
        let package = packages.get(id)?;
        let (name, version) = (package["name"].as_str()?, package["version"].as_str()?);
        let mut uses = BTreeSet::new();
        for (used, _) in used(node) {
            let used = packages.get(used)?;
            uses.insert(address(used["name"].as_str()?, used["version"].as_str()?));
        }
        let component = Component {
            name: name.to_owned(),
            version: version.to_owned(),
            licence: expression(package["license"].as_str()?),
            hash: hashes.get(&(name, version)).map(|hash| ("SHA-256", (*hash).to_owned())),
            is_shipped: shipped.contains(id),
            uses,
        };
        if *id == root {
            program = Some(component);
        } else {
            components.insert(address(name, version), component);
        }
    }
    Some((program?, components))
}

fn list(value: &Value) -> Option<std::slice::Iter<'_, Value>> {
    Some(value.as_array()?.iter())
}

/// What a crate uses, and whether any of it is more than building.
fn used(node: &Value) -> impl Iterator<Item = (&str, bool)> {
    node["deps"].as_array().into_iter().flatten().filter_map(|used| {
        let kinds = used["dep_kinds"].as_array()?;
        let kinds: Vec<&str> = kinds.iter().map(|kind| kind["kind"].as_str().unwrap_or("normal")).collect();
        let is_of_the_build = kinds.iter().any(|kind| *kind != "dev");
        is_of_the_build.then(|| (used["pkg"].as_str().unwrap_or_default(), kinds.contains(&"normal")))
    })
}

/// What ends up in the program: all that is used from it, but for macros, which run at the build, and what they use.
fn shipped<'a>(
    root: &'a str,
    nodes: &BTreeMap<&'a str, &'a Value>,
    packages: &BTreeMap<&'a str, &'a Value>,
) -> BTreeSet<&'a str> {
    let is_macro = |id: &str| {
        let targets = packages.get(id).and_then(|package| package["targets"].as_array());
        targets
            .into_iter()
            .flatten()
            .any(|target| target["kind"].as_array().into_iter().flatten().any(|kind| kind == "proc-macro"))
    };
    let (mut shipped, mut next) = (BTreeSet::from([root]), vec![root]);
    while let Some(id) = next.pop() {
        let Some(&node) = nodes.get(id) else { continue };
        for (used, is_normal) in used(node) {
            if is_normal && !is_macro(used) && shipped.insert(used) {
                next.push(used);
            }
        }
    }
    shipped
}

/// The hash of each crate in a `Cargo.lock`, by name and version.
fn hashes(lock: &str) -> BTreeMap<(&str, &str), &str> {
    let (mut name, mut version, mut hashes) = ("", "", BTreeMap::new());
    for line in lock.lines() {
        let Some((key, value)) = line.split_once(" = ") else { continue };
        let value = value.trim_matches('"');
        match key {
            "name" => name = value,
            "version" => version = value,
            "checksum" => drop(hashes.insert((name, version), value)),
            _ => {}
        }
    }
    hashes
}

/// A licence as SPDX writes it; old crates have a slash for `OR`.
fn expression(licence: &str) -> String {
    licence.split('/').map(str::trim).collect::<Vec<_>>().join(" OR ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn package(name: &str, kind: &str) -> Value {
        json!({ "id": format!("{name}#1"), "name": name, "version": "1.0.0", "license": "MIT/Apache-2.0",
            "targets": [{ "kind": [kind] }] })
    }

    fn node(name: &str, uses: &[(&str, &str)]) -> Value {
        let uses = uses.iter().map(|(used, kind)| {
            let kind = Some(*kind).filter(|kind| *kind != "normal");
            json!({ "pkg": format!("{used}#1"), "dep_kinds": [{ "kind": kind }] })
        });
        json!({ "id": format!("{name}#1"), "deps": uses.collect::<Vec<_>>() })
    }

    #[test]
    fn what_only_builds_is_not_shipped() {
        let metadata = json!({
            "packages": [
                package("app", "bin"), package("views", "lib"), package("macros", "proc-macro"),
                package("syntax", "lib"), package("script", "lib"), package("tests", "lib"),
            ],
            "resolve": { "root": "app#1", "nodes": [
                node("app", &[("views", "normal"), ("tests", "dev"), ("script", "build")]),
                node("views", &[("macros", "normal")]),
                node("macros", &[("syntax", "normal")]),
                node("syntax", &[]), node("script", &[]), node("tests", &[]),
            ] },
        });
        let lock = "[[package]]\nname = \"views\"\nversion = \"1.0.0\"\nchecksum = \"abc\"\n";
        let (program, components) = read(&metadata, lock).unwrap();
        assert_eq!((program.name.as_str(), program.uses.len()), ("app", 2));
        let shipped = components.values().filter(|component| component.is_shipped);
        assert_eq!(shipped.map(|component| component.name.as_str()).collect::<Vec<_>>(), ["views"]);
        let views = &components["pkg:cargo/views@1.0.0"];
        assert_eq!(views.hash, Some(("SHA-256", "abc".to_owned())));
        assert_eq!(views.licence, "MIT OR Apache-2.0");
    }
}

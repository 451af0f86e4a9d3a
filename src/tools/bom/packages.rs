//! npm's packages, from `package-lock.json`.

use super::{Component, Components};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write;

/// Of these a visitor gets something: chosen style sheets, shapes of icons, and parts of the service worker.
const SHIPPED: [&str; 7] = [
    "@digdir/designsystemet-css",
    "@navikt/aksel-icons",
    "workbox-broadcast-update",
    "workbox-core",
    "workbox-precaching",
    "workbox-routing",
    "workbox-strategies",
];

/// Every package. Nothing if this is not a lock file of npm.
pub fn read(lock: &Value) -> Option<Components> {
    let packages = lock["packages"].as_object()?;
    let mut components = Components::new();
    for (place, package) in packages {
        // The first is the project itself.
        let Some((_, name)) = place.rsplit_once("node_modules/") else { continue };
        let version = package["version"].as_str()?;
        let component = Component {
            name: name.to_owned(),
            version: version.to_owned(),
            licence: package["license"].as_str().unwrap_or("NOASSERTION").to_owned(),
            hash: package["integrity"].as_str().and_then(hash).map(|hash| ("SHA-512", hash)),
            is_shipped: SHIPPED.contains(&name),
            uses: BTreeSet::new(),
        };
        components.insert(format!("pkg:npm/{}@{version}", name.replace('@', "%40")), component);
    }
    Some(components)
}

/// The hash in `sha512-` and base64, in hexadecimal.
fn hash(integrity: &str) -> Option<String> {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bits, mut count, mut hash) = (0u32, 0, String::new());
    for letter in integrity.strip_prefix("sha512-")?.trim_end_matches('=').bytes() {
        bits = bits << 6 | LETTERS.iter().position(|known| *known == letter)? as u32;
        count += 6;
        if count >= 8 {
            count -= 8;
            let _ = write!(hash, "{:02x}", bits >> count & 0xff);
        }
    }
    (hash.len() == 128).then_some(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_package_of_the_lock_has_its_hash() {
        let lock: Value = serde_json::from_str(include_str!("../../../package-lock.json")).unwrap();
        let components = read(&lock).unwrap();
        for (address, component) in &components {
            assert!(
                component.hash.is_some() && component.licence != "NOASSERTION",
                "{address}: {component:?}"
            );
        }
        let shipped = components.values().filter(|component| component.is_shipped);
        assert_eq!(shipped.map(|component| component.name.as_str()).collect::<Vec<_>>(), SHIPPED);
    }

    #[test]
    fn a_hash_is_turned_from_base64() {
        let integrity = format!("sha512-{}==", "/".repeat(85) + "w");
        assert_eq!(hash(&integrity), Some("f".repeat(128)));
        assert_eq!(hash("sha1-AAAA"), None);
    }
}

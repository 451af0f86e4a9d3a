//! The vocabulary of schema.org, as the package schema-dts writes it in TypeScript.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::{Map, Value};

const PACKAGE: &str = "node_modules/schema-dts/dist/schema.d.ts";

/// Types, their properties, and what may stand in each.
pub struct Vocabulary {
    /// The properties of an interface, and the interfaces it extends.
    interfaces: BTreeMap<String, (Vec<String>, BTreeMap<String, String>)>,
    /// The members of a type: interfaces, other types, or words between quotation marks.
    types: BTreeMap<String, Vec<String>>,
}

impl Vocabulary {
    /// Reads the package.
    pub fn read() -> Self {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/");
        let text = fs::read_to_string([file, PACKAGE].concat())
            .unwrap_or_else(|error| panic!("{PACKAGE}: {error}; ./dev test fetches it"));
        let mut read = Self { interfaces: BTreeMap::new(), types: BTreeMap::new() };
        let mut open = String::new();
        for line in text.lines() {
            let bare = line.trim_start_matches("export ");
            if let Some(head) = bare.strip_prefix("interface ") {
                let (name, parents) =
                    head.trim_end_matches(" {").split_once(" extends ").unwrap_or((head, ""));
                open = name.trim_end_matches(" {").to_owned();
                let parents = parents.split(", ").map(str::to_owned).collect();
                read.interfaces.insert(open.clone(), (parents, BTreeMap::new()));
            } else if let Some((name, members)) =
                bare.strip_prefix("type ").and_then(|rest| rest.split_once(" = "))
            {
                let members = members.trim_end_matches(';').split(" | ").map(str::to_owned).collect();
                read.types.insert(name.to_owned(), members);
            } else if let Some((name, value)) =
                line.trim().strip_prefix('"').and_then(|rest| rest.split_once('"'))
                && let Some((_, properties)) = read.interfaces.get_mut(&open)
            {
                properties.insert(name.to_owned(), value.to_owned());
            }
        }
        assert!(read.interfaces.len() > 800 && read.types.len() > 800, "{PACKAGE} is written another way");
        read
    }

    /// What is wrong with a thing, one sentence each.
    pub fn faults(&self, thing: &Map<String, Value>) -> Vec<String> {
        if is_reference(thing) {
            return Vec::new();
        }
        let kind = thing.get("@type").and_then(Value::as_str).unwrap_or_default();
        let leaf = format!("{kind}Leaf");
        if !self.interfaces.contains_key(&leaf) {
            return vec![format!("there is no type {kind:?}")];
        }
        let mut properties = BTreeMap::new();
        self.collect(&leaf, &mut properties);
        let mut faults = Vec::new();
        for (name, value) in thing.iter().filter(|(name, _)| *name != "@type") {
            let Some(allowed) = properties.get(name.as_str()) else {
                faults.push(format!("{kind} has no property {name:?}"));
                continue;
            };
            let values = value.as_array().map_or_else(|| std::slice::from_ref(value), Vec::as_slice);
            for value in values {
                if !self.may_be(value, allowed) {
                    faults.push(format!("{kind}.{name} is {value}; expected{allowed}"));
                }
                faults.extend(value.as_object().into_iter().flat_map(|thing| self.faults(thing)));
            }
        }
        faults
    }

    fn collect<'a>(&'a self, interface: &str, properties: &mut BTreeMap<&'a str, &'a str>) {
        if let Some((parents, own)) = self.interfaces.get(interface) {
            properties.extend(own.iter().map(|(name, allowed)| (name.as_str(), allowed.as_str())));
            parents.iter().for_each(|parent| self.collect(parent, properties));
        }
    }

    /// Whether a value is of one of the types in `?: SchemaValue<A | B, "name">;`.
    fn may_be(&self, value: &Value, allowed: &str) -> bool {
        let inside = allowed.split_once('<').map_or(allowed, |(_, inside)| inside);
        let types = inside.split_once(", \"").map_or(inside, |(types, _)| types);
        types.split(" | ").any(|name| match value {
            Value::Bool(_) => name == "Boolean",
            Value::Number(_) => ["Integer", "Number", "Float"].contains(&name),
            Value::String(text) => {
                ["Text", "URL", "Date", "DateTime", "Time"].contains(&name)
                    || self.has(name, &format!("\"{text}\""), &mut BTreeSet::new())
            }
            Value::Object(thing) if is_reference(thing) => name == "IdReference",
            Value::Object(thing) => {
                let kind = thing.get("@type").and_then(Value::as_str).unwrap_or_default();
                self.has(name, &format!("{kind}Leaf"), &mut BTreeSet::new())
            }
            _ => false,
        })
    }

    /// Whether a type has this member, itself or by a type below it.
    fn has<'a>(&'a self, name: &'a str, member: &str, seen: &mut BTreeSet<&'a str>) -> bool {
        if name == member || !seen.insert(name) {
            return name == member;
        }
        self.types.get(name).is_some_and(|members| members.iter().any(|one| self.has(one, member, seen)))
    }
}

/// Whether a thing is only named by its address.
fn is_reference(thing: &Map<String, Value>) -> bool {
    thing.len() == 1 && thing.contains_key("@id")
}

#[test]
fn what_is_not_in_the_vocabulary_is_found() {
    let vocabulary = Vocabulary::read();
    let faults = |json: &str| {
        let Ok(Value::Object(thing)) = serde_json::from_str(json) else { panic!("{json}") };
        vocabulary.faults(&thing).join("; ")
    };
    for right in [
        r#"{"@type": "GovernmentService", "name": "a", "provider": {"@type": "NGO", "name": "b"}}"#,
        r#"{"@type": "Event", "eventStatus": "https://schema.org/EventCancelled", "isAccessibleForFree": true}"#,
    ] {
        assert_eq!(faults(right), "", "{right}");
    }
    for (wrong, fault) in [
        (r#"{"@type": "Servise"}"#, "there is no type \"Servise\""),
        (r#"{"@type": "Service", "telephone": "113"}"#, "Service has no property \"telephone\""),
        (r#"{"@type": "Service", "provider": {"@type": "Event"}}"#, "Service.provider is"),
        (r#"{"@type": "Event", "eventStatus": "https://schema.org/EventMaybe"}"#, "Event.eventStatus is"),
        (
            r#"{"@type": "Event", "location": {"@type": "Place", "adress": "x"}}"#,
            "Place has no property \"adress\"",
        ),
    ] {
        assert!(faults(wrong).starts_with(fault), "{wrong}: {}", faults(wrong));
    }
}

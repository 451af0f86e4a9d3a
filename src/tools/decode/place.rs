//! Kommuner, fylker, health regions and postcodes: as they are defined, and as records name them.

use super::super::{fault::quote, json::Node, typo};
use super::{Decode, Fields, Value, refusal};
use crate::model::place::{
    Fylke, FylkeNumber, Kommune, KommuneNumber, PlaceName, Point, Postcode, PostcodeNumber, Region,
};
use crate::model::service::Address;
use crate::model::text::Slug;
use std::borrow::Cow;

/// A number where it is defined. Everywhere else it names something that must exist.
pub struct Defined<T>(pub T);

impl<T: TryFrom<String, Error: std::fmt::Display>> Decode for Defined<T> {
    fn expected() -> String {
        refusal::<T>()
    }

    fn decode(value: &Value) -> Option<Self> {
        value.parse().map(Self)
    }
}

macro_rules! names_what_exists {
    ($type:ty, $exists:ident) => {
        impl Decode for $type {
            fn expected() -> String {
                refusal::<Self>()
            }

            fn decode(value: &Value) -> Option<Self> {
                let number = value.parse()?;
                $exists(value, number);
                Some(number)
            }
        }
    };
}

names_what_exists!(KommuneNumber, kommune_exists);
names_what_exists!(FylkeNumber, fylke_exists);
names_what_exists!(PostcodeNumber, postcode_exists);

/// Tells if no kommune has this number.
pub fn kommune_exists(value: &Value, number: KommuneNumber) {
    let Some(known) = &value.context.known.kommuner else { return };
    if !known.contains(&number) {
        unknown(value, "kommune", number.to_string(), known.iter().map(ToString::to_string));
    }
}

/// Tells if no fylke has this number.
pub fn fylke_exists(value: &Value, number: FylkeNumber) {
    let Some(known) = &value.context.known.fylker else { return };
    if !known.contains(&number) {
        unknown(value, "fylke", number.to_string(), known.iter().map(ToString::to_string));
    }
}

/// Tells if no health region has this id.
pub fn region_exists(value: &Value, id: &Slug) {
    let Some(known) = &value.context.known.regions else { return };
    if !known.contains(id.as_str()) {
        unknown(value, "health region", id.to_string(), known.iter().cloned());
    }
}

fn postcode_exists(value: &Value, number: PostcodeNumber) {
    let Some(known) = &value.context.known.postcodes else { return };
    if !known.contains(&number) {
        value.fault(
            format!("unknown postcode {}", quote(&number.to_string())),
            "one in places/postcodes.json",
        );
    }
}

fn unknown(value: &Value, noun: &str, found: String, known: impl Iterator<Item = String>) {
    let known: Vec<String> = known.collect();
    let expected = match noun {
        "kommune" => "the number of a kommune in places/kommuner.json",
        "fylke" => "the number of a fylke in places/fylker.json",
        _ => "a health region in places/regions.json, a kommune, a fylke or NO",
    };
    let expected = typo::hint(expected, &found, known.iter().map(String::as_str));
    value.fault(format!("unknown {noun} {}", quote(&found)), expected);
}

impl Decode for PlaceName {
    fn expected() -> String {
        "an object with name and lang".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["name", "lang"])?;
        let (name, lang) = (fields.required("name"), fields.required("lang"));
        Some(Self { name: name?, lang: lang? })
    }

    fn identity(node: &Node) -> Option<Cow<'_, str>> {
        Some(format!("{} {}", node.field("lang")?.text()?, node.field("name")?.text()?).into())
    }
}

impl Decode for Fylke {
    fn expected() -> String {
        "an object with number, names".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["number", "names"])?;
        let (number, names) = (fields.required::<Defined<_>>("number"), fields.required_list("names"));
        Some(Self { number: number?.0, names: names? })
    }

    fn identity(node: &Node) -> Option<Cow<'_, str>> {
        node.field("number")?.text().map(Into::into)
    }
}

impl Decode for Region {
    fn expected() -> String {
        "an object with id, name, fylker".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["id", "name", "fylker"])?;
        let (id, name) = (fields.required("id"), fields.required("name"));
        let fylker = fields.required_list("fylker");
        Some(Self { id: id?, name: name?, fylker: fylker? })
    }

    fn identity(node: &Node) -> Option<Cow<'_, str>> {
        node.field("id")?.text().map(Into::into)
    }
}

impl Decode for Kommune {
    fn expected() -> String {
        "an object with number, names, fylke, centre, point, form, url".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let names =
            ["number", "names", "former", "former_numbers", "fylke", "centre", "point", "form", "url"];
        let fields = Fields::of(value, &names)?;
        let number = fields.required::<Defined<KommuneNumber>>("number").map(|number| number.0);
        let fylke = fields.required("fylke");
        if let (Some(number), Some(fylke)) = (number, fylke)
            && number.fylke() != fylke
        {
            fields.at("fylke")?.fault(
                quote(&fylke.to_string()),
                format!("{}, the first two digits of {number}", quote(&number.fylke().to_string())),
            );
        }
        let names = fields.required_list("names");
        let former = fields.list("former");
        let former_numbers: Vec<Former> = fields.list("former_numbers");
        let (centre, point) = (fields.required("centre"), fields.required("point"));
        let (form, url) = (fields.required("form"), fields.required("url"));
        Some(Self {
            number: number?,
            names: names?,
            former,
            former_numbers: former_numbers.into_iter().map(|Former(number)| number).collect(),
            fylke: fylke?,
            centre: centre?,
            point: point?,
            form: form?,
            url: url?,
        })
    }

    fn identity(node: &Node) -> Option<Cow<'_, str>> {
        node.field("number")?.text().map(Into::into)
    }
}

/// The number of a kommune that is no more.
struct Former(KommuneNumber);

impl Decode for Former {
    fn expected() -> String {
        refusal::<KommuneNumber>()
    }

    fn decode(value: &Value) -> Option<Self> {
        let number: KommuneNumber = value.parse()?;
        if value.context.known.kommuner.as_ref().is_some_and(|known| known.contains(&number)) {
            return value.refuse_as(
                format!("{}, a kommune of today", quote(&number.to_string())),
                "the number of a kommune that is no more",
            );
        }
        Some(Self(number))
    }
}

impl Decode for Point {
    fn expected() -> String {
        Self::try_from((0.0, 0.0)).err().unwrap_or_default().into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let point = match value.node {
            Node::List(list) => match &**list {
                [Node::Number(latitude), Node::Number(longitude)] => {
                    latitude.as_f64().zip(longitude.as_f64()).and_then(|point| Self::try_from(point).ok())
                }
                _ => None,
            },
            _ => None,
        };
        if point.is_none() {
            value.wrong(Self::expected());
        }
        point
    }
}

impl Decode for Postcode {
    fn expected() -> String {
        "an object with code, place, kommune".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["code", "place", "kommune"])?;
        let (code, place) = (fields.required::<Defined<_>>("code"), fields.required("place"));
        let kommune = fields.required("kommune");
        Some(Self { code: code?.0, place: place?, kommune: kommune? })
    }

    fn identity(node: &Node) -> Option<Cow<'_, str>> {
        node.field("code")?.text().map(Into::into)
    }
}

impl Decode for Address {
    fn expected() -> String {
        "an object with kommune, and perhaps street, postcode, city".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["street", "postcode", "city", "kommune"])?;
        let (street, postcode) = (fields.optional("street"), fields.optional("postcode"));
        let (city, kommune) = (fields.optional("city"), fields.required("kommune"));
        Some(Self { street, postcode, city, kommune: kommune? })
    }
}

impl Decode for crate::model::meeting::Venue {
    fn expected() -> String {
        "an object with at least one of name, street, postcode, city, kommune".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let names = ["name", "street", "postcode", "city", "kommune"];
        let fields = Fields::of(value, &names)?;
        if names.iter().all(|name| fields.at(name).is_none()) {
            return value.refuse_as("no fields", Self::expected());
        }
        Some(Self {
            name: fields.optional("name"),
            street: fields.optional("street"),
            postcode: fields.optional("postcode"),
            city: fields.optional("city"),
            kommune: fields.optional("kommune"),
        })
    }
}

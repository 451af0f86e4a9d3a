//! Where something is, and whom it serves.

use super::thing::Thing;
use crate::area::Area;
use crate::texts::made::made_texts;
use crate::tools::prerender::pages::Maker;
use serde_json::Value;

/// A place, by what is known of its address.
pub fn place(
    name: Option<&str>,
    street: Option<&str>,
    postcode: Option<String>,
    town: Option<&str>,
) -> Value {
    let address = Thing::new("PostalAddress")
        .maybe("streetAddress", street.map(Value::from))
        .maybe("postalCode", postcode.map(Value::from))
        .maybe("addressLocality", town.map(Value::from))
        .with("addressCountry", "NO");
    Thing::new("Place").maybe("name", name.map(Value::from)).with("address", address).into()
}

/// The areas that something serves.
pub fn areas(maker: &Maker, areas: &[Area]) -> Value {
    let places = &maker.data.places;
    let named = |kind: &str, name: &str| Thing::new(kind).with("name", name).into();
    let area = |area: &Area| match area {
        Area::Kommune(number) => Some(named("AdministrativeArea", places.kommune(*number)?.name())),
        Area::Fylke(number) => Some(named("AdministrativeArea", places.fylke(*number)?.name())),
        Area::Region(id) => Some(named("AdministrativeArea", places.region(id)?.name.as_str())),
        Area::Nation => Some(named("Country", made_texts(maker.lang).country)),
    };
    areas.iter().filter_map(area).collect::<Vec<Value>>().into()
}

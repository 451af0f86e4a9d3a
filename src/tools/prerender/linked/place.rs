//! Where something is, and whom it serves.

use super::thing::Thing;
use crate::i18n::texts::made::made_texts;
use crate::model::area::Area;
use crate::model::postal::PostalAddress;
use crate::model::text::Name;
use crate::tools::prerender::maker::Maker;
use serde_json::Value;

/// A place, by its address; the name of the kommune stands for a town that is not known.
pub fn place(postal: &PostalAddress, kommune: Option<&str>) -> Thing {
    let text = |name: Option<&Name>| name.map(|name| name.as_str().into());
    let address = Thing::new("PostalAddress")
        .maybe("streetAddress", text(postal.street))
        .maybe("postalCode", postal.postcode.map(|code| String::from(code).into()))
        .maybe("addressLocality", text(postal.city).or_else(|| Some(kommune?.into())))
        .with("addressCountry", "NO");
    Thing::new("Place").maybe("name", text(postal.house)).with("address", address)
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
        Area::Svalbard => Some(named("AdministrativeArea", "Svalbard")),
    };
    areas.iter().filter_map(area).collect::<Vec<Value>>().into()
}

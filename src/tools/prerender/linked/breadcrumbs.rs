//! Where a page stands in the site.

use super::thing::Thing;
use crate::address::route::{Query, Route};
use crate::find::part::name;
use crate::i18n::texts::texts;
use crate::model::article::id_or_front;
use crate::model::text::Slug;
use crate::tools::prerender::maker::Maker;
use serde_json::{Value, json};

/// Where a page of a record stands; only with the address of the site, since each step is an address.
pub fn breadcrumbs(maker: &Maker, route: &Route) -> Option<Value> {
    let (data, texts) = (maker.data, texts(maker.lang));
    let (list, list_name, name) = match route {
        Route::Kommune(number) => {
            (Route::Kommuner, texts.kommuner_title, data.places.kommune(*number)?.name())
        }
        Route::Fylke(_) | Route::District(_) | Route::Svalbard => {
            (Route::Kommuner, texts.kommuner_title, name(&route.place_of()?, data)?)
        }
        Route::Service(id) => {
            (Route::Finder(Query::default()), texts.finder_door, data.service(id)?.name.as_str())
        }
        Route::Helpline(id) => {
            (Route::Helplines(Query::default()), texts.helplines_door, data.helpline(id)?.name.as_str())
        }
        Route::Meeting(id, _) | Route::Series(id) => {
            (Route::Calendar(Query::default()), texts.calendar_door, data.meeting(id)?.name.as_str())
        }
        Route::Guide(id, ..) => {
            (Route::Guides(Query::default()), texts.guide.title, data.guide(id)?.name.get(maker.lang).0)
        }
        Route::Article(Some(id)) => {
            let name = |id: &Slug| Some(data.article(id)?.name.get(maker.lang).0);
            (Route::Article(None), name(&id_or_front(None))?, name(id)?)
        }
        _ => return None,
    };
    let steps = [(Route::Start, texts.product), (list, list_name), (route.clone(), name)];
    let mut items = Vec::new();
    for (index, (route, name)) in steps.iter().enumerate() {
        let item = Thing::new("ListItem").with("position", index + 1).with("name", *name);
        items.push(Value::from(item.with("item", json!({ "@id": maker.absolute(route)? }))));
    }
    Some(Thing::new("BreadcrumbList").with("itemListElement", items).into())
}

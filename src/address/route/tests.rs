use super::*;
use crate::address::facet::{Facet, Selection};
use crate::model::place::Places;
use crate::model::taxonomy::Topic;
use proptest::prelude::*;
use serde_json::json;

fn slug(text: &str) -> Slug {
    Slug::try_from(text.to_owned()).unwrap()
}

fn read(address: &str) -> Route {
    Address::parse("", address).route
}

#[test]
fn each_address_is_one_page() {
    let table = [
        ("/", Route::Start),
        ("", Route::Start),
        ("/index.html", Route::Start),
        ("/sok?q=pause", Route::Search(Query { words: "pause".to_owned(), ..Query::default() })),
        ("/sok", Route::Search(Query::default())),
        ("/tema/demens", Route::Topic(Topic::Dementia, None)),
        ("/tema/psykisk-helse?sted=1577&q=x", Route::Topic(Topic::MentalHealth, "1577".parse().ok())),
        ("/tema", Route::NotFound),
        ("/tema/tull", Route::NotFound),
        ("/tjenester/", Route::Finder(Query::default())),
        ("/tjenester/leve-oslo", Route::Service(slug("leve-oslo"))),
        ("/kommune/0301", Route::Kommune("0301".parse().unwrap())),
        ("/kommune/301", Route::NotFound),
        ("/kommune/0301/", Route::Kommune("0301".parse().unwrap())),
        ("/kommune/0301/index.html", Route::Kommune("0301".parse().unwrap())),
        ("/kommune", Route::NotFound),
        ("/fylke/15", Route::Fylke("15".parse().unwrap())),
        ("/fylke/1577", Route::NotFound),
        ("/omrade/jaren", Route::District(slug("jaren"))),
        ("/svalbard", Route::Svalbard),
        ("/kommuner", Route::Kommuner),
        ("/hjelpetelefoner?aapen=1", Route::Helplines(Query::default().toggled(Facet::Open, 0))),
        ("/kalender/x-y/2026-02-30", Route::NotFound),
        ("/kalender/xy/2026-02-28", Route::Meeting(slug("xy"), "2026-02-28".parse().unwrap())),
        ("/kalender/plakat", Route::Poster(Query::default())),
        ("/kart?tema=demens", Route::Map(Query::default().toggled(Facet::Topic, Topic::Dementia as usize))),
        ("/min-liste", Route::Saved(String::new())),
        ("/min-liste?liste=", Route::Saved(String::new())),
        ("/min-liste?liste=t.ab,h.ab,?", Route::Saved("t.ab,h.ab,?".to_owned())),
        ("/min-liste/t.ab", Route::NotFound),
        ("/om#kilder", Route::About),
        ("/guide", Route::Guides(Query::default())),
        ("/guide?sted=1577", Route::Guides(Query::at("1577".parse().ok()))),
        ("/guide/rus", Route::Guide(slug("rus"), Vec::new(), Query::default())),
        (
            "/guide/rus/partner?sted=1577",
            Route::Guide(slug("rus"), vec![slug("partner")], Query::at("1577".parse().ok())),
        ),
        ("/guide/rus/--", Route::NotFound),
        ("/fagfolk", Route::Article(None)),
        ("/fagfolk/moteplass", Route::Article(Some(slug("moteplass")))),
        ("/fagfolk/moteplass/mer", Route::NotFound),
        ("/fagfolk/dekning/", Route::Staff(StaffPage::Coverage, Choices::default())),
        (
            "/fagfolk/dekning?sted=1577&x=1&type=",
            Route::Staff(StaffPage::Coverage, Choices::default().with(StaffPage::Coverage, "sted", "1577")),
        ),
        ("/TJENESTER", Route::Finder(Query::default())),
        // As it was copied from a text, or typed by hand.
        ("/Kommune/1577", Route::Kommune("1577".parse().unwrap())),
        ("/kommune/1577).", Route::Kommune("1577".parse().unwrap())),
        ("/kommune/1577%29.", Route::Kommune("1577".parse().unwrap())),
        ("/kommune/1577»", Route::Kommune("1577".parse().unwrap())),
        ("/kommune/1577,%20", Route::Kommune("1577".parse().unwrap())),
        ("//kommune//1577//", Route::Kommune("1577".parse().unwrap())),
        ("/HJELPETELEFONER", Route::Helplines(Query::default())),
        ("/Hjelpetelefoner/Leve-Oslo.", Route::Helpline(slug("leve-oslo"))),
        ("/kommune/1577&fbclid=x", Route::Kommune("1577".parse().unwrap())),
        ("/om/Index.html", Route::About),
        ("/tjenester/../om", Route::NotFound),
        ("/se/om", Route::About),
        ("/xx/om", Route::NotFound),
        ("//", Route::Start),
    ];
    for (address, route) in table {
        assert_eq!(read(address), route, "{address}");
    }
}

#[test]
fn a_slash_behind_the_path_is_another_address_of_the_same_page() {
    for (href, slashed) in [
        ("/sub/tjenester?sted=1577&q=a/b", "/sub/tjenester/?sted=1577&q=a/b"),
        ("/kommune/1577", "/kommune/1577/"),
        ("/kommune/1577/", "/kommune/1577/"),
        ("/?vert=embed", "/?vert=embed"),
    ] {
        assert_eq!(with_slash(href), slashed);
        assert_eq!(Address::parse("/sub", &with_slash(href)), Address::parse("/sub", href));
    }
}

#[test]
fn letters_of_old_systems_are_read_and_no_search_is_longer_than_the_box() {
    let words = |address: &str| read(address).query().map(|query| query.words.clone()).unwrap_or_default();
    for (address, found) in [
        ("/sok?q=p%C3%A5r%C3%B8rende", "pårørende"),
        ("/sok?q=p%E5r%F8rende", "pårørende"),
        ("/sok?q=%C5+og+%C3%A5", "Å og å"),
        ("/sok?q=%E6%F8%E5", "æøå"),
    ] {
        assert_eq!(words(address), found, "{address}");
    }
    assert_eq!(words(&format!("/sok?q={}", "%E5".repeat(300))), "å".repeat(LONGEST_SEARCH));
}

#[test]
fn the_number_of_a_kommune_that_is_no_more_becomes_that_of_today() {
    let kommune = |number: &str, former: &[&str]| {
        json!({
            "number": number, "names": [{"name": "A", "lang": "nb"}], "former_numbers": former, "fylke": "15",
            "centre": "A", "point": [62.1, 6.1], "form": "nynorsk", "url": "https://a.no",
        })
    };
    let kommuner =
        [kommune("1508", &["1507"]), kommune("1577", &["1519", "1444"]), kommune("1580", &["1507"])];
    let places: Places =
        serde_json::from_value(json!({"kommuner": kommuner, "fylker": [], "regions": []})).unwrap();
    for (address, today) in [
        ("/kommune/1519", "/kommune/1577"),
        ("/kommune/1577", "/kommune/1577"),
        ("/tjenester?sted=1444&q=a", "/tjenester?sted=1577&q=a"),
        ("/tema/demens?sted=1519", "/tema/demens?sted=1577"),
        ("/kalender?sted=1519", "/kalender?sted=1577"),
        // It was divided, or never was.
        ("/kommune/1507", "/kommune/1507"),
        ("/kommune/9999", "/kommune/9999"),
        ("/om", "/om"),
        ("/sprak/uk", "/sprak/uk"),
        ("/en/sprak/ar", "/en/sprak/ar"),
        ("/tilgjengelighet", "/tilgjengelighet"),
    ] {
        let here = Address::parse("", address);
        assert_eq!(here.with(here.route.today(&places)).href(""), today, "{address}");
    }
}

#[test]
fn parameters_are_read_and_what_is_not_understood_is_passed_over() {
    let route = read("/tjenester?sted=1577&q=mamma+har%20kreft&tema=kreft,tull,kreft&for=&ukjent=1&%zz=%");
    let expected = Query {
        place: Some("1577".parse().unwrap()),
        words: "mamma har kreft".to_owned(),
        chosen: Selection::default().with(Facet::Topic, Topic::Cancer as usize),
        ..Default::default()
    };
    assert_eq!(route, Route::Finder(expected));
}

#[test]
fn the_base_ends_at_a_segment() {
    assert_eq!(Address::parse("/app", "/app/om").route, Route::About);
    assert_eq!(Address::parse("/app", "/app").route, Route::Start);
    assert_eq!(Address::parse("/app", "/apple/om").route, Route::NotFound);
    assert_eq!(Address::parse("/app", "/om").route, Route::NotFound);
}

#[test]
fn host_and_language_stand_in_the_address() {
    let address = Address::parse("", "/en/tjenester?vert=kiosk&q=a%26b");
    assert_eq!((address.lang, address.host), (Lang::En, Host::Kiosk));
    assert_eq!(address.href(""), "/en/tjenester?q=a%26b&vert=kiosk");
    assert_eq!(address.with(Route::Start).href("/x"), "/x/en?vert=kiosk");
}

fn words() -> impl Strategy<Value = Selection> {
    let facet = proptest::sample::select(Facet::ALL);
    proptest::collection::vec((facet, any::<usize>()), 0..6).prop_map(|picked| {
        let add =
            |words: Selection, (facet, word): (Facet, usize)| words.with(facet, word % facet.words().len());
        picked.into_iter().fold(Selection::default(), add)
    })
}

fn place() -> impl Strategy<Value = Option<KommuneNumber>> {
    proptest::option::of((0..10_000u16).prop_map(|number| format!("{number:04}").parse().unwrap()))
}

fn date() -> impl Strategy<Value = Date> {
    (1i32..9999, 1u32..=12, 1u32..=28).prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn any_route() -> impl Strategy<Value = Route> {
    let any_slug = "[a-z0-9]{2,9}(-[a-z0-9]{1,9}){0,3}".prop_map(|text| slug(&text));
    let view = (proptest::sample::select(CalendarView::ALL), proptest::option::of(date()));
    let query = (place(), ".{0,40}", words(), ".{0,40}", view).prop_map(
        |(place, words, chosen, host, (view, date))| Query { place, words, chosen, host, view, date },
    );
    let query = query.boxed();
    let list = "([thk]\\.[a-z0-9]{2,9}(-[a-z0-9]{1,9})?,){0,5}";
    prop_oneof![
        Just(Route::Start),
        Just(Route::About),
        Just(Route::Kommuner),
        list.prop_map(Route::Saved),
        query.clone().prop_map(Route::Search),
        (proptest::sample::select(Topic::ALL), place()).prop_map(|(topic, place)| Route::Topic(topic, place)),
        query.clone().prop_map(Route::Finder),
        query.clone().prop_map(Route::Map),
        query.clone().prop_map(Route::Helplines),
        query.clone().prop_map(Route::Subscribe),
        query.clone().prop_map(Route::Poster),
        query.clone().prop_map(Route::Calendar),
        query.clone().prop_map(Route::Guides),
        (any_slug.clone(), proptest::collection::vec(any_slug.clone(), 0..3), query)
            .prop_map(|(id, answers, query)| Route::Guide(id, answers, query)),
        Just(Route::Article(None)),
        (proptest::sample::select(StaffPage::ALL), proptest::collection::vec(".{0,20}", 0..6)).prop_map(
            |(page, values)| {
                let given = page.reads().iter().zip(values);
                let with = |all: Choices, (name, value): (&&str, String)| all.with(page, name, &value);
                Route::Staff(page, given.fold(Choices::default(), with))
            }
        ),
        any_slug.clone().prop_map(|id| Route::Article(Some(id))),
        Just(Route::Svalbard),
        (0..100u16).prop_map(|number| Route::Fylke(format!("{number:02}").parse().unwrap())),
        any_slug.clone().prop_map(Route::District),
        any_slug.clone().prop_map(Route::Service),
        any_slug.clone().prop_map(Route::Helpline),
        any_slug.clone().prop_map(Route::Series),
        (any_slug, date()).prop_map(|(id, date)| Route::Meeting(id, date)),
        place().prop_filter_map("a number", |place| place.map(Route::Kommune)),
    ]
}

proptest! {
    #[test]
    fn an_address_survives_the_way_through_the_address_bar(
        route in any_route(),
        lang in proptest::sample::select(Lang::ALL),
        host in proptest::sample::select(Host::ALL),
        base in proptest::sample::select(vec!["", "/app", "/en/sti", "/a-b/c"]),
    ) {
        let address = Address { lang, host, route };
        let params = address.href("").split_once('?').map(|(_, params)| params.to_owned()).unwrap_or_default();
        for name in params.split('&').filter(|param| !param.is_empty()).map(|param| param.split('=').next().unwrap()) {
            prop_assert!(name == HOST || address.route.reads().contains(&name), "{}", name);
        }
        prop_assert_eq!(Address::parse(base, &address.href(base)), address);
    }

    #[test]
    fn no_address_is_too_strange_to_read(text in ".{0,80}", base in "(/[a-z]{0,3}){0,2}") {
        let address = Address::parse(&base, &text);
        prop_assert_eq!(Address::parse(&base, &address.href(&base)), address);
    }
}

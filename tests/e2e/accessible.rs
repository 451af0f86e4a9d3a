//! Every kind of page, on the real data: axe-core finds nothing, and nothing is wider than the window.

use naermest::address::host::Host;
use naermest::model::lang::Lang;

use crate::failure::{Failure, Result};
use crate::visit::{SATURDAY_EVENING, Visit};

/// Pages with one address.
const PAGES: [&str; 20] = [
    "/",
    "/sok?q=avlastning&sted=1577",
    "/tema/selvmord",
    "/tjenester",
    "/tjenester?sted=1577",
    "/kommune/1577",
    "/hjelpetelefoner",
    "/kalender?vis=maned",
    "/kalender?vis=uke&sted=0301",
    "/kalender/plakat?sted=0301",
    "/abonner?sted=1577",
    "/guide",
    "/guide/rus",
    "/guide/rus/partner?sted=1577",
    "/guide/krise-selvmord",
    "/fagfolk",
    "/fagfolk/moteplass",
    "/om",
    "/tilgjengelighet",
    "/finnes-ikke",
];

/// Lists, and the first of their links that leads to a page of its kind: how many parts its path has.
const LISTS: [(&str, usize); 4] =
    [("/tjenester", 2), ("/hjelpetelefoner", 2), ("/kalender", 3), ("/kalender", 2)];

/// A page of 400 % in a window of 1280×1024.
const ZOOMED: (u32, u32) = (320, 256);

/// Looks at every kind of page; in the small window too.
async fn look_around(visit: &Visit, lang: Lang, small: &[(u32, u32)], large: (u32, u32)) -> Result {
    let prefix = lang.prefix().map(|prefix| format!("/{prefix}")).unwrap_or_default();
    let mut pages: Vec<String> = PAGES.map(|page| format!("{prefix}{page}")).to_vec();
    for (list, parts) in LISTS {
        let list = format!("{prefix}{list}");
        visit.open(&*list).await?;
        visit.has_card().await?;
        let base = visit.address("/");
        let page = visit.links().await?.into_iter().find_map(|link| {
            let inside = format!("/{}", link.strip_prefix(&base)?);
            let rest = inside.strip_prefix(&list)?;
            (rest.starts_with('/') && rest.split('/').count() == parts).then_some(inside)
        });
        pages.push(page.ok_or_else(|| Failure::new(format!("{list} has no link of {parts} parts")))?);
    }
    // Whoever mends a page wants to know of all that have the same fault.
    let mut faults = Vec::new();
    for page in pages {
        visit.open(&*page).await?;
        visit.has_all_data().await?;
        faults.extend(visit.is_accessible().await.err());
        for &(width, height) in small.iter().chain([&large]) {
            visit.resize(width, height).await?;
            let wide = visit.nothing_overflows().await.err();
            faults.extend(wide.map(|wide| Failure::new(format!("{page} in {width}×{height}: {wide}"))));
        }
    }
    if faults.is_empty() {
        return Ok(());
    }
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    Err(Failure::new(faults.join("\n")))
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_can_be_used_on_a_phone() -> Result {
    let phone = (360, 740);
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .size(phone.0, phone.1)
        .run(async |visit| look_around(visit, Lang::Nb, &[(320, 640), ZOOMED], phone).await)
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_can_be_used_on_a_phone_in_the_dark_in_english() -> Result {
    let phone = (360, 740);
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .size(phone.0, phone.1)
        .dark()
        .run(async |visit| look_around(visit, Lang::En, &[(320, 640), ZOOMED], phone).await)
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_can_be_used_on_a_phone_in_nynorsk() -> Result {
    let phone = (320, 640);
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .size(phone.0, phone.1)
        .run(async |visit| look_around(visit, Lang::Nn, &[], phone).await)
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_can_be_used_on_a_phone_in_sami() -> Result {
    let phone = (320, 640);
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .size(phone.0, phone.1)
        .run(async |visit| look_around(visit, Lang::Se, &[], phone).await)
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_can_be_used_in_a_wide_window_in_the_dark() -> Result {
    let wide = (1440, 900);
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .size(wide.0, wide.1)
        .dark()
        .run(async |visit| look_around(visit, Lang::Nb, &[(768, 1024)], wide).await)
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_can_be_used_in_a_wide_window_in_english() -> Result {
    let wide = (1440, 900);
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .size(wide.0, wide.1)
        .run(async |visit| look_around(visit, Lang::En, &[], wide).await)
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn open_lists_failures_and_other_hosts_can_be_used_too() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .size(320, 640)
        .forced_colors()
        .run(async |visit| {
            visit.open("/").await?;
            visit.type_into("Hvor bor du?", "bø").await?;
            visit.sees_offer("Bø Nordland").await?;
            visit.press("ArrowDown").await?;
            visit.is_accessible().await?;
            visit.nothing_overflows().await
        })
        .await?;
    for host in [Host::Kiosk, Host::Embed] {
        Visit::start(host)
            .at(SATURDAY_EVENING)
            .run(async |visit| {
                for page in ["/", "/hjelpetelefoner"] {
                    visit.open(page).await?;
                    visit.has_card().await?;
                    visit.is_accessible().await?;
                    visit.nothing_overflows().await?;
                }
                Ok(())
            })
            .await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_twice_as_large_widen_no_page() -> Result {
    const LARGE: &str = "document.documentElement.style.fontSize = '200%'";
    const OTHERS: [&str; 11] = [
        "/kommuner",
        "/kart",
        "/fylke/15",
        "/svalbard",
        "/min-liste",
        "/kalender",
        "/hjelpetelefoner/kirkens-sos",
        "/en",
        "/en/kommune/4601",
        "/en/hjelpetelefoner",
        "/nn/kalender?vis=maned",
    ];
    for (width, height) in [(360, 740), (1280, 800)] {
        Visit::start(Host::Phone)
            .at(SATURDAY_EVENING)
            .size(width, height)
            .run(async |visit| {
                let mut faults = Vec::new();
                for page in PAGES.into_iter().chain(OTHERS) {
                    visit.open(page).await?;
                    visit.has_all_data().await?;
                    visit.script(LARGE).await?;
                    let wide = visit.nothing_overflows().await.err();
                    faults.extend(wide.map(|fault| format!("{page} at {width}: {fault}")));
                }
                if faults.is_empty() { Ok(()) } else { Err(Failure::new(faults.join("\n"))) }
            })
            .await?;
    }
    Ok(())
}

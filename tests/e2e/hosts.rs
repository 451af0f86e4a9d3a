//! The three hosts: a person's own device, a touch display, a frame in another site.

use naermest::address::host::Host;

use crate::failure::Result;
use crate::visit::{SATURDAY_EVENING, Visit};

const PAGES: [(&str, &str); 11] = [
    ("/", "Finn hjelp når du er pårørende"),
    ("/tjenester", "Finn hjelp"),
    ("/tjenester/parorendesenteret-i-eksempelvik", "Pårørendesenteret i Eksempelvik"),
    ("/kommune/9001", "Hjelp for pårørende i Eksempelvik"),
    ("/hjelpetelefoner", "Hjelpetelefoner"),
    ("/hjelpetelefoner/nattlinja", "Nattlinja"),
    ("/kalender/kafe-i-eksempelvik/2026-12-03", "Pårørendekafé i Eksempelvik"),
    ("/kart", "Tilbud på kart"),
    ("/min-liste?liste=h.nattlinja", "En liste du har fått"),
    ("/om", "Om opplysningene"),
    ("/finnes-ikke", "Vi fant ikke siden"),
];

/// Every link of every page leads only where one may go in the host.
async fn every_link(visit: &Visit, host: Host, stays: &dyn Fn(&str) -> bool) -> Result {
    for (address, heading) in PAGES {
        visit.open(address).await?;
        visit.sees_heading(heading).await?;
        visit.host_is(host).await?;
        // The page made beforehand knows no address of its own for the way out of a frame.
        visit.has_all_data().await?;
        for link in visit.links().await? {
            assert!(stays(&link), "{link} on {address} leads out of {host:?}");
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn no_link_leads_out_of_a_kiosk() -> Result {
    Visit::start(Host::Kiosk)
        .fixture()
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            let stays =
                |link: &str| link.starts_with('#') || link.starts_with('/') && link.contains("vert=kiosk");
            every_link(visit, Host::Kiosk, &stays).await?;
            visit.open("/hjelpetelefoner/nattlinja").await?;
            visit.sees_text("22 33 44 55").await?;
            visit.click_link("Daglinja").await?;
            visit.address_is("/hjelpetelefoner/daglinja?vert=kiosk").await?;
            visit.host_is(Host::Kiosk).await?;
            visit.click_link("English").await?;
            visit.address_is("/en/hjelpetelefoner/daglinja?vert=kiosk").await?;
            visit.host_is(Host::Kiosk).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_link_in_a_frame_keeps_the_frame() -> Result {
    Visit::start(Host::Embed)
        .fixture()
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            let stays = |link: &str| !link.starts_with('/') || link.contains("vert=embed");
            every_link(visit, Host::Embed, &stays).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_frame_adds_no_step_to_the_way_back_of_the_page_around_it() -> Result {
    Visit::usual()
        .framed("embed", "src=\"./?vert=embed\"")
        .run(async |visit| {
            visit
                .in_frame(async |visit| {
                    visit.sees_card("nattlinja").await?;
                    let steps = visit.steps().await?;
                    visit.click_link("Hjelp nær deg").await?;
                    visit.sees_heading("Finn hjelp").await?;
                    visit.address_is("/tjenester?vert=embed").await?;
                    visit.focus_is_on_heading().await?;
                    visit.click_link("Pårørendesenteret i Eksempelvik").await?;
                    visit.sees_heading("Pårørendesenteret i Eksempelvik").await?;
                    visit.click_link("Alle tilbud").await?;
                    visit.sees_heading("Finn hjelp").await?;
                    visit.click_button("Demens").await?;
                    visit.address_is("/tjenester?tema=demens&vert=embed").await?;
                    assert_eq!(visit.steps().await?, steps, "the history of the page around it grew");
                    Ok(())
                })
                .await?;
            visit.title_is("Kommunen").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_frame_that_may_do_little_still_shows_the_whole_page() -> Result {
    Visit::usual()
        .framed("sandboxed", "sandbox=\"allow-scripts\" src=\"./?vert=embed\"")
        .run(async |visit| {
            visit
                .in_frame(async |visit| {
                    visit.sees_heading("Finn hjelp når du er pårørende").await?;
                    visit.sees_text("113 Fare for liv").await?;
                    visit.sees_link_to("tel:116123").await?;
                    visit.sees_first_way("nattlinja", "tel:+4722334455").await
                })
                .await
        })
        .await
}

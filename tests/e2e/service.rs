//! The page of one service.

use naermest::address::host::Host;

use crate::failure::Result;
use crate::visit::{SATURDAY_EVENING, Visit};

const SERVICE: &str = "/tjenester/parorendesenteret-i-eksempelvik";

#[tokio::test(flavor = "multi_thread")]
async fn a_service_says_how_to_reach_it_and_how_far_to_trust_it() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .at("2026-11-23T10:00")
        .run(async |visit| {
            visit.open("/tjenester").await?;
            visit.click_link("Pårørendesenteret i Eksempelvik").await?;
            visit.address_is("/tjenester/parorendesenteret-i-eksempelvik").await?;
            visit.sees_heading("Pårørendesenteret i Eksempelvik").await?;
            visit.title_is("Pårørendesenteret i Eksempelvik – Nærmest").await?;
            visit.sees_link_to("tel:+4770012345").await?;
            visit.sees_open_badge("parorendesenteret-i-eksempelvik", "open").await?;
            for text in [
                "Samtaler og kurs for pårørende.",
                "Åpent nå til kl. 15.30",
                "Storgata 1, 9901 Eksempelvik",
                "Eksempelvik, Prøvedal",
                "Du trenger ikke henvisning",
                "Bekreftet av dem som driver tilbudet, 4. mai 2026.",
            ] {
                visit.sees_text(text).await?;
            }
            visit.sees_link_to("https://www.eksempelvik.example.no/parorende").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unconfirmed_service_says_so() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/tjenester/avlastning-i-eksempelfylket").await?;
            visit.sees_text("Ikke bekreftet av dem som driver tilbudet. Kilden har ingen dato.").await?;
            visit.sees_text("Vi vet ikke om et nummer hit. Kommunen kan svare:").await?;
            visit.sees_link_to("/kommuner").await?;
            visit.sees_text("Eksempelfylket, Helse Eksempel").await
        })
        .await
}

/// Issue 12, point 5.
#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_nobody_can_be_reached_at_says_that_the_kommune_can_answer() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/tjenester/landslaget").await?;
            visit.sees_text("Vi vet ikke om et nummer hit. Kommunen kan svare: Nabostad").await?;
            visit.sees_text("Nettsiden vi fant det på").await?;
            for link in
                ["/kommune/9101", "https://www.nabostad.example.no", "https://www.example.no/landslaget"]
            {
                visit.sees_link_to(link).await?;
            }
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_is_gone_leads_on() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .run(async |visit| {
            visit.open("/tjenester/lagt-ned").await?;
            visit.sees_heading("Vi fant ikke siden").await?;
            visit.sees_text("Tilbudet finnes ikke hos oss.").await?;
            visit.sees_link_to("/hjelpetelefoner").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_says_how_old_its_sources_are_and_what_else_there_is() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/tjenester/pio-senteret-parorendesenteret-i-oslo").await?;
            visit.sees_text("lpp.no (desember 2021, 4 år gammel)").await?;
            visit.sees_text("Lignende tilbud").await?;
            visit.has_card().await?;
            visit.is_accessible().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_way_there_is_asked_for_by_the_reader_alone() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open(SERVICE).await?;
            let map = "https://www.openstreetmap.org/search?query=Storgata%201,%209901%20Eksempelvik";
            visit.sees_link_to(map).await?;
            visit.sees_text("Åpner OpenStreetMap, utenfor Nærmest.").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_is_copied_is_said_to_be() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open(SERVICE).await?;
            let copy = "globalThis.copied = []; navigator.share = undefined;
                Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => copied.push(text) } });";
            visit.script(copy).await?;
            visit.click_button("Del").await?;
            visit.sees_status("Adressen er kopiert. Lim den inn der du vil.").await?;
            let copied = visit.script("return copied[0]").await?;
            let address = format!("{}{}", visit.server().origin(), visit.address(SERVICE));
            assert_eq!(copied, address);
            let refuse = "navigator.clipboard.writeText = async () => { throw new Error('no') };";
            visit.script(refuse).await?;
            visit.click_button("Del").await?;
            visit.sees_status("Vi fikk ikke kopiert adressen. Her er den: http").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn paper_has_a_code_the_address_and_the_day() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open(SERVICE).await?;
            visit.sees_heading("Pårørendesenteret i Eksempelvik").await?;
            visit.script("window.print = () => document.body.append('printed')").await?;
            visit.click_button("Skriv ut").await?;
            visit.sees_text("printed").await?;
            visit.sees_no_text("Skrevet ut").await?;
            visit.is_on_paper().await?;
            visit.sees_text("Skrevet ut 21. november 2026.").await?;
            visit.sees_text("70 01 23 45").await?;
            for gone in ["Lagre i Min liste", "Møteplasser", "Vis veien", "Forlat siden"] {
                visit.sees_no_text(gone).await?;
            }
            assert_eq!(visit.sheets().await?, 1, "pages of A4");
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fault_is_told_to_whoever_publishes_the_site_if_they_want_to_hear_of_it() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open(SERVICE).await?;
            visit.sees_text("Meld feil").await
        })
        .await?;
    // The shipped data names nobody.
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/hjelpetelefoner/kirkens-sos").await?;
            visit.sees_text("Skriv ut").await?;
            visit.sees_no_text("Meld feil").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_kiosk_codes_take_the_reader_on() -> Result {
    Visit::start(Host::Kiosk)
        .fixture()
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open(SERVICE).await?;
            visit.sees_text("Ta siden med deg: pek på koden med kameraet på mobilen.").await?;
            visit.sees_text("Pek på koden med mobilen for å bruke 70 01 23 45").await?;
            let codes = "return document.querySelectorAll('.code svg path').length";
            assert_eq!(visit.script(codes).await?, 2);
            for no in ["Lagre i Min liste", "Skriv ut", "Vis veien", "Meld feil"] {
                visit.sees_no_text(no).await?;
            }
            visit.is_accessible().await
        })
        .await
}

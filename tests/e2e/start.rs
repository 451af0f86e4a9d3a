//! The start page: where do you live, three doors, who answers now.

use crate::failure::Result;
use crate::visit::Visit;

#[tokio::test(flavor = "multi_thread")]
async fn the_start_page_says_who_answers_now() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/").await?;
            visit.sees_card("Nattlinja").await?;
            visit.sees_open_badge("nattlinja", "open").await?;
            visit.sees_text("Åpent nå til midnatt").await?;
            visit.sees_no_card("Daglinja").await?;
            visit.sees_heading("Finn hjelp når du er pårørende").await?;
            visit.title_is("Finn hjelp når du er pårørende – Nærmest").await?;
            visit.sees_link_to("tel:+4722334455").await?;
            for number in ["113", "112", "110", "116117", "116123"] {
                visit.sees_link_to(&*format!("tel:{number}")).await?;
            }
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn each_door_leads_to_its_page() -> Result {
    Visit::usual()
        .run(async |visit| {
            for (door, address, heading) in [
                ("Tilbud i kommunen din", "/tjenester", "Finn hjelp"),
                ("Noen å ringe, skrive eller chatte med", "/hjelpetelefoner", "Hjelpetelefoner"),
                ("Treff andre i samme situasjon", "/kalender", "Møteplasser"),
            ] {
                visit.open("/").await?;
                visit.click_link(door).await?;
                visit.address_is(address).await?;
                visit.sees_heading(heading).await?;
            }
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_says_where_they_live_comes_to_the_page_of_the_kommune() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/").await?;
            visit.type_into("Hvor bor du?", "eksempelv").await?;
            visit.sees_offers(&["Eksempelvik Eksempelfylket"]).await?;
            visit.press("Enter").await?;
            visit.address_is("/kommune/9001").await?;
            visit.sees_heading("Hjelp for pårørende i Eksempelvik").await
        })
        .await
}

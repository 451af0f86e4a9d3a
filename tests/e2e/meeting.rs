//! The page of one date of a series, and of a series without dates.

use naermest::address::host::Host;

use crate::failure::Result;
use crate::visit::Visit;

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_says_when_where_and_how_to_join() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kalender/kafe-i-eksempelvik/2026-12-03").await?;
            visit.sees_heading("Pårørendekafé i Eksempelvik").await?;
            visit.title_is("Pårørendekafé i Eksempelvik – Nærmest").await?;
            for text in [
                "Torsdag 3. desember 2026, kl. 17.00–19.00",
                "Flyttet fra onsdag 2. desember 2026",
                "første onsdag i måneden",
                "Biblioteket, Storgata 2, 9901 Eksempelvik",
                "Du må melde deg på",
            ] {
                visit.sees_text(text).await?;
            }
            visit.sees_link_to("sms:+4799887766").await?;
            visit.click_link("Onsdag 16. desember 2026").await?;
            visit.address_is("/kalender/kafe-i-eksempelvik/2026-12-16").await?;
            visit.sees_time("2026-12-16T18:00").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_date_in_a_list_says_how_sure_it_is() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kalender/gruppe-i-provedal").await?;
            visit.sees_link_to("mailto:gruppe@example.no").await?;
            visit.sees_text("Trolig. Spør arrangøren").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_series_without_dates_says_whom_to_ask() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kalender/gammel-gruppe").await?;
            visit.sees_heading("Den gamle gruppa").await?;
            visit.sees_text("en gang i blant").await?;
            visit.sees_text("Spør om møtene fortsatt holdes.").await?;
            // Nobody can be asked but the kommune, so nobody is told to ask the host.
            visit.sees_text("Vi vet ikke om et nummer hit. Kommunen kan svare:").await?;
            visit.sees_no_text("arrangøren").await?;
            visit.sees_link_to("/kommuner").await?;
            visit.sees_text("Ikke bekreftet av dem som driver tilbudet. Kilde fra 2018.").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_date_on_which_nothing_is_held_leads_on() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .run(async |visit| {
            visit.open("/kalender/kafe-i-eksempelvik/2026-12-04").await?;
            visit.sees_heading("Vi fant ikke siden").await?;
            visit.sees_text("Møteplassen finnes ikke hos oss, eller datoen er passert.").await?;
            visit.sees_link_to("/kalender").await
        })
        .await
}

//! Guides: from a situation to somebody who answers.

use crate::failure::Result;
use crate::visit::Visit;

/// Issue 14, point 1.
#[tokio::test(flavor = "multi_thread")]
async fn a_guide_asks_who_one_is_and_answers_with_whom_to_call_and_ask() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/guide").await?;
            visit.sees_heading("Hva gjør jeg nå?").await?;
            visit.click_link("Noen er innesperret").await?;
            visit.address_is("/guide/i-skjaergarden").await?;
            visit.sees_heading("Noen er innesperret").await?;
            visit.sees_text("Hvem er du?").await?;
            visit.is_accessible().await?;
            visit.click_link("Partner").await?;
            visit.address_is("/guide/i-skjaergarden/partner").await?;
            visit.sees_link_to("tel:+4722334455").await?;
            visit.sees_text("Godkjent av Fagrådet.").await?;
            visit.open("/guide/i-skjaergarden/partner?sted=9001").await?;
            for text in ["Be om Nav.", "Brosjyre om besøk (oktober 2026)"] {
                visit.sees_text(text).await?;
            }
            visit.sees_link_to("mailto:post@eksempelvik.example.no").await?;
            visit.is_accessible().await?;
            // What is urgent goes on in another guide.
            visit.open("/guide/i-skjaergarden").await?;
            visit.click_link("Det haster").await?;
            visit.address_is("/guide/fare-na").await?;
            visit.sees_link_to("tel:113").await?;
            visit.open("/guide/i-skjaergarden/kusine").await?;
            visit.sees_heading("Vi fant ikke siden").await
        })
        .await
}

//! For professionals: from the foot of a page to an article, and on to what there is.

use crate::failure::Result;
use crate::visit::Visit;

/// Issue 15, points 1 and 2.
#[tokio::test(flavor = "multi_thread")]
async fn an_article_is_found_from_the_footer_and_leads_to_the_finder_with_its_filter() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/om").await?;
            visit.click_link("For fagfolk").await?;
            visit.address_is("/fagfolk").await?;
            visit.sees_heading("For fagfolk").await?;
            visit.is_accessible().await?;
            visit.click_link("Treff på brygga").await?;
            visit.address_is("/fagfolk/treff-pa-brygga").await?;
            for text in ["Noen må ha med kaffe.", "Spør dere selv", "Hvem har nøkkelen?", "Brosjyre om besøk"]
            {
                visit.sees_text(text).await?;
            }
            visit.is_accessible().await?;
            visit.click_link("Pårørendesentre").await?;
            visit.address_is("/tjenester?type=parorendesenter").await?;
            visit.sees_card("Pårørendesenteret i Eksempelvik").await?;
            visit.open("/fagfolk/noe-annet").await?;
            visit.sees_heading("Vi fant ikke siden").await
        })
        .await
}

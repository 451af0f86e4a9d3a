//! An address that leads nowhere.

use naermest::address::host::Host;

use crate::failure::Result;
use crate::visit::Visit;

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_leads_nowhere_says_so_and_leads_on() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .run(async |visit| {
            for address in
                ["/finnes-ikke", "/tjenester/Stor%20Bokstav", "/kalender/kafe/2026-02-30", "/a/b/c/d"]
            {
                visit.open(address).await?;
                visit.sees_heading("Vi fant ikke siden").await?;
                visit.title_is("Vi fant ikke siden – Nærmest").await?;
                visit.answered_with(404).await?;
                // What was asked for stays to be corrected.
                visit.address_is(address).await?;
            }
            visit.click_link("Noen å ringe, skrive eller chatte med").await?;
            visit.address_is("/hjelpetelefoner").await?;
            visit.sees_card("nattlinja").await?;
            visit.open("/en/finnes-ikke").await?;
            visit.sees_heading("We could not find the page").await?;
            visit.lang_is("en").await
        })
        .await
}

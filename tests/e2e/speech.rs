//! Pages for those who speak another language than the app.

use naermest::address::host::Host;
use naermest::model::taxonomy::Tongue;
use naermest::vocabulary::Vocabulary;

use crate::failure::Result;
use crate::visit::{SATURDAY_EVENING, Visit};

/// Issue 19, point 7.
#[tokio::test(flavor = "multi_thread")]
async fn each_has_a_page_in_its_language_with_the_emergency_numbers_first() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .size(320, 640)
        .run(async |visit| {
            for tongue in Tongue::SPOKEN {
                visit.open("/hjelpetelefoner/kirkens-sos").await?;
                visit.has_all_data().await?;
                visit.click_button("Flere språk").await?;
                visit.click_link(tongue.own_name()).await?;
                visit.address_is(&*format!("/sprak/{}", tongue.as_str())).await?;
                visit.has_all_data().await?;
                visit.sees_link_to("tel:113").await?;
                visit.sees_text("Jeg trenger tolk.").await?;
                visit.is_accessible().await?;
                visit.nothing_overflows().await?;
            }
            visit.open("/sprak/ar").await?;
            visit.sees_heading("مساعدة باللغة العربية").await?;
            visit.sees_text_in("ar", "مساعدة باللغة العربية").await?;
            let side = "return getComputedStyle(document.querySelector('main h1')).direction";
            assert_eq!(visit.script(side).await?, "rtl");
            visit.sees_card("Pårørendelinjen").await?;
            visit.sees_text_in("nb", "Jeg trenger tolk.").await?;
            visit.open("/sprak/nsl").await?;
            visit.sees_card("Navs akuttvakt for tolk (døve, døvblinde, hørselshemmede)").await?;
            visit.open("/sprak/xx").await?;
            visit.sees_heading("Vi fant ikke siden").await
        })
        .await
}

/// Issue 19, points 4 and 7.
#[tokio::test(flavor = "multi_thread")]
async fn whose_language_has_a_page_sees_the_list_of_them() -> Result {
    Visit::usual()
        .speaks(&["uk-UA", "en"])
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.has_card().await?;
            visit.sees_text("Read this page in English").await?;
            visit.is_accessible().await?;
            visit.nothing_overflows().await?;
            visit.click_link("Українська").await?;
            visit.sees_heading("Допомога українською").await
        })
        .await
}

//! The staff's program: it comes only with its own pages, and from there back to the visitors' is a document.

use crate::failure::{Failure, Result};
use crate::visit::Visit;

/// Which of the two programs the page has asked for.
const PROGRAMS: &str = "return ['app', 'staff'].filter(name => performance.getEntriesByType('resource') \
    .some(file => file.name.includes(`/assets/${name}-`) && file.name.endsWith('.wasm'))).join(' ')";

async fn runs(visit: &Visit, expected: &str) -> Result {
    visit.is_settled().await?;
    let programs = visit.script(PROGRAMS).await?;
    if programs.as_str() == Some(expected) {
        return Ok(());
    }
    Err(Failure::new(format!("the page runs {programs}, expected {expected}")))
}

/// Issue 15, point 5.
#[tokio::test(flavor = "multi_thread")]
async fn the_coverage_table_is_narrowed_and_leads_to_one_kommune() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/om").await?;
            runs(visit, "app").await?;
            visit.open("/fagfolk/dekning").await?;
            visit.sees_heading("Dekning: hva som er registrert i hver kommune").await?;
            visit.sees_text("Ikke registrert betyr ikke at det ikke finnes.").await?;
            runs(visit, "staff").await?;
            visit.is_accessible().await?;
            visit.choose("Slag tiltak", "Pårørendesenter").await?;
            visit.choose("Vis", "Bare med noe registrert her").await?;
            visit.address_is("/fagfolk/dekning?type=parorendesenter&vis=med").await?;
            visit.open("/fagfolk/dekning?type=parorendesenter&vis=med").await?;
            runs(visit, "staff").await?;
            visit.click_link("Eksempelvik").await?;
            visit.address_is("/fagfolk/dekning?type=parorendesenter&sted=9001&vis=med").await?;
            visit.sees_heading("Tiltak for Eksempelvik").await?;
            visit.is_accessible().await?;
            // The visitors' program is another document.
            visit.click_link("Pårørendesenteret i Eksempelvik").await?;
            visit.sees_heading("Pårørendesenteret i Eksempelvik").await?;
            runs(visit, "app").await?;
            visit.back().await?;
            visit.sees_heading("Tiltak for Eksempelvik").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_coverage_table_is_taken_along() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/fagfolk/dekning?type=parorendesenter&vis=med").await?;
            visit.sees_text("Eksempelvik").await?;
            runs(visit, "staff").await?;
            visit.click_button("Last ned tabellen som CSV").await?;
            let file = visit.downloaded("dekning.csv").await?;
            if !file.contains("9001;Eksempelvik;Eksempelfylket;") {
                return Err(Failure::new(format!("the file says {file}")));
            }
            Ok(())
        })
        .await
}

/// Issue 15, point 3.
#[tokio::test(flavor = "multi_thread")]
async fn an_assessment_is_answered_compared_kept_when_asked_and_printed_on_two_sheets() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/fagfolk/egenvurdering").await?;
            visit.is_accessible().await?;
            let blank = visit.sheets().await?;
            visit.open("/fagfolk/egenvurdering?svar=abcabcabcabcabcabc&dag=2026-11-01").await?;
            visit.sees_text("18 av 18 spørsmål er besvart.").await?;
            visit.sees_text("Gjør dette først").await?;
            visit.is_accessible().await?;
            let filled = visit.sheets().await?;
            if blank > 2 || filled > 2 {
                return Err(Failure::new(format!("{blank} sheets blank and {filled} answered, expected 2")));
            }
            visit.open("/fagfolk/egenvurdering?svar=abcabcabcabcabcabc&dag=2026-11-01").await?;
            visit.click_button("Svar på nytt, og se det ved siden av").await?;
            visit
                .address_is("/fagfolk/egenvurdering?forrige=abcabcabcabcabcabc&forrigedag=2026-11-01")
                .await?;
            visit.sees_text("Forrige gang: 1. november 2026").await?;
            visit.click_button("Lagre svarene på denne enheten").await?;
            visit.sees_text("Svarene er lagret på denne enheten.").await?;
            visit.open("/fagfolk/egenvurdering").await?;
            visit.click_link("Fortsett med svarene som er lagret her").await?;
            visit
                .address_is("/fagfolk/egenvurdering?forrige=abcabcabcabcabcabc&forrigedag=2026-11-01")
                .await?;
            visit.click_button("Slett svarene fra denne enheten").await?;
            visit.sees_text("Svarene er slettet fra denne enheten.").await
        })
        .await
}

/// Issue 15, point 8.
#[tokio::test(flavor = "multi_thread")]
async fn what_came_up_is_warned_of_counted_and_taken_along() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/fagfolk/erfaringer").await?;
            visit.is_accessible().await?;
            visit.type_into("Hva kom fram?", "Kari har schizofreni, ring 900 12 345").await?;
            for warning in [
                "Dette kan være et navn: Kari",
                "Dette kan være et nummer eller en adresse: 900 12 345",
                "Dette kan være en diagnose: schizofreni",
            ] {
                visit.sees_text(warning).await?;
            }
            visit.is_accessible().await?;
            visit.type_into("Hva kom fram?", "Ingen ringte tilbake.").await?;
            visit.sees_no_text("Dette kan være et navn").await?;
            visit.click_button("Legg til").await?;
            visit.sees_text("1 erfaring").await?;
            visit.is_accessible().await?;
            visit.click_button("Last ned som CSV").await?;
            let file = visit.downloaded("erfaringer.csv").await?;
            if !file.contains(";mote;foreldre;;Ingen ringte tilbake.;") {
                return Err(Failure::new(format!("the file says {file}")));
            }
            visit.click_button("Last ned som dokument").await?;
            let document = visit.downloaded("erfaringer.html").await?;
            if !document.contains("<p>Ingen ringte tilbake.</p>") {
                return Err(Failure::new(format!("the document says {document}")));
            }
            Ok(())
        })
        .await
}

/// Issue 15, point 9.
#[tokio::test(flavor = "multi_thread")]
async fn who_found_nothing_is_told_what_else_to_try_on_every_page() -> Result {
    Visit::usual()
        .run(async |visit| {
            for page in ["/om", "/kommune/9001", "/fagfolk/egenvurdering"] {
                visit.open(page).await?;
                // The program draws it.
                visit.sees_text("Fant du det du lette etter?").await?;
                visit.script("[...document.querySelectorAll('.found summary')].at(-1).click()").await?;
                visit.sees_text("Prøv en av disse:").await?;
                visit.is_accessible().await?;
            }
            Ok(())
        })
        .await
}

//! The shipped articles for professionals: they read easily and are found.

use crate::guides::lix;
use crate::{SHIPPED, sound};
use naermest::model::article::{Article, FRONT};
use naermest::model::lang::{Lang, Localized};
use naermest::vocabulary::Vocabulary;

/// The hardest that articles may be to read on average (Björnsson), and the hardest of them.
const AVERAGE: f64 = 35.0;
const HARDEST: f64 = 42.0;
/// How many words somebody reads in four minutes, who reads quickly and not everything.
const FOUR_MINUTES: usize = 800;

/// All that an article says in a language; what is listed ends like a sentence.
fn said(article: &Article, lang: Lang) -> String {
    let mut said = vec![article.lead.get(lang).0];
    for section in &article.sections {
        let texts = section.text.iter().chain(&section.list).chain(&section.ask);
        said.extend(texts.map(|text: &Localized<400>| text.get(lang).0));
    }
    said.iter().map(|text| format!("{}. ", text.trim_end_matches(['.', ':']))).collect()
}

/// Issue 15: a nurse who has four minutes reads them.
#[test]
fn an_article_is_read_in_four_minutes() {
    for &lang in Lang::ALL {
        let mut all = Vec::new();
        for article in &sound(SHIPPED).articles {
            let said = said(article, lang);
            let (words, lix) = (said.split_whitespace().count(), lix(&said));
            assert!(words <= FOUR_MINUTES, "{lang:?} {}: {words} words", article.id);
            if article.id.as_str() != FRONT {
                assert!(lix <= HARDEST, "{lang:?} {}: {lix:.1}", article.id);
                all.push(lix);
            }
        }
        let average = all.iter().sum::<f64>() / all.len() as f64;
        assert!(average <= AVERAGE, "{lang:?}: {average:.1}");
    }
}

/// Issue 15, point 2: the real examples are one tap away.
#[test]
fn every_article_leads_to_something_in_the_app() {
    for article in &sound(SHIPPED).articles {
        let links = article.sections.iter().map(|section| section.links.len()).sum::<usize>();
        assert!(links > 0, "{}", article.id);
    }
}

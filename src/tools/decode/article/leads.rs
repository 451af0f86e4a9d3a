//! That every link of an article has something behind it, and that every article is found.

use crate::address::route::{Address, Route};
use crate::model::article::{ACCESSIBILITY, Article, FRONT};
use crate::tools::context::Context;
use crate::tools::fault::{Fault, quote};
use crate::tools::leads::leads_somewhere;
use crate::tools::load::Authored;

/// Tells of links to nothing, and of articles that the first one does not lead to.
pub fn check_articles(context: &Context, authored: &Authored) {
    let articles = &authored.articles;
    let front = articles.iter().find(|article| article.id.as_str() == FRONT);
    for article in articles {
        context.enter_record(Some(article.id.as_str()));
        // Where it stands was kept with its id.
        let place = context.claim(&format!("article {}", article.id), String::new()).unwrap_or_default();
        let (file, path) = place.split_once(' ').unwrap_or(("articles", "$"));
        let tell = |found: String, expected: String| {
            let (file, path) = (file.to_owned(), path.to_owned());
            context.tell(|_, id| Fault { file, path, id: id.map(Into::into), found, expected });
        };
        for to in links(article) {
            if !leads_somewhere(&Address::parse("", to).route, authored) {
                tell(
                    format!("the link {} to nothing", quote(to)),
                    "an address with at least one record".into(),
                );
            }
        }
        let own = Address::parse("", "/").with(Route::Article(Some(article.id.clone()))).href("");
        let is_found = [FRONT, ACCESSIBILITY].contains(&article.id.as_str())
            || front.is_some_and(|front| links(front).any(|to| to == own));
        if !is_found {
            tell("no way to it".into(), format!("a link to {own} in the article {}", quote(FRONT)));
        }
    }
    context.enter_record(None);
}

fn links(article: &Article) -> impl Iterator<Item = &str> {
    article.sections.iter().flat_map(|section| &section.links).map(|link| link.to.as_str())
}

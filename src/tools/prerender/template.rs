//! What Trunk made of `index.html`, cut where a page differs from another.

/// The page around the pages.
pub struct Template {
    /// From `<head>` to the title: what must come first.
    start: String,
    /// The rest of the head without title and description: styles, icon, the program.
    head: String,
}

/// What is put into the template; all of it is HTML.
pub struct Page<'a> {
    /// The language, as in `<html lang>`.
    pub lang: &'a str,
    /// The title.
    pub title: &'a str,
    /// What else the head of this page says, first of all its description.
    pub head: &'a str,
    /// The body.
    pub body: &'a str,
}

impl Template {
    /// Reads a page that has a title, a description and a place for the program.
    pub fn parse(html: &str) -> Option<Self> {
        let inside = between(html, "<head>", "</head>")?;
        let (start, rest) = inside.split_once("<title>")?;
        let (_, rest) = rest.split_once("</title>")?;
        let (before, description) = rest.split_once("<meta name=\"description\"")?;
        let (_, after) = description.split_once('>')?;
        html.contains("<div id=\"app\"")
            .then(|| Self { start: tidy(start), head: tidy(&[before, after].concat()) })
    }

    /// A whole page.
    pub fn fill(&self, page: &Page) -> String {
        let Page { lang, title, head, body } = page;
        let Self { start, head: rest } = self;
        format!(
            "<!doctype html>\n<html lang=\"{lang}\" data-host=\"phone\" data-color=\"brand1\" \
             data-color-scheme=\"auto\">\n<head>\n{start}<title>{title}</title>\n{head}{rest}</head>\n\
             <body>\n{body}\n</body>\n</html>\n"
        )
    }
}

fn between<'a>(html: &'a str, from: &str, to: &str) -> Option<&'a str> {
    Some(html.split_once(from)?.1.split_once(to)?.0)
}

/// Without comments, indents and empty lines.
fn tidy(html: &str) -> String {
    let mut rest = html;
    let mut kept = String::new();
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHELL: &str = "<!doctype html>\n<html lang=\"nb\" data-host=\"phone\">\n<head>\n  <meta charset=\"utf-8\">\n  <title>old</title>\n  <meta name=\"description\" content=\"old\">\n  <!-- why -->\n  <link rel=\"stylesheet\" href=\"/a.css\">\n</head><body><div id=\"app\">old</div></body></html>";

    #[test]
    fn a_page_has_the_head_of_the_shell_and_its_own_words() {
        let template = Template::parse(SHELL).unwrap();
        let page = Page { lang: "en", title: "new", head: "<meta name=\"x\">\n", body: "<p>new</p>" };
        let html = template.fill(&page);
        assert!(!html.contains("old") && !html.contains("why"), "{html}");
        assert!(html.contains("<html lang=\"en\" data-host=\"phone\""), "{html}");
        assert!(
            html.contains(
                "<meta charset=\"utf-8\">\n<title>new</title>\n<meta name=\"x\">\n<link rel=\"stylesheet\""
            ),
            "{html}"
        );
    }

    #[test]
    fn what_has_no_room_for_the_program_is_no_template() {
        for broken in ["", "<head></head>", &SHELL.replace("id=\"app\"", "id=\"x\"")] {
            assert!(Template::parse(broken).is_none(), "{broken}");
        }
    }
}

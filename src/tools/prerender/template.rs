//! What Trunk made of `index.html`, cut where a page differs from another.

/// What the names of the staff's files begin with.
const STAFF: &str = "assets/staff-";

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
    /// The language of the front door, as an attribute for `choices.js`, or nothing.
    pub first: &'a str,
    /// The title.
    pub title: &'a str,
    /// What else the head of this page says, first of all its description.
    pub head: &'a str,
    /// The body.
    pub body: &'a str,
    /// Whether it may become a page for staff, which has a style sheet more.
    pub is_for_staff: bool,
}

impl Template {
    /// Reads a page that has a title, a description and a place for the program; minified or not.
    pub fn parse(html: &str) -> Option<Self> {
        let (_, inside) = html.split_once("<html")?.1.split_once('>')?;
        let (head, body) = inside.split_once("</head>")?;
        let head = without_comments(&head.replacen("<head>", "", 1));
        let (start, rest) = head.split_once("<title>")?;
        let (_, rest) = rest.split_once("</title>")?;
        let lines: Vec<&str> = rest.split('<').skip(1).map(str::trim).collect();
        let is_description = |line: &&str| {
            line.starts_with("meta")
                && ["name=description", "name=\"description\""].iter().any(|name| line.contains(name))
        };
        let kept: Vec<String> =
            lines.iter().filter(|line| !is_description(line)).map(|line| format!("<{line}\n")).collect();
        let has_room = ["id=app>", "id=\"app\">"].iter().any(|room| body.contains(room));
        // An element and its end tag stay together.
        let head = kept.concat().replace("\n</", "</");
        (has_room && kept.len() < lines.len())
            .then(|| Self { start: start.lines().map(str::trim).collect(), head })
    }

    /// A whole page.
    pub fn fill(&self, page: &Page) -> String {
        let Page { lang, first, title, head, body, is_for_staff } = page;
        let Self { start, head: rest } = self;
        let is_needed = |line: &&str| *is_for_staff || !(line.starts_with("<link") && line.contains(STAFF));
        let rest: String = rest.split_inclusive('\n').filter(is_needed).collect();
        format!(
            "<!doctype html>\n<html lang=\"{lang}\" data-host=\"phone\" data-color=\"brand1\" \
             data-color-scheme=\"auto\"{first}>\n<head>\n{start}<title>{title}</title>\n{head}{rest}</head>\n\
             <body>\n{body}\n</body>\n</html>\n"
        )
    }
}

fn without_comments(html: &str) -> String {
    let mut rest = html;
    let mut kept = String::new();
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHELL: &str = "<!doctype html>\n<html lang=\"nb\" data-host=\"phone\">\n<head>\n  <meta charset=\"utf-8\">\n  <title>old</title>\n  <meta name=\"description\" content=\"old\">\n  <!-- why -->\n  <link href=\"/a-1.css\">\n  <script src=\"/b.js\" data-js=\"/a.js\" data-wasm=\"/a_bg.wasm\"></script>\n</head><body><div id=\"app\">old</div></body></html>";
    const MINIFIED: &str = "<!doctype html><html lang=nb><meta charset=utf-8><title>old</title><meta content=old name=description><link href=/a-1.css><script src=/b.js data-js=/a.js data-wasm=/a_bg.wasm></script></head><body><div id=app>old</div></body></html>";

    #[test]
    fn a_page_has_the_head_of_the_shell_and_its_own_words() {
        for (shell, rest) in [
            (
                SHELL,
                "<link href=\"/a-1.css\">\n<script src=\"/b.js\" data-js=\"/a.js\" data-wasm=\"/a_bg.wasm\"></script>\n",
            ),
            (
                MINIFIED,
                "<link href=/a-1.css>\n<script src=/b.js data-js=/a.js data-wasm=/a_bg.wasm></script>\n",
            ),
        ] {
            let template = Template::parse(shell).unwrap();
            let page = Page {
                lang: "en",
                first: " data-first=\"nn\"",
                title: "new",
                head: "<meta x>\n",
                body: "<p>new</p>",
                is_for_staff: false,
            };
            let html = template.fill(&page);
            assert!(!html.contains("old") && !html.contains("why"), "{html}");
            assert!(html.contains("<html lang=\"en\" data-host=\"phone\""), "{html}");
            assert!(html.contains(" data-first=\"nn\">"), "{html}");
            assert!(html.contains(&format!("<title>new</title>\n<meta x>\n{rest}</head>")), "{html}");
            assert!(html.contains("<meta charset="), "{html}");
        }
    }

    #[test]
    fn only_a_page_for_staff_has_their_style_sheet() {
        let shell = SHELL.replace("<link", "<link href=\"/assets/staff-1.css\">\n  <link");
        let template = Template::parse(&shell).unwrap();
        let has_it = |is_for_staff: bool| {
            let page = Page { lang: "nb", first: "", title: "", head: "", body: "", is_for_staff };
            template.fill(&page).contains("staff-1.css")
        };
        assert_eq!([has_it(true), has_it(false)], [true, false]);
    }

    #[test]
    fn what_has_no_room_for_the_program_is_no_template() {
        for broken in [
            "",
            "<head></head>",
            &SHELL.replace("id=\"app\"", "id=\"x\""),
            &SHELL.replace("<meta name", "<meta x"),
        ] {
            assert!(Template::parse(broken).is_none(), "{broken}");
        }
    }
}

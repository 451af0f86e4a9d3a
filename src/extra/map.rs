//! The map of the kommuner: how it looks, and what pointing and keys do to it. No browser: `map_page.rs` shows it.

use super::html::{button, paragraph, tag, text};
use super::texts::{Texts, texts};
use crate::lang::Lang;
use crate::map::{Dot, Frame, SIZES, Way, end, nearest, next, ranked, size_of};
use crate::place::Point;
use crate::texts::join;
use crate::vocabulary::Vocabulary;

/// What the first program says: the language, and then a kommune a line with tabs between: name, fylke,
/// thousandths of degrees north and east, how many services it has, and the page that lists them.
pub struct Told<'a> {
    texts: &'static Texts,
    kommuner: Vec<Kommune<'a>>,
    dots: Vec<Dot>,
}

struct Kommune<'a> {
    name: &'a str,
    fylke: &'a str,
    count: u32,
    page: &'a str,
}

impl<'a> Told<'a> {
    /// Reads what was said; nothing if any of it is not as it should be.
    pub fn read(said: &'a str) -> Option<Self> {
        let mut lines = said.split('\n');
        let texts = texts(Lang::from_word(lines.next()?)?);
        let mut told = Self { texts, kommuner: Vec::new(), dots: Vec::new() };
        for line in lines {
            let mut fields = line.split('\t');
            let (name, fylke) = (fields.next()?, fields.next()?);
            let mut number = || fields.next()?.parse::<u32>().ok();
            let (north, east, count) = (number()?, number()?, number()?);
            let degrees = |thousandths: u32| f64::from(thousandths) / 1000.0;
            told.dots.push(Dot::of(Point { latitude: degrees(north), longitude: degrees(east) }));
            told.kommuner.push(Kommune { name, fylke, count, page: fields.next()? });
        }
        Some(told)
    }

    fn frame(&self, state: &State) -> Frame {
        let is_near = |at: &usize| state.near.is_empty() || self.kommuner[*at].fylke == state.near;
        Frame::round((0..self.dots.len()).filter(is_near).map(|at| self.dots[at]))
    }

    fn marked(&self, state: &State) -> Option<&Kommune<'a>> {
        self.kommuner.get(state.marked?)
    }
}

/// Which dot is marked, and at which fylke one looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The dot.
    pub marked: Option<usize>,
    near: String,
}

/// The whole of it.
pub fn whole(told: &Told, state: &State) -> String {
    let figure = picture(told, state) + &legend(told.texts);
    // Above the picture, where no finger hides it.
    let panel = tag("p", &[("class", "map-said"), ("role", "status")], &text(&said(told, state)))
        + &tag("p", &[("class", "acts")], &acts(told, state));
    tag("div", &[("class", "map-panel")], &panel)
        + &tag("figure", &[("class", "map-figure")], &figure)
        + &table(told)
}

fn picture(told: &Told, state: &State) -> String {
    let of_size = |size: usize| {
        let wanted = (0..told.dots.len()).filter(|at| size_of(told.kommuner[*at].count) == size);
        let path = path(told, wanted);
        tag("path", &[("data-size", &*join!(size)), ("d", &*path)], "")
    };
    let dots: String = (0..SIZES).map(of_size).collect();
    let mark = tag("path", &[("class", "map-mark"), ("d", &*mark(told, state))], "");
    let attributes = [
        ("class", "map-picture"),
        ("role", "application"),
        ("tabindex", "0"),
        ("aria-label", told.texts.map_label),
        ("viewBox", &*view(told, state)),
    ];
    let names = tag("g", &[("class", "map-names"), ("aria-hidden", "true")], &names(told, state));
    tag("svg", &attributes, &(mark + &dots + &names))
}

/// The names of the kommuner of the fylke at which one looks; of the whole country there is no room for names.
pub fn names(told: &Told, state: &State) -> String {
    let frame = told.frame(state);
    let size = join!(frame.width.max(frame.height) / 38);
    let name = |(kommune, dot): (&Kommune, &Dot)| {
        // In the right half names stand to the left of their dots.
        let is_right = 2 * (dot.x - frame.corner.x) > frame.width;
        let room = frame.width / 50 + 1;
        let x = signed(if is_right { dot.x - room } else { dot.x + room });
        let anchor = if is_right { "end" } else { "start" };
        let y = signed(dot.y);
        let attributes = [("x", &*x), ("y", &*y), ("font-size", &*size), ("text-anchor", anchor)];
        tag("text", &attributes, &text(kommune.name))
    };
    let near = told.kommuner.iter().zip(&told.dots).filter(|(kommune, _)| kommune.fylke == state.near);
    near.map(name).collect()
}

/// What part of the country is shown, as an SVG says it.
pub fn view(told: &Told, state: &State) -> String {
    let Frame { corner, width, height } = told.frame(state);
    join!(signed(corner.x), " ", signed(corner.y), " ", width, " ", height)
}

/// The path of the mark.
pub fn mark(told: &Told, state: &State) -> String {
    path(told, state.marked)
}

/// Dots as lines without length, whose round ends keep their size when one looks nearer.
fn path(told: &Told, of: impl IntoIterator<Item = usize>) -> String {
    let mut path = String::new();
    for Dot { x, y } in of.into_iter().filter_map(|at| told.dots.get(at)) {
        path.push_str(&join!("M", signed(*x), " ", signed(*y), "h0"));
    }
    path
}

/// West of the middle is less than nothing.
fn signed(number: i32) -> String {
    if number < 0 { join!("-", number) } else { join!(number) }
}

fn legend(texts: &Texts) -> String {
    let line = |size: usize| {
        let path = tag("path", &[("data-size", &*join!(size)), ("d", "M0 0h0")], "");
        let dot = tag("svg", &[("viewBox", "-1 -1 2 2"), ("aria-hidden", "true")], &path);
        tag("li", &[], &(dot + &text(texts.map_sizes[size])))
    };
    let lines: String = (0..SIZES).map(line).collect();
    tag(
        "figcaption",
        &[],
        &(paragraph("", texts.map_services) + &tag("ul", &[("class", "map-legend")], &lines)),
    )
}

/// Name, fylke and count of the marked dot.
pub fn said(told: &Told, state: &State) -> String {
    match told.marked(state) {
        Some(Kommune { name, fylke, count, .. }) => {
            join!(*name, ", ", *fylke, ": ", (told.texts.map_count)(*count))
        }
        None => told.texts.map_hint.to_owned(),
    }
}

/// What can be done with the marked dot, and the way back to the whole country.
pub fn acts(told: &Told, state: &State) -> String {
    let texts = told.texts;
    let mut acts = String::new();
    if let Some(kommune) = told.marked(state) {
        let go = [("class", "ds-button"), ("href", kommune.page), ("id", "map-go")];
        acts += &tag("a", &go, &text(&(texts.map_show)(kommune.name)));
        if state.near != kommune.fylke {
            let nearer = (texts.map_nearer)(kommune.fylke);
            acts += &button("near", kommune.fylke, &nearer, "secondary", &[]);
        }
    }
    if !state.near.is_empty() {
        acts += &button("near", "", texts.map_whole, "secondary", &[]);
    }
    acts
}

fn table(told: &Told) -> String {
    let texts = told.texts;
    let counts: Vec<u32> = told.kommuner.iter().map(|kommune| kommune.count).collect();
    let ranked = ranked(&counts);
    let row = |at: &usize| {
        let Kommune { name, count, page, .. } = &told.kommuner[*at];
        let link = tag("a", &[("class", "ds-link"), ("href", page)], &text(name));
        tag("tr", &[], &(tag("td", &[], &link) + &tag("td", &[], &join!(*count))))
    };
    let head = |words: &str| tag("th", &[("scope", "col")], &text(words));
    let head = tag("tr", &[], &(head(texts.map_kommune) + &head(texts.map_services)));
    let rows: String = ranked.iter().map(row).collect();
    let table = tag("table", &[], &(tag("thead", &[], &head) + &tag("tbody", &[], &rows)));
    let summary = tag("summary", &[], &text(&(texts.map_table)(ranked.len())));
    tag("details", &[("class", "map-table")], &(summary + &table))
}

/// Marks the dot nearest to a pixel of the picture; says whether it was marked already, which chooses it.
pub fn point(told: &Told, state: &mut State, pixel: (i32, i32), size: (i32, i32)) -> bool {
    let found = nearest(&told.dots, told.frame(state).under(pixel, size));
    let is_again = found == state.marked;
    state.marked = found;
    is_again
}

/// Goes where a key says; says whether the key means anything here.
pub fn press(told: &Told, state: &mut State, key: &str) -> bool {
    let frame = told.frame(state);
    let way = match key {
        "ArrowUp" => Some(Way::Up),
        "ArrowDown" => Some(Way::Down),
        "ArrowLeft" => Some(Way::Left),
        "ArrowRight" => Some(Way::Right),
        "Home" | "End" => None,
        _ => return false,
    };
    let found = match (way, state.marked) {
        (Some(way), Some(from)) => next(&told.dots, frame, from, way),
        _ => end(&told.dots, frame, key != "End"),
    };
    state.marked = found.or(state.marked);
    true
}

/// Looks at one fylke; with no name, at the whole country.
pub fn look_at(state: &mut State, fylke: &str) {
    fylke.clone_into(&mut state.near);
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "nb\n\
        Oslo\tOslo\t59910\t10750\t9\t/tjenester?sted=0301\n\
        Bærum\tAkershus\t59890\t10520\t1\t/tjenester?sted=3201\n\
        Vardø\tFinnmark\t70370\t31100\t0\t/tjenester?sted=5634\n\
        Båtsfjord\tFinnmark\t70630\t29720\t2\t/tjenester?sted=5632";

    fn told() -> Told<'static> {
        Told::read(SAID).unwrap()
    }

    #[test]
    fn each_kommune_is_a_dot_of_its_size_and_the_table_has_those_with_services() {
        let html = whole(&told(), &State::default());
        for size in 0..SIZES {
            let path = html.split(&format!("<path data-size=\"{size}\" d=\"")).nth(1).unwrap();
            let dots = path.split('"').next().unwrap().matches('M').count();
            assert_eq!(dots, [1, 1, 1, 0, 1][size], "{size}");
        }
        let table = html.split("<tbody>").nth(1).unwrap();
        let order: Vec<usize> = ["Oslo", "Båtsfjord", "Bærum"].map(|name| table.find(name).unwrap()).into();
        assert!(order.is_sorted() && !table.contains("Vardø"), "{table}");
        assert!(html.contains("Vis som tabell: 3 kommuner med lokale tilbud"));
    }

    #[test]
    fn keys_go_from_dot_to_dot_and_say_where_one_is() {
        let (told, mut state) = (told(), State::default());
        assert_eq!(said(&told, &state), "Pek på en prikk for å se hvilken kommune det er.");
        for (key, words) in [
            ("ArrowRight", "Båtsfjord, Finnmark: 2 lokale tilbud"),
            ("ArrowRight", "Vardø, Finnmark: ingen lokale tilbud"),
            ("ArrowRight", "Vardø, Finnmark: ingen lokale tilbud"),
            ("End", "Bærum, Akershus: 1 lokalt tilbud"),
            ("ArrowRight", "Oslo, Oslo: 9 lokale tilbud"),
            ("Home", "Båtsfjord, Finnmark: 2 lokale tilbud"),
        ] {
            assert!(press(&told, &mut state, key));
            assert_eq!(said(&told, &state), words, "{key}");
        }
        assert!(!press(&told, &mut state, "Tab"));
        assert!(acts(&told, &state).contains("href=\"/tjenester?sted=5632\""));
    }

    #[test]
    fn the_first_press_marks_the_nearest_and_the_second_chooses_it() {
        let (told, mut state) = (told(), State::default());
        assert!(!point(&told, &mut state, (0, 1000), (800, 1000)));
        assert_eq!(told.marked(&state).unwrap().name, "Bærum");
        assert!(point(&told, &mut state, (10, 990), (800, 1000)));
        assert!(!point(&told, &mut state, (800, 0), (800, 1000)));
    }

    #[test]
    fn looking_at_a_fylke_shows_its_dots_alone() {
        let (told, mut state) = (told(), State::default());
        let all = view(&told, &state);
        look_at(&mut state, "Finnmark");
        let frame = told.frame(&state);
        assert!(frame.width < 120 && frame.holds(told.dots[2]) && !frame.holds(told.dots[0]), "{frame:?}");
        assert!(acts(&told, &state).contains("Hele landet"));
        assert_eq!(names(&told, &state).matches("<text").count(), 2);
        look_at(&mut state, "");
        assert_eq!(view(&told, &state), all);
        assert_eq!(names(&told, &state), "");
    }

    #[test]
    fn what_is_not_said_as_it_should_be_draws_nothing() {
        for said in ["", "xx", "nb\nOslo", "nb\nOslo\tOslo\tx\t1\t1\t/"] {
            assert!(Told::read(said).is_none(), "{said:?}");
        }
    }
}

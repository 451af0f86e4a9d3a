//! What stands in nynorsk is nynorsk: no bokmål is left in it, it reads easily, and what is asked in it is found.

mod shipped;

use naermest::address::facet::Selection;
use naermest::find::answer::{Index, Question, answer};
use naermest::i18n::texts::{made::made_texts, texts};
use naermest::model::area::reach;
use naermest::model::lang::Lang;
use serde_json::Value;
use shipped::{Golden, ids, in_project, is_so, read, serves, shipped, synonyms};
use std::path::{Path, PathBuf};

/// The hardest that any text may be to read, and all of them on average (Björnsson).
const HARDEST: f64 = 45.0;
const AVERAGE: f64 = 35.0;
/// A text of fewer words is a label.
const LABEL: usize = 8;

/// Names and verbs that look like bokmål and are not.
const NAMES: [&str; 12] = [
    "For Fangers Pårørende",
    "Pårørende Kompetanse",
    "Pårørendeguide",
    "Voksne for Barn",
    "VO-linjen",
    "Pårørendesenteret",
    "snakkomselvmord.no",
    "Helgelandssykehuset",
    "«læring og mestring»",
    "et ikkje",
    "et for mykje",
    "et for lite",
];

/// Words that only bokmål has.
const BOKMAAL: &str = "\
    ikke hva hvordan hvem hvor hvorfor hvilke hvilken hvilket hver hvert jeg en et fra noen noe mer også åpen \
    åpent åpne åpner åpnes uke uka uken uker søsken selv selvmord vold volden pårørende bare kommuner \
    kommunene hjelpetelefoner hjelpetelefonene møteplasser møteplassene telefoner tilbud tilbudet tilbudene \
    være gjør gjøre gjelder finnes trenger kommer vet syk sykt syke sykdom sykehus sykehuset skole skolen \
    egen eget egne hjem hjemme nå sammen ganger mye dem dere deres hun lørdag tirsdag mandag måned måneden \
    måneder sted stedet steder uten hele hvis mens opplysninger opplysningene nettsiden siden \
    åpningstid åpningstider avlastning henvisning bekreftet kilde kilden kilder datoer datoene forrige trolig \
    tydelig vanskelig alvorlig vanlig vanligvis rettighet rettigheter penger vei veien alene hjelpen sier \
    skriver velg velger bor ble fikk gikk annen annet flere enhet enheten hverandre hverdag hverdagen voksen \
    voksne utenfor nærheten samtaler navn navnet heter ungdommer barnas høsten høst begynne begynner \
    begynnelsen spørsmålet samlinger dager kvelder annenhver tenker lytter snakker svarer \
    likepersoner rådgivere ansatte bekymring misfornøyd utsatt tjeneste tjenesten tjenester foreldrene \
    partnere venner tjenestekontor dør jobber arbeidsgiver leter ringte følger funksjonsnedsettelse \
    spiseforstyrrelse spiseforstyrrelser overgrepene rusmidler mulig";

/// Parts of words that only bokmål has.
const PARTS: [&str; 12] = [
    "pårørende",
    "sykdom",
    "sykehus",
    "selvmord",
    "avlastning",
    "åpning",
    "mestring",
    "telefoner",
    "rettighet",
    "tjenest",
    "hverdag",
    "forstyrrelse",
];

fn bokmaal_in(text: &str) -> Vec<String> {
    let text = NAMES.iter().fold(text.to_owned(), |text, name| text.replace(name, ""));
    let words =
        text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase).filter(|word| !word.is_empty());
    let is_bokmaal = |word: &String| {
        let is_listed = BOKMAAL.split_whitespace().any(|bokmaal| bokmaal == word);
        is_listed || PARTS.iter().any(|part| word.contains(part))
    };
    words.filter(is_bokmaal).collect()
}

/// The texts in `lang` of a data file, each with the bokmål beside it.
fn localized(value: &Value, lang: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => match (fields.get("nb"), fields.get(lang)) {
            (Some(Value::String(nb)), Some(Value::String(text))) => found.push((nb.clone(), text.clone())),
            (Some(Value::Array(_)), Some(Value::Array(said))) => {
                let said =
                    said.iter().filter_map(Value::as_str).map(|text| (text.to_owned(), text.to_owned()));
                found.extend(said);
            }
            _ => fields.values().for_each(|field| localized(field, lang, found)),
        },
        Value::Array(list) => list.iter().for_each(|item| localized(item, lang, found)),
        _ => {}
    }
}

/// The data files, but those of names and numbers and those of what people may say.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else if name.ends_with(".json")
            && !["synonyms.json", "kommuner.json", "fylker.json"].contains(&name.as_str())
        {
            files.push(path);
        }
    }
    files
}

fn data_in(lang: &str, part: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut found = Vec::new();
    for file in files(&folder).iter().filter(|file| file.to_string_lossy().contains(part)) {
        let text = std::fs::read_to_string(file).unwrap();
        localized(&serde_json::from_str(&text).unwrap(), lang, &mut found);
    }
    found
}

/// What the language itself says, without the mark of the program.
fn words(lang: Lang) -> Vec<String> {
    texts(lang)
        .list()
        .into_iter()
        .skip(1)
        .chain(made_texts(lang).list().into_iter().map(str::to_owned))
        .collect()
}

/// Words in a sentence, and how many of a hundred are long.
fn lix(text: &str) -> Option<f64> {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let sentences = text.matches(['.', '?', '!', ':']).count().max(1);
    let long = words.iter().filter(|word| word.chars().count() > 6).count();
    let lix = words.len() as f64 / sentences as f64 + 100.0 * long as f64 / words.len() as f64;
    (words.len() >= LABEL).then_some(lix)
}

#[test]
fn no_bokmaal_is_left_in_the_nynorsk() {
    let said = data_in("nn", "").into_iter().map(|(_, text)| text);
    let faults: Vec<String> = words(Lang::Nn)
        .into_iter()
        .chain(said)
        .filter_map(|text| Some((bokmaal_in(&text), text)).filter(|(words, _)| !words.is_empty()))
        .map(|(words, text)| format!("{}: {text}", words.join(", ")))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn bokmaal_is_told_from_nynorsk() {
    let told = |text| bokmaal_in(text).join(" ");
    assert_eq!(told("Jeg vet ikke hvem jeg kan snakke med"), "jeg vet ikke hvem jeg");
    assert_eq!(
        told("Pårørendesenter og hjelpetelefoner, åpent nå"),
        "pårørendesenter hjelpetelefoner åpent nå"
    );
    assert_eq!(told("Eg veit ikkje kven eg kan snakke med"), "");
    // Nearly all of the bokmål would be told, so the list is no list of what happens to stand there.
    let nb = data_in("nb", "helplines");
    let told = nb.iter().filter(|(text, _)| lix(text).is_some() && !bokmaal_in(text).is_empty()).count();
    let long = nb.iter().filter(|(text, _)| lix(text).is_some()).count();
    assert!(100 * told >= 90 * long, "{told} of {long}");
}

/// Numbers to call are the same in every language.
#[test]
fn nynorsk_and_english_have_the_numbers_of_the_bokmaal() {
    let digits = |text: &str| {
        let mut found: Vec<String> = text
            .split(|c: char| !c.is_ascii_digit())
            .filter(|part| part.len() > 2)
            .map(str::to_owned)
            .collect();
        found.sort();
        found
    };
    for (nb, nn) in data_in("nn", "") {
        assert_eq!(digits(&nb), digits(&nn), "{nb} / {nn}");
    }
    for (nb, nn) in words(Lang::Nb).iter().zip(&words(Lang::Nn)) {
        assert_eq!(digits(nb), digits(nn), "{nb} / {nn}");
    }
}

#[test]
fn helplines_and_guides_stand_in_nynorsk() {
    for part in ["helplines", "guides"] {
        assert_eq!(data_in("nn", part).len(), data_in("nb", part).len(), "{part}");
    }
}

#[test]
fn texts_in_norwegian_read_easily() {
    let of_data = |part| data_in("nn", part).into_iter().map(|(_, text)| text).collect::<Vec<_>>();
    for said in [words(Lang::Nb), words(Lang::Nn), of_data("helplines"), of_data("guides")] {
        let measured: Vec<(f64, &String)> = said.iter().filter_map(|text| Some((lix(text)?, text))).collect();
        let average = measured.iter().map(|(lix, _)| lix).sum::<f64>() / measured.len() as f64;
        assert!(average <= AVERAGE, "{average:.1}");
        for (lix, text) in measured {
            assert!(lix <= HARDEST, "{lix:.1}: {text}");
        }
    }
}

/// Most is asked and described in bokmål; the labels, the helplines and the guides are in nynorsk there.
#[test]
fn pages_in_nynorsk_find_what_those_in_bokmaal_find() {
    let dataset = shipped();
    let queries: Vec<Golden> = read(&in_project("tests/search_golden.json"));
    let index = shipped::index(&dataset, Lang::Nn);
    let (mut sum, mut asked) = (0.0, 0.0);
    for Golden { query, first, sted, .. } in queries.iter().filter(|golden| golden.lang == Lang::Nb) {
        let near = |document: usize| match sted {
            Some(kommune) => reach(serves(&dataset, document), *kommune, &dataset.places).map(Some),
            None => Some(None),
        };
        let hits = index.find_among(query, 10, &near);
        let is_right =
            |document: usize, all: &String| all.split('&').all(|part| is_so(&dataset, document, part));
        let rank = hits.iter().position(|hit| first.iter().any(|pattern| is_right(hit.document, pattern)));
        sum += rank.map_or(0.0, |rank| 1.0 / (rank + 1) as f64);
        asked += 1.0;
    }
    assert!(sum / asked >= 0.97, "mean reciprocal rank {:.3}", sum / asked);
}

#[test]
fn who_speaks_of_danger_is_told_the_same_number_in_nynorsk() {
    #[derive(serde::Deserialize)]
    struct Phrase {
        query: String,
    }
    let mut dataset = shipped();
    dataset.synonyms = synonyms().into();
    let [nb, nn] = [Lang::Nb, Lang::Nn].map(|lang| Index::new(&dataset, texts(lang)));
    let phrases: Vec<Phrase> = read(&in_project("tests/crisis_golden.json"));
    for Phrase { query } in &phrases {
        let chosen = Selection::default();
        let first = |index| {
            let asked = Question { words: query, place: None, chosen: &chosen, now: None };
            let found = answer(&dataset, index, asked);
            (found.danger.as_ref().map(|alarm| alarm.danger), ids(&found).into_iter().next())
        };
        let (bokmaal, nynorsk) = (first(&nb), first(&nn));
        if bokmaal.0.is_some() {
            assert_eq!(bokmaal, nynorsk, "{query}");
        }
    }
}

/// Issue 19, point 6: a word in nynorsk finds what is described in bokmål.
#[test]
fn words_in_nynorsk_find_what_those_in_bokmaal_find() {
    let dataset = shipped();
    let index = shipped::index(&dataset, Lang::Nn);
    for (query, topic) in [
        ("pårørande til ein med demens", "#demens"),
        ("mor mi gløymer alt", "#demens"),
        ("mannen min er rusavhengig", "#rus"),
        ("sonen min spelar bort alle pengane", "#spill"),
        ("dotter mi et ikkje", "#spiseforstyrrelser"),
        ("sorg etter sjølvmord", "#sorg"),
        ("ho er mobba på skulen", "#mobbing"),
        ("far min sit i fengsel", "#fengsel"),
        ("kona mi har kreft", "#kreft"),
    ] {
        let hits = index.find(query, 3);
        assert!(hits.iter().any(|hit| is_so(&dataset, hit.document, topic)), "{query}");
    }
}

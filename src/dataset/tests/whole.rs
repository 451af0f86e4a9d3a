//! A file of each kind with all that may stand in it.

use crate::dataset::manifest::FileKind;
use serde_json::{Value, json};

/// A file of each kind, with every field that one of its records may have.
pub fn whole(kind: FileKind) -> Value {
    let hours = json!({
        "weekly": [{"days": ["mo", "fr"], "opens": "09:00", "closes": "15:30"}],
        "holidays": [{"opens": "10:00", "closes": "12:00"}],
        "exceptions": [{"date": "12-24", "hours": [{"opens": "10:00", "closes": "12:00"}]}],
    });
    let channels = json!([
        {"kind": "phone", "value": "116117", "hours": hours, "cost": "free", "anonymous": true, "languages": ["nb"]},
        {"kind": "email", "value": "a@b.no", "label": {"nb": "Post"}},
        {"kind": "web", "value": "https://a.no"},
    ]);
    let sources = json!([{"url": "https://a.no", "kind": "own", "dated": "2026-10", "for": ["hours"]}, {"document": "Brosjyre", "kind": "other"}]);
    let names = json!([{"name": "Volda", "lang": "nb"}]);
    match kind {
        FileKind::Texts | FileKind::StaffTexts => json!(["12345", "Nærmest"]),
        FileKind::Places => json!({
            "kommuner": [{
                "number": "1577", "names": names, "former": ["Hornindal"],
                "former_numbers": ["1519"], "fylke": "15", "centre": "Volda",
                "point": [62.1, 6.1], "form": "nynorsk", "url": "https://a.no",
            }],
            "fylker": [{"number": "15", "names": names}],
            "regions": [{"id": "helse-vest", "name": "Helse Vest", "fylker": ["15"]}],
        }),
        FileKind::Areas => json!({
            "districts": [{"id": "sunnmore", "names": ["Sunnmøre"], "kind": "district", "kommuner": ["1577"], "sources": sources}],
            "svalbard": [{
                "names": ["Svalbard"], "postcodes": [{"code": "9170", "place": "Longyearbyen"}],
                "facts": [{"text": {"nb": "Ring 113"}, "sources": sources}],
            }],
        }),
        FileKind::Contacts => json!([{
            "kommune": "1577", "organisation": "974760673", "channels": channels, "sources": sources,
        }]),
        FileKind::Postcodes => json!([{"code": "6103", "place": "Volda", "kommune": "1577"}]),
        FileKind::Synonyms => {
            json!([{
                "nb": ["dop"], "nn": ["rus"], "en": ["drugs"], "se": ["a"], "means": ["rus"], "whom": true, "danger": "liv", "loss": true,
            }])
        }
        FileKind::Helplines => json!([{
            "id": "en-linje", "name": "En linje", "description": {"nb": "Svarer", "en": "Answers"}, "operator": "Noen",
            "serves": ["NO", "15"], "channels": channels, "audience": ["parorende"], "topics": ["psykisk-helse"],
            "languages": ["nb"], "priority": 1, "paired_with": ["en-annen"], "sources": sources, "confirmed": "2026-01-02",
        }]),
        FileKind::Services => json!([{
            "id": "et-tilbud", "name": "Et tilbud", "description": {"nb": "Hjelper"}, "type": "samtalegruppe",
            "operator": "Noen", "serves": ["1577"], "channels": channels, "hours": hours,
            "address": {"street": "Gata 1", "postcode": "6103", "city": "Volda", "kommune": "1577"},
            "audience": ["parorende"], "topics": ["psykisk-helse"], "languages": ["nb"], "referral": "none", "cost": "free",
            "sources": sources, "confirmed": "2026-01-02",
        }]),
        FileKind::Meetings => json!([{
            "id": "et-treff", "name": "Et treff", "description": {"nb": "Møtes"}, "host": "Noen",
            "host_service": "et-tilbud",
            "place": {"name": "Huset", "street": "Gata 1", "postcode": "6103", "city": "Volda", "kommune": "1577"},
            "alternates": [{"name": "Kirka"}], "digital": true, "serves": ["1577"], "channels": channels, "audience": ["parorende"], "topics": ["psykisk-helse"],
            "languages": ["nb"], "cost": "free", "pattern": {"nb": "Annenhver onsdag"},
            "registration": {"kind": "required", "channel": channels[0]}, "status": "expected",
            "occurrences": [{"date": "2026-12-02", "start": "18:00", "end": "20:00", "status": "moved", "moved_from": "2026-12-01", "alternate": 0}],
            "sources": sources, "confirmed": "2026-01-02", "stamp": "2026-10-01",
            "rhythm": {
                "first": "2026-12-01", "start": "18:00", "end": "20:00", "rule": "FREQ=WEEKLY", "except": ["2026-12-08"],
                "beside": ["2026-12-09"],
            },
        }]),
        FileKind::Guides => json!([{
            "id": "rus", "kind": "situasjon", "name": {"nb": "Noen drikker"}, "said": ["mannen min drikker"],
            "topics": ["rus"], "danger": "overdose",
        }]),
        FileKind::Guide => json!({
            "id": "rus", "kind": "situasjon", "name": {"nb": "Noen drikker"}, "lead": {"nb": "Slik"}, "said": ["drikker"],
            "topics": ["rus"], "danger": "overdose", "law": "Loven", "author": "Vi", "written": "2026-01-02", "approved": "Noen",
            "questions": [{"text": {"nb": "Hvem?"}, "choices": [
                {"id": "meg", "text": {"nb": "Meg"}, "audience": "partner", "urgent": true, "guide": "overdose"},
            ]}],
            "steps": [{
                "title": {"nb": "Ring"}, "text": {"nb": "Nå"}, "when": {"answers": ["meg"], "urgent": true, "place": false},
                "leads": [
                    {"helpline": "en-linje"}, {"talk": {"topics": ["rus"], "types": ["samtalegruppe"]}},
                    {"kommune": {"nb": "Spør"}}, {"guide": "overdose"}, {"page": {"url": "https://a.no", "name": "Nav"}},
                ],
                "sources": sources,
            }],
        }),
        FileKind::Speech => json!([["uk", "uk", "ltr", "Допомога"]]),
        FileKind::Article => json!({
            "id": "metode", "name": {"nb": "En metode"}, "lead": {"nb": "Slik"}, "author": "Vi", "written": "2026-01-02",
            "sections": [{
                "title": {"nb": "For hvem"}, "text": [{"nb": "For alle."}], "list": [{"nb": "Barn"}], "ask": [{"nb": "Hvem?"}],
                "links": [{"text": {"nb": "Tilbud"}, "to": "/tjenester"}],
                "table": [{"cells": [{"nb": "Krav"}, {"nb": "Oppfylt"}]}],
            }],
            "sources": sources,
        }),
    }
}

/// The list of files, with an extent of each form.
pub fn list() -> Value {
    let file = |extent: Value| {
        json!({"name": "a.json", "kind": "services", "lang": "nb", "extent": extent,
        "bytes": 2, "sha256": "0123456789abcdef".repeat(4)})
    };
    let extents =
        [json!("all"), json!("nation"), json!({"fylke": "15"}), json!({"kommuner": ["1501", "1577"]})];
    let site = json!({"mail": "feil@example.no", "lang": "nn"});
    json!({"form": 1, "today": "2026-11-21", "site": site, "files": extents.map(file)})
}

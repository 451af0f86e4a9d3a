//! What no visit may leave behind is noticed in every engine, also where the driver has no log.

use naermest::address::host::Host;

use super::{POLICY, assert_says, good_with, site};
use crate::driver::Engine;
use crate::engines::in_every_engine;
use crate::failure::Result;
use crate::visit::Visit;

in_every_engine! {
    what_no_visit_may_do_fails_it
}

async fn what_no_visit_may_do_fails_it(engine: Engine) -> Result {
    for (name, addition, headers, expected) in [
        ("console", "<script>console.error('noe gikk galt')</script>", "", "noe gikk galt"),
        ("uncaught", "<script>throw new Error('ingen fanget den')</script>", "", "ingen fanget den"),
        ("policy", "<script>document.title = 'x'</script>", POLICY, "script-src-elem forbids inline"),
        ("missing", "<script src=\"mangler.js\"></script>", "", "mangler.js"),
        ("cookie", "<script>document.cookie = 'spor=1'</script>", "", "a cookie was set: \"spor\""),
        ("stored", "<script>localStorage.sok = 1</script>", "", "something was stored: sok"),
        (
            "foreign",
            "<img alt=\"\" src=\"http://sporing.example/x.png\">",
            "",
            "another origin was asked: http://sporing.example/x.png",
        ),
    ] {
        let dist = site(&format!("{name}-{}", engine.name()), &good_with(addition), headers);
        let visit = Visit::start(Host::Phone).engine(engine).dist(dist);
        let outcome = visit.run(async |visit| visit.open("/").await).await;
        assert_says(&outcome.expect_err("the page has a fault").to_string(), expected);
    }
    Ok(())
}

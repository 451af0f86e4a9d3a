//! nginx, Apache and Caddy, started with the files in `deploy/`, and `preview`: all answer the same.
//!
//! `./dev test` runs them, as it fetches the servers: Debian's packages, unpacked and not installed, so that none
//! starts by itself. Each listens on a free port of this machine, under `/` and under `/sub/path/`.

mod addresses;
mod ask;
mod server;
mod site;

use server::Kind;

macro_rules! tests {
    ($($name:ident: $kind:ident, $base:literal;)+) => {
        $(#[test]
        #[ignore = "needs nginx, apache2 and caddy; `./dev test` fetches them"]
        fn $name() {
            addresses::answers_as_the_readme_says(Kind::$kind, $base);
        })+
    };
}

tests! {
    nginx_with_the_file_in_deploy: Nginx, "/";
    nginx_in_a_folder: Nginx, "/sub/path/";
    apache_with_the_file_in_deploy: Apache, "/";
    apache_in_a_folder: Apache, "/sub/path/";
    caddy_with_the_file_in_deploy: Caddy, "/";
    caddy_in_a_folder: Caddy, "/sub/path/";
    preview_with_the_headers_of_the_site: Preview, "/";
    preview_in_a_folder: Preview, "/sub/path/";
}

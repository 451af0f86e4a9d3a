//! Starting a server with the settings that are shipped.

use crate::ask::ask;
use crate::site::Site;
use naermest::tools::deploy::{self, PORT, ROOT};
use naermest::tools::preview::{Preview, Running};
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Whose answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Nginx,
    Apache,
    Caddy,
    Preview,
}

/// A server at work; it ends with this.
pub struct Server {
    pub port: u16,
    child: Option<Child>,
    /// Kept for its end.
    _preview: Option<Running>,
}

const PATIENCE: Duration = Duration::from_secs(10);

impl Server {
    pub fn start(kind: Kind, site: &Site, base: &str) -> Self {
        if kind == Kind::Preview {
            let preview = Preview { dir: site.dist.clone(), base: base.to_owned(), ..Preview::default() };
            let running = preview.start().unwrap();
            return Self { port: running.port(), child: None, _preview: Some(running) };
        }
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let child = command(kind, site, base, port).stdin(Stdio::null()).spawn().unwrap();
        let mut server = Self { port, child: Some(child), _preview: None };
        let start = Instant::now();
        while ask(port, "HEAD", base, &[]).is_err() {
            let ended = server.child.as_mut().and_then(|child| child.try_wait().unwrap());
            assert!(ended.is_none(), "{kind:?} ended: {ended:?}");
            assert!(start.elapsed() < PATIENCE, "{kind:?} does not answer");
            std::thread::sleep(Duration::from_millis(20));
        }
        server
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(mut child) = self.child.take() {
            // Politely, so that nginx and Apache take their workers with them.
            let _ = Command::new("kill").arg(child.id().to_string()).status();
            let _ = child.wait();
        }
    }
}

/// The settings as they are shipped, but for the folder and the port of the test.
fn settings(kind: Kind, site: &Site, base: &str, port: u16) -> PathBuf {
    let name = match kind {
        Kind::Nginx => "nginx.conf",
        Kind::Apache => "apache.conf",
        _ => "Caddyfile",
    };
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = if base == "/" {
        fs::read_to_string(project.join("deploy").join(name)).unwrap()
    } else {
        let headers = fs::read_to_string(project.join("public/_headers")).unwrap();
        let files = deploy::files(&headers, base).unwrap();
        files.into_iter().find(|(file, _)| *file == name).unwrap().1
    };
    let root = site.root.join("www");
    let text = text.replace(ROOT, root.to_str().unwrap()).replace(&PORT.to_string(), &port.to_string());
    write(site, name, &text)
}

fn write(site: &Site, name: &str, text: &str) -> PathBuf {
    let file = site.root.join(name);
    fs::write(&file, text).unwrap();
    file
}

/// The server with what a host has around such settings, and nothing that it would share with another.
fn command(kind: Kind, site: &Site, base: &str, port: u16) -> Command {
    let servers =
        std::env::var("NAERMEST_SERVERS").expect("NAERMEST_SERVERS: `./dev test` fetches the servers");
    let servers = Path::new(&servers);
    let shipped = settings(kind, site, base, port).display().to_string();
    let root = site.root.display();
    let mut command;
    match kind {
        Kind::Nginx => {
            let module = servers.join("usr/lib/nginx/modules/ngx_http_brotli_static_module.so");
            let main = format!(
                "load_module {};\ndaemon off;\nworker_processes 1;\npid {root}/nginx.pid;\nevents {{}}\nhttp {{\n\
                 access_log off;\nclient_body_temp_path {root}/body;\nproxy_temp_path {root}/proxy;\n\
                 fastcgi_temp_path {root}/fastcgi;\nuwsgi_temp_path {root}/uwsgi;\nscgi_temp_path {root}/scgi;\n\
                 include {shipped};\n}}\n",
                module.display()
            );
            let main = write(site, "main.conf", &main);
            command = Command::new(servers.join("usr/sbin/nginx"));
            command.arg("-e").arg("stderr").arg("-p").arg(&site.root).arg("-c").arg(main);
        }
        Kind::Apache => {
            let modules =
                ["mpm_event", "authz_core", "dir", "headers", "mime", "rewrite", "deflate", "filter"];
            let loads = modules.map(|module| {
                let file = servers.join(format!("usr/lib/apache2/modules/mod_{module}.so"));
                format!("LoadModule {module}_module {}\n", file.display())
            });
            // What Debian's Apache has around a site and what could get in the way: Breton, types, and squeezing.
            let main = format!(
                "{}ServerRoot {root}\nPidFile {root}/apache.pid\nErrorLog {root}/apache.log\nServerName localhost\n\
                 DefaultRuntimeDir {root}\nStartServers 1\nTypesConfig /dev/null\nAddLanguage br .br\n\
                 AddType application/x-gzip .gz\nAddOutputFilterByType DEFLATE text/html text/css application/wasm\n\
                 Include {shipped}\n",
                loads.concat()
            );
            let main = write(site, "main.conf", &main);
            command = Command::new(servers.join("usr/sbin/apache2"));
            command.env("LD_LIBRARY_PATH", libraries(servers));
            command.args(["-DFOREGROUND", "-f"]).arg(main);
        }
        _ => {
            let main = write(site, "main", &format!("{{\n\tadmin off\n}}\nimport {shipped}\n"));
            command = Command::new(servers.join("usr/bin/caddy"));
            command
                .env("HOME", &site.root)
                .env("XDG_DATA_HOME", &site.root)
                .env("XDG_CONFIG_HOME", &site.root);
            command.args(["run", "--adapter", "caddyfile", "--config"]).arg(main).stderr(Stdio::null());
        }
    }
    command
}

/// The folder with the libraries that came with the servers; its name has the kind of processor in it.
fn libraries(servers: &Path) -> PathBuf {
    let folders = fs::read_dir(servers.join("usr/lib")).unwrap().map(|entry| entry.unwrap().path());
    let mut with_apr = folders.filter(|folder| folder.join("libapr-1.so.0").exists());
    with_apr.next().expect("the folder of libapr")
}

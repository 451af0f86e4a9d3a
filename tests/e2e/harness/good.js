"use strict";
const show = (id, text) => {
  document.getElementById(id).textContent = text;
};
const field = (id) => document.getElementById(id);

const time = (date) => date.toTimeString().slice(0, 5);
const shortTime = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
show("clock", [
  new Date().toISOString().slice(0, 16),
  time(new Date(Date.now())),
  new Intl.DateTimeFormat("nb", shortTime).format(),
  new Intl.DateTimeFormat("nb", { ...shortTime, timeZone: "Europe/Oslo" }).formatToParts().map(({ value }) => value).join(""),
].join(" "));

const is = (query) => matchMedia(query).matches;
show("screen", [
  `${innerWidth}×${innerHeight}`,
  is("(prefers-color-scheme: dark)") ? "dark" : "light",
  is("(prefers-reduced-motion: reduce)") ? "reduced" : "",
].join(" "));

const echo = () => {
  show("search-echo", field("search").value);
  show("language-echo", field("language").value);
  show("who-echo", document.querySelector("[name=who]:checked")?.value ?? "");
};
document.addEventListener("input", echo);
document.querySelector("button").addEventListener("click", () => document.querySelector("h1").focus());
echo();

// Reads a list of iCalendar files, as JSON, from its input, and writes what ical.js shows of each: [start, status].
// ical.js is what Thunderbird and Nextcloud read calendars with.
import ICAL from "ical.js";
import { readFileSync } from "node:fs";

const { first, last, files } = JSON.parse(readFileSync(0, "utf8"));

// 2026-12-03T17:00:00 as it stands in a file.
const compact = (time) => time.toString().replace(/[-:]/g, "");

function shown(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  const found = [];
  const add = (time, event) => {
    const start = compact(time);
    if (first <= start && start <= `${last}T24`) found.push([start, event.component.getFirstPropertyValue("status")]);
  };
  for (const event of events.filter((event) => !event.isRecurrenceException())) {
    if (!event.isRecurring()) {
      add(event.startDate, event);
      continue;
    }
    const changed = events.filter((other) => other.isRecurrenceException() && other.uid === event.uid);
    for (const other of changed) {
      event.relateException(other);
      // Its own date may be within these days where the one that it replaces is not.
      add(other.startDate, other);
    }
    const times = event.iterator();
    const end = ICAL.Time.fromString(`${last.slice(0, 4)}-${last.slice(4, 6)}-${last.slice(6)}T23:59:59`);
    for (let time = times.next(); time && time.compare(end) <= 0; time = times.next()) {
      const { item, startDate } = event.getOccurrenceDetails(time);
      if (item === event) add(startDate, event);
    }
  }
  return found.sort();
}

process.stdout.write(JSON.stringify(files.map(shown)));

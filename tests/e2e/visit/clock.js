// Makes the device's clock show WALL, Oslo time, when the visit starts, and run on from there.
(() => {
  "use strict";
  const Real = Date;
  const realNow = Real.now;
  const oslo = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Oslo", hourCycle: "h23",
    year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit",
  });
  const wallAsUtc = (instant) => {
    const part = Object.fromEntries(oslo.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    return Real.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
  };
  // The two instants that may show this time of day; of a time that comes twice, the first.
  const instantOf = (wall) => {
    if (/(Z|[+-]\d\d:\d\d)$/.test(wall)) return Real.parse(wall);
    const utc = Real.parse(`${wall}Z`);
    const hour = 3_600_000;
    return [utc - 2 * hour, utc - hour].find((instant) => wallAsUtc(instant) === utc) ?? utc - hour;
  };
  const shift = instantOf("WALL") - STARTED;
  const now = () => realNow() + shift;

  Real.now = now;
  const Shown = new Proxy(Real, {
    construct: (target, values, as) => Reflect.construct(target, values.length ? values : [now()], as),
    apply: () => new Real(now()).toString(),
  });
  Real.prototype.constructor = Shown;
  globalThis.Date = Shown;

  const formats = Intl.DateTimeFormat.prototype;
  const format = Object.getOwnPropertyDescriptor(formats, "format");
  Object.defineProperty(formats, "format", {
    ...format,
    get() {
      const bound = format.get.call(this);
      return (date) => bound(date === undefined ? now() : date);
    },
  });
  const { formatToParts } = formats;
  formats.formatToParts = function (date) {
    return formatToParts.call(this, date === undefined ? now() : date);
  };
})();

// Which data files are kept. What is the same for everyone always; a fylke or the whole country when somebody asks.

// What a page in any kommune shows, and the list of guides. The calendar shows the meetings of the whole country.
const EVERYWHERE = ["texts", "places", "areas", "synonyms", "postcodes", "helplines", "meetings", "guides"];
// What there is of these for the whole country; of a fylke, or all of it, on request.
const LOCAL = ["services", "contacts"];
// Only with the whole country.
const MORE = ["guide", "article"];

// Whether a file is of a fylke: its own, or one of its kommuner.
function isOf(file, fylke) {
  if (file.extent.fylke) return file.extent.fylke === fylke;
  return file.extent.kommuner?.[0].startsWith(fylke) ?? false;
}

// `wish` is { langs: ["nb"], fylker: ["15"], country: false }.
export function wanted(list, wish) {
  return list.files.filter((file) => {
    if (file.lang && !wish.langs.includes(file.lang)) return false;
    if (EVERYWHERE.includes(file.kind)) return true;
    if (wish.country) return LOCAL.includes(file.kind) || MORE.includes(file.kind);
    if (!LOCAL.includes(file.kind)) return false;
    return file.extent === "all" || file.extent === "nation" || wish.fylker.some((fylke) => isOf(file, fylke));
  });
}

export const sizeOf = (files) => files.reduce((sum, file) => sum + (file.bytes ?? 0), 0);

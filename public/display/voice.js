// Reads the page aloud with the browser's own voice, where one is on the machine itself: others send the text away.
const speech = globalThis.speechSynthesis;

function voice() {
  const lang = document.documentElement.lang;
  const spoken = { nb: ["nb", "no", "nn"], nn: ["nn", "nb", "no"], en: ["en"], se: ["se"] }[lang] ?? [lang];
  const local = speech?.getVoices().filter((one) => one.localService) ?? [];
  for (const start of spoken) {
    const found = local.find((one) => one.lang.toLowerCase().split(/[-_]/)[0] === start);
    if (found) return found;
  }
}

/** Whether there is a voice for the language of the page. */
export const canRead = () => !!voice();

/** Calls back when voices come. */
export function onVoices(heard) {
  speech?.addEventListener?.("voiceschanged", heard);
}

/** Stops reading. */
export const stopReading = () => speech?.cancel();

/** Reads what stands on the page, part by part, or stops. */
export function readAloud(isOver) {
  if (speech.speaking) {
    stopReading();
    isOver();
    return false;
  }
  const parts = [...document.querySelectorAll("main :is(h1, h2, h3, p, li, dt, dd, td)")]
    .filter((part) => part.checkVisibility() && !part.querySelector("h2, h3, p, li"))
    .map((part) => part.innerText.trim()).filter(Boolean);
  for (const [at, text] of parts.entries()) {
    const said = new SpeechSynthesisUtterance(text);
    said.voice = voice();
    said.lang = said.voice.lang;
    if (at === parts.length - 1) said.onend = isOver;
    speech.speak(said);
  }
  return parts.length > 0;
}

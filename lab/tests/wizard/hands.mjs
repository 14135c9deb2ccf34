// The hands are led: buttons are lit in time, and USB is believed more than the clock.
import { answer, done, look, mouse, moved, open, rehearse, say, screen, shows, take, until, wanted } from "./kit.mjs";

const { browser, page } = await open();
await rehearse(page, mouse, wanted[0]);
await take(page, mouse);
// What the pages light is noted as they change, also between two looks of this script.
await page.addInitScript(() => {
  window.lit = 0;
  addEventListener("DOMContentLoaded", () => {
    const note = () => { window.lit = Math.max(window.lit, document.querySelectorAll("svg.phone .lit").length); };
    new MutationObserver(note).observe(document.querySelector("#main"), { subtree: true, childList: true, attributes: true });
  });
});
let lit = 0;
let shown = "";
const name = wanted[0].replace(/[^a-z0-9]/gi, "-");
for (let turns = 0; turns < 80; turns += 1) {
  const now = await screen(page);
  lit = Math.max(lit, await page.evaluate(() => window.lit ?? 0), await page.locator("svg.phone .lit").count());
  if (now.startsWith("question")) {
    await look(page, `hands-${name}-${now}`);
    await answer(page, mouse);
  } else if (now === "hands") {
    await until(page, () => document.querySelector("svg.phone .lit") || !document.querySelector(".hands"));
    lit = Math.max(lit, await page.locator("svg.phone .lit").count());
    if (!shown && lit) { shown = now; await look(page, `hands-${name}-move`); }
  }
  const at = await shows(page);
  if (lit && (at === "recovery" || at === "bar" || now === "finished")) break;
  if (now === "failed") break;
  if (!now.startsWith("hands")) await moved(page, now);
  else await until(page, () => !document.querySelector(".hands") || /cable that points/.test(document.querySelector("svg.phone")?.getAttribute("aria-label")));
}
say("lit", lit);
say("reached", ["recovery", "bar", "hello"].includes(await shows(page)) ? "recovery" : await shows(page));
await done(browser);

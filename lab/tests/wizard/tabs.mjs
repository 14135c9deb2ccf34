// A reload and a second tab in the middle of a run: all show the same, the run goes on, and a second answer answers nothing.
import { answer, address, done, look, mouse, moved, open, rehearse, say, screen, shows, take, through, until, watch } from "./kit.mjs";

const { browser, context, page } = await open();
await rehearse(page, mouse, "locked");
await take(page, mouse);
while (!(await page.locator("input[name=own]").count())) {
  const now = await screen(page);
  if (now.startsWith("question")) await answer(page, mouse);
  await moved(page, now);
}
const asked = await screen(page);
await page.reload();
if ((await screen(page)) !== asked) throw new Error("the reload shows another question");
const second = await watch(context);
await second.goto(new URL("/run", address).href);
if ((await screen(second)) !== asked) throw new Error("the second tab shows another question");
// The fields of the second tab, as they stand there, are posted after the first has answered.
const fields = await second.locator("form[data-question]").evaluate((form) => [...new FormData(form)].filter(([name]) => name === "run" || name === "question"));
await answer(page, mouse);
await moved(second, asked);
await look(second, "tabs-second");
const status = await second.evaluate(async (fields) => {
  const body = new URLSearchParams([...fields, ["typed", "0000"]]);
  return (await fetch("/run/answer", { method: "POST", body })).status;
}, fields);
say("second answer", status);
await page.reload();
await through(page, mouse, "tabs");
say("shows", await shows(page));
await until(second, () => document.querySelector("[data-screen]")?.dataset.screen === "finished");
await done(browser);

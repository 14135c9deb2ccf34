// Four wrong characters: nothing is erased, and the page says so.
import { answer, done, erased, look, mouse, moved, open, rehearse, say, screen, shows, take, through } from "./kit.mjs";

const { browser, page } = await open();
await rehearse(page, mouse, "locked");
await take(page, mouse);
await through(page, mouse, "typed", async () => (await page.locator("input[name=own]").count()) > 0);
// Without the tick and with nothing typed the browser itself holds the form back.
await page.locator("form[data-question] .do-danger").click();
const asked = await screen(page);
await answer(page, mouse, "0000");
const ended = await moved(page, asked);
await look(page, "typed-wrong");
say("ended", ended);
say("erased", await erased(page));
say("shows", await shows(page));
await done(browser);

// Stopping: before the point of no return it stops and nothing is erased; after it the run goes on to its end and says so.
import { address, answer, done, erased, look, mouse, moved, open, rehearse, say, screen, shows, take, through, until } from "./kit.mjs";

const { browser, page } = await open();
await rehearse(page, mouse, "locked");
await take(page, mouse);
await through(page, mouse, "stop-before", async () => (await page.locator("input[name=own]").count()) > 0);
const asked = await screen(page);
await page.locator("form[data-question] button[name=stop]").click();
const ended = await moved(page, asked);
await look(page, "stop-before-end");
say("before", ended === "failed" && (await erased(page)) === "nothing" ? "stopped, nothing erased" : `${ended}, ${await erased(page)}`);

await page.goto(new URL("/", address).href);
await take(page, mouse);
await through(page, mouse, "stop-after", async () => (await page.locator("input[name=own]").count()) > 0);
await answer(page, mouse);
await until(page, () => document.querySelector("#erased").textContent.trim() !== "nothing");
const offered = await page.locator('form[action="/run/stop"]').count();
const number = await page.locator("[data-run]").getAttribute("data-run");
await page.evaluate((run) => fetch("/run/stop", { method: "POST", body: new URLSearchParams({ run }) }), number);
const last = await through(page, mouse, "stop-after");
say("after", !offered && last === "finished" && (await shows(page)) === "hello" ? "went on to hello" : `${last}, ${await shows(page)}, offered ${offered}`);
await done(browser);

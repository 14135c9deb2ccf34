// The cable is pulled while the system is copied: the failure says what to do and what was not touched; then the run is taken up.
import { address, done, look, mouse, open, rehearse, say, shows, take, through } from "./kit.mjs";

const { browser, page } = await open();
await rehearse(page, mouse, "fault:cable-pulled=file-system");
await take(page, mouse);
say("ended", await through(page, mouse, "cable"));
if (!(await page.locator(".trouble .say.info").count())) throw new Error("it is not said what to do");
say("code", await page.locator(".trouble").getAttribute("data-code"));
await page.goto(new URL("/", address).href);
await page.locator('a[href^="/verdict/"]').first().waitFor();
await page.locator('a[href^="/verdict/"]').first().click();
await look(page, "cable-verdict");
const resume = page.locator('[data-way="resume"] form button');
const way = (await resume.count()) ? "resume" : "cable-erase";
say("way", way);
await page.locator(`[data-way="${way}"] form button`).click();
await page.locator("[data-run]").waitFor();
const again = await through(page, mouse, "cable-resumed");
say("resumed", again === "finished" ? await shows(page) : again);
await done(browser);

// Find My at the pretend Apple: sign in, see the devices with their place in figures, erase one from afar, and see it at Hello.
import { address, done, look, mouse, open, rehearse, say, shows, through } from "./kit.mjs";

const { browser, page } = await open();
await rehearse(page, mouse, "trusted");
await page.goto(new URL("/account", address).href);
await look(page, "find-before");
await page.locator("button[value=find-list]").click();
say("listed", await through(page, mouse, "find-list"));
await page.goto(new URL("/account", address).href);
await look(page, "find-devices");
say("devices", await page.locator("[data-device]").count());
await page.locator("[data-device] button[value=find-erase]").first().click();
say("erase", await through(page, mouse, "find-erase"));
await page.goto(new URL("/", address).href);
say("shows", await shows(page));
await done(browser);

// A forgotten password: what is remembered, the odds, the search, and the password shown once.
import { address, done, look, mouse, open, say, through } from "./kit.mjs";

const { browser, page } = await open();
await page.goto(address);
await page.goto(new URL("/backups", address).href);
await page.locator('main a[href^="/backups/"]').first().click();
await page.locator('a[href^="/recall/"]').click();
await look(page, "recall");
await page.locator("#words").fill("kirsch kern");
await page.locator("#years").fill("1987");
await page.locator('form[action^="/recall/"] button').click();
await page.locator("#odds").waitFor();
await look(page, "recall-odds");
await page.locator("button[value=recall]").first().click();
await page.locator("[data-run]").waitFor();
say("ended", await through(page, mouse, "recall"));
await page.locator('a[href="/run/secret"]').click();
await page.waitForURL("**/run/secret");
say("found", (await page.locator("body").innerText()).trim());
await done(browser);

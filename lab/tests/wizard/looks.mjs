// Every page: in each language, in light and dark, at 360 and 1440 pixels, and at twice the size of text. What is too wide, what axe-core finds,
// and what the first page weighs.
import { address, done, look, mouse, open, rehearse, say } from "./kit.mjs";

const { browser, context, page } = await open();
let bytes = 0;
page.on("response", async (response) => { bytes += (await response.body().catch(() => Buffer.alloc(0))).length; });
await page.goto(address);
await page.waitForLoadState("load");
await page.locator("h1").waitFor();
say("first page", bytes);
await rehearse(page, mouse, "locked");
const verdict = await page.locator('a[href^="/verdict/"]').first().getAttribute("href");
const pages = ["/", verdict, "/backups", "/account", "/doctor", "/rescue-kit", "/explain", "/explain?q=recovery", "/no-such-page"];
let sideways = 0;
async function fits(name) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (over > 0) { sideways += 1; console.log(`sideways: ${name}: ${over}`); }
}
for (const [name, width, colorScheme] of [["light", 1440, "light"], ["dark", 1440, "dark"], ["narrow", 360, "light"], ["narrow-dark", 360, "dark"], ["twice", 640, "light"]]) {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  for (const at of pages) {
    await page.goto(new URL(at, address).href);
    await fits(`${at} ${name}`);
    await look(page, `looks-${name}-${at.replace(/^\/verdict.*/, "verdict").replace(/[^a-z]/g, "") || "first"}`);
  }
}
// From right to left, which no language of the catalogue is yet: nothing may stick to a side.
await page.goto(new URL("/", address).href);
await page.evaluate(() => { document.documentElement.dir = "rtl"; });
await fits("first right-to-left");
await look(page, "looks-right-to-left");
await page.setViewportSize({ width: 360, height: 800 });
const languages = [];
for (const language of ["de", "es", "fr", "zh", "en"]) {
  await page.goto(new URL("/", address).href);
  await page.locator("details.menu summary").click();
  await page.locator(`button[name=language][value=${language}]`).click();
  await page.locator(`html[lang^=${language}]`).waitFor();
  languages.push(language);
  for (const at of pages) {
    await page.goto(new URL(at, address).href);
    await fits(`${at} ${language}`);
    await look(page, `looks-${language}-${at.replace(/^\/verdict.*/, "verdict").replace(/[^a-z]/g, "") || "first"}`);
  }
}
say("languages", languages.sort().join(" "));
say("sideways", sideways);
await context.close();
await done(browser);

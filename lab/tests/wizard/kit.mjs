// What every scene needs: a browser, a look at each screen with axe-core, pictures, and the steps of a rehearsal.
import { createRequire } from "node:module";
import fs from "node:fs";
import path from "node:path";

const require = createRequire(`${process.env.BROWSER_MODULES}/`);
const { chromium } = require("playwright-core");
const AXE = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// No page takes longer to answer.
const SOON = 20_000;
/// A step of a restore.
const STEP = 120_000;

export const address = process.argv[2];
export const wanted = process.argv.slice(3);

const seen = { looked: 0, violations: 0, foreign: 0, errors: 0 };

export function say(name, value) {
  console.log(`${name}: ${value}`);
}

/// Starts the browser. `options` are those of a context: its size, its colours, its language.
export async function open(options = {}) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options });
  const page = await watch(context);
  return { browser, context, page };
}

/// A page of the context whose errors and requests are counted.
export async function watch(context) {
  context.setDefaultTimeout(SOON);
  const page = await context.newPage();
  const here = new URL(address).host;
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.host !== here) { seen.foreign += 1; console.log(`asked: ${url}`); }
  });
  page.on("console", (message) => {
    if (/Content Security Policy|violates/.test(message.text())) { seen.errors += 1; console.log(`policy: ${message.text()}`); }
  });
  page.on("pageerror", (error) => { seen.errors += 1; console.log(`error: ${error.message}`); });
  return page;
}

/// A picture of the screen, and what axe-core says of it.
export async function look(page, name) {
  const folder = process.env.PICTURES;
  fs.mkdirSync(folder, { recursive: true });
  const size = page.viewportSize();
  const high = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, Math.min(high, 8000)) });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.setViewportSize(size);
  await page.evaluate(AXE);
  const result = await page.evaluate((rules) => axe.run(document, { runOnly: rules }), RULES);
  seen.looked += 1;
  for (const one of result.violations) {
    seen.violations += 1;
    console.log(`violation: ${name}: ${one.id}: ${one.nodes.map((node) => node.target.join(" ")).join(", ")}`);
  }
}

/// The name of the screen.
export async function screen(page) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await page.evaluate(() => document.querySelector("#main > [data-screen]")?.dataset.screen ?? "");
    } catch (error) {
      // A visit has begun in the middle of it.
      if (tries === 5) throw error;
      await page.waitForLoadState("load");
    }
  }
}

/// Waits until the screen is another than this one, by whatever moves the page: the script, or a visit.
export async function moved(page, from, limit = STEP) {
  await page.waitForFunction((from) => {
    const now = document.querySelector("#main > [data-screen]")?.dataset.screen;
    return now && now !== from;
  }, from, { timeout: limit });
  return screen(page);
}

/// Waits until what a function says of the page is true.
export function until(page, what, argument, limit = STEP) {
  return page.waitForFunction(what, argument, { timeout: limit });
}

export function erased(page) {
  return page.locator("#erased").innerText().then((text) => text.trim().toLowerCase());
}

/// What the drawn device shows, by its words.
export async function shows(page) {
  const words = (await page.locator("svg.phone").first().getAttribute("aria-label")) ?? "";
  for (const [name, part] of [["hello", "Hello"], ["locked", "lock screen"], ["recovery", "cable that points"], ["bar", "bar below"], ["black", "black screen"], ["open", "home screen"]]) {
    if (words.includes(part)) return name;
  }
  return words;
}

/// How a thing is done: with the mouse, or by keyboard alone.
export const mouse = {
  clicks: 0,
  async press(page, selector) { this.clicks += 1; await page.locator(selector).first().click(); },
  async type(page, selector, text) { await page.locator(selector).first().fill(text); },
  async tick(page, selector) { await page.locator(selector).first().check(); },
  async choose(page, selector, value) { await page.locator(selector).first().selectOption(value); },
};

/// By keyboard: walks with Tab to the thing, which must show that it has the focus.
export const keyboard = {
  clicks: 0,
  async reach(page, selector) {
    const there = () => page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector);
    for (let steps = 0; steps < 150 && !(await there()); steps += 1) await page.keyboard.press("Tab");
    if (!(await there())) throw new Error(`${selector} is not reached by Tab`);
    const visible = await page.evaluate(() => {
      const one = document.activeElement;
      const box = one.getBoundingClientRect();
      const bar = document.querySelector("footer.status").getBoundingClientRect();
      const covered = getComputedStyle(document.querySelector("footer.status")).position === "sticky" && box.top >= bar.top && box.bottom <= bar.bottom;
      const ring = getComputedStyle(one).outlineStyle !== "none" && parseFloat(getComputedStyle(one).outlineWidth) >= 2;
      return { ring, covered, small: box.width < 24 || box.height < 24 };
    });
    if (!visible.ring) throw new Error(`${selector} has the focus and does not show it`);
    if (visible.covered) throw new Error(`${selector} has the focus behind the three answers`);
  },
  async press(page, selector) { await this.reach(page, selector); await page.keyboard.press("Enter"); },
  async type(page, selector, text) { await this.reach(page, selector); await page.keyboard.type(text); },
  async tick(page, selector) { await this.reach(page, selector); await page.keyboard.press("Space"); },
  async choose(page, selector, value) {
    await this.reach(page, selector);
    const names = await page.locator(`${selector} option`).evaluateAll((all) => all.map((one) => one.value));
    for (let steps = 0; steps < names.indexOf(value); steps += 1) await page.keyboard.press("ArrowDown");
  },
};

/// From the first page into a rehearsal of a scene.
export async function rehearse(page, hand, scenario) {
  await page.goto(address);
  const listed = await page.locator(`#scenario option[value="${scenario}"]`).count();
  if (listed) {
    await hand.choose(page, "#scenario", scenario);
  } else {
    await page.evaluate((scenario) => { document.querySelector("#scenario").add(new Option(scenario, scenario, true, true)); }, scenario);
  }
  await hand.press(page, 'form[action="/rehearsal/start"] button');
  await page.locator(".band").waitFor();
  await page.locator('a[href^="/verdict/"]').first().waitFor();
}

/// From the first page to the verdict, and from there into the deed of a way.
export async function take(page, hand, way = "cable-erase") {
  await hand.press(page, 'a[href^="/verdict/"]');
  await page.locator("[data-screen=verdict]").waitFor();
  await hand.press(page, `[data-way="${way}"] form button`);
  await page.locator("[data-run]").waitFor();
}

/// Answers what is asked now. `typed` says what is typed for a consent; otherwise it is what the page asks for.
export async function answer(page, hand, typed) {
  const form = "form[data-question]";
  if (await page.locator(`${form} input[name=own]`).count()) {
    await hand.tick(page, `${form} input[name=own]`);
    const label = await page.locator("label[for=typed]").innerText();
    await hand.type(page, `${form} input[name=typed]`, typed ?? label.match(/[0-9A-F]{4}/)[0]);
    await hand.press(page, `${form} .do-danger`);
  } else if (await page.locator(`${form} input[type=radio]`).count()) {
    await hand.tick(page, `${form} input[type=radio]`);
    await hand.press(page, `${form} .do`);
  } else if (await page.locator(`${form} #typed`).count()) {
    const hint = await page.locator("#rehearsed").innerText();
    await hand.type(page, `${form} #typed`, hint.trim().split(" ").pop());
    await hand.press(page, `${form} .do`);
  } else {
    await hand.press(page, `${form} .do`);
  }
}

/// Goes through a run to its end, or until `enough` says so; each screen is looked at once.
export async function through(page, hand, name, enough = () => false) {
  const looked = new Set();
  for (let turns = 0; turns < 200; turns += 1) {
    const now = await screen(page);
    const kind = now.replace(/-\d+$/, "");
    if (!looked.has(kind) || kind === "question") { looked.add(kind); await look(page, `${name}-${now}`); }
    if (now === "failed" || now === "finished" || (await enough(now))) return now;
    if ((await screen(page)) !== now) continue;
    if (kind === "question") await answer(page, hand);
    await moved(page, now);
  }
  throw new Error("a run without end");
}

/// The last words of a scene.
export async function done(browser) {
  await browser.close();
  say("looked at", seen.looked);
  say("violations", seen.violations + seen.errors);
  say("asked of others", seen.foreign);
}

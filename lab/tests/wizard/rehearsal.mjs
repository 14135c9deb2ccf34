// A whole rehearsal, from the first page to Hello: by mouse, or by keyboard alone.
import { done, erased, keyboard, look, mouse, open, rehearse, say, shows, take, through, wanted } from "./kit.mjs";

const hand = wanted[0] === "keyboard" ? keyboard : mouse;
const { browser, page } = await open();
await rehearse(page, hand, "locked");
await look(page, `rehearsal-${wanted[0]}-devices`);
await take(page, hand);
const ended = await through(page, hand, `rehearsal-${wanted[0]}`);
say("ended", ended);
say("shows", await shows(page));
say("erased", await erased(page));
say("clicks", hand.clicks);
await done(browser);

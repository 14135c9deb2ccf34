// What a page does by itself: it follows the events, counts a move down, and speaks where it was asked to. Everything works without it:
// the forms are plain posts, and a reload shows where the run is.
"use strict";
(() => {
  const body = document.body;
  const $ = (selector, root = document) => root.querySelector(selector);
  const kept = (name) => { try { return sessionStorage.getItem(name); } catch { return null; } };
  const keep = (name, value) => { try { sessionStorage.setItem(name, value); } catch { /* private windows */ } };

  // Makes `now` like `wanted` and keeps every node that can stay, so that focus, what was typed and what was opened stay too.
  function morph(now, wanted) {
    if (now.nodeType !== wanted.nodeType || now.nodeName !== wanted.nodeName) {
      now.replaceWith(document.importNode(wanted, true));
      return;
    }
    if (now.nodeType !== Node.ELEMENT_NODE) {
      if (now.nodeValue !== wanted.nodeValue) now.nodeValue = wanted.nodeValue;
      return;
    }
    if (now.hasAttribute("data-countdown") && now.dataset.key === wanted.dataset.key) return;
    for (const { name } of [...now.attributes]) {
      if (!wanted.hasAttribute(name) && name !== "open" && !(now.id === "aids" && name === "hidden")) now.removeAttribute(name);
    }
    for (const { name, value } of [...wanted.attributes]) {
      const own = now.dataset.aid && name === "aria-pressed" || now.id === "aids" && name === "hidden" || name === "open";
      if (!own && now.getAttribute(name) !== value) now.setAttribute(name, value);
    }
    const here = [...now.childNodes];
    const there = [...wanted.childNodes];
    there.forEach((node, at) => {
      if (here[at]) morph(here[at], node);
      else now.append(document.importNode(node, true));
    });
    here.slice(there.length).forEach((node) => node.remove());
  }

  function tell(id, words) {
    const place = $(id);
    if (place && words && place.textContent !== words) place.textContent = words;
  }

  // What is told to those who do not see the page: what happens now, and every tenth percent.
  let said = { happening: null, tenth: null };
  function tellChanges() {
    const happening = $("#happening")?.textContent.trim();
    const percent = $("main progress[max='100']")?.value;
    const tenth = percent === undefined ? null : Math.floor(percent / 10);
    if (said.happening !== null && happening !== said.happening) tell("#told", happening);
    else if (tenth !== null && said.tenth !== null && tenth > said.tenth) tell("#told", `${tenth * 10} %`);
    said = { happening, tenth };
  }

  const screen = (root) => $("#main > [data-screen]", root)?.dataset.screen;

  function show(page) {
    const fresh = new DOMParser().parseFromString(page, "text/html");
    if (!$("#main", fresh)) return;
    const moved = screen(document) !== screen(fresh);
    document.title = fresh.title;
    if (!!$(".band") !== !!$(".band", fresh)) { location.reload(); return; }
    morph($("footer.status"), $("footer.status", fresh));
    if (moved) {
      $("#main").replaceChildren(...[...$("#main", fresh).childNodes].map((node) => document.importNode(node, true)));
      scrollTo(0, 0);
      $("#main h1")?.focus({ preventScroll: true });
    } else {
      morph($("#main"), $("#main", fresh));
    }
    after();
  }

  // The page is asked for again when something has happened: at once, and then at most four times a second.
  let asking = false;
  let again = false;
  async function refresh() {
    if (asking) { again = true; return; }
    asking = true;
    again = false;
    try {
      const answer = await fetch(location.href, { headers: { accept: "text/html" }, cache: "no-store", redirect: "manual" });
      if (answer.type === "opaqueredirect") location.reload();
      else if (answer.ok) show(await answer.text());
      $("#lost").hidden = true;
    } catch {
      $("#lost").hidden = false;
    }
    setTimeout(() => { asking = false; if (again) refresh(); }, 250);
  }

  function follow() {
    if (!body.dataset.events || !window.EventSource) return;
    const events = new EventSource(body.dataset.events);
    let opened = false;
    events.onopen = () => { if (opened) refresh(); opened = true; $("#lost").hidden = true; body.dataset.following = "1"; };
    events.onmessage = refresh;
    for (const name of (body.dataset.names || "").split(" ").filter(Boolean)) events.addEventListener(name, refresh);
    events.onerror = () => { body.removeAttribute("data-following"); refresh(); };
    addEventListener("pagehide", () => events.close());
  }

  // A lead-in or a move: what is left of it, by the clock of this page.
  const begun = new Map();
  function count() {
    for (const place of document.querySelectorAll("[data-countdown]")) {
      const { key, seconds, pace } = place.dataset;
      if (!begun.has(key)) begun.set(key, performance.now());
      const left = Math.max(0, Number(seconds) - (performance.now() - begun.get(key)) / 1000 * Number(pace));
      const whole = String(Math.ceil(left));
      const output = $("output", place);
      if (output.textContent !== whole) output.textContent = whole;
      $("progress", place).value = left;
    }
    if ($("[data-countdown]")) setTimeout(count, 100); else counting = false;
  }
  let counting = false;

  // Tone and voice, for whoever looks at the phone.
  let sound = null;
  function tone() {
    if (kept("sound") !== "true" || !window.AudioContext) return;
    sound ??= new AudioContext();
    const [source, volume] = [sound.createOscillator(), sound.createGain()];
    source.frequency.value = 660;
    volume.gain.setValueAtTime(0.15, sound.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, sound.currentTime + 0.25);
    source.connect(volume).connect(sound.destination);
    source.start();
    source.stop(sound.currentTime + 0.25);
  }
  function speak(words) {
    if (kept("voice") !== "true" || !window.speechSynthesis) return;
    const line = new SpeechSynthesisUtterance(words);
    line.lang = document.documentElement.lang;
    speechSynthesis.cancel();
    speechSynthesis.speak(line);
  }
  let spoken = [];
  function lines() {
    const now = [...document.querySelectorAll("[data-speak]")].map((one) => one.dataset.speak);
    const fresh = now.filter((line) => !spoken.includes(line)).join(". ");
    spoken = now;
    if (fresh) { tell("#told-now", fresh); tone(); speak(fresh); }
  }
  function aids() {
    const place = $("#aids");
    if (!place) return;
    place.hidden = !(window.AudioContext || window.speechSynthesis);
    for (const button of place.querySelectorAll("[data-aid]")) button.setAttribute("aria-pressed", String(kept(button.dataset.aid) === "true"));
  }

  function after() {
    tellChanges();
    aids();
    lines();
    if (!counting && $("[data-countdown]")) { counting = true; count(); }
  }

  document.addEventListener("click", (event) => {
    const aid = event.target.closest("[data-aid]");
    if (aid) {
      const on = kept(aid.dataset.aid) !== "true";
      keep(aid.dataset.aid, String(on));
      aids();
      if (on && aid.dataset.aid === "sound") tone();
      if (on && aid.dataset.aid === "voice") speak(spoken.join(". "));
    }
    for (const menu of document.querySelectorAll("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
  });
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && $("details.menu[open]");
    if (menu) { menu.open = false; $("summary", menu).focus(); }
  });
  // A second click sends nothing: it would be meant for what is no longer there.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "1";
    for (const button of form.querySelectorAll("button")) button.setAttribute("aria-disabled", "true");
  });
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

  after();
  follow();
})();

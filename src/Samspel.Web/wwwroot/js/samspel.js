// Everything works without this file; it only makes things a little kinder.
const $ = (s, r = document) => r.querySelector(s), all = s => document.querySelectorAll(s);
const token = () => $("[name=__RequestVerificationToken]")?.value ?? "";
const post = (url, data = new FormData()) => {
  if (!data.has("__RequestVerificationToken")) data.set("__RequestVerificationToken", token());
  return fetch(url, { method: "POST", body: data, redirect: "error" });
};
const make = (tag, text, set) => Object.assign(document.createElement(tag), { textContent: text }, set);

function ask(title, text, yes, no, done, color) {
  const box = make("dialog", "", { className: "ds-dialog", closedby: "closerequest" });
  const heading = make("h2", title, { id: "fraga-" + all("dialog").length });
  const words = make("p", text), row = make("div", "", { className: "form-actions" });
  const go = make("button", yes, { type: "button", className: "ds-button" });
  const stay = make("button", no, { type: "button", className: "ds-button" });
  stay.dataset.variant = "secondary";
  if (color) { go.dataset.color = color; stay.autofocus = true; }
  box.setAttribute("aria-labelledby", heading.id);
  go.onclick = () => { box.close(); done(); };
  stay.onclick = () => box.close();
  box.onclose = () => box.remove();
  row.append(go, stay);
  box.append(heading, words, row);
  document.body.append(box);
  box.showModal();
  return { box, heading, words, row };
}

$("[data-fokus]")?.focus();

// A part of the menu that is folded out closes when one goes elsewhere.
const fold = leave => { for (const m of all(".menu-more[open]")) if (!leave || !m.contains(leave)) m.open = false; };
document.addEventListener("click", e => fold(e.target));
document.addEventListener("keydown", e => { if (e.key === "Escape") fold(); });

// A question before what cannot be undone.
document.addEventListener("submit", e => {
  const button = e.submitter, form = e.target, question = button?.dataset.bekrafta ?? form.dataset.bekrafta;
  if (question && !form.sure) {
    e.preventDefault();
    ask(button?.textContent ?? "Är du säker?", question, button?.textContent ?? "Ja", "Avbryt", () => { form.sure = true; form.requestSubmit(button); }, button?.dataset.color);
  } else form.dirty = form.fresh = false;
});

// Unsaved text, and drafts every 30 seconds.
const drafts = [...all("form[data-utkast]")];
document.addEventListener("input", e => { const f = e.target.form; if (f?.method === "post") f.dirty = f.fresh = true; });
addEventListener("beforeunload", e => { if ([...document.forms].some(f => f.dirty)) e.preventDefault(); });
for (const form of drafts) {
  const note = make("p", "", { className: "draft-note", role: "status" });
  form.append(note);
  const save = async () => {
    if (!form.fresh || form.saving) return;
    form.fresh = !(form.saving = true);
    const data = new FormData(form);
    for (const [k, v] of [...data]) if (v instanceof File) data.delete(k);
    data.set("__page", location.pathname);
    try {
      const answer = await post("/utkast", data);
      if (!answer.ok) throw 0;
      note.textContent = "Utkast sparat " + (await answer.json()).saved;
    } catch { form.fresh = true; note.textContent = "Utkastet kunde inte sparas. Texten finns kvar här."; }
    form.saving = false;
  };
  setInterval(save, 30000);
  form.addEventListener("focusout", () => setTimeout(save, 1000));
}

// Two minutes before the session ends: stay, without losing what is typed.
const { idleMinutes, absoluteEnd } = document.body.dataset;
if (idleMinutes) {
  let timer;
  const start = () => {
    clearTimeout(timer);
    const rest = Math.min(idleMinutes * 60000, absoluteEnd ? new Date(absoluteEnd) - Date.now() : Infinity);
    timer = setTimeout(warn, Math.min(Math.max(rest - 120000, 0), 2 ** 31 - 1));
  };
  const warn = () => {
    const q = ask("Du loggas snart ut", "Om två minuter loggas du ut. Det du har skrivit finns kvar om du fortsätter.", "Fortsätt vara inloggad", "Stäng",
      async () => { if ((await post("/konto/fortsatt").catch(() => 0)).ok) start(); else over(); });
    timer = setTimeout(() => { q.box.close(); over(); }, 120000);
  };
  const over = () => ask("Du är utloggad", "Texten finns kvar på sidan. Logga in i ett nytt fönster och skicka sedan formuläret igen.", "Logga in", "Stäng", () => open("/konto/logga-in"));
  start();
}

// Where in the text the reader is.
const links = new Map([...all(".reader > nav a[href*='#']")].map(a => [decodeURIComponent(a.hash.slice(1)), a]));
if (links.size) {
  const seen = new IntersectionObserver(found => {
    for (const f of found) if (f.isIntersecting) {
      links.forEach(a => a.removeAttribute("aria-current"));
      links.get(f.target.id).setAttribute("aria-current", "true");
    }
  }, { rootMargin: "0px 0px -70%" });
  links.forEach((_, id) => { const to = document.getElementById(id); if (to) seen.observe(to); });
}

for (const b of all("[data-skriv-ut]")) { b.hidden = false; b.onclick = () => print(); }

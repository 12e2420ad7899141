// Search and comparison. Every page says the same without this script; it only makes finding and choosing quicker.

const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const load = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
};

const element = (name, content = "", attributes = {}) => {
  const made = document.createElement(name);
  made.textContent = content;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

// Search: all words have to stand somewhere; a name counts more than other words.

const search = async (root) => {
  const index = await load(root.dataset.index);
  const all = index.map(([name, kind, href, words]) => ({ name, kind, href, in: fold(`${kind} ${words}`), own: fold(name) }));
  const [query, says, found] = ["query", "search-says", "search-found"].map((id) => document.getElementById(id));
  const show = () => {
    const words = fold(query.value).split(/\s+/).filter(Boolean);
    const weigh = (one) => words.every((word) => one.own.includes(word)) ? (one.own.startsWith(words[0]) ? 2 : 1) : 0;
    const hits = words.length === 0 ? [] : all.filter((one) => words.every((word) => one.own.includes(word) || one.in.includes(word)));
    hits.sort((a, b) => weigh(b) - weigh(a));
    found.replaceChildren(...hits.slice(0, 50).map((one) => {
      const item = element("li");
      item.append(element("a", one.name, { href: one.href }), " ", element("small", one.kind));
      return item;
    }));
    if (words.length === 0) says.textContent = "";
    else says.textContent = hits.length === 0 ? root.dataset.none : `${root.dataset.some} ${hits.length}`;
  };
  query.addEventListener("input", show);
  query.form.addEventListener("submit", (event) => event.preventDefault());
  root.hidden = false;
};

// Comparison: what is chosen stands in the address, so that it can be shared.

const compare = async (root) => {
  const [latest, names] = await Promise.all([load(root.dataset.latest), load(root.dataset.names)]);
  const words = root.dataset;
  // The digits of the pages, in every language.
  const language = `${document.documentElement.lang}-u-nu-latn`;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const small = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  const labels = names.points.map((point) => `${point.name} (${point.code})`);
  const cities = latest.cities.map((city) => [city.name, names.countries[city.country]].filter(Boolean).join(names.comma));
  const chosen = { cities: [], kpis: [] };

  const write = () => {
    const ids = chosen.cities.map((at) => encodeURIComponent(latest.cities[at].id));
    history.replaceState(null, "", `#cities=${ids.join(",")}&kpis=${chosen.kpis.join(",")}`);
  };
  const read = () => {
    const part = (name) => (new RegExp(`${name}=([^&]*)`).exec(location.hash)?.[1] ?? "").split(",").filter(Boolean);
    chosen.cities = part("cities").map((id) => latest.cities.findIndex((city) => city.id === decodeURIComponent(id))).filter((at) => at >= 0);
    chosen.kpis = part("kpis").map(Number).filter((at) => names.points[at]);
  };

  const cell = (point, value) => {
    const td = element("td");
    if (value.value !== null) {
      const format = value.value !== 0 && Math.abs(value.value) < 1 ? small : number;
      const text = point.yes_no ? (value.value === 0 ? names.no : names.yes) : format.format(value.value);
      td.append(element("span", text, { class: "value" }), " ");
    }
    if (value.share === null) {
      const counts = value.state === "reported" || value.state === "overridden";
      td.append(element("span", counts ? names.no_benchmark : names.states[value.state], { class: "tag" }));
    } else {
      const band = names.bands[names.limits.filter((limit) => value.share >= limit).length];
      const badge = element("span", "", { class: `badge ${band.class}`, title: band.words });
      badge.append(element("span", band.dots, { class: "dots", "aria-hidden": "true" }), ` ${percent.format(value.share)}`, element("span", ` (${band.words})`, { class: "hidden" }));
      td.append(badge);
    }
    return td;
  };

  const table = () => {
    const made = element("table", "", { class: "plain values" });
    made.append(element("caption", words.caption));
    const head = element("tr");
    head.append(element("th", words.kpi, { scope: "col" }));
    for (const at of chosen.cities) {
      const th = element("th", "", { scope: "col" });
      th.append(element("a", latest.cities[at].name, { href: `city/${latest.cities[at].id}.html` }), " ", element("small", latest.cities[at].years.at(-1).period));
      head.append(th);
    }
    const thead = element("thead");
    thead.append(head);
    const body = element("tbody");
    for (const at of chosen.kpis) {
      const [row, th] = [element("tr"), element("th", "", { scope: "row" })];
      th.append(element("a", names.points[at].name, { href: names.points[at].href }), " ", element("span", names.points[at].unit, { class: "unit" }));
      row.append(th, ...chosen.cities.map((city) => cell(names.points[at], latest.cities[city].values[at])));
      body.append(row);
    }
    made.append(thead, body);
    return made;
  };

  const chips = (id, list, texts) => document.getElementById(id).replaceChildren(...list.map((at) => {
    const [item, button] = [element("li"), element("button", "", { type: "button" })];
    button.append(element("bdi", texts[at]), " ×");
    button.setAttribute("aria-label", `${words.remove} ${texts[at]}`);
    button.addEventListener("click", () => {
      list.splice(list.indexOf(at), 1);
      show();
      document.getElementById(list === chosen.cities ? "add-city" : "add-kpi").focus();
    });
    item.append(button);
    return item;
  }));

  const show = () => {
    write();
    chips("chosen-cities", chosen.cities, cities);
    chips("chosen-kpis", chosen.kpis, labels);
    const is_empty = chosen.cities.length === 0 || chosen.kpis.length === 0;
    document.getElementById("chosen-says").textContent = is_empty ? words.empty : "";
    const place = document.getElementById("chosen-table");
    place.hidden = is_empty;
    place.replaceChildren(...(is_empty ? [] : [table()]));
  };

  const add = (id, texts, list) => {
    const input = document.getElementById(id);
    const wanted = fold(input.value.trim());
    if (!wanted) return;
    const folded = texts.map(fold);
    const at = [folded.indexOf(wanted), folded.findIndex((text) => text.startsWith(wanted)), folded.findIndex((text) => text.includes(wanted))].find((found) => found >= 0);
    if (at !== undefined) {
      if (!list.includes(at)) list.push(at);
      input.value = "";
    }
  };

  document.getElementById("all-cities").append(...cities.map((text) => element("option", "", { value: text })));
  document.getElementById("all-kpis").append(...labels.map((text) => element("option", "", { value: text })));
  root.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    add("add-city", cities, chosen.cities);
    add("add-kpi", labels, chosen.kpis);
    show();
  });
  read();
  show();
  root.hidden = false;
};

for (const [id, start] of [["search", search], ["choose", compare]]) {
  const root = document.getElementById(id);
  // Where the data can't be loaded, the page stays as it is: everything is in it.
  if (root) start(root).catch((error) => console.info(error));
}

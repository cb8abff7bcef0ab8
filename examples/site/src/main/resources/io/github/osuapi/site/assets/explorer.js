// The explorer's page.
(function () {
  "use strict";
  const model = window.OsuExplorer;
  const data = model.data;
  const byId = (id) => document.getElementById(id);
  const CLIENT_CREDENTIALS = model.grantIndex.get("CLIENT_CREDENTIALS");
  let tokens = [{ grant: CLIENT_CREDENTIALS, set: 1 << model.scopeIndex.get("PUBLIC") }];
  const calls = new Set();

  function element(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name === "text") made.textContent = value;
      else if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
      else if (typeof value === "boolean") made[name] = value;
      else made.setAttribute(name, value);
    }
    made.append(...children);
    return made;
  }

  function codeBlock(text) {
    const code = element("code", { text });
    return element("div", { class: "code", role: "group", "aria-label": "Java code" },
      element("div", { class: "code-bar" }, element("span", { text: "Java" }),
        element("button", { type: "button", class: "copy", text: "Copy" })),
      element("pre", { tabindex: "0" }, code));
  }

  function endpointLink(endpoint) {
    return element("a", { href: "endpoints/" + endpoint.id + ".html" }, element("code", { text: endpoint.id }));
  }

  // Tokens.
  function showTokens() {
    byId("tokens").replaceChildren(...tokens.map(tokenCard));
    showResults();
  }

  function tokenCard(token, index) {
    const select = element("select", { id: "grant-" + index, onchange: () => {
      token.grant = Number(select.value);
      showResults();
    } }, ...data.grants.map((grant, i) => element("option", { value: String(i), text: grant.title, selected: i === token.grant })));
    const remove = element("button", { type: "button", class: "remove", text: "Remove", "aria-label": "Remove token " + (index + 1), onclick: () => {
      tokens.splice(index, 1);
      showTokens();
      byId("add-token").focus();
    } });
    const scopes = data.scopes.map((scope, i) => element("label", {},
      element("input", { type: "checkbox", checked: (token.set & (1 << i)) !== 0, value: scope.name, onchange: (event) => {
        token.set = event.target.checked ? token.set | (1 << i) : token.set & ~(1 << i);
        showResults();
      } }),
      element("span", {}, element("code", { text: scope.name }), element("small", { text: scope.description }))));
    return element("fieldset", { class: "token" }, element("legend", { text: "Token " + (index + 1) }),
      element("div", { class: "head" }, element("label", { for: select.id, text: "Grant" }), select,
        ...(tokens.length > 1 ? [remove] : [])),
      element("div", { class: "scopes", role: "group", "aria-label": "Scopes of token " + (index + 1) }, ...scopes));
  }

  function showResults() {
    const judged = tokens.map(model.judge);
    const refused = judged.flatMap((result, i) => result.broken.map((rule) =>
      element("p", { class: "note refused" }, element("strong", { text: "Token " + (i + 1) + " is refused. " }),
        rule.reason + " " + rule.remedy)));
    const notes = judged.flatMap((result, i) => result.broken.length ? [] : result.notes.map((note) =>
      element("p", { class: "note", text: "Token " + (i + 1) + ": " + note })));
    const added = judged.flatMap((result, i) =>
      result.broken.length === 0 && result.granted !== tokens[i].set
        ? [element("p", { class: "note", text: "Token " + (i + 1) + ": the server adds " +
            model.scopesOf(result.granted & ~tokens[i].set).map((s) => s.name).join(", ") + " unasked." })]
        : []);
    const verdicts = data.endpoints.map((endpoint) => model.verdict(tokens, endpoint.profile));
    const open = data.endpoints.filter((_, i) => verdicts[i] === 0);
    const routes = new Set(open.map((endpoint) => endpoint.route)).size;
    const all = new Set(data.endpoints.map((endpoint) => endpoint.route)).size;
    const count = element("p", { class: "count" }, element("strong", { text: String(routes) }),
      " of " + all + " routes open, by " + open.length + " of " + data.endpoints.length + " calls.");
    byId("findings").replaceChildren(...refused, ...notes, ...added, count);
    byId("annotation").replaceChildren(codeBlock(model.annotation(tokens) + "\ninterface MyApp {}"));
    showVerdicts(verdicts);
    history.replaceState(null, "", "#" + tokensHash());
  }

  function showVerdicts(verdicts) {
    const shown = document.querySelector("input[name=show]:checked").value;
    const rows = data.endpoints.flatMap((endpoint, i) => {
      const opens = verdicts[i] === 0;
      if ((shown === "open" && !opens) || (shown === "closed" && opens)) return [];
      return [element("tr", {}, element("th", { scope: "row" }, endpointLink(endpoint)),
        element("td", {}, element("span", { class: "method " + endpoint.method.toLowerCase(), text: endpoint.method }),
          " ", element("code", { text: endpoint.path })),
        element("td", {}, element("span", { class: opens ? "yes" : "no", text: opens ? "yes" : data.verdicts[verdicts[i]].title })),
        element("td", { text: opens ? "" : why(endpoint, verdicts[i]) }))];
    });
    byId("verdicts").tBodies[0].replaceChildren(...rows);
  }

  function why(endpoint, verdict) {
    const profile = data.profiles[endpoint.profile];
    const needs = profile.scope >= 0 ? " It needs " + data.scopes[profile.scope].name + (profile.user ? " and a user." : ".") : "";
    const kinds = profile.kinds.map((kind) => data.kinds[kind].title).join(", ");
    return data.verdicts[verdict].reason + needs + " Tokens that can: " + kinds + ".";
  }

  function tokensHash() {
    return "tokens=" + tokens.map((token) =>
      [data.grants[token.grant].constant.toLowerCase(), ...model.scopesOf(token.set).map((s) => s.name)].join("+")).join(";");
  }

  byId("add-token").addEventListener("click", () => {
    tokens.push({ grant: CLIENT_CREDENTIALS, set: 0 });
    showTokens();
    byId("grant-" + (tokens.length - 1)).focus();
  });
  document.querySelectorAll("input[name=show]").forEach((radio) => radio.addEventListener("change", showResults));
  byId("pasted").addEventListener("input", (event) => {
    const read = model.parse(event.target.value);
    const words = [];
    if (read.tokens.length) words.push(read.tokens.length === 1 ? "Read one token." : "Read " + read.tokens.length + " tokens.");
    if (read.unknown.length) words.push("Not known: " + read.unknown.join(", ") + ".");
    if (!words.length && event.target.value.trim()) words.push("There is no @OsuApp(grant = …) in it.");
    byId("paste-result").textContent = words.join(" ");
    if (read.tokens.length) {
      tokens = read.tokens;
      showTokens();
    }
  });

  // Calls.
  function showCalls() {
    const groups = [...new Set(data.endpoints.map((endpoint) => endpoint.group))];
    byId("calls").replaceChildren(...groups.map((group) => element("fieldset", { class: "calls" },
      element("legend", { text: group }),
      ...data.endpoints.filter((endpoint) => endpoint.group === group).map((endpoint) => element("label", { title: endpoint.doc },
        element("input", { type: "checkbox", value: endpoint.id, checked: calls.has(endpoint.id), onchange: (event) => {
          if (event.target.checked) calls.add(endpoint.id);
          else calls.delete(endpoint.id);
          showProposals();
        } }), element("code", { text: endpoint.id.slice(group.length + 1) }))))));
  }

  function showProposals() {
    const picked = data.endpoints.filter((endpoint) => calls.has(endpoint.id));
    const proposals = model.propose(picked.map((endpoint) => endpoint.profile));
    const parts = picked.length === 0
      ? [element("p", { text: "Pick calls, and this says which tokens open them all." })]
      : [element("p", { class: "count" }, element("strong", { text: String(picked.length) }),
          (picked.length === 1 ? " call. " : " calls. ") + (proposals.length > 1 ? "Any of these will do:" : "This will do:")),
        ...proposals.map(proposal)];
    byId("proposals").replaceChildren(...parts);
    if (!byId("panel-calls").hidden) history.replaceState(null, "", "#calls=" + [...calls].join(","));
  }

  function proposal(list) {
    const names = list.map((token) => data.kinds[model.kindOf(token)].title);
    const notes = list.flatMap((token) => model.judge(token).notes);
    return element("div", { class: "proposal" },
      element("h3", { text: list.length === 1 ? names[0][0].toUpperCase() + names[0].slice(1) : "Two tokens or more: " + names.join(" and ") }),
      codeBlock(model.annotation(list) + "\ninterface MyApp {}"),
      ...notes.map((note) => element("p", { class: "note", text: note })),
      element("p", {}, element("button", { type: "button", class: "button", text: "See what else it opens", onclick: () => {
        tokens = list.map((token) => ({ ...token }));
        showTokens();
        selectTab("tokens", true);
      } })));
  }

  byId("call-filter").addEventListener("input", (event) => {
    const words = event.target.value.toLowerCase().split(/\s+/).filter(Boolean);
    const matches = new Set(data.endpoints.filter((endpoint) => {
      const text = (endpoint.id + " " + endpoint.path + " " + endpoint.doc).toLowerCase();
      return words.every((word) => text.includes(word));
    }).map((endpoint) => endpoint.id));
    document.querySelectorAll("#calls fieldset").forEach((fieldset) => {
      let any = false;
      fieldset.querySelectorAll("label").forEach((label) => {
        label.hidden = !matches.has(label.querySelector("input").value);
        label.style.display = label.hidden ? "none" : "";
        any = any || !label.hidden;
      });
      fieldset.hidden = !any;
    });
  });

  // The two tabs.
  const tabs = ["tokens", "calls"];
  function selectTab(name, focus) {
    tabs.forEach((tab) => {
      const on = tab === name;
      byId("tab-" + tab).setAttribute("aria-selected", String(on));
      byId("tab-" + tab).tabIndex = on ? 0 : -1;
      byId("panel-" + tab).hidden = !on;
      if (on && focus) byId("tab-" + tab).focus();
    });
    if (name === "tokens") showResults();
    else showProposals();
  }
  tabs.forEach((tab, i) => {
    byId("tab-" + tab).addEventListener("click", () => selectTab(tab, false));
    byId("tab-" + tab).addEventListener("keydown", (event) => {
      if (event.key === "ArrowRight" || event.key === "ArrowLeft") selectTab(tabs[1 - i], true);
    });
  });

  // What the address says.
  function readHash() {
    const [name, value] = decodeURIComponent(location.hash.slice(1)).split(/=(.*)/s);
    if (name === "calls") {
      calls.clear();
      value.split(",").filter((id) => data.endpoints.some((endpoint) => endpoint.id === id)).forEach((id) => calls.add(id));
      return "calls";
    }
    if (name === "tokens") {
      const read = value.split(";").map((text) => {
        const [grant, ...scopes] = text.split("+");
        const set = scopes.reduce((sum, scope) => model.scopeIndex.has(scope) ? sum | (1 << model.scopeIndex.get(scope)) : sum, 0);
        return { grant: model.grantIndex.get(grant.toUpperCase()), set };
      });
      if (read.every((token) => token.grant !== undefined)) tokens = read;
    }
    return "tokens";
  }

  const start = readHash();
  byId("explorer").hidden = false;
  showCalls();
  showProposals();
  const hash = location.hash;
  showTokens();
  if (hash) history.replaceState(null, "", hash);
  selectTab(start, false);
  window.addEventListener("hashchange", () => {
    const tab = readHash();
    showCalls();
    showTokens();
    selectTab(tab, false);
  });
})();

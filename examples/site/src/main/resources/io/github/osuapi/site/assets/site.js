// Search, colours, copying and tabs. Pages read without it.
(function () {
  "use strict";
  const root = document.documentElement.dataset.root;

  function remember(key, value) {
    try {
      localStorage.setItem(key, value);
    } catch (e) {
      // A browser may forbid it for files.
    }
  }

  function recall(key) {
    try {
      return localStorage.getItem(key);
    } catch (e) {
      return null;
    }
  }

  function element(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name === "text") made.textContent = value;
      else made.setAttribute(name, value);
    }
    made.append(...children);
    return made;
  }

  // Colours: the system's, light, dark.
  const themes = ["system", "light", "dark"];
  const themeButton = document.querySelector(".theme");
  function showTheme() {
    themeButton.querySelector(".theme-name").textContent = document.documentElement.dataset.theme || "system";
  }
  themeButton.addEventListener("click", () => {
    const now = document.documentElement.dataset.theme || "system";
    const next = themes[(themes.indexOf(now) + 1) % themes.length];
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    remember("osu-theme", next);
    showTheme();
  });
  showTheme();

  // The navigation, which narrow windows fold away.
  const menu = document.querySelector(".menu");
  const navigation = document.getElementById("navigation");
  menu.addEventListener("click", () => {
    const open = navigation.classList.toggle("open");
    menu.setAttribute("aria-expanded", String(open));
    if (open) navigation.querySelector("a").focus();
  });
  const current = navigation.querySelector("[aria-current=page]");
  if (current && current.offsetTop > navigation.clientHeight) navigation.scrollTop = current.offsetTop - 200;

  // Copying.
  document.addEventListener("click", async (event) => {
    const button = event.target.closest(".copy");
    if (!button) return;
    const code = button.closest(".code").querySelector("code");
    let done = true;
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch (e) {
      const range = document.createRange();
      range.selectNodeContents(code);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      done = document.execCommand("copy");
    }
    button.textContent = done ? "Copied" : "Select and copy";
    setTimeout(() => (button.textContent = "Copy"), 2000);
  });

  // Tabs that are remembered from page to page.
  function select(group, index, focus) {
    group.buttons.forEach((button, i) => {
      const on = i === index;
      button.setAttribute("aria-selected", String(on));
      button.tabIndex = on ? 0 : -1;
      group.panels[i].hidden = !on;
      if (on && focus) button.focus();
    });
    remember("osu-tab-" + group.name, group.buttons[index].textContent);
  }

  document.querySelectorAll("[data-tabs]").forEach((tabs, number) => {
    const panels = [...tabs.querySelectorAll(":scope > .tab")];
    const list = element("div", { class: "tab-list", role: "tablist", "aria-label": "Language" });
    const buttons = panels.map((panel, i) => {
      panel.id = "tab-" + number + "-" + i;
      panel.setAttribute("role", "tabpanel");
      const button = element("button", {
        type: "button", role: "tab", "aria-controls": panel.id, text: panel.getAttribute("aria-label"),
      });
      list.append(button);
      return button;
    });
    const group = { name: tabs.dataset.tabs, buttons, panels };
    buttons.forEach((button, i) => {
      button.addEventListener("click", () => select(group, i, false));
      button.addEventListener("keydown", (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (step) select(group, (i + step + buttons.length) % buttons.length, true);
      });
    });
    tabs.prepend(list);
    const known = buttons.findIndex((b) => b.textContent === recall("osu-tab-" + group.name));
    select(group, Math.max(0, known), false);
  });

  // The part of the page that is being read.
  const parts = [...document.querySelectorAll(".contents a")];
  if (parts.length && "IntersectionObserver" in window) {
    const byId = new Map(parts.map((a) => [decodeURIComponent(a.hash.slice(1)), a]));
    const observer = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        parts.forEach((a) => a.classList.remove("here"));
        byId.get(entry.target.id).classList.add("here");
      }
    }, { rootMargin: "-15% 0px -70% 0px" });
    byId.forEach((a, id) => {
      const heading = document.getElementById(id);
      if (heading) observer.observe(heading);
    });
  }

  // Search.
  const input = element("input", {
    type: "text", role: "combobox", "aria-expanded": "true", "aria-controls": "search-results",
    "aria-autocomplete": "list", "aria-label": "Search", placeholder: "Search calls, models and guides",
    autocomplete: "off", spellcheck: "false",
  });
  const results = element("ul", { role: "listbox", id: "search-results", "aria-label": "Results" });
  const hint = element("p", { class: "hint", text: "↑ ↓ to move, Enter to open, Esc to close" });
  const dialog = element("dialog", { class: "search", "aria-label": "Search" }, input, results, hint);
  document.body.append(dialog);
  let found = [];
  let chosen = 0;

  function score(entry, words) {
    const [title, kind, , summary, keywords] = entry;
    const name = title.toLowerCase();
    const plain = name.replace(/[^a-z0-9]/g, "");
    const rest = (summary + " " + keywords).toLowerCase();
    let sum = 0;
    for (const word of words) {
      const bare = word.replace(/[^a-z0-9]/g, "") || word;
      if (name === word || plain === bare) sum += 100;
      else if (name.startsWith(word) || plain.startsWith(bare)) sum += 40;
      else if (name.includes(word) || plain.includes(bare)) sum += 25;
      else if (rest.includes(word)) sum += 8;
      else return 0;
    }
    return sum + { Guide: 3, Tool: 4, Endpoint: 2, Page: 2, Model: 0 }[kind];
  }

  function find() {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    found = words.length
      ? window.OSU_SEARCH.map((entry) => [score(entry, words), entry])
          .filter(([points]) => points > 0)
          .sort((a, b) => b[0] - a[0])
          .slice(0, 30)
          .map(([, entry]) => entry)
      : window.OSU_SEARCH.filter((entry) => entry[1] === "Guide" || entry[1] === "Tool").slice(0, 12);
    results.replaceChildren(...found.map((entry, i) => {
      const option = element("li", { role: "option", id: "search-" + i },
        element("b", { text: entry[0] }), element("i", { text: entry[1] }), element("span", { text: entry[3] }));
      option.addEventListener("click", () => open(i));
      option.addEventListener("mousemove", () => choose(i));
      return option;
    }));
    hint.textContent = found.length ? "↑ ↓ to move, Enter to open, Esc to close" : "Nothing found";
    choose(0);
  }

  function choose(index) {
    chosen = index;
    [...results.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    if (found.length) {
      input.setAttribute("aria-activedescendant", "search-" + index);
      results.children[index].scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function open(index) {
    if (found[index]) location.href = root + found[index][2];
  }

  function show() {
    if (dialog.open) return;
    dialog.showModal();
    input.value = "";
    find();
    input.focus();
  }

  input.addEventListener("input", find);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") choose(found.length ? (chosen + 1) % found.length : 0);
    else if (event.key === "ArrowUp") choose(found.length ? (chosen - 1 + found.length) % found.length : 0);
    else if (event.key === "Enter") open(chosen);
    else return;
    event.preventDefault();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.querySelector(".search-open").addEventListener("click", show);
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select");
    const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (slash || (event.key === "k" && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      show();
    }
  });
})();

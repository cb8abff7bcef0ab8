// Looks up what tokens open. The rules are the library's: access.js holds what they say of each grant and set of scopes.
window.OsuExplorer = (function (data) {
  "use strict";
  const SETS = 1 << data.scopes.length;
  const SIZES = Array.from({ length: SETS }, (_, set) => set.toString(2).replace(/0/g, "").length);
  const BY_SIZE = Array.from({ length: SETS }, (_, set) => set).sort((a, b) => SIZES[a] - SIZES[b] || a - b);
  const scopeIndex = new Map();
  data.scopes.forEach((scope, i) => {
    scopeIndex.set(scope.constant, i);
    scopeIndex.set(scope.name, i);
  });
  const grantIndex = new Map(data.grants.map((grant, i) => [grant.constant, i]));
  const delegate = 1 << scopeIndex.get("DELEGATE");
  const identify = 1 << scopeIndex.get("IDENTIFY");

  /** All that the table says of a token: {grant, set}. */
  function judge(token) {
    const grant = data.grants[token.grant];
    return {
      broken: data.broken[grant.broken[token.set]].map(([rule, set]) => broken(data.rules[rule], set)),
      notes: data.notes[grant.notes[token.set]],
      granted: grant.granted[token.set],
      verdicts: data.rows[grant.rows[token.set]],
    };
  }

  function broken(rule, set) {
    const names = scopesOf(set).map((scope) => scope.name).join(", ");
    return { rule: rule.rule, reason: rule.reason.replace("{scopes}", names), remedy: rule.remedy };
  }

  /** The best verdict on a profile among tokens; 0 is open. */
  function verdict(tokens, profile) {
    const all = tokens.map((token) => Number(judge(token).verdicts[profile]));
    return all.includes(0) ? 0 : Math.max(0, ...all);
  }

  function opens(token, profiles) {
    const row = judge(token).verdicts;
    return profiles.every((profile) => row[profile] === "0");
  }

  function kindOf(token) {
    const delegated = (token.set & delegate) !== 0;
    return data.kinds.findIndex((k) => k.grant === token.grant && (k.delegated === delegated || !hasDelegated(k.grant)));
  }

  function hasDelegated(grant) {
    return data.kinds.some((kind) => kind.grant === grant && kind.delegated);
  }

  /** The smallest token of a kind that is issued and opens all profiles, or null. */
  function least(kind, profiles) {
    for (const set of BY_SIZE) {
      const token = { grant: data.kinds[kind].grant, set };
      if (kindOf(token) === kind && judge(token).broken.length === 0 && opens(token, profiles)) {
        return named(token, profiles);
      }
    }
    return null;
  }

  /** Names identify where a call needs it, though the server adds it unasked. */
  function named(token, profiles) {
    const granted = judge(token).granted;
    const asked = profiles.some((profile) => 1 << data.profiles[profile].scope === identify);
    return asked && granted & identify ? { grant: token.grant, set: token.set | identify } : token;
  }

  /** Every smallest combination of kinds whose tokens open all profiles, each with its least tokens. */
  function propose(profiles) {
    const wanted = [...new Set(profiles)];
    const kinds = data.kinds.map((_, kind) => kind);
    const covers = kinds.map((kind) => wanted.filter((profile) => data.profiles[profile].kinds.includes(kind)));
    const found = [];
    for (let choice = 1; choice < 1 << kinds.length; choice++) {
      const chosen = kinds.filter((kind) => choice & (1 << kind));
      if (found.some((other) => other.kinds.every((kind) => chosen.includes(kind)))) continue;
      const tokens = split(chosen, covers, wanted);
      if (tokens) found.push({ kinds: chosen, tokens });
    }
    return found
      .filter((one) => !found.some((two) => two !== one && two.kinds.length < one.kinds.length &&
        two.kinds.every((kind) => one.kinds.includes(kind))))
      .sort((a, b) => a.tokens.length - b.tokens.length || a.kinds[0] - b.kinds[0])
      .map((one) => one.tokens);
  }

  /** Gives each profile to the first kind that can open it; null where one is left, or a kind gets none. */
  function split(chosen, covers, wanted) {
    const shares = new Map(chosen.map((kind) => [kind, []]));
    for (const profile of wanted) {
      const kind = chosen.find((k) => covers[k].includes(profile));
      if (kind === undefined) return null;
      shares.get(kind).push(profile);
    }
    const tokens = chosen.map((kind) => (shares.get(kind).length ? least(kind, shares.get(kind)) : null));
    return tokens.every(Boolean) ? tokens : null;
  }

  function scopesOf(set) {
    return data.scopes.filter((_, i) => set & (1 << i));
  }

  /** The annotations to paste. */
  function annotation(tokens) {
    return tokens.map((token) => {
      const grant = "grant = Grant." + data.grants[token.grant].constant;
      const scopes = scopesOf(token.set).map((scope) => "Scope." + scope.constant);
      if (!scopes.length) return "@OsuApp(" + grant + ")";
      const value = scopes.length === 1 ? scopes[0] : "{" + scopes.join(", ") + "}";
      const line = "@OsuApp(" + grant + ", scopes = " + value + ")";
      return line.length <= 66 ? line : "@OsuApp(\n    " + grant + ",\n    scopes = " + value + ")";
    }).join("\n");
  }

  /** The tokens that annotations in Java or Kotlin declare, and the words in them that mean nothing. */
  function parse(text) {
    const tokens = [];
    const unknown = [];
    const code = text.replace(/\/\*[\s\S]*?\*\//g, " ").replace(/\/\/[^\n]*/g, " ");
    for (const match of code.matchAll(/@(?:[\w.]+\.)?OsuApp\s*\(/g)) {
      const body = balanced(code.slice(match.index + match[0].length));
      const grantName = /\bgrant\s*=\s*([\w.]+)/.exec(body);
      const name = grantName ? last(grantName[1]) : "";
      const grant = grantIndex.get(name);
      if (grant === undefined) {
        unknown.push(name ? "grant " + name : "an @OsuApp without a grant");
        continue;
      }
      const scopes = /\bscopes\s*=\s*(?:\{([^}]*)\}|\[([^\]]*)\]|([\w.]+))/.exec(body);
      const words = scopes ? (scopes[1] ?? scopes[2] ?? scopes[3]).split(",") : [];
      let set = 0;
      for (const word of words.map((w) => last(w.trim())).filter(Boolean)) {
        if (scopeIndex.has(word)) set |= 1 << scopeIndex.get(word);
        else unknown.push("scope " + word);
      }
      tokens.push({ grant, set });
    }
    return { tokens, unknown };
  }

  function balanced(text) {
    let depth = 1;
    for (let i = 0; i < text.length; i++) {
      if (text[i] === "(") depth++;
      if (text[i] === ")" && --depth === 0) return text.slice(0, i);
    }
    return text;
  }

  function last(name) {
    return name.slice(name.lastIndexOf(".") + 1);
  }

  return { data, judge, verdict, kindOf, least, propose, scopesOf, annotation, parse, scopeIndex, grantIndex };
})(window.OSU_ACCESS);

package io.github.osuapi.site.page;

import java.util.List;

/** The scope explorer: the frame that its script fills. */
final class ExplorerPage {
  private ExplorerPage() {}

  static Page page() {
    return new Page(
        "explorer.html",
        "Tool",
        "Scope explorer",
        "Which scopes open which calls, and the annotation to paste.",
        "grant scope delegate 401 403 OsuApp annotation",
        List.of(),
        """
        <h1>Scope explorer</h1>
        <p class="lead">Pick tokens, and see what they open. Pick calls, and see what they need. \
        Every answer is looked up in a table that the library’s own rules were asked for: all \
        grants, each with all 2048 sets of scopes.</p>
        <noscript><p class="note warning">The explorer needs JavaScript. The same facts stand on \
        the page of each endpoint.</p></noscript>
        <div id="explorer" hidden>
        <div class="switch" role="tablist" aria-label="What to start from">
        <button type="button" role="tab" id="tab-tokens" aria-controls="panel-tokens" aria-selected="true">\
        I have tokens</button>
        <button type="button" role="tab" id="tab-calls" aria-controls="panel-calls" aria-selected="false" tabindex="-1">\
        I need calls</button>
        </div>
        <section id="panel-tokens" role="tabpanel" aria-labelledby="tab-tokens">
        <div id="tokens"></div>
        <p class="actions"><button type="button" class="button" id="add-token">Add a token</button></p>
        <details class="paste"><summary>Paste an <code>@OsuApp</code></summary>
        <label for="pasted">Annotations of an app, in Java or Kotlin</label>
        <textarea id="pasted" rows="4" spellcheck="false" \
        placeholder="@OsuApp(grant = AUTHORIZATION_CODE, scopes = {PUBLIC, FRIENDS_READ})"></textarea>
        <p id="paste-result" role="status"></p></details>
        <div id="findings" role="status"></div>
        <h2 id="annotation-heading">The annotation to paste</h2>
        <div id="annotation"></div>
        <h2 id="opens-heading">What it opens</h2>
        <div class="filters" role="group" aria-label="Which calls to show">
        <label><input type="radio" name="show" value="all" checked> All</label>
        <label><input type="radio" name="show" value="open"> Open</label>
        <label><input type="radio" name="show" value="closed"> Refused</label>
        </div>
        <div class="table" role="region" aria-labelledby="opens-heading" tabindex="0">
        <table id="verdicts"><thead><tr><th scope="col">Call</th><th scope="col">Route</th>\
        <th scope="col">Opens</th><th scope="col">Why</th></tr></thead><tbody></tbody></table></div>
        </section>
        <section id="panel-calls" role="tabpanel" aria-labelledby="tab-calls" hidden>
        <div class="split">
        <div><h2 id="calls-heading">Calls</h2>
        <label for="call-filter">Filter</label>
        <input id="call-filter" type="search" autocomplete="off">
        <div id="calls" class="scroll" role="group" aria-labelledby="calls-heading" tabindex="0"></div></div>
        <div><h2 id="needs-heading">What they need</h2>
        <div id="proposals" role="status" aria-labelledby="needs-heading"></div></div>
        </div>
        </section>
        </div>
        """);
  }
}

package io.github.osuapi.site.page;

import io.github.osuapi.site.facts.Reference;
import io.github.osuapi.site.guide.Guide;
import io.github.osuapi.site.html.CallLinks;
import io.github.osuapi.site.html.CodeBlock;
import io.github.osuapi.site.html.Html;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The first page, which shows what the README shows. */
final class HomePage {
  private static final Map<String, String> CARDS = cardTexts();
  private static final Pattern SAMPLE = Pattern.compile("(?s)```(\\w*)\\n(.*?)```");

  private final Reference reference;
  private final List<Guide> guides;
  private final List<MatchResult> samples;

  HomePage(Reference reference, List<Guide> guides, String readme) {
    this.reference = reference;
    this.guides = guides;
    this.samples = SAMPLE.matcher(readme).results().toList();
  }

  Page page() {
    String html =
        """
        <div class="hero">
        <h1>osu! API calls that the compiler checks</h1>
        <p class="lead">A client of the <a href="https://osu.ppy.sh/docs/index.html">osu! API v2</a> \
        for Java 17 and later and for Kotlin. An app declares its grants and scopes once, and has \
        only the calls that the server would allow.</p>
        <p class="actions"><a class="button primary" href="guides/index.html">Guides</a>
        <a class="button" href="explorer.html">Scope explorer</a>
        <a class="button" href="endpoints/index.html">All %d calls</a></p>
        </div>
        %s
        <p>What is missing is said at the call, before anything runs:</p>
        %s
        %s
        """
            .formatted(
                reference.endpoints().size(),
                new CallLinks("", reference.endpointIds())
                    .in(CodeBlock.html("java", sample("java", "FriendsAppClient"))),
                CodeBlock.html("", sample("", "[OsuScopeMissing]")),
                cards());
    return new Page(
        "index.html",
        "Page",
        "Home",
        "An osu! API v2 client for Java and Kotlin whose calls the compiler checks.",
        "",
        List.of(),
        html);
  }

  private static Map<String, String> cardTexts() {
    Map<String, String> cards = new LinkedHashMap<>();
    cards.put(
        "grants-and-scopes",
        "Which token opens what, by what the server does rather than by what is told of it.");
    cards.put(
        "bots-and-delegation",
        "A bot that reads and writes needs two tokens. One client holds both.");
    cards.put("web-services", "“Log in with osu!” for many users, over one pool and one limit.");
    cards.put(
        "paging", "Lists of any length as a lazy stream, whichever way the server pages them.");
    cards.put("limits-and-errors", "60 requests a minute, kept by the client; what is thrown.");
    cards.put(
        "sandbox",
        "A local osu! server that enforces grants and scopes, for tests without credentials.");
    cards.put("own-endpoints", "A route that osu! adds tomorrow, typed in your own project.");
    cards.put(
        "from-ossapi", "Each method of the Python client, and the call that takes its place.");
    return cards;
  }

  private String cards() {
    return CARDS.entrySet().stream()
        .flatMap(
            card ->
                guides.stream()
                    .filter(guide -> guide.name().equals(card.getKey()))
                    .map(guide -> card(guide, card.getValue())))
        .collect(Collectors.joining("\n", "<ul class=\"cards\">", "</ul>"));
  }

  private static String card(Guide guide, String words) {
    return "<li><a href=\"guides/%s.html\"><b>%s</b></a><p>%s</p></li>"
        .formatted(guide.name(), Html.escape(guide.title()), words);
  }

  private String sample(String language, String part) {
    return samples.stream()
        .filter(sample -> sample.group(1).equals(language) && sample.group(2).contains(part))
        .map(sample -> sample.group(2))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The README has no sample with " + part));
  }
}

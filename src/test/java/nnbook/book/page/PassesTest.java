package nnbook.book.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.book.check.Problem;
import nnbook.book.check.Problems;
import nnbook.book.typeset.Book;
import nnbook.book.typeset.SourceMarks;
import nnbook.snippet.Picture;
import nnbook.snippet.SnippetResult;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What each pass makes of a page: pairs of markup before and after. */
class PassesTest {
  private static final Path NOWHERE = Path.of("nowhere");

  private final Problems problems = new Problems();

  /** A page of chapter 1; its snippets did {@code outcomes}. */
  private static Page page(String html, SnippetResult... outcomes) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return new Page(new Book.Part("ch01", "1", "One", html, List.of()), document.body(),
        Stream.of(outcomes).map(Optional::of).toList());
  }

  private static Stream<DynamicTest> table(Consumer<Page> pass, String... rows) {
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < rows.length; i += 2) {
      String before = rows[i];
      String after = rows[i + 1];
      tests.add(DynamicTest.dynamicTest(before, () -> {
        Page page = page(before);
        pass.accept(page);
        assertEquals(after, page.body().html().replaceAll("ch01-[0-9a-f]{5,}", "ch01-KEY"));
      }));
    }
    return tests.stream();
  }

  /** Pairs of markup and the fault that is found in it; an empty text for none. */
  private static Stream<DynamicTest> faults(
      java.util.function.BiConsumer<Page, Problems> check, String... rows) {
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < rows.length; i += 2) {
      String before = rows[i];
      String fault = rows[i + 1];
      tests.add(DynamicTest.dynamicTest(before, () -> {
        Problems found = new Problems();
        check.accept(page(before), found);
        assertEquals(fault, String.join("|", found.list().stream().map(Problem::message).toList()));
      }));
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> marks_without_a_color_leave_the_code() {
    return table(page -> Highlights.thin(page.body()),
        "<pre class=\"rouge\"><span class=\"nc\">A</span> <span class=\"n\">a</span>"
            + "<span class=\"o\">;</span></pre>",
        "<pre class=\"rouge\"><span class=\"nc\">A</span> a;</pre>",
        "<p><span class=\"n\">n</span></p>", "<p><span class=\"n\">n</span></p>");
  }

  @TestFactory
  Stream<DynamicTest> no_style_sheet_colors_what_is_taken_out() {
    return Stream.of("book.css", "epub/epub.css", "pdf/paper.css").map(name ->
        DynamicTest.dynamicTest(name, () -> {
          String code = resource(name).replaceFirst("(?s).*?(?=\\.k, \\.kd)", "");
          Highlights.PLAIN.forEach(plain -> assertFalse(
              code.matches("(?s).*\\." + plain + "[ ,{].*"), plain));
        }));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Highlights.class.getResourceAsStream("/nnbook/book/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @TestFactory
  Stream<DynamicTest> quotes() {
    return table(page -> Quotes.curl(page.body()),
        "<p>He said \"yes\" and (\"no\").</p>", "<p>He said “yes” and (“no”).</p>",
        "<p>\"<em>a</em> b\"</p>", "<p>“<em>a</em> b”</p>",
        "<p>\"<code>\"x\"</code>\" is \"x\"</p>", "<p>“<code>\"x\"</code>” is “x”</p>",
        "<p>a—\"b\"</p>", "<p>a—“b”</p>",
        "<pre>\"x\"</pre>", "<pre>\"x\"</pre>");
  }

  @TestFactory
  Stream<DynamicTest> subscripts() {
    return table(page -> ProseText.lowerSubscripts(page.body()),
        "<p>w₁₂ and w₁</p>", "<p>w<sub>12</sub> and w<sub>1</sub></p>",
        "<p>x₋₁, xₙ₊₁</p>", "<p>x<sub>−1</sub>, x<sub>n+1</sub></p>",
        "<p><code>w₁</code> and <em>w₂</em></p>",
        "<p><code>w₁</code> and <em>w<sub>2</sub></em></p>",
        "<pre>w₁</pre><p>none</p>", "<pre>w₁</pre><p>none</p>");
  }

  @TestFactory
  Stream<DynamicTest> chinese() {
    return table(page -> ProseText.markChinese(page.body()),
        "<p>the bias (偏置)</p>", "<p>the bias (<span lang=\"zh-Hans\">偏置</span>)</p>",
        "<p>η, S 型函数 (逻辑函数)</p>", "<p>η, S <span lang=\"zh-Hans\">型函数</span> "
            + "(<span lang=\"zh-Hans\">逻辑函数</span>)</p>",
        "<p>权重、偏置。</p>", "<p><span lang=\"zh-Hans\">权重、偏置</span>。</p>",
        "<p><code>偏置</code> <b>权重</b></p>",
        "<p><code>偏置</code> <b><span lang=\"zh-Hans\">权重</span></b></p>");
  }

  @TestFactory
  Stream<DynamicTest> formulas() {
    Formulas formulas = new Formulas(NOWHERE, new SourceMarks(), problems);
    return table(page -> formulas.find(page.body()),
        "<p>so \\(z_1\\) is</p>", "<p>so <span class=\"formula\" data-latex=\"z_1\"></span> is</p>",
        "<p>so \\(z_1\\), and</p>", "<p>so <span class=\"together\">"
            + "<span class=\"formula\" data-latex=\"z_1\"></span>,</span> and</p>",
        "<p>the \\(n\\)-th</p>", "<p>the <span class=\"together\">"
            + "<span class=\"formula\" data-latex=\"n\"></span>-th</span></p>",
        "<div>\\[a\n= b\\].</div>",
        "<div><span class=\"formula\" data-latex=\"a\n= b\" data-display=\"\"></span>.</div>",
        "<p><code>\\(z\\)</code> \\ and (z)</p>", "<p><code>\\(z\\)</code> \\ and (z)</p>");
  }

  @TestFactory
  Stream<DynamicTest> headings() {
    return table(Headings::arrange,
        "<h2 id=\"ch01\">1. One <em>neuron</em></h2>",
        "<h1 id=\"ch01\"><span class=\"number\">Chapter 1</span> "
            + "<span class=\"title-text\">One <em>neuron</em></span></h1>",
        "<h3 id=\"s\">1.2. Sums</h3>",
        "<h2 id=\"s\"><span class=\"number\">1.2</span> <span class=\"title-text\">Sums</span>"
            + "<a class=\"anchor\" href=\"#s\" aria-label=\"Link to this section\">#</a></h2>",
        "<h3>Sources</h3>", "<h2><span class=\"title-text\">Sources</span></h2>");
  }

  @TestFactory
  Stream<DynamicTest> caption_numbers() {
    return table(page -> new CaptionNumbers().count(page),
        "<figure><figcaption>A</figcaption></figure><figure><figcaption>B</figcaption></figure>",
        "<figure><figcaption><b>Figure 1.1.</b> A</figcaption></figure>"
            + "<figure><figcaption><b>Figure 1.2.</b> B</figcaption></figure>",
        "<div class=\"imageblock\"><img><div class=\"title\">C</div></div>",
        "<figure class=\"imageblock figure\"><img><figcaption><b>Figure 1.1.</b> C"
            + "</figcaption></figure>",
        "<table class=\"tableblock\"><caption>D</caption></table>",
        "<div class=\"table-box\" tabindex=\"0\"><table class=\"tableblock\">"
            + "<caption><b>Table 1.1.</b> D</caption></table></div>",
        "<div class=\"listingblock\"><div class=\"title\">E</div></div>",
        "<div class=\"listingblock\"><div class=\"title\"><b>Listing 1.1.</b> E</div></div>");
  }

  @TestFactory
  Stream<DynamicTest> call_outs() {
    return table(CallOuts::arrange,
        "<div class=\"exampleblock trap\"><div class=\"title\">T</div><p>x</p></div>",
        "<div class=\"trap callout\" role=\"note\" aria-label=\"Trap: T\">"
            + "<p class=\"callout-head\"><span class=\"icon\" aria-hidden=\"true\"></span>"
            + "<span class=\"kind\">Trap</span> <span class=\"title\">T</span></p><p>x</p></div>",
        "<div class=\"exampleblock predict\"><div class=\"ulist\"><ul class=\"checklist\">"
            + "<li><p>❏ no</p></li><li><p>✓ yes</p></li></ul></div></div>",
        "<div class=\"predict callout\" role=\"note\" aria-label=\"Predict\">"
            + "<p class=\"callout-head\"><span class=\"icon\" aria-hidden=\"true\"></span>"
            + "<span class=\"kind\">Predict</span></p><div class=\"ulist\">"
            + "<ul class=\"choices\" data-key=\"ch01-KEY\">"
            + "<li data-right=\"false\" data-letter=\"A\"><p>no</p></li>"
            + "<li data-right=\"true\" data-letter=\"B\"><p>yes</p></li></ul></div>"
            + "<details class=\"answer\"><summary>Answer</summary><ul class=\"reasons\">"
            + "<li data-letter=\"B\"><p>yes</p></li></ul></details></div>",
        "<div class=\"exampleblock\"><p>x</p></div>", "<div class=\"exampleblock\"><p>x</p></div>");
  }

  private static final String PREDICT = "<div class=\"exampleblock predict\"><p>Which?</p>"
      + "<div class=\"ulist\"><ul class=\"checklist\"><li><p>❏ no</p>%s</li>"
      + "<li><p>✓ yes</p>%s</li><li><p>❏ nor this</p>%s</li></ul></div></div>";

  private static Element explained(String no, String yes, String nor) {
    Page page = page(PREDICT.formatted(no, yes, nor));
    CallOuts.arrange(page);
    return page.body();
  }

  private static String sentences(String... sentences) {
    return Stream.of(sentences).map(each -> "<li><p>" + each + "</p></li>")
        .collect(Collectors.joining("", "<div class=\"ulist\"><ul>", "</ul></div>"));
  }

  @Test
  void sentences_of_choices_are_folded_away_with_the_answer() {
    Element page = explained(sentences("Tempting."), sentences("Since <b>b</b>.", "And c."),
        sentences("Nor."));
    assertEquals("no yes nor this", page.select("ul.choices").text());
    assertEquals("<summary>Answer</summary><ul class=\"reasons\">"
        + "<li data-letter=\"B\"><p>yes</p><p class=\"why\">Since <b>b</b>.</p>"
        + "<p class=\"why\">And c.</p></li></ul><p class=\"others\">Why not the rest?</p>"
        + "<ul class=\"reasons\"><li data-letter=\"A\"><p>no</p><p class=\"why\">Tempting.</p>"
        + "</li><li data-letter=\"C\"><p>nor this</p><p class=\"why\">Nor.</p></li></ul>",
        page.select("details.answer").html());
  }

  @Test
  void a_number_is_asked_for_without_its_choices() {
    Page page = page("<div class=\"exampleblock predict typed digits-2\"><div class=\"ulist\">"
        + "<ul class=\"checklist\"><li><p>❏ 3</p>" + sentences("Too much.")
        + "</li><li><p>✓ 0.25</p></li></ul></div></div>");
    CallOuts.arrange(page);
    Element line = page.body().selectFirst(".ask-number");
    assertEquals("Your number (digits after the point: 2)", line.text());
    assertEquals("2", line.attr("data-digits"));
    assertEquals("ch01-", line.attr("data-key").substring(0, 5));
    assertEquals(0, page.body().select(".choices, .checklist").size());
    assertEquals("<summary>Answer</summary><ul class=\"reasons\"><li data-number=\"0.25\">"
        + "<p>0.25</p></li></ul><p class=\"others\">Why not the rest?</p><ul class=\"reasons\">"
        + "<li data-number=\"3\"><p>3</p><p class=\"why\">Too much.</p></li></ul>",
        page.body().select("details.answer").html());
  }

  @Test
  void an_answer_is_remembered_when_its_question_gets_sentences_or_better_ones() {
    String key = explained("", "", "").select("ul").attr("data-key");
    assertEquals("ch01-aa7f783b", key, "what browsers have remembered so far");
    assertEquals(key, explained(sentences("a"), "", sentences("b")).select("ul").attr("data-key"));
  }

  @TestFactory
  Stream<DynamicTest> exercises() {
    return table(Exercises::arrange,
        "<div class=\"exampleblock exercise\" id=\"ch01.A\"><div class=\"title\">A</div>"
            + "<div class=\"content\"><div class=\"effort\"><p>★ 5</p></div>"
            + "<p>Do <script>x</script><code>it</code> <a href=\"javascript:x\">now</a>.</p>"
            + "</div></div>",
        "<section class=\"exercise\" id=\"ch01.A\" aria-labelledby=\"ch01.A-t\">"
            + "<h3 class=\"exercise-head\"><span class=\"kind\">Exercise 1.1</span> "
            + "<span class=\"title\" id=\"ch01.A-t\">A</span> "
            + "<span class=\"effort\">★ 5</span></h3>"
            + "<div class=\"content\"><p>Do <code>it</code> <a>now</a>.</p></div></section>");
  }

  @TestFactory
  Stream<DynamicTest> listings() {
    String wide = "x".repeat(81);
    return faults((page, found) -> Listings.check(page, NOWHERE, new SourceMarks(), found),
        "<pre>short</pre><p>" + wide + "</p>", "",
        "<pre>" + "x".repeat(80) + " // (1)</pre>", "",
        "<div class=\"folded\"><pre>" + wide + "</pre></div>", "",
        "<pre>a\n" + wide + "</pre>",
        "A line of code or output has 81 characters, the page holds 80: " + wide,
        "<div class=\"paragraph\"><p>foo::bar[]</p></div>",
        "Nothing expands this block macro: foo::bar[]");
  }

  @TestFactory
  Stream<DynamicTest> glossary() {
    return table(page -> Glossary.arrange(new Page(
            new Book.Part("glossary", "", "Glossary", "", List.of()), page.body(), List.of())),
        "<dl><dt>Gradient descent, GD</dt><dd>x</dd></dl>",
        "<dl><dt><a id=\"term-gradient-descent\"></a>Gradient descent, GD</dt><dd>x</dd></dl>",
        "<dl><dt><a id=\"own\"></a>Epoch</dt></dl>", "<dl><dt><a id=\"own\"></a>Epoch</dt></dl>");
  }

  @TestFactory
  Stream<DynamicTest> snippets() {
    String code = "<div class=\"listingblock run%s\"><pre>1 + 1</pre></div>";
    String output = "<div class=\"literalblock output\"><pre>%s</pre></div>";
    String label =
        output.replace("<pre>", "<span class=\"label\">Output</span><pre tabindex=\"0\">");
    String shown = code.replace("<pre>", "<pre tabindex=\"0\">");
    SnippetResult two = new SnippetResult(SnippetResult.Status.OK, "2", Optional.empty(), "", 0);
    return Stream.of(
        row(code.formatted("") + output.formatted("3"),
            "<div class=\"snippet\">" + shown.formatted("") + label.formatted("3") + "</div>", two),
        row(code.formatted(" volatile") + output.formatted("3"), "<div class=\"snippet\">"
            + shown.formatted(" volatile") + label.formatted("2") + "</div>", two),
        row(code.formatted(" folded"), "<div class=\"snippet\"><details class=\"folded\">"
            + "<summary>Show the code</summary>" + shown.formatted(" folded")
            + "</details></div>", two));
  }

  private static DynamicTest row(String before, String after, SnippetResult outcome) {
    return DynamicTest.dynamicTest(before, () -> {
      Page page = page(before, outcome);
      Snippets.arrange(page);
      assertEquals(after, page.body().html());
    });
  }

  @TestFactory
  Stream<DynamicTest> figures_of_snippets() {
    return Stream.of(true, false).map(right -> DynamicTest.dynamicTest(
        right ? "a plot" : "no SVG", () -> {
          String svg = right ? "<svg viewBox=\"0 0 9 9\"></svg>" : "<p></p>";
          Picture picture = new Picture(svg, svg, "P.", "A plot.", "", "");
          Page page = page("<div class=\"listingblock run\"></div>", new SnippetResult(
              SnippetResult.Status.OK, "", Optional.of(picture), "", 0));
          Snippets.check(page, new SourceMarks(), problems);
          Snippets.arrange(page);
          assertEquals(right, problems.isEmpty());
          assertEquals(right ? 1 : 0, page.body().select("figure > .drawing").size());
        }));
  }
}

package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the site that no chapter holds, and what chapters get for the scripts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SiteTest {
  private static final String CHAPTER = """
      A *slope* is defined here, *loudly*, with \\(z_j = 1\\).

      [.predict]
      .Halves
      ====
      What is the half of three?

      * [ ] One
      ** Tempting; but too little.
      * [x] 1.5
      ====

      [[ch01-halves]]
      === Halves "and" more

      Here *halves* are needle in the text, and <<term-quarter,quarters>> too.

      [source.run,java]
      ----
      1 + 2
      ----
      [.output]
      ....
      3
      ....

      exercise::ch01.Half[]

      exercise::ch01.Third[]
      """;

  private static final String GLOSSARY = """
      [[glossary]]
      == Glossary

      half, moiety 一半:: One of two. <<ch01-one>>.

      [[term-quarter]]quarter 四分之一:: One of four.

      slope 斜率:: How steep. <<ch01-halves>>.
      """;

  @TempDir private static Path home;
  private static TinyBook book;

  private static String stub(String name) {
    return """
        package ch01;

        /**
         * Computes one part of {@code x}.
         *
         * <p>★★ 5 minutes. Chapter: ch01-halves.
         */
        public final class %1$s {
          private %1$s() {}

          public static double part(double x) {
            // TODO ch01.%1$s: divide
            throw new UnsupportedOperationException("TODO ch01.%1$s");
          }
        }
        """.formatted(name);
  }

  @BeforeAll
  static void build() {
    book = new TinyBook(home).chapter(CHAPTER);
    book.write("book.adoc", book.read("book.adoc")
        + "\n:sectnums!:\n\ninclude::chapters/glossary.adoc[]\n");
    book.write("chapters/glossary.adoc", GLOSSARY);
    book.write("exercises/ch01/Half.java", stub("Half"));
    book.write("exercises/ch01/Third.java", stub("Third"));
    book.write("exercises/ch01/hints.adoc",
        "== Half\n\n. Think.\n. Divide by 2.\n\n== Third\n\n. Divide by 3.\n");
    String solution = stub("Half")
        .replace("  public static", "  // tag::solution[]\n  public static")
        .replace("    // TODO ch01.Half: divide\n", "    double half = x / 2; // of x\n")
        .replaceFirst("throw new .*", "return half;")
        .replace("half;\n  }\n", "half;\n  }\n  // end::solution[]\n");
    book.write("solutions/ch01/Half.java", solution);
    book.write("src/test/resources/wrong/ch01/Half.edits",
        "== twice\nexpect: Halves\n-    double half = x / 2; // of x\n+    double half = x * 2;\n");
    book.write("solutions/ch01/puzzles.adoc",
        "== Half\n1 < 2\ntwice:: Halves are smaller.\n");
    assertEquals(List.of(), book.build());
  }

  private static Document page(String name) {
    return Jsoup.parse(book.read("target/book/html/" + name));
  }

  @Test
  void every_exercise_has_a_page_with_its_task_its_hints_and_its_neighbors() {
    Document page = page("ex-ch01-Half.html");
    assertEquals("Exercise 1.1 Half", page.selectFirst("h1").text());
    assertEquals("★★☆ 5 minutes Explained in Section 1.1.", page.selectFirst(".facts").text());
    assertTrue(page.selectFirst("section.exercise").text().contains("Computes one part of x."));
    assertEquals(List.of("Hint 1", "Hint 2"), page.select(".hints > .hint > summary").eachText());
    assertEquals("ch01-one.html#ch01-halves", page.selectFirst(".facts a").attr("href"));
    assertEquals("ch01-one.html#ch01.Half", page.selectFirst("p.back a").attr("href"));
    assertEquals("exercises.html", page.selectFirst("a[rel=prev]").attr("href"));
    assertEquals("ex-ch01-Third.html", page.selectFirst("a[rel=next]").attr("href"));
    assertTrue(page.selectFirst(".steps").text().contains("./nnbook check ch01.Half"));
    assertTrue(page.selectFirst(".steps > li").text().contains("nothing to install"));
  }

  @Test
  void a_puzzle_is_a_plain_list_that_a_script_can_play() {
    assertEquals(null, page("ex-ch01-Third.html").selectFirst(".puzzle"));
    Element puzzle = page("ex-ch01-Half.html").selectFirst("section.puzzle");
    assertEquals(
        Set.of("double half = x / 2;", "double half = x * 2;", "return half;"),
        Set.copyOf(puzzle.select("details .puzzle-lines > li > code").eachText()));
    assertEquals("public static double part(double x) {", puzzle.select(".puzzle-head").text());
    assertEquals("Halves are smaller.", puzzle.select("[data-why]").attr("data-why"));
    assertEquals("1", puzzle.select("li[data-number=2]").attr("data-needs"));
    assertTrue(puzzle.attr("data-key").matches("ch01\\.Half-[0-9a-f]{8}"));
    assertEquals("puzzle.js", puzzle.select("script").attr("src"));
    assertTrue(Files.exists(home.resolve("target/book/html/puzzle.js")));
  }

  @Test
  void the_card_in_the_chapter_leads_to_its_page_and_the_overview_lists_all() {
    Element card = page("ch01-one.html").getElementById("ch01.Half");
    assertEquals("ex-ch01-Half.html", card.selectFirst(".title a").attr("href"));
    assertEquals("ch01.Half", card.attr("data-exercise"));
    assertEquals(List.of("1.1 Half ★★☆ 5 minutes", "1.2 Third ★★☆ 5 minutes"),
        page("exercises.html").select(".exercise-list li").eachText());
  }

  @Test
  void a_term_enters_where_it_is_bold_or_linked_and_where_the_glossary_says() {
    Document terms = page("terms.html");
    List<String> names = terms.select("dt").eachText();
    assertEquals(List.of("half 一半", "moiety 一半", "quarter 四分之一", "slope 斜率"),
        names.subList(0, 4));
    assertEquals(Set.of("一半", "四分之一", "斜率"), Set.copyOf(names.subList(4, names.size())));
    assertEquals(List.of("1 One", "1.1 Halves “and” more"), places(terms, "term-slope"));
    assertEquals(List.of("1.1 Halves “and” more"), places(terms, "term-quarter"));
    assertEquals(List.of("1 One"), places(terms, "term-half"));
  }

  private static List<String> places(Document terms, String id) {
    return terms.selectFirst("dt:has(a[href=glossary.html#" + id + "])").nextElementSibling()
        .select("a").eachText();
  }

  @Test
  void the_index_of_the_search_has_sections_exercises_and_terms() {
    String index = book.read("target/book/html/search-index.js");
    assertTrue(index.startsWith("nnbook.found([\n[\"glossary.html#term-half\",\"t\",\"\","
        + "\"half, moiety, 一半\",\"One of two. Chapter 1.\"]"), index);
    assertTrue(index.contains("[\"ch01-one.html\",\"c\",\"1\",\"One\",\"A slope is defined here, "
        + "loudly, with zⱼ = 1. Predict Halves What is the half of three? One 1.5\",\"\"]"), index);
    assertTrue(index.contains("[\"ch01-one.html#ch01-halves\",\"s\",\"1.1\","), index);
    assertFalse(index.contains("1 + 2"), "no sentence can be cut from code");
    assertTrue(index.contains("[\"ex-ch01-Half.html\",\"e\",\"1.1\",\"Half\",\"ch01.Half Computes"),
        index);
    assertFalse(index.contains("Divide by 2"), "hints are no results");
  }

  @Test
  void an_example_is_a_term_but_not_in_for_example(@TempDir Path other) {
    TinyBook small = new TinyBook(other).chapter("""
        [[ch01-words]]
        === Words

        Take zero, for example. For example, take the first example.
        """);
    small.write("book.adoc", small.read("book.adoc")
        + "\n:sectnums!:\n\ninclude::chapters/glossary.adoc[]\n");
    small.write("chapters/glossary.adoc",
        "[[glossary]]\n== Glossary\n\nexample 样本:: One of the data. <<ch01-words>>.\n");
    assertEquals(List.of(), small.build());
    Element term = Jsoup.parse(small.read("target/book/html/ch01-one.html")).selectFirst("a.term");
    assertEquals("Take zero, for example. For example, take the first ",
        String.valueOf(term.previousSibling()));
  }

  @Test
  void an_answer_is_kept_until_its_question_changes(@TempDir Path other) {
    Element choices = page("ch01-one.html").selectFirst("ul.choices");
    String key = choices.attr("data-key");
    assertTrue(key.matches("ch01-one-[0-9a-f]+"), key);
    TinyBook changed = new TinyBook(other).chapter(
        CHAPTER.substring(0, CHAPTER.indexOf("[[ch01-halves"))
            .replace("half of three", "half of 3"));
    assertEquals(List.of(), changed.build());
    assertNotEquals(key, Jsoup.parse(changed.read("target/book/html/ch01-one.html"))
        .selectFirst("ul.choices").attr("data-key"));
    assertFalse(Files.exists(other.resolve("target/book/html/terms.html")),
        "no glossary, no index");
    assertFalse(changed.read("target/book/html/index.html").contains("exercises.html"));
  }

  @Test
  void paper_gets_the_answers_at_the_end() {
    assertEquals("Halves: 1.5 Why not the rest? One Tempting; but too little.",
        page("ch01-one.html").select(".print-answers > ol > li").text());
  }

  @Test
  void the_contents_show_where_the_reader_is() {
    assertEquals("Index of terms",
        page("terms.html").selectFirst(".contents [aria-current=page]").text());
    assertEquals("All exercises",
        page("ex-ch01-Half.html").selectFirst(".contents [aria-current=true]").text());
    assertEquals(List.of("1.1 Halves “and” more"),
        page("ch01-one.html").select(".contents .sections a").eachText());
  }

  @Test
  void what_runs_java_is_loaded_only_where_something_runs() {
    for (String name : List.of("ch01-one.html", "ex-ch01-Half.html", "exercises.html")) {
      assertEquals(List.of("web/load.js", "web/run.js"),
          page(name).select("script[src^=web/]").eachAttr("src"), name);
    }
    for (String name : List.of("index.html", "terms.html", "glossary.html")) {
      assertEquals("", page(name).select("[src^=web/], [href^=web/]").attr("src"), name);
    }
  }

  @Test
  void scripts_get_their_words_and_the_untouched_exercises() {
    String stub = book.read("target/book/html/web/stub/ch01.Half.js");
    assertTrue(stub.startsWith("nnbook.java.stub(\"ch01.Half\", \"package ch01;\\n"), stub);
    assertTrue(stub.contains("}\\n\", \"package ch01;\\n"), "no solution: " + stub);
    String scripts = book.read("target/book/html/web/java.js");
    assertTrue(scripts.startsWith("nnbook.java.words = {"), scripts.substring(0, 99));
    assertTrue(scripts.contains("\"given\":\"given\""));
    assertEquals(Set.of(), unknownWords(scripts, 30));
  }

  /** The words that a script says and does not have; it says more than {@code least}. */
  private static Set<String> unknownWords(String script, int least) {
    Set<String> used = Pattern.compile("\\bwords\\.(\\w+)").matcher(script).results()
        .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    assertTrue(used.size() > least, used::toString);
    used.removeIf(word -> script.contains("\"" + word + "\":\""));
    return used;
  }

  @Test
  void the_stepper_gets_its_words() {
    assertEquals(Set.of(), unknownWords(book.read("target/book/html/web/stepper.js"), 30));
  }

  @Test
  void pages_may_run_scripts_of_the_site_only() {
    String policy = page("ch01-one.html").select("meta[http-equiv]").attr("content");
    assertTrue(policy.startsWith("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; "));
    assertFalse(policy.contains("'unsafe-eval'"));
    for (String name : List.of("ch01-one.html", "ex-ch01-Half.html", "index.html")) {
      assertEquals(List.of(), page(name).select("script:not([src])"), name);
      assertEquals(List.of(), page(name).select("[^on]"), name);
    }
  }

  @Test
  void every_word_of_the_templates_is_filled() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("target/book/html"))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".html")).toList()) {
        assertFalse(Files.readString(file).contains("{{"), file::toString);
      }
    }
  }
}

package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.book.check.Problem;
import nnbook.book.check.Problems;
import nnbook.book.run.ChapterRunner;
import nnbook.book.run.OutputCheck;
import nnbook.platform.Home;
import nnbook.snippet.chapter.Chapters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The real book: every snippet runs and prints what stands there, every check is silent. */
@Tag("long")
class BookTest {
  private static final long MOST_BYTES = 500_000;

  /** The page of the review holds the cards of all chapters. */
  private static final long MOST_BYTES_OF_CARDS = 800_000;

  private static final Predicate<Path> EVEN =
      file -> Chapters.name(file).matches("ch\\d[02468]-.*");

  /** On another JDK not the even chapters. */
  @Tag("jdk")
  @Test
  void the_book_has_no_fault() {
    assertEquals("",
        RealBook.isOnOtherJdk() ? faultsOfRuns(EVEN.negate()) : RealBook.faults());
  }

  @Tag("jdk")
  @Tag("slow")
  @Test
  void the_even_chapters_print_what_stands_there() {
    assertEquals("", faultsOfRuns(EVEN));
  }

  /** What may differ on another JDK; that it makes pages as well, {@link BookBuilderTest} shows. */
  private static String faultsOfRuns(Predicate<Path> isAsked) {
    Path home = Home.folder();
    ChapterRunner runner = new ChapterRunner(home);
    Problems faults = new Problems();
    ExecutorService pool = Executors.newFixedThreadPool(2); // a stream would share out in pieces
    List<CompletableFuture<Void>> runs = Chapters.all(home).stream()
        .filter(isAsked)
        .map(file -> CompletableFuture.runAsync(
            () -> OutputCheck.check(runner.run(file, false), home, faults), pool))
        .toList();
    pool.shutdown();
    runs.forEach(CompletableFuture::join);
    return faults.list().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  @Test
  void pages_are_small() throws IOException {
    try (Stream<Path> pages = Files.list(RealBook.in(Edition.SITE))) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".html")).toList()) {
        long most = page.endsWith("review.html") ? MOST_BYTES_OF_CARDS : MOST_BYTES;
        assertTrue(Files.size(page) < most, () -> page + " is larger than " + most + " bytes");
      }
    }
  }

  @Test
  void every_exercise_has_one_answer_and_each_leads_to_the_other() throws IOException {
    Path site = RealBook.in(Edition.SITE);
    List<String> exercises = Jsoup.parse(site.resolve("exercises.html").toFile())
        .select(".exercise-list a").eachAttr("href");
    Set<String> answers = new HashSet<>();
    for (String exercise : exercises) {
      String answer = Jsoup.parse(site.resolve(exercise).toFile())
          .select(".steps a[href^=answers-]").attr("href");
      assertTrue(answers.add(answer), () -> exercise + " has no answer of its own: " + answer);
      String[] place = answer.split("#");
      Element heading = Jsoup.parse(site.resolve(place[0]).toFile()).getElementById(place[1]);
      String back = heading.selectFirst("a").attr("href");
      assertEquals(exercise, "ex-" + back.split("#")[1].replace('.', '-') + ".html");
      Element content = heading.parent().selectFirst("details.solution > .content");
      assertTrue(content.select("pre").text().length() > 20, answer);
      assertTrue(content.select("> .paragraph:not(.where)").size() > 0, answer);
    }
    assertTrue(answers.size() >= 108, () -> "" + answers.size());
  }

  @Test
  void every_figure_has_its_words_its_numbers_and_its_colors() throws IOException {
    try (Stream<Path> pages = Files.list(RealBook.in(Edition.SITE))) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".html")).toList()) {
        Document document = Jsoup.parse(page.toFile());
        assertEquals(List.of(), FigureChecks.incomplete(document), page::toString);
        assertEquals(List.of(), FigureChecks.otherColors(document), page::toString);
        for (Element link : document.select("figcaption a.data")) {
          assertTrue(Files.size(page.resolveSibling(link.attr("href"))) > 0, link::toString);
        }
      }
    }
  }
}

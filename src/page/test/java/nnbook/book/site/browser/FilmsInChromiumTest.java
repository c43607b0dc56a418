package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Grader;
import nnbook.platform.Home;
import nnbook.platform.UserError;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import nnbook.web.aot.SharedSignatures;
import nnbook.web.image.UnfilmedSession;
import nnbook.web.recorder.Film;
import nnbook.web.recorder.FilmJson;
import nnbook.web.recorder.FilmStart;
import nnbook.web.step.ExerciseFilms;
import nnbook.web.step.JvmClasses;
import nnbook.web.step.SnippetFilms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the real pages film is, to the last character, what is filmed on a JVM, where a snippet puts
 * out the same as without a film.
 */
@WithChromium
@DisplayNameGeneration(ReplaceUnderscores.class)
class FilmsInChromiumTest {
  private static final Path HOME = Home.folder();

  private static final String CLOCK = """
      long tick = 0;
      double ticks(Runnable work) {
        work.run();
        return 0.5;
      }
      """;

  private static JavaTab tab;

  @BeforeAll
  static void open() {
    tab = new JavaTab(RealJava.site(), Chapters.find(HOME, "ch01"));
  }

  @AfterAll
  static void close() {
    tab.close();
  }

  @Test
  void some_snippets_and_answers_are_filmed_as_on_a_jvm() {
    assertEquals(List.of(), snippets(Chapters.find(HOME, "ch03"), 3));
    assertEquals(List.of(), snippets(Chapters.find(HOME, "ch08"), 1)); // an array made by a stream
    assertEquals(List.of(), solutions(id -> id.equals("ch06.WeightGrad")));
  }

  /** More things than are looked into after a line, so that it shows who has looked again. */
  @Test
  void lambdas_and_arrays_of_streams_are_filmed_as_on_a_jvm() {
    List<String> differences = new ArrayList<>();
    SnippetFilms films = new SnippetFilms(SharedSignatures.bytes());
    tab.reset();
    for (String code : new String[] {
        "double[][][] all = new double[9][99][1], more = new double[9][99][1];",
        "Matrix ones() {\n  return Matrix.generate(2, 2,\n      (j, i) -> 1);\n}",
        "Matrix m = ones();",
        "Double[] d = Stream.generate(() -> 1.0).limit(2)\n    .toArray(Double[]::new);"}) {
      Film film = films.film("", code, FilmStart.AT_ONCE, (kind, text) -> { });
      tab.film(code);
      compare(code, FilmJson.of(film), differences);
    }
    assertEquals(List.of(), differences);
  }

  static List<Path> chapters() {
    return Chapters.all(HOME);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("chapters")
  void all_snippets_of_a_chapter_are_filmed_as_on_a_jvm(Path chapter) {
    assertEquals(List.of(), snippets(chapter, Integer.MAX_VALUE));
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("chapters")
  void all_solutions_of_a_chapter_are_filmed_as_on_a_jvm(Path chapter) {
    String folder = Chapters.name(chapter).replaceFirst("-.*", ".");
    assertEquals(List.of(), solutions(id -> id.startsWith(folder)));
  }

  /** Those that the page runs, the first of them, by a clock that goes alike everywhere. */
  private static List<String> snippets(Path file, int most) {
    List<String> differences = new ArrayList<>();
    tab.reset();
    SnippetFilms films = new SnippetFilms(SharedSignatures.bytes());
    UnfilmedSession plain = new UnfilmedSession(JvmClasses.world(), SharedSignatures.bytes());
    List<Block.Snippet> all = ChapterSource.read(file, HOME).snippets();
    Stream<Block.Snippet> snippets =
        all.stream().filter(snippet -> snippet.needs().isEmpty()).limit(most);
    tab.film(CLOCK);
    films.film("", CLOCK, FilmStart.AT_ONCE, (kind, text) -> { });
    plain.run(CLOCK);
    snippets.forEach(snippet -> {
      String code = snippet.code().replace("System.nanoTime()", "(tick += 10_000_000)")
          .replace("watch.seconds(", "ticks(");
      String place = Chapters.name(file) + ":" + snippet.codeLine();
      StringBuilder output = new StringBuilder();
      Film film;
      try {
        film = films.film("", code, FilmStart.AT_ONCE,
            (kind, text) -> output.append(kind).append(' ').append(text));
      } catch (UserError e) { // it may need a snippet that the page does not run
        if (all.stream().allMatch(one -> one.needs().isEmpty())) {
          throw e;
        }
        return;
      }
      tab.film(code);
      compare(place, FilmJson.of(film), differences);
      if (!plain.run(code).equals(output.toString())) {
        differences.add(place + ": puts out " + output);
      }
    });
    return differences;
  }

  private static List<String> solutions(Predicate<String> isAsked) {
    List<String> differences = new ArrayList<>();
    Grader grader = Grader.of(HOME, Grader.TIME_LIMIT);
    try (ExerciseFilms films = new ExerciseFilms(grader, SharedSignatures.bytes())) {
      for (Exercise exercise : ExerciseCatalog.of(HOME.resolve("exercises")).all()) {
        if (isAsked.test(exercise.id())) {
          String text = Files.readString(
              HOME.resolve("solutions/" + exercise.id().replace('.', '/') + ".java"));
          tab.watch(exercise.id(), text);
          compare(exercise.id(), FilmJson.of(
              films.film(exercise, text, FilmStart.AT_ONCE).orElseThrow().film()), differences);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return differences;
  }

  private static void compare(String name, String wanted, List<String> differences) {
    int length = Math.min(wanted.length(), tab.filmLength());
    if (length == tab.filmLength() && tab.filmHash(length) == wanted.hashCode()) {
      return;
    }
    int same = 0;
    int other = length + 1;
    while (other - same > 1) { // the longest beginning that is the same
      int half = (same + other) >>> 1;
      boolean is = tab.filmHash(half) == wanted.substring(0, half).hashCode();
      same = is ? half : same;
      other = is ? other : half;
    }
    differences.add(name + ": expected " + cut(wanted, same - 60, same + 80) + "\n but was "
        + tab.filmText(Math.max(0, same - 60), same + 80));
  }

  private static String cut(String text, int from, int to) {
    return text.substring(Math.max(0, from), Math.min(text.length(), to));
  }
}

package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Grader;
import nnbook.grader.Outcome;
import nnbook.grader.Verdict;
import nnbook.grader.VerdictJson;
import nnbook.grader.WrongSolutions;
import nnbook.learner.Progress;
import nnbook.platform.Home;
import nnbook.platform.JsonText;
import nnbook.platform.Messages;
import nnbook.terminal.exercise.VerdictText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the page's script shows of a verdict are the words that the terminal prints. */
@WithChromium
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerdictScriptTest {
  private static final Path HOME = Home.folder();
  private static final int FEW = 3;

  /** Words for readers who hear are left out. */
  private static final String SHOWN = """
      nnbook.java = { words: JSON.parse(arguments[0]) };
      SCRIPT
      return JSON.parse(arguments[1]).map((verdict) => {
        const shown = nnbook.java.verdict.of({ ...verdict, remarks: [] });
        shown.querySelectorAll('.sr').forEach((word) => word.remove());
        return [nnbook.java.verdict.headline(verdict), shown.textContent];
      });""";

  /** What only the terminal says below the checks: remarks have other places in the page. */
  private static final String BELOW =
      "(?s)((Bytheway:|Watchithappen,|Again:|Hint\\d|Youhaveseen|Whattonotice:).*)?";

  private final Chromium browser;

  VerdictScriptTest(Chromium browser) {
    this.browser = browser;
  }

  private static List<Exercise> exercises() {
    return ExerciseCatalog.of(HOME.resolve("exercises")).all();
  }

  @Test
  void some_answers_are_told_in_the_words_of_the_terminal() throws IOException {
    List<String> seen = new ArrayList<>();
    compare(exercises().stream().filter(one -> !seen.contains(one.chapter()))
        .peek(one -> seen.add(one.chapter())).toList(), FEW);
  }

  @Tag("slow")
  @Test
  void all_answers_are_told_in_the_words_of_the_terminal() throws IOException {
    compare(exercises(), Integer.MAX_VALUE);
  }

  private void compare(List<Exercise> exercises, int most) throws IOException {
    List<String> differences = new ArrayList<>();
    try (Grader grader = Grader.of(HOME, Grader.TIME_LIMIT)) {
      for (Exercise exercise : exercises) {
        List<String> texts = WrongSolutions.withSolution(ExercisePaths.of(HOME, exercise)).values()
            .stream().limit(most).toList();
        grader.prepare(exercise, texts);
        List<Verdict> verdicts = texts.stream()
            .map(text -> grader.check(exercise, text, ""))
            .filter(verdict -> verdict.outcome() != Outcome.DOES_NOT_COMPILE)
            .toList();
        List<?> shown = shown(verdicts);
        for (int i = 0; i < verdicts.size(); i++) {
          differences.addAll(difference(verdicts.get(i), (List<?>) shown.get(i)));
        }
      }
    }
    assertEquals("", String.join("\n", differences));
  }

  private List<?> shown(List<Verdict> verdicts) throws IOException {
    String json = JsonText.of(verdicts.stream().map(VerdictJson::of).toList());
    String script = resource("/nnbook/book/theme.js")
        + SHOWN.replace("SCRIPT", resource("/nnbook/web/verdict.js"));
    return (List<?>) browser.run(script, words(), json);
  }

  /** The words of a check, as the site has them. */
  private static String words() throws JsonProcessingException {
    Map<String, String> words = new TreeMap<>();
    Messages.of("terminal").all().forEach((key, text) ->
        words.put(key.replaceFirst("^check\\.", ""), text));
    return new ObjectMapper().writeValueAsString(words);
  }

  private static List<String> difference(Verdict verdict, List<?> shown) {
    String seed = verdict.told().map(check -> check.failure().seed()).orElse("");
    String text = new VerdictText(HOME, Progress.of(HOME, warning -> {}), false)
        .of(verdict).toString();
    String terminal = seed.isEmpty() ? plain(text) : plain(text).replaceFirst("seed" + seed, "");
    String[] parts = shown.get(0).toString().split(" · ", 2); // without checks, no points
    String page = plain(verdict.exercise().id() + (parts.length > 1 ? parts[1] : "") + parts[0]
        + shown.get(1));
    // Above many lines of numbers a terminal shows the diagnosis first, so that it is not missed.
    int end = Math.min(page.length(), terminal.length());
    boolean same = sorted(terminal.substring(0, end)).equals(sorted(page))
        && terminal.substring(end).matches(BELOW);
    return same ? List.of() : List.of("expected " + terminal + "\n but was " + page);
  }

  private static String sorted(String text) {
    return text.chars().sorted().collect(
        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  /** Without white space, and as the terminal shows characters that would move its cursor. */
  private static String plain(String text) {
    return text.replaceAll("\\s+", "").replaceAll("\\p{Cntrl}", "·");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = VerdictScriptTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

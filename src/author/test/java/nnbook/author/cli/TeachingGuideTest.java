package nnbook.author.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nnbook.cli.Main;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.snippet.chapter.Chapters;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;

/** What people read about commands and minutes is so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TeachingGuideTest {
  private static final Path HOME = Path.of(System.getProperty("nnbook.home", "."));
  private static final Path GUIDE = HOME.resolve("chapters/appendix-e-teaching.adoc");
  private static final String RELEASE = "src/course/main/resources/nnbook/course/release/";

  private static final Pattern COMMAND = Pattern.compile("\\./nnbook ([^`\\n)#]+)");
  private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|\\S)+");
  private static final Pattern GOAL =
      Pattern.compile("(?m)^\\| (\\d+) \\| <<.*\\| (\\d+) \\| (\\d+)$");
  private static final Pattern WEEK =
      Pattern.compile("(?m)^\\| \\d+ \\| ([\\d, ]+) \\|.*\\| (\\d+)$");

  private static final Pattern FENCE = Pattern.compile("-{4,}|\\.{4,}|\\+{4,}|/{4,}");
  private static final Pattern NO_PROSE =
      Pattern.compile("\\[.*]|:[\\w-]+:.*|\\w+::.*|\\|===|//.*|====.*");

  /** A chapter's minutes of reading and of exercises. */
  private record Minutes(int reading, int exercises) {}

  private static String guide() throws IOException {
    return Files.readString(GUIDE);
  }

  /** Why {@code command}, without the launcher, is none; or an empty text. */
  private static String fault(String command) {
    CommandLine line = Main.commandLine();
    try {
      line.parseArgs(WORD.matcher(command.replace("@FIRST@", "X").replace("@CHAPTER@", "ch01"))
          .results().map(word -> word.group().replace("\"", "")).toArray(String[]::new));
      return "";
    } catch (MissingParameterException e) {
      // The name of a command alone speaks of it.
      return command.contains(" -") ? command + ": " + e.getMessage() : "";
    } catch (ParameterException e) {
      return command + ": " + e.getMessage();
    }
  }

  @Test
  void every_command_can_be_typed_as_it_is_printed() throws IOException {
    List<String> faults = new ArrayList<>();
    int commands = 0;
    for (Path file : List.of(GUIDE, HOME.resolve("README.md"),
        HOME.resolve("src/docs/commands.adoc"),
        HOME.resolve(RELEASE + "student/README.md"),
        HOME.resolve(RELEASE + "instructor/README.md"))) {
      String text = Files.readString(file).replaceAll("\\\\\\n\\s*", "");
      for (MatchResult command : COMMAND.matcher(text).results().toList()) {
        faults.add(fault(command.group(1)));
        commands++;
      }
    }
    faults.removeIf(String::isEmpty);
    assertEquals(List.of(), faults);
    assertTrue(commands > 40, commands + " commands");
  }

  @Test
  void a_command_that_is_wrong_is_noticed() {
    assertTrue(!fault("course relaese --out x").isEmpty());
    assertTrue(!fault("course release --output x").isEmpty());
    assertTrue(!fault("course release --due 2027-02-01").isEmpty());
    assertThrows(ParameterException.class, () -> Main.commandLine().parseArgs("nothing"));
  }

  @Test
  void the_minutes_of_the_exercises_are_those_of_the_stubs() throws IOException {
    Map<Integer, Integer> stubs = new TreeMap<>();
    for (Exercise exercise : ExerciseCatalog.of(HOME.resolve("exercises")).all()) {
      stubs.merge(number(exercise.chapter()), exercise.minutes(), Integer::sum);
    }
    Map<Integer, Integer> told = new TreeMap<>();
    minutes().forEach((chapter, minutes) -> told.put(chapter, minutes.exercises()));
    assertEquals(stubs, told);
  }

  @Test
  void the_minutes_of_reading_are_those_of_200_words() throws IOException {
    List<String> wrong = new ArrayList<>();
    Map<Integer, Minutes> told = minutes();
    for (Path file : Chapters.all(HOME)) {
      if (Chapters.name(file).matches("ch\\d\\d-.*")) {
        int chapter = number(Chapters.name(file));
        double counted = words(Files.readString(file)) / 200.0;
        // Captions, and the cards of the exercises, are in no chapter's source.
        double ratio = told.get(chapter).reading() / counted;
        if (ratio < 1 || ratio > 1.25) {
          wrong.add(chapter + ": " + counted + " and " + told.get(chapter).reading());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void the_minutes_of_a_week_are_those_of_its_chapters() throws IOException {
    Map<Integer, Minutes> chapters = minutes();
    List<MatchResult> weeks = WEEK.matcher(guide()).results().toList();
    assertEquals(12, weeks.size());
    for (MatchResult week : weeks) {
      int sum = 0;
      for (String chapter : week.group(1).strip().split(", ")) {
        Minutes minutes = chapters.get(Integer.parseInt(chapter));
        sum += minutes.reading() + minutes.exercises();
      }
      assertEquals(sum, Integer.parseInt(week.group(2)), week.group());
    }
  }

  private static Map<Integer, Minutes> minutes() throws IOException {
    Map<Integer, Minutes> minutes = new TreeMap<>();
    GOAL.matcher(guide()).results().forEach(row -> minutes.put(
        Integer.parseInt(row.group(1)),
        new Minutes(Integer.parseInt(row.group(2)), Integer.parseInt(row.group(3)))));
    return minutes;
  }

  private static int number(String chapter) {
    return Integer.parseInt(chapter.substring(2, 4));
  }

  /** The words of a chapter's own text, without code, outputs and formulas. */
  private static int words(String chapter) {
    int words = 0;
    String fence = "";
    for (String line : chapter.lines().map(String::stripTrailing).toList()) {
      if (!fence.isEmpty()) {
        fence = line.equals(fence) ? "" : fence;
      } else if (FENCE.matcher(line).matches()) {
        fence = line;
      } else if (!NO_PROSE.matcher(line).matches() && !line.isBlank()) {
        words += line.replaceAll("stem:\\[(?:\\\\.|[^\\]])*]", "").strip().split("\\s+").length;
      }
    }
    return words;
  }
}

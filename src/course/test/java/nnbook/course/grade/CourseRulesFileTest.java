package nnbook.course.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.course.submission.Student;
import nnbook.platform.UserError;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CourseRulesFileTest {
  @TempDir private Path folder;

  private CourseRules read(String text) throws IOException {
    return CourseRulesFile.read(Files.writeString(folder.resolve("rules.properties"), text));
  }

  @Test
  void all_keys_are_read() throws IOException {
    Files.createDirectories(folder.resolve("secret"));
    CourseRules rules = read("\uFEFFexercises = ch01, ch02.Neuron\nweight.ch01 = 0\n"
        + "due = 2026-10-01T10:00Z\nlate.percent = 10\nlate.most = 50\nattempt = Best\n"
        + "visibility.* = Brief\nhidden = secret\nseed = 5f2c9a81d3b7e604Acd1\n"
        + "timeLimit = 2.5\n");
    assertEquals(List.of("ch01", "ch02.Neuron"), rules.exercises());
    assertEquals(Map.of("ch01", 0), rules.weights());
    assertEquals(Optional.of(Instant.parse("2026-10-01T10:00:00Z")), rules.late().due());
    assertTrue(rules.best());
    assertEquals(Optional.of(folder.resolve("secret")), rules.checks().hidden());
    assertTrue(rules.checks().seed().isPresent());
    assertEquals(Duration.ofMillis(2500), rules.checks().timeLimit());
    assertEquals(10, rules.given().size());
    assertFalse(rules.given().toString().contains("5f2c"));
    assertEquals("ch03", rules.withExercises(List.of("ch03")).given().get("exercises"));
  }

  @Test
  void the_template_holds_every_key_and_is_right_with_and_without_its_comments()
      throws IOException {
    String text;
    try (InputStream in = getClass().getResourceAsStream("/nnbook/course/course.properties")) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertEquals(0, read(text).given().size());
    String example = text.replace("#seed", "seed");
    assertThrows(UserError.class, () -> read(example), "a seed that stands in the book");
    Files.createDirectories(folder.resolve("hidden"));
    assertEquals(14, read(text.replaceAll("(?m)^#(?=\\S)", "")
        .replace("YOUR-OWN-SECRET", "5f2c9a81d3b7e6045f2c")).given().size());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "`dew = 2026-10-01` | `Did you mean due?`",
      "`nothing.of.the.kind = 1` | `there is no rule`",
      "`weight.ch01 = 1.5` | `weight.ch01 = 1.5 is wrong. It must be a whole number from 0 to 100`",
      "`weight.ch01 = -1` | `0 to 100`",
      "`due = tomorrow` | `due = tomorrow`",
      "`late.percent = 101` | `0 to 100`",
      "`attempt = first` | `one of last, best`",
      "`visibility.x = open` | `visible, brief, hidden`",
      "`hidden = none` | `there is no`",
      "`seed = secret!` | `seed = (secret)`",
      "`seed = 20270201` | `at least 20 characters`",
      "`seed = 2027-02-01 2027-02-01 2027-02-01` | `8 of them different`",
      "`timeLimit = 0` | `0.1`",
      "`studentLimit = 90000` | `86400`",
      "`publish = due` | `where a due date is given`",
      "`publish = soon` | `a time such as`",
      "`timeLimit = NaN` | `0.1`",
      "`due = \\u00` | `Cannot read`"})
  void what_is_wrong_is_told_with_its_key(String text, String part) {
    String message = assertThrows(UserError.class, () -> read(text)).getMessage();
    assertTrue(message.contains(part), message);
  }

  @Test
  void a_file_that_is_missing_is_told() {
    assertThrows(UserError.class, () -> CourseRulesFile.read(folder.resolve("none")));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1, 0", "1, 1", "86400, 1", "86401, 2", "518400, 6"})
  void a_day_is_late_once_it_has_begun(long seconds, int days) {
    Instant due = Instant.parse("2026-10-01T10:00:00Z");
    LatePenalty late = new LatePenalty(Optional.of(due), 10, 50);
    assertEquals(days, late.daysLate(Optional.of(due.plusSeconds(seconds)), Student.of("x")));
    assertEquals(Math.max(0.5, 1 - 0.1 * days), late.factor(days), 1e-12);
    assertEquals(0, late.daysLate(Optional.empty(), Student.of("x")));
    LatePenalty none = new LatePenalty(Optional.empty(), 0, 100);
    assertEquals(0, none.daysLate(Optional.of(due), Student.of("x")));
  }
}

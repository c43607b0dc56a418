package nnbook.course.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.diagnosis.Failure;
import nnbook.grader.CheckResult;
import nnbook.grader.Outcome;
import nnbook.grader.Visibility;
import nnbook.grader.compile.CompileProblem;
import nnbook.platform.UserError;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;


@DisplayNameGeneration(ReplaceUnderscores.class)
class ResultFilesTest {
  private static final Failure WRONG =
      new Failure(Failure.Kind.WRONG_VALUE, "]]> \u0000 \u001b[31m \"", "x =\n1", "2", "3", "",
          "=1+1", "7");
  private static final StudentResult RESULT =
      new StudentResult(
          "张伟, \"Ann\"",
          List.of(
              new ExerciseScore(
                  "ch01.A",
                  Outcome.FAILED,
                  List.of(
                      new CheckResult("is_right", 2, Outcome.PASSED, Visibility.VISIBLE, "",
                          WRONG, ""),
                      new CheckResult("hidden_one", 3, Outcome.FAILED, Visibility.HIDDEN,
                          "extreme values", WRONG, "printed")),
                  List.of(new CompileProblem(3, "int x", "A ; is missing.", "';' expected")),
                  "",
                  "abc")),
          List.of("late"),
          0.9);

  @TempDir private Path folder;

  @Test
  void what_is_written_is_read_again() {
    Path file = folder.resolve("results/a.json");
    ResultFiles.write(file, RESULT);
    assertEquals(RESULT, ResultFiles.readStudent(file));
    assertEquals(List.of(RESULT), ResultFiles.readAll(folder));
    ResultFiles.write(file, RESULT.exercises().get(0));
    assertEquals(RESULT.exercises().get(0), ResultFiles.readScore(file));
  }

  @Test
  void nothing_by_hand_and_nothing_held_back_are_not_written_and_not_missed() {
    String json = ResultFiles.text(RESULT);
    assertTrue(!json.contains("byHand") && !json.contains("heldUntil"), json);
    StudentResult marked = new StudentResult("a",
        List.of(RESULT.exercises().get(0).with(new HandMark(true, 4, 5, "Good."))), List.of(), 1,
        "2026");
    Path file = folder.resolve("b.json");
    ResultFiles.write(file, marked);
    assertEquals(marked, ResultFiles.readStudent(file));
    assertEquals(4, marked.points());
  }

  @Test
  void fields_have_their_documented_names() {
    String json = ResultFiles.text(RESULT);
    for (String field : List.of("\"points\" : 1.8", "\"possiblePoints\" : 5",
        "\"outcome\" : \"failed\"", "\"visibility\" : \"hidden\"", "\"kind\" : \"wrong_value\"",
        "\"original\" : \"';' expected\"", "\"factor\" : 0.9")) {
      assertTrue(json.contains(field), field + " in " + json);
    }
    assertTrue(json.indexOf("\"points\" : 1.8") < json.lastIndexOf("\"possiblePoints\""), json);
    assertTrue(json.endsWith("}\n") && !json.contains("\r") && !json.contains("clues"), json);
  }

  @Test
  void what_a_student_may_see_holds_nothing_of_a_hidden_check() {
    String json = ResultFiles.text(RESULT.forStudent());
    assertTrue(json.contains("extreme values"));
    assertTrue(!json.contains("hidden_one") && !json.contains("printed\" : \"printed"), json);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "`\"factor\" : 0.9` | `\"factor\" : \"0.9\"` | factor",
      "`\"factor\" : 0.9` | `\"factor\" : 7` | factor",
      "`\"factor\" : 0.9` | `\"factors\" : 0.9` | factor",
      "`\"outcome\" : \"failed\"` | `\"outcome\" : \"lost\"` | exercises[0]",
      "`\"outcome\" : \"failed\"` | `\"outcome\" : 3` | exercises[0]",
      "`\"points\" : 2,` | `\"points\" : 2.5,` | exercises[0].checks[0].points",
      "`\"points\" : 2,` | `` | exercises[0].checks[0]",
      "`\"points\" : 2,` | `\"points\" : null,` | exercises[0].checks[0].points",
      "`\"notes\" : [` | `\"notes\" : [[` | ``",
      "`\"student\" : ` | `` | ``"})
  void damaged_files_are_refused_with_name_and_place(String from, String to, String place)
      throws IOException {
    Path file = folder.resolve("a.json");
    String text = ResultFiles.text(RESULT);
    assertTrue(text.contains(from), text);
    Files.writeString(file, text.replaceFirst(Pattern.quote(from),
        Matcher.quoteReplacement(to == null ? "" : to)));
    String message =
        assertThrows(UserError.class, () -> ResultFiles.readStudent(file)).getMessage();
    assertTrue(message.contains(file.toString()), message);
    assertTrue(message.contains(place == null ? "" : place), message);
  }

  @Test
  void a_folder_without_results_is_told() {
    assertThrows(UserError.class, () -> ResultFiles.readAll(folder));
    assertThrows(UserError.class, () -> ResultFiles.readStudent(folder.resolve("none.json")));
  }

  @Test
  void a_name_becomes_a_harmless_file_name_of_its_own() {
    assertEquals("s17@uni.example", ResultFiles.fileName("s17@uni.example"));
    assertEquals("%2e;.%2f;x", ResultFiles.fileName("../x"));
    assertEquals("张伟%2c;%20;%0;", ResultFiles.fileName("张伟, \0"));
  }
}

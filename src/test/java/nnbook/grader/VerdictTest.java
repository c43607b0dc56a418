package nnbook.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nnbook.diagnosis.Failure;
import nnbook.diagnosis.clue.Clue;
import nnbook.diagnosis.clue.Clues;
import nnbook.platform.ExitCode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerdictTest {
  private static final Exercise EXERCISE = ExerciseCatalog.read(Path.of("ch90/X.java"));

  private static CheckResult check(String name, Outcome outcome, String diagnosis) {
    Failure failure =
        new Failure(Failure.Kind.OTHER, "", "", "", "", "", diagnosis, "");
    return check(name, 2, outcome, failure);
  }

  private static CheckResult check(String name, int points, Outcome outcome, Failure failure) {
    return new CheckResult(name, points, outcome, Visibility.VISIBLE, "", failure, "");
  }

  private static Verdict verdict(CheckResult... checks) {
    return verdict(Arrays.asList(checks));
  }

  private static Verdict verdict(List<CheckResult> checks) {
    return Verdict.of(EXERCISE, checks, List.of());
  }

  @Test
  void the_worst_check_decides() {
    CheckResult passed = check("a", Outcome.PASSED, "");
    assertEquals(Outcome.PASSED, verdict(passed).outcome());
    assertEquals(Outcome.FAILED, verdict(check("b", Outcome.FAILED, ""), passed).outcome());
    assertEquals(Outcome.NO_TEST, verdict().outcome());
    assertEquals(
        Outcome.TIME_LIMIT,
        verdict(check("b", Outcome.TIME_LIMIT, ""), check("c", Outcome.NOT_RUN, "")).outcome());
    assertEquals(2, verdict(check("b", Outcome.FAILED, ""), passed).points());
    assertEquals(4, verdict(check("b", Outcome.FAILED, ""), passed).possiblePoints());
  }

  @Test
  void a_title_keeps_the_minus_of_a_small_number() {
    assertEquals("the step is 1e-5", check("the_step_is_1e_5", Outcome.PASSED, "").title());
    assertEquals("the cube at 2 or 3", check("the_cube_at_2_or_3", Outcome.PASSED, "").title());
  }

  @Test
  void only_an_exercise_without_any_work_is_not_started() {
    CheckResult open = check("a", Outcome.NOT_STARTED, "");
    assertEquals(Outcome.NOT_STARTED, verdict(open, open).outcome());
    assertEquals(Outcome.FAILED, verdict(open, check("b", Outcome.PASSED, "")).outcome());
  }

  @Test
  void a_wrong_answer_is_told_before_a_missing_refusal() {
    Failure refusal =
        new Failure(Failure.Kind.DID_NOT_THROW, "", "", "", "", "", "No lengths checked.", "");
    CheckResult plain = check("plain", Outcome.FAILED, "");
    CheckResult refuses = check("refuses", 1, Outcome.FAILED, refusal);
    assertEquals("plain", verdict(plain, refuses).told().orElseThrow().name());
    assertEquals("refuses", verdict(refuses).told().orElseThrow().name());
  }

  /** A check whose fitting mistakes, and those against, are single words. */
  private static CheckResult clues(String name, String fitting, String against) {
    List<Clue> fits =
        words(fitting).stream().map(word -> Clue.value(word, word.length() > 1 ? 2 : 1)).toList();
    Failure failure =
        new Failure(
            Failure.Kind.WRONG_VALUE, "", "", "", "", "", "", "",
            new Clues(fits, words(against), List.of(), true));
    return check(name, 1, Outcome.FAILED, failure);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  private static String told(CheckResult... checks) {
    CheckResult told = verdict(checks).told().orElseThrow();
    return told.name() + ": " + told.failure().mistake();
  }

  @Test
  void the_diagnosis_of_most_checks_is_told_with_its_first_check() {
    assertEquals("b: sum", told(clues("a", "sign", ""), clues("b", "sum", ""),
        clues("c", "sum", "")));
    assertEquals("a: sum", told(clues("a", "sum sign", ""), clues("b", "sum sign", "")));
    assertEquals("b: sign", told(clues("a", "", ""), clues("b", "sign", "")));
  }

  @Test
  void of_two_that_explain_as_much_the_first_is_told() {
    assertEquals("a: sign", told(clues("a", "sign", ""), clues("b", "sum", "")));
    assertEquals("a: sum", told(clues("a", "sign sum", ""), clues("b", "sum", "")));
    assertEquals(
        "a: sign", told(clues("a", "sign", ""), clues("b", "sum", ""), clues("c", "bias", "")));
    assertEquals(
        "a: sum: add b.", told(clues("a", "sum:_add_b.", ""), clues("b", "sum:_+", ""))
            .replace('_', ' '));
  }

  @Test
  void a_mistake_that_more_checks_deny_than_show_is_not_told() {
    assertEquals(
        "a: ", told(clues("a", "sign", ""), clues("b", "", "sign"), clues("c", "", "sign")));
    assertEquals("a: sign", told(clues("a", "sign", ""), clues("b", "", "sign")));
    assertEquals("a: sum", told(clues("a", "sign sum", ""), clues("b", "sum", "sign"),
        clues("c", "sum", "sign")));
  }

  @Test
  void what_the_first_check_denies_no_later_one_tells() {
    assertEquals(
        "a: ", told(clues("a", "", "sign"), clues("b", "sign", ""), clues("c", "sign", "")));
  }

  @Test
  void what_one_check_shows_or_another_doubts_is_not_told_as_sure() {
    CheckResult one = clues("a", "sign", "");
    assertEquals("One mistake that gives exactly this: sign", looks(one));
    assertEquals("Looks like: sign", looks(one, clues("b", "sign", "")));
    assertEquals("One mistake that gives exactly this: sign",
        looks(one, clues("b", "sign", ""), clues("c", "", "sign")));
    assertEquals("Perhaps: sign", looks(one, clues("b", "sum", "")));
    Clue seen = Clue.property("Seen.", 3);
    assertEquals("Perhaps: Seen.", looks(only("a", seen)));
    assertEquals("Looks like: Seen.", looks(only("a", seen), only("b", seen)));
    assertEquals("Perhaps: Seen.", looks(only("a", seen), only("b", seen), clues("c", "", "")));
  }

  private static String looks(CheckResult... checks) {
    return verdict(checks).told().orElseThrow().failure().looks();
  }

  private static CheckResult only(String name, Clue clue) {
    Clues clues = new Clues(List.of(clue), List.of(), List.of(), true);
    return check(name, 1, Outcome.FAILED,
        new Failure(Failure.Kind.WRONG_VALUE, "", "", "", "", "", "", "", clues));
  }

  @Test
  void a_common_number_that_one_check_denies_is_an_accident() {
    assertEquals("a: 0", told(clues("a", "0", ""), clues("b", "", "")));
    assertEquals("a: ", told(clues("a", "0", ""), clues("b", "", "0")));
  }

  @Test
  void a_general_mistake_is_told_only_where_no_foreseen_one_is() {
    Clue twice = new Clue("factor.twice", "Twice.", Clue.Source.GENERAL, 1);
    Clues once = new Clues(List.of(twice), List.of(), List.of(), true);
    Failure scalar =
        new Failure(Failure.Kind.WRONG_VALUE, "", "", "", "", "", "", "", once);
    CheckResult a = check("a", 1, Outcome.FAILED, scalar);
    CheckResult b = check("b", 1, Outcome.FAILED, scalar);
    assertEquals("a: ", told(a), "one number could be an accident");
    assertEquals("a: Twice.", told(a, b));
    assertEquals("c: sum", told(a, b, clues("c", "sum", "")));
  }

  @Test
  void a_fault_of_the_book_is_told_last_and_gives_exit_code_70() {
    Failure fault = new Failure(Failure.Kind.TEST_FAULT, "Broken.", "", "", "", "", "", "");
    CheckResult broken = check("broken", 1, Outcome.NO_TEST, fault);
    assertEquals("a: ", told(broken, clues("a", "", "")));
    assertEquals("broken", verdict(broken).told().orElseThrow().name());
    assertEquals(ExitCode.INTERNAL, verdict(broken, clues("a", "", "")).exitCode());
  }

  @Test
  void an_exception_is_told_where_no_value_is_explained() {
    Failure index =
        new Failure(Failure.Kind.THREW, "", "", "", "", "", "index", "", Clues.known("index"));
    CheckResult threw = check("threw", 1, Outcome.FAILED, index);
    assertEquals("a: sum", told(threw, threw, clues("a", "sum", "")));
    assertEquals("threw: index", told(clues("a", "", ""), threw));
  }

  @Test
  void what_stopped_everything_is_told_first_then_a_diagnosis() {
    List<CheckResult> checks =
        List.of(
            check("passed", Outcome.PASSED, ""),
            check("plain", Outcome.FAILED, ""),
            check("diagnosed", Outcome.FAILED, "The bias is missing."),
            check("stopped", Outcome.CRASHED, ""));
    assertEquals("stopped", verdict(checks).told().orElseThrow().name());
    assertEquals(
        "diagnosed", verdict(checks.subList(0, 3)).told().orElseThrow().name());
    assertEquals(
        "plain", verdict(checks.subList(0, 2)).told().orElseThrow().name());
    assertEquals(0, verdict(checks.subList(0, 1)).told().stream().count());
  }

  @Test
  void a_report_tells_the_mistake_once_and_no_clue() {
    Verdict verdict =
        verdict(clues("a", "rows", ""), clues("b", "rows", ""), check("c", Outcome.PASSED, ""));
    List<String> told =
        verdict.toldChecks().stream().map(each -> each.failure().diagnosis()).toList();
    assertEquals(List.of("rows", "", ""), told);
    assertTrue(
        verdict.toldChecks().stream()
            .allMatch(each -> each.failure().clues().equals(Clues.NONE)));
  }
}

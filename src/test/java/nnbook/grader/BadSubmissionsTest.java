package nnbook.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.grader.compile.CompileProblem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever a submission does, it ends in a verdict that says so, and leaves nothing behind. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadSubmissionsTest {
  /** File, exit code, points and words of the verdict. */
  private static final List<String> BAD =
      """
      passes-some             | 1 | 4 | The factor is not looked at
      passes-none             | 1 | 0 | Factor and number are added
      changes-input           | 1 | 1 | changed the input a
      too-short               | 1 | 0 | the length is 2, expected 3
      returns-null            | 1 | 0 | Your method returned null
      returns-nan             | 1 | 0 | first difference at [0]: expected 3.0, actual NaN
      keeps-one-array         | 1 | 3 | the length is 3, expected 1
      throws                  | 1 | 0 | Index 3 out of bounds for length 3 (Scale.java:7)
      breaks-at-start         | 1 | 0 | NumberFormatException
      fails-with-an-assertion | 1 | 0 | Your code threw AssertionError: all is well (Scale.java:7)
      aborts                  | 1 | 0 | threw TestAbortedException: skip me
      aborts-at-start         | 1 | 0 | TestAbortedException
      declares-the-test       | 1 | 0 | expected 3.0, actual 1.0
      recursion               | 1 | 0 | called itself too often
      prints-without-end      | 1 | 0 | printed more than a million characters
      prints-at-once          | 1 | 0 | printed more than a million characters
      prints-fake-result      | 1 | 0 | expected 3.0, actual 1.0
      forges-a-result         | 1 | 0 | expected 3.0, actual 1.0
      reads-input             | 1 | 0 | reads from the keyboard
      leaves-threads          | 1 | 0 | left threads running (1)
      leaves-threads-elsewhere | 1 | 0 | left threads running (1)
      leaves-process          | 1 | 0 | left other programs running (1)
      writes-files            | 1 | 0 | expected 3.0, actual 1.0
      does-not-compile        | 3 | 0 | A semicolon is missing
      missing-brace           | 3 | 0 | a closing brace "}" is missing
      not-text                | 3 | 0 | is not Java
      uses-junit              | 3 | 0 | There is no package org.junit.jupiter.api
      nested-too-deep         | 3 | 0 | nested too deeply
      declares-a-module       | 3 | 0 | The Java compiler gave up on this file
      empty                   | 3 | 0 | The file declares no class
      wrong-package           | 3 | 0 | The first line must be "package ch90;"
      no-package              | 3 | 0 | The first line must be "package ch90;"
      renamed-class           | 3 | 0 | this file declares Scaling. Rename it back
      renamed-method          | 3 | 0 | your class has multiply(double[], double)
      wrong-parameters        | 3 | 0 | your method is scale(double[], float)
      not-static              | 3 | 0 | it must be public static
      wrong-result            | 3 | 0 | but your method returns Object
      no-method               | 3 | 0 | which your class does not have
      loops                   | 4 | 0 | within 1 s. It was at Scale.java:
      sleeps                  | 4 | 0 | did not come to an end within 1 s
      waits-for-itself        | 4 | 0 | did not come to an end within 1 s
      catches-everything      | 4 | 0 | did not come to an end within 1 s
      prints-for-ever         | 4 | 0 | did not come to an end within 1 s
      starts-process          | 4 | 0 | did not come to an end within 1 s
      exits                   | 5 | 0 | ended the program with exit code 0 (Scale.java:7)
      exits-at-start          | 5 | 0 | ended the program with exit code 0 (Scale.java:7)
      process-then-exit       | 5 | 0 | ended the program with exit code 0 (Scale.java:12)
      halts                   | 5 | 0 | made the Java machine stop (exit code 3)
      out-of-memory           | 6 | 0 | more than 256 MB
      huge-array              | 6 | 0 | more than 256 MB
      direct-memory           | 6 | 0 | more than 256 MB
      throws-out-of-memory    | 6 | 0 | more than 256 MB
      """.lines().toList();

  private static final List<String> HARMLESS =
      List.of("passes-all", "changes-locale", "changes-console", "interrupts",
          "prints-past-the-console", "recursion-with-an-end", "cuts-a-process-loose");
  private static final List<String> TOLD_ELSEWHERE = List.of("prints");
  private static final String USUAL = System.getProperty("java.io.tmpdir");

  @TempDir private static Path folder;
  private static Path temporary;
  private static List<ProcessHandle> others;
  private static Grader patient;
  private static Grader strict; // for what never ends, whatever the limit
  private static Exercise scale;

  @BeforeAll
  static void start() throws IOException {
    others = ProcessHandle.current().descendants().toList();
    Path home = TestHome.copyTo(Files.createDirectory(folder.resolve("home")));
    temporary = Files.createDirectory(folder.resolve("temporary"));
    System.setProperty("java.io.tmpdir", temporary.toString());
    Stubs stubs = Stubs.in(home.resolve("exercises"));
    patient = Grader.of(home, stubs, Duration.ofSeconds(60));
    strict = Grader.of(home, stubs, Duration.ofSeconds(1));
    scale = ExerciseCatalog.of(home.resolve("exercises")).one("scale");
  }

  @AfterAll
  static void neither_a_process_nor_a_file_is_left_behind() throws IOException {
    patient.close();
    strict.close();
    System.setProperty("java.io.tmpdir", USUAL);
    Set<ProcessHandle> left = ProcessHandle.current().descendants().collect(Collectors.toSet());
    others.forEach(left::remove);
    assertEquals(Set.of(), left);
    assertEquals(0, ProcessHandle.allProcesses().filter(BadSubmissionsTest::isStarted).count());
    try (Stream<Path> files = Files.list(temporary)) {
      assertEquals(List.of(), files.toList());
    }
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(List.of(), files.filter(file -> file.toString().contains("left")).toList());
    }
  }

  /** What a submission has started. */
  private static boolean isStarted(ProcessHandle process) {
    return process.info().commandLine().orElse("").endsWith("sleep 617");
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("BAD")
  void a_bad_submission_is_told_what_it_did_and_the_next_is_graded_as_ever(String row)
      throws IOException {
    List<String> cells = Stream.of(row.split("\\|")).map(String::strip).toList();
    Grader grader = cells.get(1).equals("4") ? strict : patient;
    Verdict verdict = grader.check(scale, TestHome.submission(cells.get(0)), "");
    assertEquals(cells.get(1), "" + verdict.exitCode().code(), words(verdict));
    assertEquals(cells.get(2), "" + verdict.points(), words(verdict));
    assertEquals(5, verdict.possiblePoints());
    assertTrue(words(verdict).contains(cells.get(3)), words(verdict));
    assertEquals(5, patient.check(scale, TestHome.submission("passes-all"), "").points());
  }

  @ParameterizedTest
  @FieldSource("HARMLESS")
  void a_strange_one_that_is_right_passes_and_changes_nothing_for_the_next(String name)
      throws IOException {
    Verdict verdict = patient.check(scale, TestHome.submission(name), "");
    assertEquals(5, verdict.points(), words(verdict));
    assertEquals(0, patient.check(scale, TestHome.submission("passes-none"), "").points());
  }

  @Test
  void every_submission_has_its_row() throws IOException {
    Set<String> rows = new TreeSet<>(HARMLESS);
    rows.addAll(TOLD_ELSEWHERE);
    BAD.forEach(row -> rows.add(row.substring(0, row.indexOf(' '))));
    assertEquals(TestHome.submissions(), rows);
    assertTrue(BAD.size() >= 40);
  }

  /** Everything that a learner reads of a verdict. */
  private static String words(Verdict verdict) {
    return verdict.sentence()
        + verdict.problems().stream()
            .map(CompileProblem::sentence)
            .collect(Collectors.joining("\n"))
        + verdict.checks().stream()
            .map(CheckResult::failure)
            .map(f -> f.headline() + f.difference() + f.diagnosis())
            .collect(Collectors.joining("\n"));
  }
}

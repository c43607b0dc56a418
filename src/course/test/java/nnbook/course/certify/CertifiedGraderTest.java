package nnbook.course.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nnbook.course.result.ExerciseScore;
import nnbook.diagnosis.Failure;
import nnbook.grader.CheckResult;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Grader;
import nnbook.grader.Outcome;
import nnbook.grader.Stubs;
import nnbook.grader.TestHome;
import nnbook.grader.Verdict;
import nnbook.grader.Visibility;
import nnbook.grader.compile.CompileProblem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("jdk")
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CertifiedGraderTest {
  private static final Duration PATIENT = Duration.ofSeconds(60);
  private static final Duration STRICT = Duration.ofSeconds(1);

  /** What never ends, and may run all the same. */
  private static final List<String> ENDLESS =
      List.of("loops", "catches-everything", "prints-for-ever");

  /** Whether it compiles depends on how deep the compiler's stack is by then. */
  private static final String DEPENDS = "nested-too-deep";

  /** What names a class that no exercise needs. */
  private static final List<String> REFUSED =
      List.of("aborts", "aborts-at-start", "changes-console", "changes-locale",
          "cuts-a-process-loose", "declares-the-test", "direct-memory", "exits", "exits-at-start",
          "forges-a-result", "halts", "huge-array", "interrupts", "leaves-process",
          "leaves-threads", "leaves-threads-elsewhere", "out-of-memory",
          "prints-past-the-console", "process-then-exit", "reads-input", "sleeps",
          "starts-process", "throws-out-of-memory", "waits-for-itself", "writes-files");

  private static final String HIDDEN_TEST =
      """
      package ch90;

      import nnbook.diagnosis.Expect;
      import nnbook.diagnosis.Hidden;
      import nnbook.diagnosis.Points;
      import org.junit.jupiter.api.Test;

      class ScaleHiddenTest {
        @Test
        @Points(3)
        @Hidden("large numbers")
        void secret_name_of_a_check() {
          double[] a = {1234.5};
          System.out.println("secret print");
          Expect.given("secretLabel", a, "factor", 99.0)
              .when(() -> Scale.scale(a, 99.0))
              .mistakeIf(actual -> true, "secret diagnosis")
              .is(new double[] {1234.5 * 99});
        }
      }
      """;

  @TempDir private static Path home;
  private static Stubs stubs;
  private static Exercise scale;

  @BeforeAll
  static void start() throws IOException {
    TestHome.copyTo(home);
    stubs = Stubs.in(home.resolve("exercises"));
    scale = ExerciseCatalog.of(home.resolve("exercises")).one("scale");
  }

  private static CertifiedGrader grader(CertifiedRules rules) {
    return CertifiedGrader.of(home, stubs, rules);
  }

  @Test
  void every_bad_submission_is_refused_or_graded_as_in_practice() throws IOException {
    List<String> refused = new ArrayList<>();
    Map<String, String> differences = new TreeMap<>();
    try (Grader practice = Grader.of(home, stubs, PATIENT);
        CertifiedGrader certified = grader(CertifiedRules.standard().withLimit(PATIENT))) {
      for (String name : TestHome.submissions()) {
        if (!ENDLESS.contains(name) && !name.equals(DEPENDS)) {
          String text = TestHome.submission(name);
          Verdict verdict = certified.check(scale, text);
          String other = summary(verdict);
          if (verdict.outcome() == Outcome.REFUSED) {
            refused.add(name);
            assertEquals(0, verdict.points(), name);
            assertTrue(verdict.problems().get(0).line() > 0, name);
          } else if (!summary(practice.check(scale, text, "")).equals(other)) {
            differences.put(name, other);
          }
        }
      }
    }
    assertEquals(Map.of(), differences);
    assertEquals(REFUSED, refused);
  }

  private static String summary(Verdict verdict) {
    return verdict.outcome() + " " + verdict.points() + " "
        + verdict.checks().stream().map(CheckResult::outcome).toList()
        + verdict.told().map(check -> check.failure().headline()).orElse("");
  }

  @Test
  void what_never_ends_is_ended_and_the_next_is_graded_as_ever() throws IOException {
    try (CertifiedGrader certified = grader(CertifiedRules.standard().withLimit(STRICT))) {
      for (String name : ENDLESS) {
        Verdict verdict = certified.check(scale, TestHome.submission(name));
        assertFalse(verdict.passed(), name);
        assertEquals(0, verdict.points(), name);
      }
      Verdict loops = certified.check(scale, TestHome.submission("loops"));
      assertEquals(Outcome.TIME_LIMIT, loops.outcome());
      assertTrue(loops.told().orElseThrow().failure().headline().contains("at Scale.java:"));
    }
  }

  @Test
  void a_hidden_check_counts_and_tells_its_category_only() throws IOException {
    Path hidden = home.resolve("hidden");
    Files.createDirectories(hidden.resolve("ch90"));
    Files.writeString(hidden.resolve("ch90/ScaleHiddenTest.java"), HIDDEN_TEST);
    CertifiedRules rules = CertifiedRules.standard().withLimit(PATIENT).withHidden(hidden);
    try (CertifiedGrader certified = grader(rules)) {
      List<CheckResult> all = certified.checks(scale);
      assertEquals(4, all.size());
      assertEquals(Outcome.NOT_STARTED, all.get(3).outcome());
      ExerciseScore right = certified.score(scale, TestHome.submission("passes-all"));
      assertEquals(8, right.points());
      ExerciseScore wrong = certified.score(scale, noticing());
      CheckResult full = wrong.checks().get(3);
      assertEquals("secret_name_of_a_check", full.name());
      assertTrue(full.failure().text().contains("1234.5"), full.failure().text());
      CheckResult told = wrong.forStudent().checks().get(3);
      Failure empty = new Failure(full.failure().kind(), "", "", "", "", "", "", "");
      assertEquals(
          new CheckResult(
              "large numbers", 3, Outcome.FAILED, Visibility.HIDDEN, "large numbers", empty, ""),
          told);
      String everything = wrong.forStudent().toString();
      for (String secret : List.of("secret", "1234", "99", "122215")) {
        assertFalse(everything.contains(secret), everything);
      }
    }
  }

  /** Fails for large numbers, and says what it was given: printed, thrown, and in a field. */
  private static String noticing() {
    return """
        package ch90;

        public final class Scale {
          private Scale() {}

          public static double[] scale(double[] a, double factor) {
            if (factor == 99) {
              System.out.println("secret input " + a[0] + " " + factor);
              throw new IllegalStateException("secret input " + a[0] + " " + factor);
            }
            if (Double.isNaN(factor)) {
              throw new IllegalArgumentException("NaN");
            }
            double[] scaled = new double[a.length];
            for (int i = 0; i < a.length; i++) {
              scaled[i] = factor * a[i];
            }
            return scaled;
          }
        }
        """;
  }

  @Test
  void answers_that_are_known_by_heart_fail_with_seeds_of_the_course() throws IOException {
    String text =
        noticing()
            .replace("factor == 99", "factor != 3 && !Double.isNaN(factor) && !known(factor)")
            .replace("  private Scale() {}", known());
    try (CertifiedGrader visible = grader(CertifiedRules.standard().withLimit(PATIENT));
        CertifiedGrader course =
            grader(CertifiedRules.standard().withLimit(PATIENT).withSeeds(1_000_003))) {
      assertEquals(5, visible.check(scale, text).points());
      Verdict verdict = course.check(scale, text);
      assertEquals(3, verdict.points());
      Failure failure = verdict.checks().get(1).failure();
      assertEquals("", failure.seed(), "the seed would tell the course's secret");
      assertFalse(failure.text().contains("1000"), failure.text());
      assertEquals(5, course.check(scale, TestHome.submission("passes-all")).points());
      assertNotEquals(visible.key(scale), course.key(scale));
    }
  }

  /** Knows the factors of the twenty visible seeds. */
  private static String known() {
    return """
          private static boolean known(double factor) {
            for (long seed = 1; seed <= 20; seed++) {
              var random = new nnbook.engine.random.SeededRandom(seed);
              int length = 1 + random.nextInt(5);
              for (int i = 0; i < length + 9; i++) {
                var copy = new nnbook.engine.random.SeededRandom(seed);
                copy.nextInt(5);
                for (int k = 0; k < i; k++) {
                  copy.nextDouble();
                }
                if (copy.nextDouble(-3, 3) == factor) {
                  return true;
                }
              }
            }
            return false;
          }
        """;
  }

  @Test
  void a_refusal_tells_the_name_and_the_line_and_what_an_instructor_can_do() throws IOException {
    String text = TestHome.submission("passes-all")
        .replaceFirst("(public static double\\[] scale\\([^)]*\\) \\{)",
            "$1\nnew java.text.DecimalFormat(\"0\");\nSystem.exit(0);");
    try (CertifiedGrader certified = grader(CertifiedRules.standard())) {
      Verdict verdict = certified.check(scale, text);
      assertEquals(Outcome.REFUSED, verdict.outcome());
      assertEquals(7, verdict.exitCode().code());
      assertEquals(5, verdict.possiblePoints());
      CompileProblem format = verdict.problems().get(0);
      assertEquals("new java.text.DecimalFormat(\"0\");", format.code());
      assertTrue(format.sentence().contains("java.text.DecimalFormat"));
      assertTrue(format.sentence().contains("allow = "), format.sentence());
      CompileProblem exit = verdict.problems().get(1);
      assertEquals(format.line() + 1, exit.line());
      assertFalse(exit.sentence().contains("allow = "), exit.sentence());
    }
    AllowList more = AllowList.book().with(List.of("java.text.DecimalFormat"));
    try (CertifiedGrader certified = grader(CertifiedRules.standard().withAllowed(more))) {
      assertTrue(certified.check(scale, text.replace("System.exit(0);", "")).passed());
    }
  }
}

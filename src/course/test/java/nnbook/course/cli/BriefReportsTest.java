package nnbook.course.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nnbook.cli.CommandsInTestHome;
import nnbook.course.result.ResultFiles;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A student hands in code that carries its inputs out, and tries to compute others from them. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BriefReportsTest extends CommandsInTestHome {
  private static final Pattern FACTOR = Pattern.compile("factor=(-?\\d\\.[\\dE-]+)");

  /** Prints and throws what it was given, in each check in another way. */
  private static final String TELLING =
      """
      package ch90;

      public final class Scale {
        private Scale() {}

        public static double[] scale(double[] a, double factor) {
          System.out.println("printed input factor=" + factor);
          if (factor == 3) {
            throw new UnsupportedOperationException("TODO ch90.input" + (int) factor);
          }
          if (Double.isNaN(factor)) {
            return a;
          }
          double[] right = new double[a.length];
          for (int seed = 1; seed <= 20; seed++) {
            var random = new nnbook.engine.random.SeededRandom(seed);
            for (int i = random.nextInt(5); i >= 0; i--) {
              random.nextDouble();
            }
            if (random.nextDouble(-3, 3) == factor) { // one of the visible inputs
              for (int i = 0; i < a.length; i++) {
                right[i] = a[i] * factor;
              }
              return right;
            }
          }
          throw new IllegalStateException("thrown input factor=" + factor);
        }
      }
      """;

  private void grade(String rules) throws IOException {
    Path file = home.resolve("in/ann/exercises/ch90/Scale.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, TELLING);
    Files.writeString(home.resolve("roster.csv"), "id\nann\n");
    Files.writeString(home.resolve("rules"), "exercises = ch90.Scale\n" + rules);
    run(0, "course", "grade", home.resolve("in").toString(), "--accept-missing", "--jobs", "1",
        "--roster", home.resolve("roster.csv").toString(), "--out", out("out"),
        "--rules", home.resolve("rules").toString());
  }

  private String out(String name) {
    return home.resolve(name).toString();
  }

  private String text(String file) throws IOException {
    return Files.readString(home.resolve(file));
  }

  @Test
  void a_brief_report_and_what_is_exported_hold_nothing_thrown_or_printed() throws IOException {
    grade("seed = correct horse battery staple\nvisibility.* = brief\n");
    String own = text("out/results/ann.json");
    assertTrue(own.contains("thrown input factor=") && own.contains("printed input"), own);
    String results = out("out");
    run(0, "course", "export", "junit", results, "--for-students", "--out", out("junit.xml"));
    run(0, "course", "export", "gradescope-results", results, "--out", out("scope.json"));
    run(0, "course", "export", "actions-results", results, "--out", out("actions"));
    Files.writeString(home.resolve("sheet.csv"), "ID number,Grade,Feedback comments\nann,,\n");
    run(0, "course", "export", "moodle", results, out("sheet.csv"), "--out", out("moodle.csv"));
    String page = text("out/students/ann/report.html").replaceAll("(?s)<ol class=\"code\".*?</ol>",
        "");
    String actions = new String(Base64.getDecoder().decode(
        text("actions").strip().replaceFirst("^\\w+=", "")), StandardCharsets.UTF_8);
    for (String seen : List.of(page, text("out/students/ann/result.json"), text("junit.xml"),
        text("scope.json"), actions, text("moodle.csv"))) {
      assertFalse(seen.matches("(?s).*(thrown input|printed input|ch90.input).*"), seen);
      assertFalse(seen.contains("factor="), seen);
      assertTrue(seen.matches("(?s).*(threw an exception|throws that|TODO).*"), seen);
    }
  }

  @Test
  void no_guessed_seed_gives_the_input_that_a_report_shows() throws IOException {
    grade("seed = correct horse battery staple\n");
    String printed = ResultFiles.readStudent(home.resolve("out/results/ann.json"))
        .exercises().get(0).checks().get(1).failure().headline();
    MatchResult seen = FACTOR.matcher(printed).results().findFirst().orElseThrow();
    double factor = Double.parseDouble(seen.group(1));
    for (long seed = 20_200_000; seed < 20_400_000; seed++) {
      SeededRandom random = new SeededRandom(seed);
      int length = 1 + random.nextInt(5);
      for (int i = 0; i < length; i++) {
        random.nextDouble();
      }
      assertFalse(random.nextDouble(-3, 3) == factor, "the seed is " + seed);
    }
  }
}

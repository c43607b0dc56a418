package nnbook.author.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.TestHome;
import nnbook.platform.Home;
import nnbook.platform.SafeFiles;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MutationAuditTest {
  @TempDir private Path home;

  @BeforeEach
  void a_project() throws IOException {
    TestHome.copyTo(home);
  }

  private MutationAudit audit() {
    return run(home, "scale");
  }

  private static MutationAudit run(Path home, String... names) {
    ExerciseCatalog catalog = ExerciseCatalog.of(home.resolve("exercises"));
    List<Exercise> asked = catalog.asked(List.of(names));
    return MutationAudit.run(home, catalog, asked, done -> {});
  }

  private static JudgedMutation find(MutationAudit audit, String change) {
    return audit.tallies().get(0).answers().stream()
        .filter(one -> one.answer().change().equals(change))
        .findFirst()
        .orElseThrow();
  }

  private void edit(String from, String to) throws IOException {
    Path test = home.resolve("src/test/java/ch90/ScaleTest.java");
    String whole = Files.readString(test);
    assertTrue(whole.contains(from), whole);
    Files.writeString(test, whole.replace(from, to));
  }

  private void explain(String text) throws IOException {
    SafeFiles.write(home.resolve(MutationAudit.REASONS), text);
  }

  @Test
  void answers_are_told_what_the_test_foresees_and_what_recognizers_see() {
    MutationAudit audit = audit();
    JudgedMutation added = find(audit, "factor * a[i] becomes factor + a[i]");
    assertEquals(ToldKind.EXACT, added.told());
    assertEquals("Factor and number are added: multiply them.", added.sentence());
    assertEquals("solutions/ch90/Scale.java:20", added.answer().place());
    JudgedMutation turned = find(audit, "factor * a[i] becomes -(factor * a[i])");
    assertEquals(ToldKind.GENERAL, turned.told());
    assertEquals(List.of("sign"), turned.recognizers());
    JudgedMutation beside = find(audit, "i < a.length becomes i <= a.length");
    assertEquals(ToldKind.GENERAL, beside.told());
    assertEquals(List.of(), beside.recognizers());
    assertEquals(List.of(), audit.faults());
    assertEquals(audit.wrong(), audit.tallies().get(0).answers().size());
  }

  @Tag("long")
  @Test
  void a_sentence_about_another_mistake_contradicts_until_there_is_a_reason() throws IOException {
    String told = "The order of rows and columns has changed places.";
    edit("Factor and number are added: multiply them.", told);
    String change = "factor * a[i] becomes factor + a[i]";
    JudgedMutation suspect = find(audit(), change);
    assertEquals(ToldKind.CONTRADICTING, suspect.told());
    explain("ch90.Scale.scale\nb[i] = factor * a[i];\nis told \"" + told + "\": " + change
        + "\nSo it is.\n");
    JudgedMutation explained = find(audit(), change);
    assertEquals(ToldKind.EXACT, explained.told());
    assertEquals("So it is.", explained.reason());
  }

  @Tag("long")
  @Test
  void what_passes_needs_a_reason_and_a_reason_an_answer_that_passes() throws IOException {
    Path solution = home.resolve("solutions/ch90/Scale.java");
    Files.writeString(
        solution,
        Files.readString(solution).replace("    return b;", "    int c = 1;\n    return b;"));
    assertEquals(
        List.of("solutions/ch90/Scale.java:22 passes: in scale, 1 becomes 2: int c = 1;"),
        audit().faults());
    explain("ch90.Scale.scale\nint c = 1;\npasses: 1 becomes 2\nNobody uses it.\n");
    MutationAudit audit = audit();
    assertEquals(List.of(), audit.faults());
    assertEquals(audit.wrong() + 1, audit.tallies().get(0).answers().size());
    explain("ch90.Scale.scale\nint d = 1;\npasses: 1 becomes 2\nNobody uses it.\n");
    assertEquals(2, audit().faults().size());
  }

  @Tag("long")
  @Test
  void too_few_that_are_told_their_mistake_are_a_fault_of_all_exercises_only() throws IOException {
    String silent = "values that nobody can compare";
    edit(".is(expected);",
        ".satisfies(\"" + silent + "\", b -> java.util.Arrays.equals(b, expected));");
    edit(".is(new double[] {3, -6, 1.5});",
        ".satisfies(\"" + silent + "\", b -> b[0] == 3 && b[1] == -6 && b[2] == 1.5);");
    assertEquals(List.of(), audit().faults());
    List<String> faults = run(home).faults();
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(faults.get(0).contains("instead of at least 85 %"), faults.get(0));
  }

  @Tag("long")
  @Test
  void three_exercises_of_the_book() {
    Path book = Home.folder();
    Assumptions.assumeTrue(Files.isDirectory(book.resolve("solutions")), "no solutions here");
    MutationAudit audit = run(book, "ch01.WeightedInput", "ch03.LayerForward", "ch08.Scaler");
    assertEquals(List.of(), audit.faults());
  }
}

package nnbook.author.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.TestHome;
import nnbook.platform.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditTest {
  private static final String WRONG = TestHome.WRONG;

  @TempDir private Path home;

  @BeforeEach
  void a_project() throws IOException {
    TestHome.copyTo(home);
  }

  private ExerciseAudit audit(String name) {
    ExerciseCatalog catalog = ExerciseCatalog.of(home.resolve("exercises"));
    return Audit.run(home, catalog, catalog.several(name), audit -> {}).get(0);
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = home.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), file);
    Files.writeString(path, text.replace(from, to));
  }

  private List<String> stray() {
    return Audit.strayFiles(home, ExerciseCatalog.of(home.resolve("exercises")));
  }

  @Test
  @Tag("long")
  void a_complete_exercise_has_no_faults_and_a_matrix() {
    ExerciseAudit audit = audit("scale");
    assertEquals(List.of(), audit.faults());
    assertEquals(5, audit.points());
    assertEquals(
        List.of(
            new ExerciseAudit.Mistake("added", List.of(true, true, true)),
            new ExerciseAudit.Mistake("in-place", List.of(true, true, false)),
            new ExerciseAudit.Mistake("unchecked", List.of(false, false, true))),
        audit.mistakes());
  }

  @Test
  @Tag("long")
  void a_mistake_that_throws_is_passed_over_and_told_by_the_audit() throws IOException {
    edit("src/test/java/ch90/ScaleTest.java", "        .mistake(new double[] {4, 1, 3.5}",
        "        .mistakeIf(b -> b[7] == 0, \"never\").mistake(new double[] {4, 1, 3.5}");
    List<String> faults = audit("scale").faults();
    assertEquals(1, faults.size(), faults.toString());
    String fault = faults.get(0);
    assertTrue(fault.contains("the mistake \"never\" throws java.lang.ArrayIndex"), fault);
  }

  @Test
  @Tag("long")
  void an_incomplete_one_is_told_all_that_is_missing() {
    assertEquals(
        List.of(
            "on the stub, the check \"is disabled\" does not fail by the TODO",
            "on the stub, the check \"is broken off\" does not fail by the TODO",
            "on the stub, the check \"is not found\" does not fail by the TODO",
            "there is no solution",
            "there are 0 wrong answers instead of at least 3",
            "the check \"is one\" catches no wrong answer",
            "the check \"is disabled\" catches no wrong answer",
            "the check \"is broken off\" catches no wrong answer",
            "the check \"is not found\" catches no wrong answer"),
        audit("partly").faults());
  }

  @Test
  @Tag("long")
  void words_of_the_stub_are_checked() throws IOException {
    String stub = "exercises/ch90/Scale.java";
    String lines = " * 1\n * 2\n * 3\n * 4\n * 5\n * 6\n * 7\n";
    edit(stub, " * <p>★ 5 minutes. Chapter: ch90-scale.\n", lines);
    edit("exercises/ch90/hints.adoc", ". How long is the answer?", "How long?");
    edit("exercises/ch90/hints.adoc", ". In the loop:", "In the loop:");
    List<String> faults = audit("scale").faults();
    assertTrue(faults.contains("the task is longer than 8 lines"), faults.toString());
    assertTrue(faults.contains("the chapter has no anchor [[]]"), faults.toString());
    assertTrue(faults.contains("there are 1 hints instead of 3 or 4"), faults.toString());
    assertTrue(faults.toString().contains("no line like \"★★ 10 minutes."), faults.toString());
  }

  @Test
  @Tag("long")
  void a_solved_stub_and_a_failing_solution_are_faults() throws IOException {
    String early = "if (a == a) return a;\n";
    edit("exercises/ch90/Scale.java", "throw new Unsupported", early + "throw new Unsupported");
    edit("solutions/ch90/Scale.java", "factor * a[i]", "factor + a[i]");
    String faults = audit("scale").faults().toString();
    assertTrue(faults.contains("check \"the worked example\" does not fail by the TODO"), faults);
    assertTrue(
        faults.contains("the solution fails: The answer is wrong. Factor and number are added"),
        faults);
  }

  @Test
  @Tag("long")
  void a_solution_has_the_stub_s_signature_and_javadoc_and_a_tag_and_notes() throws IOException {
    String solution = "solutions/ch90/Scale.java";
    edit(solution, "double[] a, double factor", "double[] x, double factor");
    edit(solution, "factor) {\n    if", "factor) {\n    double[] a = x;\n    if");
    edit(solution, "every number", "each number");
    edit(solution, "// tag::solution[]", "");
    edit("solutions/ch90/notes.adoc", "== Scale", "== Scales");
    assertEquals(
        List.of(
            "the solution has other signatures than the stub",
            "the solution has another Javadoc than the stub",
            "the solution has no tag::solution[]",
            "solutions/…/notes.adoc has no section for it"),
        audit("scale").faults());
  }

  @Test
  @Tag("long")
  void notes_begin_with_what_to_notice() throws IOException {
    String notes = "solutions/ch90/notes.adoc";
    String fault = "its section of notes.adoc does not begin with a paragraph of 1 to 3 sentences,";
    edit(notes, "The answer", "One.\nTwo.\nThree.\nThe answer");
    assertTrue(audit("scale").faults().toString().contains(fault));
    edit(notes, "One.\nTwo.\nThree.\nThe answer", "* The answer");
    assertTrue(audit("scale").faults().toString().contains(fault));
    edit(notes, "* The answer", "The answer");
    edit(notes, "as it is.", "as it is.\n\n* More.\n* Even more.");
    assertEquals(List.of(), audit("scale").faults());
  }

  @Test
  @Tag("long")
  void a_seed_must_repeat_its_failure() throws IOException {
    edit(WRONG, "Factor and number are added", "is wrong");
    edit(WRONG, "factor + a[i];", "(++calls < 6 ? factor * a[i] : factor + a[i]);\n"
        + "\n-  private Scale() {}\n+  private static int calls;");
    String faults = audit("scale").faults().toString();
    assertTrue(faults.contains("added: seed 3 does not repeat the failure"), faults);
  }

  @Test
  @Tag("long")
  void wrong_answers_must_compile_and_fail_with_their_own_message() throws IOException {
    edit(WRONG, "Factor and number are added", "Something else");
    edit(WRONG, "expect: changed the input a\n", "");
    TestHome.wrongAnswer(home, "unfinished", "    return b;", "    return b");
    TestHome.wrongAnswer(home, "right", "    return b;", "    return b;");
    String faults = audit("scale").faults().toString();
    assertTrue(faults.contains("added: must be told \"Something else\", but is told"), faults);
    assertTrue(faults.contains("unfinished: does not compile: A semicolon"), faults);
    assertTrue(faults.contains("in-place: the line below its name is not \"expect: …\""), faults);
    assertTrue(faults.contains("right: passes all checks"), faults);
  }

  @Test
  void stray_files_are_found() throws IOException {
    assertEquals(List.of(), stray());
    Files.writeString(home.resolve("exercises/ch90/Scale.java.orig"), "");
    Files.writeString(home.resolve("exercises/readme.txt"), "");
    Files.writeString(home.resolve("solutions/ch90/Other.java"), "");
    Files.writeString(home.resolve("src/test/java/ch90/OtherTest.java"), "");
    Files.createFile(home.resolve("src/test/resources/wrong/ch90/Other.edits"));
    edit("exercises/ch90/hints.adoc", "== Partly", "== Party");
    assertEquals(6, stray().size(), stray().toString());
  }

  @Test
  @Tag("long")
  void without_solutions_there_is_nothing_to_audit(@TempDir Path empty) {
    ExerciseCatalog catalog = ExerciseCatalog.of(empty);
    assertThrows(
        UserError.class, () -> Audit.run(empty, catalog, catalog.all(), audit -> {}));
  }
}

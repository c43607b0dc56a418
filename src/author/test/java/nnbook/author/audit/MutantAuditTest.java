package nnbook.author.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.TestHome;
import nnbook.platform.ExitCode;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MutantAuditTest {
  private static final String LOOP = "for (int i = 0; i < a.length; i++) {";
  private static final String SURVIVES =
      "solutions/ch90/Scale.java:19 survives: in scale, changed conditional boundary: " + LOOP;
  private static final String NO_MUTANTS = "ch90.Partly has no mutants";
  private static final String REASON = "Nothing is there.";

  @TempDir private Path home;

  @BeforeEach
  void a_project_with_a_report() throws IOException {
    TestHome.copyTo(home);
    TestHome.reportMutants(home, 19);
  }

  private MutantAudit audit() {
    return MutantAudit.run(home, ExerciseCatalog.of(home.resolve("exercises")));
  }

  private void explain(String text) throws IOException {
    SafeFiles.write(home.resolve(MutantAudit.REASONS), text);
  }

  private static String paragraph(String code, String... changes) {
    return "ch90.Scale.scale\n" + code + "\n" + String.join("\n", changes) + "\n" + REASON + "\n\n";
  }

  @Test
  void a_survivor_without_a_reason_is_a_fault() {
    assertEquals(List.of(SURVIVES, NO_MUTANTS), audit().faults());
  }

  @Test
  void an_explained_survivor_is_none() throws IOException {
    explain("# comment\n\n" + paragraph(LOOP, "changed conditional boundary"));
    MutantAudit audit = audit();
    assertEquals(List.of(NO_MUTANTS), audit.faults());
    MutantAudit.Tally tally = audit.tallies().get(0);
    assertEquals(20, tally.mutants());
    assertEquals(19, tally.killed());
    Mutant survivor =
        new Mutant("ch90.Scale", "scale", 19, LOOP, "changed conditional boundary", false);
    assertEquals(List.of(new MutantAudit.Explained(survivor, REASON)), tally.explained());
    assertEquals("95.0", audit.percentText());
  }

  @Test
  void the_reason_is_for_that_line_and_change_only() throws IOException {
    explain(paragraph("for (int i = 0; i <= a.length; i++) {", "changed conditional boundary")
        + paragraph(LOOP, "Substituted 0 with 1"));
    List<String> faults = audit().faults();
    assertEquals(4, faults.size(), faults.toString());
    assertTrue(faults.contains(SURVIVES), faults.toString());
  }

  @Test
  void a_reason_explains_one_mutant_and_a_dead_one_is_a_fault() throws IOException {
    String change = "changed conditional boundary";
    explain(paragraph(LOOP, change, change));
    assertEquals(
        List.of(
            NO_MUTANTS,
            "src/author/mutants.txt explains what does not happen any more:"
                + " ch90.Scale.scale, changed conditional boundary: " + LOOP),
        audit().faults());
  }

  @Test
  void fewer_than_95_percent_are_too_few() throws IOException {
    TestHome.reportMutants(home, 18);
    explain(paragraph(LOOP, "changed conditional boundary"));
    assertEquals(
        List.of(
            NO_MUTANTS, "the graded tests kill 94.7 % of the mutants instead of at least 95 %"),
        audit().faults());
  }

  @Test
  void a_paragraph_without_a_reason_is_refused() throws IOException {
    explain("ch90.Scale.scale\n" + LOOP + "\nchanged conditional boundary\n");
    assertEquals(ExitCode.FAIL, assertThrows(UserError.class, this::audit).exitCode());
  }

  @Test
  void a_missing_old_or_damaged_report_names_the_command() throws IOException {
    Path report = home.resolve(MutantReport.FILE);
    Files.writeString(report, Files.readString(report).replace("</mutations>", ""));
    refused("is damaged");
    Files.setLastModifiedTime(report, FileTime.fromMillis(0));
    refused("is older than");
    Files.delete(report);
    refused("There is no report");
  }

  private void refused(String reason) {
    String message = assertThrows(UserError.class, this::audit).getMessage();
    assertTrue(message.contains(reason), message);
    assertTrue(message.contains("./mvnw -f src/mutation/graded.xml"), message);
  }
}

package nnbook.grader.audit.machine;

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
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MachineAuditTest {
  @TempDir private Path home;

  @BeforeEach
  void a_project() throws IOException {
    TestHome.copyTo(home);
  }

  private MachineAudit audit() {
    return run(home, "scale");
  }

  private static MachineAudit run(Path home, String... names) {
    ExerciseCatalog catalog = ExerciseCatalog.of(home.resolve("exercises"));
    List<Exercise> asked = catalog.asked(List.of(names));
    return MachineAudit.run(home, catalog, asked, done -> {});
  }

  private static JudgedAnswer find(MachineAudit audit, String change) {
    return audit.tallies().get(0).answers().stream()
        .filter(one -> one.answer().change().equals(change))
        .findFirst()
        .orElseThrow();
  }

  /** Leaves {@code text} out of the graded test. */
  private void leaveOut(String text) throws IOException {
    Path test = home.resolve("src/test/java/ch90/ScaleTest.java");
    String whole = Files.readString(test);
    assertTrue(whole.contains(text), whole);
    Files.writeString(test, whole.replace(text, ""));
  }

  private void explain(String text) throws IOException {
    Files.writeString(home.resolve(MachineAudit.REASONS), text);
  }

  @Test
  void print() {
    audit().tallies().get(0).answers().forEach(a -> System.out.println(a.told() + " "
        + a.answer().kind() + " " + a.answer().change() + " | " + a.sentence()));
    System.out.println(audit().faults());
  }

  @Test
  void three_exercises_of_the_book() {
    Path book = Home.folder();
    Assumptions.assumeTrue(Files.isDirectory(book.resolve("solutions")), "no solutions here");
    MachineAudit audit = run(book, "ch01.WeightedInput", "ch03.LayerForward", "ch08.Scaler");
    assertEquals(List.of(), audit.faults());
  }
}

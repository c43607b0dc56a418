package nnbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nnbook.grader.TestHome;
import nnbook.learner.Progress;
import nnbook.learner.ReviewState;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A learner's code goes from the pages to the project and back, and none is lost. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgressFileTest extends CommandsInTestHome {
  private Path file(Map<String, String> code) {
    Path file = home.resolve("progress.json");
    new ProgressFile(code, Set.of(), Map.of()).write(file);
    return file;
  }

  @Test
  void an_exercise_that_is_not_begun_is_taken_over() throws IOException {
    String solved = TestHome.submission("passes-all");
    Path file = file(Map.of("ch90.Scale", solved, "ch99.Nowhere", "class Nowhere {}"));
    String told = run(0, "import", file.toString());
    assertTrue(told.startsWith("ch90.Scale: taken over.\nch99.Nowhere: this book has no"), told);
    assertEquals(solved, Files.readString(scale));
    assertTrue(run(0, "import", file.toString()).startsWith("ch90.Scale: the same as yours.\n"));
  }

  @Test
  void of_two_different_texts_both_are_kept() throws IOException {
    submit("passes-some");
    String mine = Files.readString(scale);
    String theirs = TestHome.submission("passes-all");
    String told = run(0, "import", file(Map.of("ch90.Scale", theirs)).toString());
    assertTrue(told.startsWith("ch90.Scale: yours differs and stays as it is;"), told);
    assertEquals(mine, Files.readString(scale));
    String kept = told.lines().findFirst().orElseThrow().replaceFirst(".* is in ", "");
    assertEquals(theirs, Files.readString(home.resolve(kept)));
  }

  @Test
  void what_is_exported_can_be_imported() throws IOException {
    submit("passes-all");
    run(0, "check", "scale");
    Path file = home.resolve("mine.json");
    String told = run(0, "export", file.toString());
    assertTrue(told.startsWith("Exercises written: 1, passed: 1."), told);
    ProgressFile read = ProgressFile.read(file).orElseThrow();
    assertEquals(Map.of("ch90.Scale", Files.readString(scale)), read.code());
    assertEquals(Set.of("ch90.Scale"), Set.copyOf(read.done()));
  }

  @Test
  void of_two_states_of_a_card_the_later_one_stays() {
    Path state = home.resolve(".nnbook/state.properties");
    Path file = home.resolve("review.json");
    Map<String, ReviewState> theirs = Map.of(
        "ch90.term-a", new ReviewState(3, LocalDate.of(2027, 3, 8)),
        "ch90.b", new ReviewState(5, LocalDate.of(2027, 3, 30)),
        "ch91.c", new ReviewState(6, LocalDate.of(2027, 5, 1)));
    Progress mine = Progress.of(home, Assertions::fail);
    mine.reviewed("ch90", "term-a", new ReviewState(2, LocalDate.of(2027, 3, 2)));
    mine.reviewed("ch90", "b", ReviewState.fresh(LocalDate.of(2027, 3, 3)));
    mine.save();
    new ProgressFile(Map.of(), Set.of(), theirs).write(file);
    String told = run(0, "import", file.toString());
    assertTrue(told.startsWith("Cards of the review merged with yours: 3."), told);
    assertTrue(Files.exists(state));
    run(0, "export", file.toString());
    assertEquals("{ch90.b=0 2027-03-03, ch90.term-a=3 2027-03-08, ch91.c=6 2027-05-01}",
        ProgressFile.read(file).orElseThrow().review().toString());
  }

  @Test
  void what_is_no_state_of_a_card_is_passed_over() throws IOException {
    Path file = Files.writeString(home.resolve("odd.json"), """
        {"nnbook": "progress", "review": {"ch90.a": "1 2027-02-30", "no card": "1 2027-02-03",
         "ch90.b": 7, "ch90.c\\nch90.Scale": "1 2027-02-03", "ch90.d": "9 2027-02-03"}}""");
    assertEquals("{ch90.d=9 2027-02-03}",
        ProgressFile.read(file).orElseThrow().review().toString());
    run(0, "import", file.toString());
  }

  @Test
  void another_file_is_refused() throws IOException {
    for (String text : new String[] {"", "{", "[1]", "{\"nnbook\": 1}", "class A {}"}) {
      Path other = Files.writeString(home.resolve("other"), text);
      run(2, "import", other.toString());
      assertTrue(err.toString().contains("is no progress file"), "" + err);
    }
    assertFalse(run(74, "import", home.resolve("nowhere").toString()).contains("Exception"));
  }
}

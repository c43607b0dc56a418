package nnbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import nnbook.grader.TestHome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A learner's code goes from the pages to the project and back, and none is lost. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgressFileTest extends CommandsInTestHome {
  private Path file(Map<String, String> code) {
    Path file = home.resolve("progress.json");
    new ProgressFile(code, Set.of()).write(file);
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
    assertTrue(told.startsWith("1 exercises, 1 of them passed"), told);
    ProgressFile read = ProgressFile.read(file).orElseThrow();
    assertEquals(Map.of("ch90.Scale", Files.readString(scale)), read.code());
    assertEquals(Set.of("ch90.Scale"), Set.copyOf(read.done()));
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

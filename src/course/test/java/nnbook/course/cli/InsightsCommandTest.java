package nnbook.course.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.cli.CommandsInTestHome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InsightsCommandTest extends CommandsInTestHome {
  private Path cohortFiles() throws IOException {
    Path folder = home.resolve("handed-in");
    for (int i = 0; i < 30; i++) {
      Path file = folder.resolve("student-" + i + "/.nnbook/state.properties");
      Files.createDirectories(file.getParent());
      String outcome = i % 3 == 0 ? "passed 5/5" : "failed 1/5";
      Files.writeString(file, "ch90.Scale = " + outcome + " 0123456789abcdef\n"
          + "ch90.Scale.first = +adds -refuses\n");
    }
    Files.writeString(folder.resolve("odd.properties"), "of another program\n");
    return folder;
  }

  @Test
  void tells_what_was_read_and_writes_a_page_and_a_table() throws IOException {
    Path out = home.resolve("out");
    String said = run(0, "course", "insights", cohortFiles().toString(), "--out", out.toString());
    assertTrue(said.startsWith("30 students; 0 graded results, 30 progress files; 2 checks"), said);
    assertTrue(said.contains("Files that could not be read, or only in part: 1."), said);
    assertTrue(err.toString().contains("odd.properties is no progress file of nnbook."), "" + err);
    try (Stream<Path> files = Files.list(out)) {
      assertEquals(Set.of("insights.html", "items.csv"),
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
    assertTrue(Files.readString(out.resolve("items.csv"))
        .contains(",ch90.Scale: refuses (first try),30,0,0.0000,"));
    assertTrue(Files.readString(out.resolve("insights.html"))
        .contains("<td>ch90.Scale</td><td>30</td><td>20</td>"));
  }

  @Test
  void wrong_use_is_told_in_a_sentence() {
    run(2, "course", "insights");
    run(2, "course", "insights", home.resolve("nowhere").toString());
    assertTrue(err.toString().contains("There is no folder "), "" + err);
    run(2, "course", "insights", home.resolve("exercises").toString());
    assertTrue(err.toString().contains("There is nothing to read"), "" + err);
    assertFalse(Files.exists(Path.of("insights")));
  }
}

package nnbook.author.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NameStudyTest {
  @TempDir
  private Path folder;

  @Test
  void rows_of_a_model_are_written_anew_and_others_stay() throws IOException {
    Path file = folder.resolve("table.csv");
    NameRecords first = new NameRecords(file, "model,loss");
    first.add("a", 0.1);
    first.add("ab", Double.NaN);
    NameRecords second = new NameRecords(file, "model,loss");
    second.forget("none");
    second.add("b", 7);
    second.forget("a");
    second.add("a", 2);
    second.add("a", 3);
    assertEquals("3", second.last("a", "loss"));
    assertEquals("model,loss\na,2\na,3\nab,NA\nb,7\n", Files.readString(file));
  }

  @Test
  void counted_names_are_recorded_as_the_book_has_them() throws IOException {
    new NameStudy(folder, row -> { }).count();
    List<String> counted = Files.readAllLines(folder.resolve("names-samples.csv"));
    assertEquals(61, counted.size());
    Path recorded = Path.of(System.getProperty("nnbook.home", "."),
        "src/main/resources/nnbook/data/names-samples.csv");
    assertTrue(Files.readAllLines(recorded).containsAll(counted));
  }
}

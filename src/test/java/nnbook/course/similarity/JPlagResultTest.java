package nnbook.course.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nnbook.platform.ExitCode;
import nnbook.platform.UserError;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JPlagResultTest {
  @TempDir Path folder;

  private JPlagResult read(ResultArchive archive) throws IOException {
    archive.write(folder.resolve("result.jplag"));
    return JPlagResult.read(folder.resolve("result.jplag"), name -> "student " + name);
  }

  @Test
  void pairs_have_their_similarity_and_where_it_is() throws IOException {
    JPlagResult result = read(new ResultArchive().pair("s1", "s2", 0.9, 0.95));
    assertEquals(List.of(new SimilarPair("student s1", "student s2", 0.9, 0.95,
        new TreeMap<>(Map.of("ch90.Scale", 25, "?", 1)))), result.pairs());
    assertEquals(26, result.pairs().get(0).allTokens());
    assertEquals(4, result.comparisons());
    assertEquals(Set.of("student s1", "student s2"), result.compared());
  }

  @Test
  void the_usual_similarity_is_that_of_the_pair_in_the_middle() throws IOException {
    assertEquals(0.415, read(new ResultArchive().pair("s1", "s2", 1, 1)).median(), 1e-9);
  }

  @Test
  void a_result_without_pairs_has_no_usual_similarity() throws IOException {
    JPlagResult result = read(new ResultArchive().entry("overview.json", """
        {"jplag_version":{"major":6},"total_comparisons":0,"top_comparisons":[],
        "submission_id_to_display_name":{},
        "submission_ids_to_comparison_file_name":{},"distributions":{"AVG":[0,0]}}"""));
    assertEquals(List.of(), result.pairs());
    assertEquals(Double.NaN, result.median());
  }

  @Test
  void what_cannot_be_read_is_said() throws IOException {
    assertRefused("overview.json is missing in it", new ResultArchive().entry("overview.json", ""),
        "x");
    assertRefused("it is not valid JSON", new ResultArchive().entry("overview.json", "{"), "");
    assertRefused("jplag_version.major is missing in it",
        new ResultArchive().entry("overview.json", "{}"), "");
    assertRefused("it is not from JPlag 6",
        new ResultArchive().entry("overview.json", "{\"jplag_version\":{\"major\":7}}"), "");
    assertRefused("s1-s2.json is missing in it",
        new ResultArchive().pair("s1", "s2", 1, 1), "s1-s2.json");
  }

  /** An entry whose name gets {@code ending} is one that the file does not have. */
  private void assertRefused(String reason, ResultArchive archive, String ending)
      throws IOException {
    Path file = folder.resolve("result.jplag");
    archive.write(file);
    if (!ending.isEmpty()) {
      rename(file, ending.equals("x") ? "overview.json" : ending);
    }
    UserError error = assertThrows(UserError.class, () -> JPlagResult.read(file, name -> name));
    assertEquals("Cannot read result.jplag: " + reason + ".", error.getMessage());
    assertEquals(ExitCode.FILES, error.exitCode());
  }

  private static void rename(Path file, String entry) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Files.move(zip.getPath(entry), zip.getPath("renamed"));
    }
  }

  @Test
  void a_file_that_is_no_archive_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("result.jplag"), "no zip");
    assertThrows(UserError.class, () -> JPlagResult.read(file, name -> name));
  }
}

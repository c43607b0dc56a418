package nnbook.book.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nnbook.platform.Fingerprint;
import nnbook.snippet.Picture;
import nnbook.snippet.SnippetResult;
import nnbook.snippet.SnippetResult.Status;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RunCacheTest {
  private static final Picture PICTURE =
      new Picture("<svg/>", "<svg><g/></svg>", "Caption.", "Words", "x,y\n1.0,2.0\n", "[{}]");

  private static final List<SnippetResult> RESULTS = List.of(
      new SnippetResult(Status.OK, "σ = 0.5", Optional.empty(), "", 0),
      new SnippetResult(
          Status.OK, "", Optional.of(PICTURE), "", 0),
      new SnippetResult(Status.THREW, "", Optional.empty(), "No.", 3));

  @TempDir private Path folder;

  @Test
  void what_was_stored_comes_back() {
    RunCache cache = new RunCache(folder);
    cache.store("ch01", "key", RESULTS);
    assertEquals(Optional.of(RESULTS), cache.load("ch01", "key"));
  }

  @Test
  void another_key_or_a_damaged_file_is_a_miss() throws IOException {
    RunCache cache = new RunCache(folder);
    assertEquals(Optional.empty(), cache.load("ch01", "key"));
    cache.store("ch01", "key", RESULTS);
    assertEquals(Optional.empty(), cache.load("ch01", "other"));
    Path file = folder.resolve("ch01.run");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertEquals(Optional.empty(), cache.load("ch01", "key"));
  }

  @Test
  void a_fingerprint_depends_on_names_contents_and_code() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "1");
    String first = hash();
    assertEquals(first, hash());
    Files.writeString(folder.resolve("a.txt"), "2");
    assertNotEquals(first, hash());
    Files.delete(folder.resolve("a.txt"));
    Files.writeString(folder.resolve("b.txt"), "1");
    assertNotEquals(first, hash());
    assertNotEquals(
        new Fingerprint().addCode(name -> false).hex(),
        new Fingerprint().addCode(name -> name.startsWith("nnbook/engine/")).hex());
  }

  private String hash() {
    return new Fingerprint().addFiles(folder, name -> true).hex();
  }
}

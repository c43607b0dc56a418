package nnbook.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class StandardOutputTest {
  @TempDir private Path folder;

  /** Has room for three bytes. */
  private static StandardOutput full(String reason) {
    return new StandardOutput(new OutputStream() {
      private int room = 3;

      @Override
      public void write(int b) throws IOException {
        if (room-- <= 0) {
          throw new IOException(reason);
        }
      }
    });
  }

  @Test
  void what_was_not_written_is_remembered_through_streams_that_say_nothing() {
    StandardOutput output = full("No space left on device");
    PrintStream stream = new PrintStream(output, true);
    stream.print("abc");
    assertEquals(Optional.empty(), output.lost());
    stream.print("d");
    assertEquals(Optional.of("No space left on device"), output.lost());
  }

  @Test
  void a_reader_that_has_seen_enough_misses_nothing() {
    StandardOutput output = full("Broken pipe");
    new PrintStream(output, true).print("abcd");
    assertEquals(Optional.empty(), output.lost());
  }

  @Test
  void what_can_be_written_is() {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    StandardOutput output = new StandardOutput(shown);
    new PrintStream(output, true).print("ab");
    assertEquals("ab", shown.toString());
    assertEquals(Optional.empty(), output.lost());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_command_with_a_full_disk_behind_it_does_not_say_that_all_is_well() throws Exception {
    Path told = folder.resolve("told.txt");
    Process list =
        new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                "nnbook.cli.Main", "--help"))
            .redirectOutput(new File("/dev/full"))
            .redirectError(told.toFile())
            .start();
    assertEquals(ExitCode.FILES.code(), list.waitFor());
    assertTrue(Files.readString(told).contains("has got only a part"), Files.readString(told));
  }
}

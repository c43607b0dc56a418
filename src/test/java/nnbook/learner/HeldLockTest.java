package nnbook.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import nnbook.platform.ChildJvm;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program holds the lock of the progress file, and lets go when that is told. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HeldLockTest {
  @TempDir private Path home;

  /** Holds the lock of a file until its input ends. */
  public static void main(String[] arguments) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            Path.of(arguments[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock();
      System.out.println("held");
      while (System.in.read() >= 0) {
        continue;
      }
    }
  }

  @Test
  void who_waits_for_a_lock_says_so() throws IOException {
    Path state = Files.createDirectories(home.resolve(".nnbook")).resolve(Progress.FILE);
    Process holder =
        ChildJvm.of(List.of("-cp", System.getProperty("java.class.path"),
            HeldLockTest.class.getName(), state + ".lock")).start();
    assertEquals("held", holder.inputReader().readLine());
    List<String> warnings = new ArrayList<>();
    Progress progress = Progress.of(home, warning -> {
      warnings.add(warning);
      close(holder);
    });
    progress.skip("ch90.Scale");
    progress.save();
    assertEquals(1, warnings.size());
    assertTrue(warnings.get(0).startsWith("Another program has locked "), warnings.get(0));
    assertTrue(Progress.of(home, warnings::add).isSkipped("ch90.Scale"));
  }

  private static void close(Process holder) {
    try {
      holder.getOutputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

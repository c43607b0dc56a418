package nnbook.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A grader that is killed in the middle of an endless loop. */
@Tag("jdk")
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledGraderTest {
  @TempDir private Path folder;

  /** Checks the submission that starts a process and never ends. */
  public static void main(String[] arguments) throws IOException {
    Path home = Path.of(arguments[0]);
    Thread watcher = new Thread(KilledGraderTest::tellWhenStarted);
    watcher.setDaemon(true);
    watcher.start();
    Stubs stubs = Stubs.in(home.resolve("exercises"));
    try (Grader grader = Grader.of(home, stubs, Duration.ofMinutes(2))) {
      Exercise scale = ExerciseCatalog.of(home.resolve("exercises")).one("scale");
      grader.check(scale, TestHome.submission("passes-all"), "");
      grader.check(scale, TestHome.submission("starts-process"), "");
    }
  }

  private static void tellWhenStarted() {
    while (ProcessHandle.current().descendants().count() < 3) {
      Thread.onSpinWait();
    }
    System.out.println("worker, spare and the process of the code");
  }

  @Test
  void takes_its_workers_and_what_they_started_along() throws Exception {
    Path home = TestHome.copyTo(Files.createDirectory(folder.resolve("home")));
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    Process grader = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Djava.io.tmpdir=" + temporary,
        "-cp", System.getProperty("java.class.path"),
        KilledGraderTest.class.getName(), home.toString()).start();
    try (BufferedReader lines = grader.inputReader()) {
      assertEquals("worker, spare and the process of the code", lines.readLine());
      List<ProcessHandle> started = grader.descendants().toList();
      assertEquals(3, started.size());
      grader.destroyForcibly();
      for (ProcessHandle process : started) {
        process.onExit().get(60, TimeUnit.SECONDS);
      }
    }
    try (Stream<Path> files = Files.list(temporary)) {
      assertEquals(
          List.of(),
          files.filter(f -> f.getFileName().toString().startsWith("nnbook-worker-")).toList());
    }
  }
}

package nnbook.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.WrongSolutions;
import nnbook.platform.ClassPath;
import nnbook.platform.Home;

/**
 * How long a learner waits between a save and the verdict: {@code nnbook watch} runs in a process
 * of its own, as for a learner, in a copy of the project, and 200 saves go through 40 exercises.
 *
 * <p>JMH has no place for this. It repeats one call in one JVM, back to back; here the time passes
 * between two processes and a file system, most of it is the wait for the next look at the files,
 * and that wait is only right when saves come at random moments of it, as they do in life.
 */
public final class SaveToVerdict {
  private static final int EXERCISES = 40;
  private static final int SAVES = 200;
  private static final int PAUSE = 150;

  private final Path home;
  private final Path copy;
  private final Random random = new Random(1);
  private final Map<Kind, List<Double>> times = new EnumMap<>(Kind.class);

  /** What is saved. */
  private enum Kind {
    SOLUTION,
    STUB,
    WRONG_ANSWER,
    SOLUTION_AGAIN,
    DOES_NOT_COMPILE
  }

  private SaveToVerdict(Path home, Path copy) {
    this.home = home;
    this.copy = copy;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path copy = Files.createTempDirectory("nnbook-bench");
    try {
      new SaveToVerdict(Home.folder(), copy).run();
    } finally {
      delete(copy);
    }
  }

  private void run() throws IOException, InterruptedException {
    for (String name : List.of("book.adoc", "chapters", "exercises", "src/test/java")) {
      copy(name);
    }
    List<Exercise> exercises = ExerciseCatalog.of(copy.resolve("exercises")).all();
    Process watch = watch();
    try (BufferedReader shown = watch.inputReader(StandardCharsets.UTF_8)) {
      awaitPrepared(exercises.size());
      for (int i = 0; i < SAVES; i++) {
        save(exercises.get(i % EXERCISES), Kind.values()[i / EXERCISES], i % 2 == 0, shown);
      }
      watch.getOutputStream().write("q\n".getBytes(StandardCharsets.UTF_8));
      watch.getOutputStream().flush();
      watch.waitFor();
    } finally {
      watch.destroyForcibly();
    }
    report();
  }

  /** With the flags of the launcher. */
  private Process watch() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dnnbook.home=" + copy,
            "-cp", ClassPath.current(), "nnbook.cli.Main", "watch")
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** The watch compiles all graded tests when it is first run, and keeps them. */
  private void awaitPrepared(int exercises) throws IOException, InterruptedException {
    Path graded = copy.resolve("target/graded");
    long prepared = 0;
    while (prepared < exercises) {
      Thread.sleep(PAUSE);
      if (Files.isDirectory(graded)) {
        try (Stream<Path> files = Files.list(graded)) {
          prepared = files.filter(file -> file.toString().endsWith(".txt")).count();
        }
      }
    }
  }

  /** Saves as editors do: in place, or to another name that is then moved. */
  private void save(Exercise exercise, Kind kind, boolean inPlace, BufferedReader shown)
      throws IOException, InterruptedException {
    String text = text(exercise, kind);
    Thread.sleep(PAUSE + random.nextInt(100));
    Path draft = exercise.file().resolveSibling("draft~");
    long start = System.nanoTime();
    Files.writeString(inPlace ? exercise.file() : draft, text);
    if (!inPlace) {
      Files.move(draft, exercise.file(), StandardCopyOption.REPLACE_EXISTING);
    }
    String line = shown.readLine();
    while (line != null && !line.startsWith(exercise.id() + " ")) {
      line = shown.readLine();
    }
    times.computeIfAbsent(kind, k -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
  }

  private String text(Exercise exercise, Kind kind) throws IOException {
    String file = exercise.chapter() + "/" + exercise.name();
    String solution = Files.readString(home.resolve("solutions/" + file + ".java"));
    return switch (kind) {
      case SOLUTION -> solution;
      case SOLUTION_AGAIN -> solution + "// again\n";
      case DOES_NOT_COMPILE -> solution.substring(0, solution.lastIndexOf('}'));
      case STUB -> Files.readString(copy.resolve(".nnbook/stubs/" + file + ".java"));
      case WRONG_ANSWER -> WrongSolutions.of(ExercisePaths.of(home, exercise)).get(0).source();
    };
  }

  private void report() {
    times.forEach((kind, values) -> print(kind.name().toLowerCase(Locale.ROOT), values));
    print("all", times.values().stream().flatMap(List::stream).toList());
    System.out.println("Limits: median 150 ms, 95th percentile 400 ms.");
  }

  private static void print(String name, List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT, "%-17s %4d saves   median %4.0f ms   95th percentile %4.0f ms"
            + "   slowest %4.0f ms%n",
        name, sorted.size(), sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100),
        sorted.get(sorted.size() - 1));
  }

  private void copy(String name) throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve(name))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(home.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}

package nnbook.author.attack;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import nnbook.grader.Exercise;
import nnbook.grader.ExercisePaths;
import nnbook.platform.ChildJvm;
import nnbook.platform.ClassPath;
import nnbook.platform.ProcessOutput;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * A grader as it is often written: compiles what was handed in together with the test, runs JUnit
 * as it comes, and believes the exit code. The ground on which attacks on graders work.
 */
final class NaiveGrader {
  private NaiveGrader() {}

  /** Whether {@code submission}, a folder of sources and resources, gets full marks. */
  static boolean passes(Path submission, Exercise exercise, Path home, Path target) {
    try {
      Path test = ExercisePaths.of(home, exercise).test();
      Path classes = target.resolve("classes");
      compile(List.of(test), classes, List.of(solved(home)));
      copyResources(submission, classes);
      compile(sources(submission), classes, List.of(classes));
      return run(exercise.id() + "Test", classes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The solutions, against which the test compiles whatever was handed in. */
  private static Path solved(Path home) {
    return home.resolve("solutions");
  }

  private static List<Path> sources(Path submission) throws IOException {
    try (Stream<Path> files = Files.walk(submission)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static void copyResources(Path submission, Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(submission)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".java")) {
          Path copy = classes.resolve(submission.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }

  private static void compile(List<Path> sources, Path classes, List<Path> more)
      throws IOException {
    Files.createDirectories(classes);
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d"));
    arguments.add(classes.toString());
    arguments.addAll(List.of("-cp", ClassPath.current() + File.pathSeparator + classes));
    arguments.addAll(List.of("-sourcepath", joined(more)));
    sources.forEach(source -> arguments.add(source.toString()));
    ToolProvider.getSystemJavaCompiler()
        .run(null, null, System.err, arguments.toArray(String[]::new));
  }

  private static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean run(String test, Path classes) throws IOException {
    Process process =
        ChildJvm.of(
                List.of(
                    "-cp",
                    classes + File.pathSeparator + ClassPath.current(),
                    NaiveGrader.class.getName(),
                    test))
            .directory(classes.getParent().toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    new ProcessOutput(process.getErrorStream());
    try {
      boolean ended = process.waitFor(60, TimeUnit.SECONDS);
      process.destroyForcibly();
      return ended && process.exitValue() == 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs the test class that is named; ends with 1 when a test fails. */
  public static void main(String[] arguments) throws ClassNotFoundException {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(
                    Arrays.stream(arguments).map(DiscoverySelectors::selectClass).toList())
                .build(),
            listener);
    listener.getSummary().printFailuresTo(new PrintWriter(System.out));
    System.exit(listener.getSummary().getTotalFailureCount() == 0 ? 0 : 1);
  }
}

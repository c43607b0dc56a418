package nnbook.grader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nnbook.grader.compile.Compilation;
import nnbook.grader.compile.CompileProblem;
import nnbook.grader.compile.IsolatedCompiler;
import nnbook.grader.compile.Source;
import nnbook.grader.worker.WorkerClassPath;
import nnbook.platform.FileTree;
import nnbook.platform.Fingerprint;
import nnbook.platform.ProjectLayout;
import nnbook.platform.SafeFiles;
import nnbook.platform.TextHash;
import nnbook.platform.UserError;

/**
 * The graded tests of a project, {@code chNN/NameTest.java}. Each is compiled once, against the
 * stub, and then kept in a cache file that is named by the hash of all that went into it.
 */
final class GradedTests implements AutoCloseable {
  private static final String GRADED_BY = "nnbook/(engine|fast|diagnosis|grader)/.*\\.class";

  private final ProjectLayout project;
  private final Path cache;
  private final Map<Path, GradedTest> read = new HashMap<>();
  private IsolatedCompiler compiler; // made when a test is not in the cache

  GradedTests(ProjectLayout project) {
    this.project = project;
    this.cache = project.target().resolve("graded");
  }

  /** The source file of an exercise's test. */
  Path source(Exercise exercise) {
    return new ExercisePaths(project, exercise.id()).test();
  }

  /**
   * The compiled test of {@code exercise}, whose stub is {@code stub}. Throws BrokenTest when it
   * does not compile.
   */
  GradedTest compiled(Exercise exercise, String stub) {
    return compiled(exercise, stub, source(exercise));
  }

  /** The same for a test of the exercise that lies elsewhere. */
  GradedTest compiled(Exercise exercise, String stub, Path source) {
    List<Path> sources = sources(exercise, source);
    String className = exercise.chapter() + "." + name(source);
    Path file = cache.resolve(className + "-" + hash(stub, sources) + ".txt");
    if (!read.containsKey(file)) {
      Optional<String> cached = read(file);
      GradedTest test =
          cached.isPresent()
              ? GradedTest.of(className, cached.get())
              : compile(exercise, className, stub, sources);
      if (cached.isEmpty()) {
        keep(file, test);
      }
      read.put(file, test);
    }
    return read.get(file);
  }

  /** Where nothing can be written, tests are compiled each time. */
  private void keep(Path file, GradedTest test) {
    try {
      removeOlder(test.className());
      SafeFiles.write(file, sealed(test.text()));
    } catch (UserError | UncheckedIOException e) {
      return;
    }
  }

  private static Optional<String> read(Path file) {
    try {
      return Files.exists(file)
          ? Optional.of(Files.readString(file))
              .filter(text -> text.equals(sealed(body(text))))
              .map(GradedTests::body)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** With its own hash as last line, so that a damaged file is seen to be one. */
  private static String sealed(String text) {
    return text + TextHash.of(text) + "\n";
  }

  private static String body(String sealed) {
    return sealed.substring(0, sealed.lastIndexOf('\n', sealed.length() - 2) + 1);
  }

  private GradedTest compile(
      Exercise exercise, String className, String stub, List<Path> sources) {
    List<Source> all = new ArrayList<>();
    all.add(Source.of(exercise.id(), stub));
    for (Path source : sources) {
      all.add(
          Source.of(exercise.chapter() + "." + name(source), ExerciseCatalog.source(source)));
    }
    if (compiler == null) {
      compiler = new IsolatedCompiler(WorkerClassPath.entries());
    }
    Compilation compilation = compiler.compile(all.toArray(Source[]::new));
    if (compilation.failed()) {
      throw new BrokenTest(sources.get(0), compilation.problems().get(0));
    }
    compilation
        .classes()
        .keySet()
        .removeIf(name -> name.equals(exercise.id()) || name.startsWith(exercise.id() + "$"));
    return new GradedTest(
        className, compilation.classes(), compilation.tests(), compilation.members());
  }

  /** The test itself, then the helpers beside it, which are no tests. */
  private List<Path> sources(Exercise exercise, Path test) {
    List<Path> sources = new ArrayList<>(List.of(test));
    FileTree.list(source(exercise).getParent(), ".*\\.java").stream()
        .filter(file -> !file.toString().endsWith("Test.java"))
        .forEach(sources::add);
    return sources;
  }

  /** The hash of a test, its helpers, a test that lies elsewhere, the book, and {@code text}. */
  String key(Exercise exercise, String text, Optional<Path> other) {
    List<Path> all = sources(exercise, source(exercise));
    other.ifPresent(all::add);
    return hash(text, all);
  }

  private static String name(Path source) {
    return source.getFileName().toString().replaceFirst("\\.java$", "");
  }

  private String hash(String stub, List<Path> sources) {
    try {
      MessageDigest digest = TextHash.sha256();
      digest.update(stub.getBytes(StandardCharsets.UTF_8));
      for (Path source : sources) {
        digest.update(Files.readAllBytes(source));
      }
      digest.update(Book.HASH.getBytes(StandardCharsets.UTF_8));
      digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hash of what a test of this jar or folder sees, and of what grades; not of its times. */
  static String bookHash(Path book) {
    return new Fingerprint().addCode(book, name -> name.matches(GRADED_BY)).hex();
  }

  private void removeOlder(String className) {
    FileTree.list(cache, Pattern.quote(className) + "-.*").forEach(FileTree::delete);
  }

  @Override
  public void close() {
    if (compiler != null) {
      compiler.close();
    }
  }

  /** Computed when it is first asked for: the classes are loaded, so it does not change. */
  private static final class Book {
    static final String HASH = bookHash(WorkerClassPath.book());
  }

  /** A graded test that does not compile: a fault of the book. */
  static final class BrokenTest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenTest(Path test, CompileProblem problem) {
      super(test.getFileName() + ":" + problem.line() + ": " + problem.original());
    }
  }
}

package nnbook.web.aot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Grader;
import nnbook.platform.Fingerprint;
import nnbook.platform.ProgramFiles;
import nnbook.platform.ProjectLayout;
import nnbook.platform.SafeFiles;

/**
 * Makes what the site needs to run Java: the compiler, the image, the signatures, TeaVM's loader,
 * the engine of the figures, the graded test of each exercise, and the notices of licenses. All is
 * kept in {@code target/web}, by the hash of what goes into it.
 */
public final class WebBuilder {
  private static final String SITE_FOLDER = "web/";
  private static final String BUILD = "nnbook/web/(?:aot/.*|bindings.txt)";
  private static final String SHARED = BUILD + "|nnbook/(?:platform|grader)/.*|nnbook/snippet/[^/]*"
      + "|nnbook/messages/(?:data|diagnosis|grader|plot|snippet)[^/]*";
  private static final String LIBRARY = PageLibrary.ROOMS + ".*";
  private static final String COMPILER = SHARED + "|nnbook/web/(?:compiler|recorder)/.*";
  private static final String IMAGE =
      SHARED + "|" + LIBRARY + "|nnbook/(?:web/(?:image|recorder|vm)|snippet/echo)/.*";
  private static final String FIGURES = BUILD + "|nnbook/(?:engine|data|web/figure)/.*";

  private final ProjectLayout project;
  private final Path cache;

  private WebBuilder(ProjectLayout project) {
    this.project = project;
    this.cache = project.target().resolve("web");
  }

  /** A builder for the project in {@code home}. */
  public static WebBuilder of(Path home) {
    return new WebBuilder(new ProjectLayout(home));
  }

  /**
   * The files by their names in the site, {@code web/image.js}; makes what is missing, which takes
   * minutes for the first time.
   */
  public Map<String, Path> files() {
    Map<String, Path> files = new LinkedHashMap<>();
    try (Grader grader = grader()) {
      parts(grader).forEach((name, part) -> files.put(name, part.file(cache)));
    }
    files.put(SITE_FOLDER + "licenses.txt", licenses());
    return files;
  }

  /** The same if all of them are there already; makes nothing. */
  public Optional<Map<String, Path>> cached() {
    try (Grader grader = grader()) {
      return parts(grader).values().stream().allMatch(part -> part.isKept(cache))
          ? Optional.of(files())
          : Optional.empty();
    }
  }

  /** What the files are made of; it names the JDK whose compiler they hold. */
  private Path licenses() {
    Path file = cache.resolve("licenses.txt");
    try {
      String text = ProgramFiles.text("web/licenses.txt")
          .replace("@JDK@", Runtime.version() + " (" + System.getProperty("java.vendor") + ")")
          .replace("@APACHE@", Files.readString(project.home().resolve("LICENSE")).strip());
      SafeFiles.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private Grader grader() {
    return Grader.of(project.home(), Duration.ofSeconds(1));
  }

  /** The kept file of a module or of what goes with one; made if it is missing. */
  Path file(String name) {
    return modules().get(SITE_FOLDER + name + ".js").file(cache);
  }

  private static Map<String, WebPart> modules() {
    Map<String, WebPart> parts = new LinkedHashMap<>();
    add(parts, "runtime", "org/teavm/none", WasmCompiler::runtime);
    add(parts, "signatures", SHARED + "|" + LIBRARY, PageLibrary::signatures);
    add(parts, "compiler", COMPILER, WasmModules::compiler);
    add(parts, "image", IMAGE, WasmModules::image);
    add(parts, "engine", FIGURES, WasmModules::figures);
    return parts;
  }

  private Map<String, WebPart> parts(Grader grader) {
    Map<String, WebPart> parts = modules();
    for (Exercise exercise : exercises()) {
      parts.put(
          SITE_FOLDER + "check/" + exercise.id() + ".js",
          new WebPart(
              "check:" + exercise.id(),
              hash(new Fingerprint().add(grader.key(exercise, ""))),
              () -> grader.gradedTest(exercise).text().getBytes(StandardCharsets.UTF_8)));
    }
    return parts;
  }

  private List<Exercise> exercises() {
    return ExerciseCatalog.of(project.exercises()).all().stream()
        .filter(exercise -> !exercise.source().isEmpty())
        .toList();
  }

  private static void add(
      Map<String, WebPart> parts, String name, String code, Supplier<byte[]> bytes) {
    Fingerprint inputs =
        new Fingerprint().add(Runtime.version().toString()).addCode(file -> file.matches(code));
    parts.put(SITE_FOLDER + name + ".js", new WebPart(name, hash(inputs), bytes));
  }

  private static String hash(Fingerprint inputs) {
    return inputs.hex().substring(0, 16);
  }
}

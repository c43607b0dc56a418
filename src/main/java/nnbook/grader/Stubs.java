package nnbook.grader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nnbook.platform.SafeFiles;

/**
 * The exercises as they were before anybody solved them. The build packs {@code exercises/} into
 * the jar; since a later build may pack solved ones, stubs that still hold their TODO are kept in
 * {@code .nnbook/stubs/} too.
 */
public final class Stubs {
  private final Path kept;
  private final boolean packed;

  private Stubs(Path kept, boolean packed) {
    this.kept = kept;
    this.packed = packed;
  }

  /** The stubs of the project in {@code home}. */
  public static Stubs of(Path home) {
    return new Stubs(home.resolve(".nnbook").resolve("stubs"), true);
  }

  /** The stubs that lie in {@code folder}, whatever was packed. */
  public static Stubs in(Path folder) {
    return new Stubs(folder, false);
  }

  /** The text of an exercise's stub; empty when the book was built after it was solved. */
  public Optional<String> find(String id) {
    String path = id.replace('.', '/') + ".java";
    Optional<String> first = packed ? packed(path).filter(text -> isStub(id, text)) : kept(path);
    return first.isPresent() ? first : kept(path).filter(text -> isStub(id, text));
  }

  /** Whether the learner has not yet changed the file of {@code exercise}. */
  public boolean isUntouched(Exercise exercise) {
    return find(exercise.id())
        .filter(stub -> sameText(stub, ExerciseCatalog.source(exercise.file())))
        .isPresent();
  }

  private static boolean sameText(String a, String b) {
    return a.replaceAll("\\s", "").equals(b.replaceAll("\\s", ""));
  }

  /** Keeps the packed stub of an exercise for later builds. */
  public void keep(String id) {
    String path = id.replace('.', '/') + ".java";
    Optional<String> stub = packed(path).filter(text -> isStub(id, text));
    if (stub.isPresent() && !stub.equals(kept(path))) {
      SafeFiles.write(kept.resolve(path), stub.get());
    }
  }

  /** Whether {@code text} is an exercise that is not solved yet: it throws its TODO. */
  public static boolean isStub(String id, String text) {
    return text.contains("// TODO " + id + ":")
        && text.contains("throw new UnsupportedOperationException(\"TODO " + id + "\");");
  }

  private Optional<String> kept(String path) {
    Path file = kept.resolve(path);
    return Files.exists(file) ? Optional.of(ExerciseCatalog.source(file)) : Optional.empty();
  }

  private static Optional<String> packed(String path) {
    try (InputStream stream = Stubs.class.getResourceAsStream("/nnbook/stubs/" + path)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

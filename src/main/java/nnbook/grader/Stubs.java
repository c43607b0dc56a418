package nnbook.grader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nnbook.platform.ProgramFiles;
import nnbook.platform.ProjectLayout;
import nnbook.platform.SafeFiles;

/**
 * The exercises as they were before anybody touched them. The build packs {@code exercises/} into
 * the jar. Since a later build may pack begun ones, the first command keeps the packed stubs in
 * {@code .nnbook/stubs/}, and a kept one is preferred, until an edition of the book asks for
 * something else.
 */
public final class Stubs {
  /** The comment of a class, and the head of each public member. */
  private static final Pattern TASK = Pattern.compile(
      "(?s)/\\*\\*(?:(?!\\*/).)*+\\*/(?=\\s*public final class)|public [^;{=]*");

  private final Path kept;
  private final boolean packed;

  private Stubs(Path kept, boolean packed) {
    this.kept = kept;
    this.packed = packed;
  }

  /** The stubs of the project in {@code home}. */
  public static Stubs of(Path home) {
    return new Stubs(new ProjectLayout(home).stubs(), true);
  }

  /** The stubs that lie in {@code folder}, whatever was packed. */
  public static Stubs in(Path folder) {
    return new Stubs(folder, false);
  }

  /** The text of an exercise's stub; empty when the book was built after it was begun. */
  public Optional<String> find(String id) {
    if (!packed) {
      return kept(id);
    }
    Optional<String> first = kept(id).filter(text -> isStub(id, text));
    Optional<String> now = packed(id).filter(text -> isStub(id, text));
    boolean isOfNow = first.isPresent() && now.map(Stubs::task).map(task(first.get())::equals)
        .orElse(true);
    return isOfNow ? first : now;
  }

  /** Whether the learner has not yet changed the file of {@code exercise}. */
  public boolean isUntouched(Exercise exercise) {
    String id = exercise.id();
    String source = exercise.source();
    return kept(id).filter(source::equals).filter(text -> isStub(id, text)).isPresent()
        || find(id).filter(stub -> sameText(stub, source)).isPresent();
  }

  private static boolean sameText(String a, String b) {
    return a.replaceAll("\\s", "").equals(b.replaceAll("\\s", ""));
  }

  /** As {@link #keep}, once for a {@code jar} of the book; each time for a folder of classes. */
  public void keepOnce(Path jar, Supplier<? extends Collection<Exercise>> exercises) {
    Path mark = kept.resolve("kept-of");
    String build = "";
    try {
      build = Files.isDirectory(jar) ? "" : Files.size(jar) + " " + Files.getLastModifiedTime(jar);
      if (!build.isEmpty() && Files.exists(mark) && Files.readString(mark).equals(build)) {
        return;
      }
    } catch (IOException e) {
      // A mark that cannot be read is none.
    }
    keep(exercises.get());
    SafeFiles.write(mark, build);
  }

  /**
   * Keeps the stubs of these exercises for later builds. A file that is still as an earlier edition
   * had it becomes that of this one.
   */
  public void keep(Collection<Exercise> exercises) {
    for (Exercise exercise : exercises) {
      Optional<String> before = kept(exercise.id());
      find(exercise.id()).filter(stub -> !before.equals(Optional.of(stub))).ifPresent(stub -> {
        if (before.filter(old -> sameText(old, exercise.source())).isPresent()) {
          SafeFiles.write(exercise.file(), stub);
        }
        SafeFiles.write(kept.resolve(ExercisePaths.source(exercise.id())), stub);
      });
    }
  }

  /** What a stub asks for: its first comment and what it declares, not edited in passing. */
  private static String task(String stub) {
    return TASK.matcher(stub).results().map(MatchResult::group)
        .collect(Collectors.joining("\n")).replaceAll("\\s+", " ");
  }

  /**
   * Whether {@code text} is an exercise that is not begun yet: the methods that throw its TODO do
   * nothing else, and the first of them says what is to do.
   */
  public static boolean isStub(String id, String text) {
    String thrown = "throw new UnsupportedOperationException(\"TODO " + id + "\");";
    String todo = "// TODO " + Pattern.quote(id) + ":[^\\n]*\\n\\s*";
    String alone = "\\{\\s*(?:" + todo + ")?" + Pattern.quote(thrown) + "\\s*}";
    return Pattern.compile("\\{\\s*" + todo + Pattern.quote(thrown)).matcher(text).find()
        && !text.replaceAll(alone, "").contains(thrown);
  }

  private Optional<String> kept(String id) {
    Path file = kept.resolve(ExercisePaths.source(id));
    return Files.exists(file) ? ExerciseCatalog.text(file) : Optional.empty();
  }

  private static Optional<String> packed(String id) {
    return ProgramFiles.find("nnbook/stubs/" + ExercisePaths.source(id))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }
}

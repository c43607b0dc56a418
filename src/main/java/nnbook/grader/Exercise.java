package nnbook.grader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nnbook.platform.UserError;

/**
 * One exercise, as its stub describes it. The stub's text is taken apart when somebody asks what is
 * in it: most commands name one exercise out of all.
 */
public final class Exercise {
  private final Path file;
  private final String chapter;
  private final String name;
  private Optional<StubText> stub = Optional.empty();

  /** The exercise in {@code file}, {@code ch01/WeightedInput.java}. */
  Exercise(Path file) {
    String fileName = file.getFileName().toString();
    this.file = file;
    this.chapter = file.toAbsolutePath().getParent().getFileName().toString();
    this.name = fileName.substring(0, fileName.length() - ".java".length());
  }

  /** The same as it would be if {@code source} were the text of the file. */
  Exercise(Path file, String source) {
    this(file);
    stub = Optional.of(StubText.of(source));
  }

  /** {@code ch01.WeightedInput}. */
  public String id() {
    return chapter + "." + name;
  }

  /** {@code ch01}. */
  public String chapter() {
    return chapter;
  }

  /** {@code WeightedInput}. */
  public String name() {
    return name;
  }

  /** The source file that the learner edits. */
  public Path file() {
    return file;
  }

  /**
   * The Javadoc without its last line: paragraphs with an empty line between, code in backticks.
   */
  public String task() {
    return stub().task();
  }

  /** The public static methods and public records, a line each. */
  public String signature() {
    return stub().signature();
  }

  /** 1 to 3, or 0 where the stub does not say. */
  public int stars() {
    return stub().stars();
  }

  /** The time it takes, or 0. */
  public int minutes() {
    return stub().minutes();
  }

  /** The place in the chapter that explains it, or empty. */
  public String anchor() {
    return stub().anchor();
  }

  private StubText stub() {
    if (stub.isEmpty()) {
      stub = Optional.of(StubText.of(source()));
    }
    return stub.get();
  }

  /** The text of the file; empty when it is deleted, or cannot be read just now. */
  public String source() {
    return ExerciseCatalog.text(file).orElse("");
  }

  /** Why the file cannot be read, in a sentence; nothing when it can, or is deleted. */
  Optional<String> fault() {
    try {
      if (Files.exists(file)) {
        ExerciseCatalog.bytes(file);
      }
      return Optional.empty();
    } catch (UserError e) {
      return Optional.of(e.getMessage());
    }
  }

  /** The task with a line for each paragraph and item of a list, to be wrapped by who prints it. */
  public String paragraphs() {
    return task().replaceAll("(?<!\n)\n(?!\n|\\*)", " ").replaceAll("\n+", "\n");
  }

  /** The first sentence of the task. */
  public String title() {
    String task = task();
    int end = task.indexOf(". ");
    String line = end < 0 ? task : task.substring(0, end + 1);
    int paragraph = line.indexOf("\n\n");
    return (paragraph < 0 ? line : line.substring(0, paragraph)).replace('\n', ' ');
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Exercise exercise && exercise.file.equals(file);
  }

  @Override
  public int hashCode() {
    return file.hashCode();
  }

  @Override
  public String toString() {
    return id();
  }
}

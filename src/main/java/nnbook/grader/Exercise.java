package nnbook.grader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nnbook.platform.UserError;

/**
 * One exercise, as its stub describes it.
 *
 * @param id {@code ch01.WeightedInput}
 * @param chapter {@code ch01}
 * @param name {@code WeightedInput}
 * @param task the Javadoc without its last line: paragraphs with an empty line between, code in
 *     backticks
 * @param signature the public static methods and public records, a line each
 * @param stars 1 to 3, or 0 where the stub does not say
 * @param minutes the time it takes, or 0
 * @param anchor the place in the chapter that explains it, or empty
 * @param file the source file that the learner edits
 */
public record Exercise(
    String id,
    String chapter,
    String name,
    String task,
    String signature,
    int stars,
    int minutes,
    String anchor,
    Path file) {

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
    return task.replaceAll("(?<!\n)\n(?!\n|\\*)", " ").replaceAll("\n+", "\n");
  }

  /** The first sentence of the task. */
  public String title() {
    int end = task.indexOf(". ");
    String line = end < 0 ? task : task.substring(0, end + 1);
    int paragraph = line.indexOf("\n\n");
    return (paragraph < 0 ? line : line.substring(0, paragraph)).replace('\n', ' ');
  }
}

package nnbook.grader;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Exercises that an edition of the book has moved to another chapter. */
public final class MovedNames {
  /** The name now, by the name before. */
  public static final Map<String, String> ALL = new TreeMap<>(Map.of(
      "ch16.Attend", "ch20.Attend",
      "ch16.FgsmStep", "ch21.FgsmStep",
      "ch16.Flops", "ch21.Flops",
      "ch16.Quiz", "ch21.Quiz",
      "ch19.Attend", "ch20.Attend",
      "ch19.FgsmStep", "ch21.FgsmStep",
      "ch19.Flops", "ch21.Flops",
      "ch19.Quiz", "ch21.Quiz",
      "ch21.Attend", "ch20.Attend"));

  private MovedNames() {}

  /** What the pages' scripts read: {@code ch16.Quiz:ch21.Quiz} and so on. */
  public static String forPages() {
    return ALL.entrySet().stream().map(name -> name.getKey() + ":" + name.getValue())
        .collect(Collectors.joining(" "));
  }
}

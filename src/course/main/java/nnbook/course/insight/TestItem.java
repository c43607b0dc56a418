package nnbook.course.insight;

/**
 * Something that each student gets right or wrong.
 *
 * @param kind what it is
 * @param unit what its answers hang together with: the exercise of a check; a question stands
 *     alone, so this is its chapter and key
 * @param name the method's name of a check; else empty
 */
public record TestItem(Kind kind, String unit, String name) implements Comparable<TestItem> {
  /** Where right and wrong come from. */
  public enum Kind {
    /** A check of an exercise, as it was graded. */
    CHECK,
    /** A check of an exercise, when the student ran the checks for the first time. */
    FIRST_TRY,
    /** The first answer to a Predict question. */
    QUESTION
  }

  /** A check of {@code exercise}, graded. */
  public static TestItem check(String exercise, String name) {
    return new TestItem(Kind.CHECK, exercise, name);
  }

  /** A check of {@code exercise} at the student's first try. */
  public static TestItem firstTry(String exercise, String name) {
    return new TestItem(Kind.FIRST_TRY, exercise, name);
  }

  /** A Predict question. */
  public static TestItem question(String chapter, String key) {
    return new TestItem(Kind.QUESTION, chapter + "." + key, "");
  }

  /** {@code ch01}, or {@code appendix-a}. */
  public String chapter() {
    return unit.substring(0, unit.indexOf('.'));
  }

  /** {@code ch01.WeightedInput.adds_the_bias}; no two of one kind share it. */
  public String id() {
    return name.isEmpty() ? unit : unit + "." + name;
  }

  @Override
  public int compareTo(TestItem other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : id().compareTo(other.id());
  }
}

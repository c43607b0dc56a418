package ch14;

/** Ends a walk that comes to the same inputs again and again. */
final class VisitedTooOften extends RuntimeException {
  private static final long serialVersionUID = 1;

  VisitedTooOften(int limit) {
    super("the inputs of one value were read more than " + limit + " times");
  }
}

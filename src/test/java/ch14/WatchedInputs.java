package ch14;

import java.util.AbstractList;

/** One value as both inputs of another; a walk may not read them more often than the limit. */
final class WatchedInputs<T> extends AbstractList<T> {
  private final T input;
  private final int limit;
  private int reads;

  WatchedInputs(T input, int limit) {
    this.input = input;
    this.limit = limit;
  }

  @Override
  public T get(int k) {
    reads++;
    if (reads > limit) {
      throw new VisitedTooOften(limit);
    }
    return input;
  }

  @Override
  public int size() {
    return 2;
  }
}

package nnbook.book.check;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;

/** Collects faults from all checks, so that one build reports all of them, in order, once each. */
public final class Problems {
  private final ConcurrentSkipListSet<Problem> found = new ConcurrentSkipListSet<>();

  public void add(String file, int line, String message) {
    found.add(new Problem(file, line, message));
  }

  public void add(SourceLine where, String message) {
    add(where.file(), where.line(), message);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<Problem> list() {
    return List.copyOf(found);
  }
}

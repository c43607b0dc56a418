package nnbook.web.recorder;

import java.util.ArrayList;
import java.util.List;

/** The expressions of filmed code: those that stand alone, and to which of them each number is. */
public final class Terms {
  private final List<Integer> rootOf = new ArrayList<>();
  private final List<Term> roots = new ArrayList<>();

  /** The next number, for a term of an expression that is going to be added. */
  public int next() {
    rootOf.add(-1);
    return rootOf.size() - 1;
  }

  /** Adds an expression whose terms have got their numbers. */
  public void add(Term root) {
    mark(root);
    roots.add(root);
  }

  private void mark(Term term) {
    if (term.id() >= 0) {
      rootOf.set(term.id(), roots.size());
    }
    for (Object piece : term.pieces()) {
      if (piece instanceof Term inner) {
        mark(inner);
      }
    }
  }

  /** The number of the expression that a term belongs to. */
  int rootOf(int id) {
    return rootOf.get(id);
  }

  Term root(int number) {
    return roots.get(number);
  }
}

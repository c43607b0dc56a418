package nnbook.web.recorder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nnbook.web.recorder.Term.Form;

/** The expressions of filmed code: those that stand alone, and to which of them each number is. */
public final class Terms {
  private final Map<Integer, Integer> rootOf = new HashMap<>();
  private final List<Term> roots = new ArrayList<>();
  private int next;
  private int taken;

  /** The next number, for a term of an expression that is going to be added. */
  public int next() {
    return next++;
  }

  /** Adds an expression whose terms have got their numbers. */
  public void add(Term root) {
    mark(root);
    roots.add(root);
  }

  private void mark(Term term) {
    if (term.id() >= 0) {
      rootOf.put(term.id(), roots.size());
    }
    for (Object piece : term.pieces()) {
      if (piece instanceof Term inner) {
        mark(inner);
      }
    }
  }

  /** What has been added since the last call, as text. */
  public String take() {
    StringBuilder text = new StringBuilder();
    roots.subList(taken, roots.size()).forEach(root -> write(root, text));
    taken = roots.size();
    return text.toString();
  }

  private static void write(Term term, StringBuilder text) {
    text.append(term.id()).append(' ').append(term.type()).append(' ')
        .append(term.form().ordinal()).append(' ').append(term.pieces().size()).append('\n');
    for (Object piece : term.pieces()) {
      if (piece instanceof Term inner) {
        write(inner, text);
      } else {
        text.append('"').append(piece).append('\n');
      }
    }
  }

  /** Adds what {@link #take} has written. */
  public void read(String text) {
    Iterator<String> lines = List.of(text.split("\n")).iterator();
    while (!text.isEmpty() && lines.hasNext()) {
      add(term(lines.next(), lines));
    }
  }

  private static Term term(String head, Iterator<String> lines) {
    String[] words = head.split(" ");
    List<Object> pieces = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(words[3]); i++) {
      String line = lines.next();
      pieces.add(line.startsWith("\"") ? line.substring(1) : term(line, lines));
    }
    return new Term(Integer.parseInt(words[0]), words[1].charAt(0),
        Form.values()[Integer.parseInt(words[2])], pieces);
  }

  /** The number of the expression that a term belongs to. */
  int rootOf(int id) {
    return rootOf.getOrDefault(id, -1);
  }

  Term root(int number) {
    return roots.get(number);
  }
}

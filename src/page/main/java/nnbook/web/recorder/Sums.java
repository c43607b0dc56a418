package nnbook.web.recorder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nnbook.engine.matrix.Numbers;
import nnbook.web.recorder.Term.Form;
import nnbook.web.vm.host.Boxes;

/** Writes expressions with the numbers that filmed code has told. */
final class Sums {
  /** What rounding leaves is seen only where numbers are compared. */
  private static final double ROUNDING = 1e-13;

  private final Terms terms;
  private final Map<Integer, Long> values = new HashMap<>();
  private ClearNumbers clear = new ClearNumbers(Set.of(), 0);

  Sums(Terms terms) {
    this.terms = terms;
  }

  /** Those to which a step has come; what the line computed before a call is remembered. */
  static List<Sum> of(Film film, Terms terms, int number) {
    Call call = film.steps().get(number).call();
    int begin = number;
    while (begin > 0 && (film.steps().get(begin).call() != call
        || film.steps().get(begin).kind() == FilmStep.Kind.BACK)) {
      begin--;
    }
    Sums sums = new Sums(terms);
    return film.steps().subList(begin, number + 1).stream()
        .filter(step -> step.call() == call).map(sums::after)
        .reduce(List.of(), (before, last) -> last);
  }

  /** Those to which the next step of a call has come. */
  List<Sum> after(FilmStep step) {
    if (step.kind() != FilmStep.Kind.BACK) {
      values.clear();
    }
    Set<Integer> roots = new LinkedHashSet<>();
    for (int i = 0; i < step.numbers().length; i += 2) {
      values.put((int) step.numbers()[i], step.numbers()[i + 1]);
      roots.add(terms.rootOf((int) step.numbers()[i]));
    }
    return roots.stream().filter(root -> root >= 0).map(root -> sum(terms.root(root))).toList();
  }

  private Sum sum(Term root) {
    Set<Double> numbers = new LinkedHashSet<>();
    addNumbers(root, numbers);
    clear = new ClearNumbers(numbers, root.type() == 'Z' ? 0 : ROUNDING);
    Set<String> parts = new LinkedHashSet<>();
    addParts(root, parts);
    return new Sum(root.text(), written(root), value(root).map(this::text).orElse(""),
        List.copyOf(parts));
  }

  private void addNumbers(Term term, Set<Double> numbers) {
    for (Term inner : inner(term)) {
      addNumbers(inner, numbers);
    }
    value(term).filter(value -> value instanceof Double).ifPresent(value ->
        numbers.add((Double) value));
  }

  private void addParts(Term term, Set<String> parts) {
    for (Term inner : inner(term)) {
      addParts(inner, parts);
      if (!inner.isName()) {
        value(inner).ifPresent(value -> parts.add(written(inner) + " → " + text(value)));
      }
    }
  }

  private static List<Term> inner(Term term) {
    List<Term> inner = new ArrayList<>();
    for (Object piece : term.pieces()) {
      if (piece instanceof Term one) {
        inner.add(one);
      }
    }
    return inner;
  }

  /** With the values of its operands; what was not looked at is left out. */
  private String written(Term term) {
    boolean choice = term.form() == Form.AND || term.form() == Form.OR;
    StringBuilder text = new StringBuilder();
    for (Object piece : term.pieces()) {
      if (!(piece instanceof Term operand)) {
        text.append(piece);
      } else if (choice && !isReached(operand)) {
        text.append("…");
      } else {
        text.append(operand.form() == Form.LEAF
            ? value(operand).map(this::operand).orElseGet(() -> written(operand))
            : written(operand));
      }
    }
    return text.toString().strip();
  }

  private boolean isReached(Term term) {
    return values.containsKey(term.id()) || inner(term).stream().anyMatch(this::isReached);
  }

  private Optional<Object> value(Term term) {
    List<Term> operands = inner(term);
    if (term.id() >= 0 || operands.isEmpty()) {
      return Optional.ofNullable(values.get(term.id()))
          .map(bits -> Boxes.box(bits, term.type()));
    }
    Optional<Object> first = value(operands.get(0));
    if (term.form() == Form.NOT) {
      return first.map(value -> !(Boolean) value);
    }
    boolean decided = first.isPresent() && first.get().equals(term.form() == Form.OR);
    return decided || first.isEmpty() || operands.size() < 2
        ? first.filter(value -> decided) : value(operands.get(1));
  }

  private String operand(Object value) {
    String text = text(value);
    return text.startsWith("-") ? "(" + text + ")" : text;
  }

  private String text(Object value) {
    return value instanceof Double number ? clear.of(number)
        : value instanceof Float number ? Numbers.format(number)
        : value instanceof Character ? "'" + value + "'" : value.toString();
  }
}

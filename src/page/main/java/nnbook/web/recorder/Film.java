package nnbook.web.recorder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import nnbook.platform.Messages;

/** A run that was recorded, to be looked at in any order. */
public final class Film {
  /** Whose variables are those outside of all methods. */
  public static final Object TOP = "";

  /** The value of a variable that is no more. */
  static final Object GONE = new Word("");

  private final List<Source> sources;
  private final Terms terms;
  private final List<FilmStep> steps;
  private final long lines;
  private final int cutAt;
  private final long cut;
  private final List<Mark> marks;

  /** {@code cut} lines are missing before the step {@code cutAt}. */
  Film(List<Source> sources, Terms terms, List<FilmStep> steps, long lines, int cutAt, long cut) {
    this(sources, terms, steps, lines, cutAt, cut, List.of());
  }

  private Film(List<Source> sources, Terms terms, List<FilmStep> steps, long lines, int cutAt,
      long cut, List<Mark> marks) {
    this.marks = List.copyOf(marks);
    this.sources = List.copyOf(sources);
    this.terms = terms;
    this.steps = List.copyOf(steps);
    this.lines = lines;
    this.cutAt = cutAt;
    this.cut = cut;
  }

  /** A text of which lines are filmed. */
  public record Source(String name, String text) {}

  /** A step to look at, and why. */
  public record Mark(int step, String text) {}

  /**
   * The same with a mark where it misses the first of these stations, or else where an array that
   * it returns, which is the {@code answer}, gets the first number for good that is not {@code
   * expected}.
   */
  public Film with(List<Station> stations, Object expected, Object answer) {
    return new Film(sources, terms, steps, lines, cutAt, cut,
        Stations.missed(this, stations)
            .or(() -> Stations.wrongCell(this, expected, answer))
            .stream().toList());
  }

  /**
   * The same with a mark where it first goes another way than the film of a solution on the same
   * input, as far as can be told; {@code isRight}: whether there is nothing to find. Says at its
   * beginning if it marks nothing.
   */
  public Film beside(Film solution, boolean isRight) {
    boolean can = Beside.canCompare(this, solution);
    List<Mark> all = new ArrayList<>(marks);
    all.add((can && !isRight ? Beside.mark(this, solution) : Optional.<Mark>empty())
        .orElseGet(() -> new Mark(0, Messages.of("step").get(
            isRight ? "beside.right" : can ? "beside.none" : "beside.cut"))));
    all.sort(Comparator.comparingInt(Mark::step));
    return new Film(sources, terms, steps, lines, cutAt, cut, all);
  }

  /** Steps to look at. */
  public List<Mark> marks() {
    return marks;
  }

  /** The cell that an index asked for in vain, where a step ends the run by that. */
  public Optional<MissingCell> missingCell(int step) {
    return MissingCell.at(this, step);
  }

  public List<Source> sources() {
    return sources;
  }

  public List<FilmStep> steps() {
    return steps;
  }

  /** How many lines have run, filmed or not. */
  public long lines() {
    return lines;
  }

  /** Before which step lines are missing, because the film was full. */
  public int cutAt() {
    return cutAt;
  }

  /** How many lines are missing there. */
  public long cut() {
    return cut;
  }

  /** What there is to be seen when a step is done. */
  public Scene scene(int step) {
    return new Scene(this, step);
  }

  /** What computes the sums of steps that follow one upon the other. */
  Sums sums() {
    return new Sums(terms);
  }

  /** What a step has computed: each expression with its numbers. */
  public List<Sum> sums(int step) {
    return Sums.of(this, terms, step);
  }

  /** The next step at the same depth or above: over all calls; the last step where none is. */
  public int over(int step) {
    int depth = steps.get(step).call().depth();
    return first(step + 1, i -> steps.get(i).call().depth() <= depth, steps.size() - 1);
  }

  /** The next step of a call within this one; the same step where there is none. */
  public int into(int step) {
    int depth = steps.get(step).call().depth();
    int over = over(step);
    int next = first(step + 1, i -> steps.get(i).call().depth() > depth, step);
    return next < over || over == step ? next : step;
  }

  /** The step in which the caller goes on; without one the next such call, or the same step. */
  public int out(int step) {
    int depth = steps.get(step).call().depth();
    if (depth == 0) {
      return first(step + 1, i -> steps.get(i).kind() == FilmStep.Kind.CALL
          && steps.get(i).call().depth() == 0, step);
    }
    return first(step + 1, i -> steps.get(i).call().depth() < depth, steps.size() - 1);
  }

  /** The next time that a line begins; the same step where there is none. */
  public int line(int step, int line) {
    int source = steps.get(step).call().source();
    return first(step + 1, i -> begins(i, source, line), step);
  }

  /** Whether a line of the same text ever begins. */
  public boolean begins(int step, int line) {
    int source = steps.get(step).call().source();
    return first(0, i -> begins(i, source, line), -1) >= 0;
  }

  private boolean begins(int i, int source, int line) {
    FilmStep step = steps.get(i);
    return step.kind() == FilmStep.Kind.LINE && step.line() == line
        && step.call().source() == source;
  }

  /** The next step that changes a variable of that name, or anything in it; or the same step. */
  public int change(int step, String name) {
    return changes(name).stream().filter(i -> i > step).findFirst().orElse(step);
  }

  /** All steps that change a variable of that name, or anything in it. */
  public List<Integer> changes(String name) {
    List<Integer> all = new ArrayList<>();
    Scene scene = new Scene(this, 0);
    for (int i = 0; i < steps.size(); i++) {
      if (i > 0) {
        scene.play(steps.get(i));
      }
      if (scene.changes(name)) {
        all.add(i);
      }
    }
    return all;
  }

  private int first(int from, IntPredicate is, int otherwise) {
    for (int i = from; i < steps.size(); i++) {
      if (is.test(i)) {
        return i;
      }
    }
    return otherwise;
  }
}

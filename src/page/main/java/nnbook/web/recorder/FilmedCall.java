package nnbook.web.recorder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nnbook.web.vm.code.Watcher.Variable;

/** A filmed call under way, and its variables as they were last seen. */
final class FilmedCall {
  /** So many things that a line has touched are looked into one by one. */
  private static final int FEW = 20;

  final FilmedMethod method;
  final int base;
  final Call call;
  final SeenVariable[] variables;

  /** What its line has written into, or passed on. */
  final List<Object> touched = new ArrayList<>();

  /** Whether its line may have changed anything else that can be seen from there. */
  boolean touchesAll;

  /** Whether its line may have changed variables outside of all methods. */
  boolean touchesTop;

  /** The line that runs, the how many-th time, and where in the code it begins; -1 before. */
  int line;

  int visit;
  int place = -1;

  FilmedCall(FilmedMethod method, int base, Call call) {
    this.method = method;
    this.base = base;
    this.call = call;
    List<Variable> all = method.variables();
    variables = new SeenVariable[all.size()];
    for (int i = 0; i < variables.length; i++) {
      variables[i] = new SeenVariable(call, all.get(i).name(), all.get(i).type());
    }
  }

  /** A line begins, the how many-th time. */
  void begin(FilmedMethod.Line at, int times) {
    line = at.line();
    visit = times;
    place = at.place();
    touched.clear();
    touchesAll = false;
    touchesTop = false;
  }

  void touch(Object raw) {
    if (touched.isEmpty() || touched.get(touched.size() - 1) != raw) {
      touched.add(raw);
      touchesAll |= touched.size() > FEW;
    }
  }

  /**
   * Reads the variables that have a value at that place of the code, and once more those whose
   * block has just ended, as its last line may have used them.
   */
  void read(int at, long[] numbers, Object[] references) {
    for (int i = 0; i < variables.length; i++) {
      Variable variable = method.variables().get(i);
      SeenVariable seen = variables[i];
      boolean isAlive = variable.isAlive(at);
      if (isAlive || seen.isInScope() && isFree(variable, at)) {
        seen.read(numbers, references, base + variable.slot(), isAlive);
      } else {
        seen.end();
      }
    }
  }

  /** Whether no variable that has a value there has its name or lies in its slot. */
  private boolean isFree(Variable ended, int at) {
    return method.variables().stream().noneMatch(other -> other.isAlive(at)
        && (other.slot() == ended.slot() || other.name().equals(ended.name())));
  }

  /** Reads its numbers when it has ended by an exception; they still lie there. */
  void readLate(long[] numbers) {
    for (int i = 0; i < variables.length; i++) {
      if (!variables[i].isInScope()) {
        variables[i].end();
      } else if (variables[i].isNumber()) {
        variables[i].read(numbers, null, base + method.variables().get(i).slot(), true);
      }
    }
  }

  /** What its variables hold. */
  void forEachValue(Consumer<Object> to) {
    for (SeenVariable variable : variables) {
      to.accept(variable.value());
    }
  }

  /** Notes which variables have another value than last time. */
  void note(Things things, List<Change> changes) {
    for (SeenVariable variable : variables) {
      if (!variable.lives()) {
        variable.noteEnd(goesOn(variable.name), changes);
      }
    }
    for (SeenVariable variable : variables) {
      variable.note(things, touchesAll, changes);
    }
  }

  /** Whether another variable has that name now. */
  private boolean goesOn(String name) {
    for (SeenVariable variable : variables) {
      if (variable.lives() && variable.name.equals(name)) {
        return true;
      }
    }
    return false;
  }
}

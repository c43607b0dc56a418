package nnbook.course.certify.wire;

import java.util.List;

/** A stub as an exercise has it, with a type of each kind inside. */
final class SampleExercise {
  private SampleExercise() {}

  /** A record. */
  record Pair(Object first, double[] second) {}

  /** An enum. */
  enum Color { RED, GREEN }

  /** A class whose objects may lead back to themselves. */
  static final class Knot {
    final String name;
    final List<Object> inputs;
    double grad;

    Knot(String name, List<Object> inputs) {
      this.name = name;
      this.inputs = inputs;
    }
  }
}

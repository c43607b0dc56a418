package ch14;

import java.util.List;

/** A number of the exercise, which has no name, with one that a check can tell. */
final class NamedNumber<N> {
  final String name;
  final N num;
  final List<NamedNumber<N>> inputs;

  NamedNumber(String name, N num, List<NamedNumber<N>> inputs) {
    this.name = name;
    this.num = num;
    this.inputs = inputs;
  }
}

package nnbook.diagnosis;

import java.util.Optional;

final class Comparison {
  static Comparison within(double tolerance) {
    return new Comparison();
  }

  static Comparison alike() {
    return new Comparison();
  }

  static Comparison identical() {
    return new Comparison();
  }

  Optional<Difference> compare(Object expected, Object actual) {
    return Optional.empty();
  }
}

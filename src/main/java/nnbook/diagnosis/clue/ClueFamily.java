package nnbook.diagnosis.clue;

import java.util.Locale;

/** What a recognizer has seen; the key of a general clue begins with the name, in lower case. */
enum ClueFamily {
  CONSTANT,
  EMPTY,
  FACTOR,
  FORMULA,
  INPUT,
  LENGTH,
  NOTHING,
  PLACE,
  PRECISION,
  SPECIAL,
  ZERO,
  /** What no question in this room is about. */
  OTHER;

  static ClueFamily of(String key) {
    String word = key.split("[. ]", 2)[0];
    for (ClueFamily family : values()) {
      if (family.name().toLowerCase(Locale.ROOT).equals(word)) {
        return family;
      }
    }
    return OTHER;
  }

  /** A key in this family. */
  String key(String rest) {
    return name().toLowerCase(Locale.ROOT) + rest;
  }

  /**
   * Whether it is often only what another mistake does to one input: infinity, zeros, lost digits,
   * places.
   */
  boolean isSideEffect() {
    return switch (this) {
      case LENGTH, PLACE, PRECISION, SPECIAL, ZERO -> true;
      default -> false;
    };
  }

  /**
   * How far from the mistake it is: 0 for what is seen in the numbers themselves, 1 for what is
   * found by trying formulas, 2 for what says only where the numbers are wrong.
   */
  int distance() {
    return this == PLACE ? Clue.FARTHEST : this == FORMULA ? 1 : 0;
  }
}

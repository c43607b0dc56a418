package nnbook.plot;

/** How much a network's picture tells, and the room that each of its nodes needs for it. */
enum Detail {
  /** Circles and connections. */
  PLAIN(52, 14),
  /** Also weights, biases and values. */
  NUMBERS(92, 20),
  /** Also the slopes of a loss, a second line at each weight and each node. */
  SLOPES(124, 20);

  final double spacing;
  final double radius;

  Detail(double spacing, double radius) {
    this.spacing = spacing;
    this.radius = radius;
  }

  boolean hasNumbers() {
    return this != PLAIN;
  }
}

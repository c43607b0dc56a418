package nnbook.plot;

/** How much a network's picture tells, and the room that each of its nodes needs for it. */
enum Detail {
  /** Circles and connections. */
  PLAIN(52, 14, 62),
  /** Also weights, biases and values. */
  NUMBERS(92, 20, 62),
  /** Also the slopes of a loss, a second line at each weight and each node. */
  SLOPES(124, 20, 42);

  final double spacing;
  final double radius;
  final double margin;

  Detail(double spacing, double radius, double margin) {
    this.spacing = spacing;
    this.radius = radius;
    this.margin = margin;
  }

  boolean hasNumbers() {
    return this != PLAIN;
  }
}

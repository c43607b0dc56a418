package nnbook.plot.diagram;

/** How much a network's picture tells, and the room that each of its nodes needs for it. */
enum NetworkDetail {
  /** Circles and connections. */
  PLAIN(52, 14, 62, 150, 110),
  /** Also weights, biases and values. */
  NUMBERS(92, 20, 62, 180, 138),
  /** Also the slopes of a loss, a second line at each weight and each node. */
  SLOPES(124, 20, 42, 192, 138);

  final double spacing;
  final double radius;
  final double margin;

  /** From one column to the next, and on a narrow screen. */
  final double distance;

  final double closest;

  NetworkDetail(double spacing, double radius, double margin, double distance, double closest) {
    this.distance = distance;
    this.closest = closest;
    this.spacing = spacing;
    this.radius = radius;
    this.margin = margin;
  }

  boolean hasNumbers() {
    return this != PLAIN;
  }
}

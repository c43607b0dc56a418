package nnbook.plot.chart;

import nnbook.plot.svg.Label;

/** A place on an axis; without a label it is a small one. */
record Tick(double value, Label label) {
  boolean isMinor() {
    return label.isEmpty();
  }
}

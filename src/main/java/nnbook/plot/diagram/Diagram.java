package nnbook.plot.diagram;

import java.util.List;
import nnbook.plot.svg.FigureWords;
import nnbook.plot.svg.Svg;

/** The picture of a network or of one neuron, for a wide or a narrow screen. */
public interface Diagram {
  double width();

  double height();

  /** Returns the same diagram for a narrow screen. */
  Diagram narrow();

  /**
   * Returns the weights and biases as CSV, below the names of the columns; empty where the diagram
   * has symbols only.
   */
  String csv(List<String> names);

  /** Refuses an input that the network cannot take. */
  void check(double[] input);

  /** Draws the diagram; with an input also the values that it gives. */
  void draw(Svg svg, double[] input);

  /** Returns the drawing as a picture with its words. */
  default String svg(double[] input, FigureWords words) {
    Svg svg = new Svg();
    draw(svg, input);
    return svg.document(width(), height(), words);
  }
}

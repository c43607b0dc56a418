package nnbook.engine.toy;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/** Points of the plane, one per row of X [points x 2], each with its class 0, 1, 2, … */
public final class LabelledPoints {
  private final Matrix x;
  private final int[] labels;
  private final int classes;

  private LabelledPoints(Matrix x, int[] labels, int classes) {
    this.x = x;
    this.labels = labels;
    this.classes = classes;
  }

  /** One per row, [points x 2]. */
  public Matrix x() {
    return x;
  }

  /** The class of each point. */
  public int[] labels() {
    return labels.clone();
  }

  /** The class of each point as a column of numbers, [points x 1]: targets for two classes. */
  public Matrix y() {
    return Matrix.generate(labels.length, 1, (i, j) -> labels[i]);
  }

  /** A 1 in the column of each point's class, otherwise 0, [points x classes]. */
  public Matrix oneHot() {
    return Matrix.generate(labels.length, classes, (i, j) -> labels[i] == j ? 1 : 0);
  }

  public int size() {
    return labels.length;
  }

  public int classes() {
    return classes;
  }

  /** The points of one class, [their number x 2]. */
  public Matrix ofClass(int label) {
    Require.index("LabelledPoints.ofClass", "label", label, classes);
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == label) {
        rows.add(i);
      }
    }
    return Matrix.generate(rows.size(), 2, (n, j) -> x.get(rows.get(n), j));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(labels.length + " points in ");
    text.append(classes).append(" classes of ");
    for (int label = 0; label < classes; label++) {
      text.append(label == 0 ? "" : ", ").append(ofClass(label).rows());
    }
    return text.toString();
  }

  /** Collects points one after the other. */
  static final class Builder {
    private final List<double[]> points = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();

    void add(double x1, double x2, int label) {
      points.add(new double[] {x1, x2});
      labels.add(label);
    }

    LabelledPoints build(int classes) {
      int[] all = new int[labels.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = labels.get(i);
      }
      Matrix x = Matrix.generate(all.length, 2, (i, j) -> points.get(i)[j]);
      return new LabelledPoints(x, all, classes);
    }
  }
}

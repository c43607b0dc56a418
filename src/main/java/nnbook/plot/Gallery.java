package nnbook.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import nnbook.engine.matrix.Matrix;

/**
 * Small images in a grid, each with a text below it:
 *
 * <pre>
 * new Gallery("Two digits.", 8).image(Digits.image(0), "0").image(Digits.image(1), "1")
 * </pre>
 *
 * <p>Zero is paper; the greatest value of all images is ink. Where there are negative values, they
 * are blue and the positive ones orange, so that maps of gradients can be shown.
 */
public final class Gallery implements Figure {
  private static final double SIDE = 64;
  private static final double GAP = 12;
  private static final double LINE = 17;
  private static final int SHADES = 16;

  private final String caption;
  private final int columns;
  private final List<double[][]> images = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private String description = "";

  /** Begins a gallery with rows of so many images. */
  public Gallery(String caption, int columns) {
    if (columns < 1) {
      throw new IllegalArgumentException("Gallery: needs at least 1 column, was " + columns);
    }
    this.caption = caption;
    this.columns = columns;
  }

  /** Adds an image [height x width] with a text below it. */
  public Gallery image(double[][] pixels, String text) {
    images.add(Matrix.of(pixels).toArray());
    texts.add(text);
    return this;
  }

  /** Tells the picture in words for one who cannot see it. */
  public Gallery describe(String text) {
    description = text;
    return this;
  }

  @Override
  public String caption() {
    return caption;
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public String svg() {
    return svg(Math.min(columns, Math.max(1, images.size())));
  }

  @Override
  public String narrow() {
    double step = GAP + cell();
    return svg((int) Math.max(1, Math.min(columns, Math.floor((Sheet.NARROW - GAP) / step))));
  }

  @Override
  public String csv() {
    CsvText csv = CsvText.of("data.gallery");
    for (int k = 0; k < images.size(); k++) {
      double[][] image = images.get(k);
      for (int r = 0; r < image.length; r++) {
        for (int c = 0; c < image[r].length; c++) {
          csv.row(k + 1, texts.get(k), r, c, image[r][c]);
        }
      }
    }
    return csv.toString();
  }

  private double cell() {
    double widest = texts.stream().mapToDouble(t -> Label.of(t).width(Svg.FONT)).max().orElse(0);
    return Math.max(SIDE, widest);
  }

  private String svg(int perRow) {
    Svg svg = new Svg();
    double cell = cell();
    double most = most();
    double row = SIDE + LINE + GAP;
    for (int k = 0; k < images.size(); k++) {
      double middle = GAP + k % perRow * (cell + GAP) + cell / 2;
      double top = GAP + k / perRow * row;
      image(svg, images.get(k), middle - SIDE / 2, top, most);
      svg.text(Label.of(texts.get(k)), middle, top + SIDE + LINE - 3, "middle");
    }
    int rows = (images.size() + perRow - 1) / perRow;
    double width = GAP + perRow * (cell + GAP);
    return svg.document(width, GAP + rows * row, caption, description);
  }

  private double most() {
    return values().map(Math::abs).filter(Double::isFinite).max().orElse(0);
  }

  private boolean isSigned() {
    return values().anyMatch(v -> v < 0);
  }

  private DoubleStream values() {
    return images.stream().flatMap(Arrays::stream).flatMapToDouble(Arrays::stream);
  }

  private void image(Svg svg, double[][] image, double left, double top, double most) {
    svg.open("g", "shape-rendering", "crispEdges");
    boolean signed = isSigned();
    shades(image, left, top, most).forEach((shade, path) -> {
      String positive = signed ? Palette.series(1) : Palette.INK;
      svg.leaf("path", "d", path, "fill", shade < 0 ? Palette.series(0) : positive,
          "fill-opacity", Math.abs(shade) / (double) SHADES);
    });
    svg.leaf("rect", "x", left, "y", top, "width", SIDE, "height", SIDE,
        "fill", "none", "stroke", Palette.GRID);
    svg.close("g");
  }

  /** Returns for each shade the runs of pixels that have it, as one path. */
  private static Map<Integer, String> shades(
      double[][] image, double left, double top, double most) {
    Map<Integer, String> paths = new TreeMap<>();
    double height = SIDE / image.length;
    for (int r = 0; r < image.length; r++) {
      double width = SIDE / image[r].length;
      for (int from = 0, to; from < image[r].length; from = to) {
        int shade = shade(image[r][from], most);
        for (to = from + 1; to < image[r].length && shade(image[r][to], most) == shade; to++) {}
        if (shade != 0) {
          double run = (to - from) * width;
          String box = "M" + Pen.point(left + from * width, top + r * height) + "h"
              + Svg.number(run) + "v" + Svg.number(height) + "h" + Svg.number(-run) + "z";
          paths.merge(shade, box, String::concat);
        }
      }
    }
    return paths;
  }

  private static int shade(double v, double most) {
    return Double.isFinite(v) && most > 0 ? (int) Math.rint(v / most * SHADES) : 0;
  }
}

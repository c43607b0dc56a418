package nnbook.plot.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import nnbook.engine.matrix.Matrix;
import nnbook.plot.svg.CsvText;
import nnbook.plot.svg.FigureWords;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Palette;
import nnbook.plot.svg.Pen;
import nnbook.plot.svg.Svg;

/** Small images in rows, each a square with a text below it. */
public final class ImageGrid {
  private static final double SIDE = 64;
  private static final double GAP = 12;
  private static final double LINE = 17;
  private static final int SHADES = 16;

  private final int columns;
  private final List<double[][]> images = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  /** Begins a grid with rows of at most so many images. */
  public ImageGrid(int columns) {
    this.columns = columns;
  }

  public void add(double[][] pixels, String text) {
    images.add(Matrix.of(pixels).toArray());
    texts.add(text);
  }

  /** Returns a row for each pixel, below the names of the columns. */
  public String csv(List<String> names) {
    CsvText csv = new CsvText(names);
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

  public String svg(FigureWords words) {
    return svg(words, Math.min(columns, Math.max(1, images.size())));
  }

  /** Returns the picture for a narrow screen, with as many images in a row as have room. */
  public String narrow(FigureWords words) {
    double step = GAP + cell();
    double room = Math.floor((Svg.NARROW - GAP) / step);
    return svg(words, (int) Math.max(1, Math.min(columns, room)));
  }

  private double cell() {
    double widest = texts.stream().mapToDouble(t -> Label.of(t).width(Svg.FONT)).max().orElse(0);
    return Math.max(SIDE, widest);
  }

  private String svg(FigureWords words, int perRow) {
    Svg svg = new Svg();
    double cell = cell();
    double most = most();
    double row = SIDE + LINE + GAP;
    for (int k = 0; k < images.size(); k++) {
      double middle = GAP + k % perRow * (cell + GAP) + cell / 2;
      double top = GAP + k / perRow * row;
      svg.use(image(images.get(k), most), middle - SIDE / 2, top);
      svg.text(Label.of(texts.get(k)), middle, top + SIDE + LINE - 3, "middle");
    }
    int rows = (images.size() + perRow - 1) / perRow;
    double width = GAP + perRow * (cell + GAP);
    return svg.document(width, GAP + rows * row, words);
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

  private Svg image(double[][] image, double most) {
    Svg svg = new Svg().open("g", "shape-rendering", "crispEdges");
    SortedMap<Integer, String> shades = shades(image, most);
    draw(svg, Palette.series(0), shades.headMap(0));
    draw(svg, isSigned() ? Palette.series(1) : Palette.INK, shades.tailMap(0));
    svg.leaf("rect", "width", SIDE, "height", SIDE, "fill", "none", "stroke", Palette.GRID);
    return svg.close("g");
  }

  private static void draw(Svg svg, String color, SortedMap<Integer, String> shades) {
    if (!shades.isEmpty()) {
      svg.open("g", "fill", color);
      shades.forEach((shade, path) ->
          svg.leaf("path", "d", path, "fill-opacity", Math.abs(shade) / (double) SHADES));
      svg.close("g");
    }
  }

  /** Returns for each shade the runs of pixels that have it, as one path. */
  private static SortedMap<Integer, String> shades(double[][] image, double most) {
    SortedMap<Integer, String> paths = new TreeMap<>();
    double height = SIDE / image.length;
    for (int r = 0; r < image.length; r++) {
      double width = SIDE / image[r].length;
      for (int from = 0, to; from < image[r].length; from = to) {
        int shade = shade(image[r][from], most);
        for (to = from + 1; to < image[r].length && shade(image[r][to], most) == shade; to++) {}
        if (shade != 0) {
          double run = (to - from) * width;
          String box = "M" + Pen.point(from * width, r * height) + "h" + Svg.number(run)
              + "v" + Svg.number(height) + "h" + Svg.number(-run) + "z";
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

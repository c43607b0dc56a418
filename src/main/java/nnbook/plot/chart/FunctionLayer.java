package nnbook.plot.chart;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import nnbook.plot.svg.Pen;

/** A curve y = f(x) over the whole x axis; the line breaks where f jumps or has no value. */
record FunctionLayer(String name, DoubleUnaryOperator f, SeriesStyle style) implements ChartLayer {
  private static final int SAMPLES = 480;

  /** Of so many samples one is among the data. */
  private static final int EVERY = 4;

  private static final int HALVINGS = 40;
  private static final double JUMP = 12;

  @Override
  public void extendY(Range y, Scale x) {
    for (int i = 0; i <= SAMPLES; i++) {
      y.include(f.applyAsDouble(x.value((double) i / SAMPLES)));
    }
  }

  @Override
  public void draw(Canvas canvas) {
    Pen pen = canvas.pen();
    double before = Double.NaN;
    for (int i = 0; i <= SAMPLES; i++) {
      double x = canvas.x().value((double) i / SAMPLES);
      if (i > 0) {
        bridge(canvas, pen, before, x);
      }
      to(canvas, pen, x);
      before = x;
    }
    style.stroke(canvas.svg(), pen.path());
  }

  /** Looks for a jump between two neighbors by halving; draws up to it and lifts the pen there. */
  private void bridge(Canvas canvas, Pen pen, double left, double right) {
    double a = left;
    double b = right;
    if (!(gap(canvas, a, b) > JUMP)) {
      return;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = a / 2 + b / 2;
      if (gap(canvas, a, middle) >= gap(canvas, middle, b)) {
        b = middle;
      } else {
        a = middle;
      }
    }
    if (gap(canvas, a, b) > JUMP / 2) {
      to(canvas, pen, a);
      pen.lift();
      to(canvas, pen, b);
    }
  }

  private double gap(Canvas canvas, double a, double b) {
    return Math.abs(canvas.y().at(f.applyAsDouble(a)) - canvas.y().at(f.applyAsDouble(b)));
  }

  private void to(Canvas canvas, Pen pen, double x) {
    pen.to(canvas.x().at(x), canvas.y().at(f.applyAsDouble(x)));
  }

  @Override
  public List<Series> series(Scale x, Scale y) {
    double[] xs = IntStream.rangeClosed(0, SAMPLES / EVERY)
        .mapToDouble(i -> x.value((double) i * EVERY / SAMPLES)).toArray();
    double[] ys = Arrays.stream(xs).map(f).toArray();
    return List.of(new Series(name, Series.Form.LINE, style, xs, ys));
  }

  @Override
  public List<LegendEntry> keys() {
    return List.of(LegendEntry.line(name, style));
  }
}

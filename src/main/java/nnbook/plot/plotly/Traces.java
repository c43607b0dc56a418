package nnbook.plot.plotly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import nnbook.engine.math.PortableMath;
import nnbook.plot.chart.Marker;
import nnbook.plot.chart.PlotSpec;
import nnbook.plot.chart.Scale;
import nnbook.plot.chart.Series;
import nnbook.plot.chart.SeriesStyle;
import nnbook.plot.chart.TitledPlot;
import nnbook.plot.svg.CsvText;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Palette;
import nnbook.plot.svg.Svg;

/**
 * The interactive form of plots: traces and layout as Plotly's JSON. Colors stay custom properties;
 * the page that shows the plots puts its own in their place.
 */
public final class Traces {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> DASHES =
      List.of("solid", "dash", "dot", "dashdot", "longdash", "longdashdot");
  private static final int MARKER = 8;
  private static final int STEP = 5;

  private final PlotSpec plot;

  private Traces(PlotSpec plot) {
    this.plot = plot;
  }

  /** Returns a list of {title, names, data, layout}, one for each plot. */
  public static String text(List<TitledPlot> plots) {
    ArrayNode all = JSON.createArrayNode();
    for (TitledPlot plot : plots) {
      new Traces(plot.spec()).addTo(all.addObject(), plots.size() > 1 ? plot.title() : "");
    }
    try {
      return JSON.writeValueAsString(all);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // a tree in memory can always be written
    }
  }

  private void addTo(ObjectNode object, String title) {
    object.put("title", Label.of(title).plain());
    ObjectNode names = object.putObject("names");
    plot.xNames().forEach(names.putArray("x")::add);
    plot.yNames().forEach(names.putArray("y")::add);
    ArrayNode data = object.putArray("data");
    plot.series().forEach(series -> traces(series, data));
    ObjectNode layout = object.putObject("layout").put("showlegend", false);
    axis(layout.putObject("xaxis"), plot.xLabel(), plot.xScale());
    axis(layout.putObject("yaxis"), plot.yLabel(), plot.yScale());
  }

  private static void traces(Series series, ArrayNode data) {
    switch (series.form()) {
      case LINE -> scatter(series, "lines", STEP, data.addObject());
      case POINTS -> scatter(series, "markers", MARKER, data.addObject());
      case PATH -> scatter(series, "lines+markers", STEP, data.addObject());
      case BARS -> bars(series, data.addObject());
      case NONE -> {}
    }
    if (series.more().containsKey(Series.LOW)) {
      whiskers(series, data.addObject());
    }
  }

  private static void scatter(Series series, String mode, int size, ObjectNode trace) {
    head(series, "scatter", trace).put("mode", mode);
    points(series.xs(), series.ys(), trace);
    line(series.style(), trace).put("dash", DASHES.get(series.style().dashed()));
    marker(series.style(), trace).put("size", size).put("symbol", symbol(series.style().marker()));
  }

  private static void bars(Series series, ObjectNode trace) {
    points(series.xs(), series.ys(), head(series, "bar", trace));
    marker(series.style(), trace);
  }

  /** Lines from each lowest to each highest value, which go and come with their series. */
  private static void whiskers(Series series, ObjectNode trace) {
    int count = series.xs().length;
    double[] xs = new double[3 * count];
    double[] ys = new double[3 * count];
    for (int i = 0; i < count; i++) {
      xs[3 * i] = xs[3 * i + 1] = series.xs()[i];
      ys[3 * i] = series.more().get(Series.LOW)[i];
      ys[3 * i + 1] = series.more().get(Series.HIGH)[i];
      xs[3 * i + 2] = ys[3 * i + 2] = Double.NaN;
    }
    head(series, "scatter", trace).put("mode", "lines").put("showlegend", false);
    points(xs, ys, trace);
    line(series.style(), trace).put("dash", DASHES.get(0));
  }

  private static ObjectNode head(Series series, String type, ObjectNode trace) {
    return trace.put("type", type).put("name", html(series.name()))
        .put("showlegend", !series.name().isEmpty());
  }

  /** Numbers as text are the same on every version of Java; a missing one is empty. */
  private static void points(double[] xs, double[] ys, ObjectNode trace) {
    ArrayNode x = trace.putArray("x");
    ArrayNode y = trace.putArray("y");
    Arrays.stream(xs).mapToObj(CsvText::number).forEach(x::add);
    Arrays.stream(ys).mapToObj(CsvText::number).forEach(y::add);
  }

  private static ObjectNode line(SeriesStyle style, ObjectNode trace) {
    boolean quiet = style.color().equals(Palette.MUTED);
    return trace.putObject("line").put("color", style.color()).put("width", quiet ? 1 : 2);
  }

  private static ObjectNode marker(SeriesStyle style, ObjectNode trace) {
    return trace.putObject("marker").put("color", style.color());
  }

  private static String symbol(Marker marker) {
    return switch (marker) {
      case CIRCLE -> "circle";
      case SQUARE -> "square";
      case TRIANGLE -> "triangle-up";
      case DIAMOND -> "diamond";
      case CROSS -> "x";
      case PLUS -> "cross";
    };
  }

  private static void axis(ObjectNode axis, String label, Scale scale) {
    axis.put("title", html(label)).put("type", scale.log() ? "log" : "linear");
    axis.putArray("range").add(end(scale.lo(), scale.log())).add(end(scale.hi(), scale.log()));
  }

  private static String end(double v, boolean log) {
    return CsvText.number(log ? PortableMath.log10(v) : v);
  }

  /** Plotly reads names and titles as HTML. */
  private static String html(String text) {
    return Svg.escape(Label.of(text).plain());
  }
}

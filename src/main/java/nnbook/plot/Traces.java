package nnbook.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.plotly.components.Axis.AxisBuilder;
import tech.tablesaw.plotly.components.Axis.Type;
import tech.tablesaw.plotly.components.Layout;
import tech.tablesaw.plotly.components.Line;
import tech.tablesaw.plotly.components.Line.Dash;
import tech.tablesaw.plotly.components.Symbol;
import tech.tablesaw.plotly.traces.BarTrace;
import tech.tablesaw.plotly.traces.ScatterTrace;
import tech.tablesaw.plotly.traces.ScatterTrace.Mode;
import tech.tablesaw.plotly.traces.Trace;

/**
 * The interactive form of plots: traces and layout of Tablesaw's as JavaScript. Colours stay custom
 * properties; the page that shows the plots puts its own in their place.
 */
final class Traces {
  private static final List<Dash> DASHES = List.of(
      Dash.SOLID, Dash.DASH, Dash.DOT, Dash.DASH_DOT, Dash.LONG_DASH, Dash.LONG_DASH_DOT);
  private static final List<Symbol> SYMBOLS = List.of(
      Symbol.CIRCLE, Symbol.SQUARE, Symbol.TRIANGLE_UP, Symbol.DIAMOND, Symbol.X, Symbol.CROSS);
  private static final int MARKER = 8;
  private static final int STEP = 5;

  private final Sheet sheet;

  private Traces(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Returns a list of {title, names, data, layout}, one for each plot. */
  static String text(List<Plot> plots) {
    return plots.stream()
        .map(plot -> new Traces(plot.sheet()).text(plots.size() > 1 ? plot.caption() : ""))
        .collect(Collectors.joining(",\n", "[", "]"));
  }

  private String text(String title) {
    List<String> data = new ArrayList<>();
    for (Series series : sheet.series()) {
      traces(series).forEach(trace -> data.add(value(trace.asJavascript(0))));
    }
    return "{title: " + string(Label.of(title).plain())
        + ",\nnames: {x: " + strings(sheet.categories) + ", y: " + strings(sheet.yCategories)
        + "},\ndata: [\n" + String.join(",\n", data) + "\n],\nlayout: "
        + value(layout().asJavascript()) + "}";
  }

  private static List<Trace> traces(Series series) {
    List<Trace> traces = new ArrayList<>();
    switch (series.form()) {
      case LINE -> traces.add(scatter(series, Mode.LINE));
      case POINTS -> traces.add(scatter(series, Mode.MARKERS));
      case PATH -> traces.add(scatter(series, Mode.LINE_AND_MARKERS));
      case BARS -> traces.add(bars(series));
      case NONE -> {}
    }
    if (series.more().containsKey(Series.LOW)) {
      traces.add(whiskers(series));
    }
    return traces;
  }

  private static Trace scatter(Series series, Mode mode) {
    Style style = series.style();
    int size = mode == Mode.MARKERS ? MARKER : STEP;
    return ScatterTrace.builder(texts(series.xs()), texts(series.ys()))
        .name(Label.of(series.name()).plain())
        .showLegend(!series.name().isEmpty())
        .mode(mode)
        .line(line(style).dash(DASHES.get(style.dashed())).build())
        .marker(marker(style).size(size).symbol(SYMBOLS.get(style.marker().ordinal())).build())
        .build();
  }

  private static Line.LineBuilder line(Style style) {
    return Line.builder().color(style.colour()).width(style.colour().equals(Palette.MUTED) ? 1 : 2);
  }

  private static tech.tablesaw.plotly.components.Marker.MarkerBuilder marker(Style style) {
    return tech.tablesaw.plotly.components.Marker.builder().color(style.colour());
  }

  private static Trace bars(Series series) {
    Object[] places = Arrays.stream(series.xs()).boxed().toArray();
    return BarTrace.builder(places, series.ys())
        .name(Label.of(series.name()).plain())
        .showLegend(!series.name().isEmpty())
        .marker(marker(series.style()).build())
        .build();
  }

  /** Lines from each lowest to each highest value, which go and come with their series. */
  private static Trace whiskers(Series series) {
    int count = series.xs().length;
    double[] xs = new double[3 * count];
    double[] ys = new double[3 * count];
    for (int i = 0; i < count; i++) {
      xs[3 * i] = xs[3 * i + 1] = series.xs()[i];
      ys[3 * i] = series.more().get(Series.LOW)[i];
      ys[3 * i + 1] = series.more().get(Series.HIGH)[i];
      xs[3 * i + 2] = ys[3 * i + 2] = Double.NaN;
    }
    return ScatterTrace.builder(texts(xs), texts(ys))
        .name(Label.of(series.name()).plain())
        .showLegend(false)
        .mode(Mode.LINE)
        .line(line(series.style()).build())
        .build();
  }

  /** Numbers as text are the same on every version of Java. */
  private static StringColumn texts(double[] numbers) {
    return StringColumn.create("", Arrays.stream(numbers).mapToObj(CsvText::number));
  }

  private Layout layout() {
    Scale x = sheet.x.scale(sheet.xDomain(), 0, 1);
    Scale y = sheet.y.scale(sheet.yDomain(x), 0, 1);
    return Layout.builder()
        .xAxis(axis(sheet.x.label(), x).build())
        .yAxis(axis(sheet.y.label(), y).build())
        .showLegend(false)
        .build();
  }

  private static AxisBuilder axis(String label, Scale scale) {
    double lo = scale.log() ? StrictMath.log10(scale.lo()) : scale.lo();
    double hi = scale.log() ? StrictMath.log10(scale.hi()) : scale.hi();
    return tech.tablesaw.plotly.components.Axis.builder()
        .title(Label.of(label).plain())
        .type(scale.log() ? Type.LOG : Type.LINEAR)
        .range(lo, hi);
  }

  /** Tablesaw writes {@code var trace0 = {…};} and escapes names as HTML; only the value counts. */
  private static String value(String statement) {
    String value = statement.substring(statement.indexOf('{'), statement.lastIndexOf('}') + 1);
    return value.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }

  private static String strings(List<String> texts) {
    return texts.stream().map(text -> string(Label.of(text).plain()))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String string(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
  }
}

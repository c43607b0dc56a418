package nnbook.plot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import nnbook.plot.svg.Svg;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.components.Layout;

/**
 * A plot of Tablesaw's own (package {@code tech.tablesaw.plotly}) as a page that needs no network:
 *
 * <pre>
 * PlotlyPage.of(ScatterPlot.create("Bills", table, "bill_length_mm", "bill_depth_mm")).show()
 * </pre>
 *
 * <p>The page holds Plotly's script, version 2.35.3 for plots in the plane: scatter, line, bar,
 * box, violin, histogram, heat map, contour, pie. Its security policy forbids every request.
 */
public final class PlotlyPage {
  private static final String SCRIPT = "plotly-cartesian.min.js.gz";
  private static final String POLICY =
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline';"
          + " img-src data: blob:";
  private static final String TARGET = "plot";

  private final Figure figure;

  private PlotlyPage(Figure figure) {
    this.figure = figure;
  }

  /** Wraps a plot of Tablesaw's. */
  public static PlotlyPage of(Figure figure) {
    return new PlotlyPage(figure);
  }

  /** Opens the plot in the browser; where there is none, prints the file's path. */
  public void show() {
    FigureViewer.show(html());
  }

  /** Returns the whole page. */
  public String html() {
    String title =
        Optional.ofNullable(figure.getLayout()).map(Layout::getTitle).orElse("Tablesaw");
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n"
        + "<link rel=\"icon\" href=\"data:,\">\n<title>" + Svg.escape(title) + "</title>\n"
        + "<script>\n" + script() + "\n</script>\n</head>\n<body>\n"
        + figure.divString(TARGET) + "\n" + figure.asJavascript(TARGET)
        + "\n</body>\n</html>\n";
  }

  /** Returns Plotly's script, which makes no request on its own. */
  public static String script() {
    return text(SCRIPT, true);
  }

  /** Returns the license that belongs to the script. */
  public static String license() {
    return text("plotly.LICENSE.txt", false);
  }

  private static String text(String name, boolean packed) {
    try (InputStream file = PlotlyPage.class.getResourceAsStream(name);
        InputStream plain = packed ? new GZIPInputStream(file) : file) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

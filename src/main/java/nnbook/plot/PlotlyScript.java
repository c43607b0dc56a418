package nnbook.plot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Plotly's script, version 2.35.3 for plots in the plane, which draws figures to explore. */
public final class PlotlyScript {
  private PlotlyScript() {}

  /** Returns the script, which makes no request on its own. */
  public static String text() {
    return text("plotly-cartesian.min.js.gz", true);
  }

  /** Returns the license that belongs to it. */
  public static String license() {
    return text("plotly.LICENSE.txt", false);
  }

  private static String text(String name, boolean packed) {
    try (InputStream file = PlotlyScript.class.getResourceAsStream(name);
        InputStream plain = packed ? new GZIPInputStream(file) : file) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

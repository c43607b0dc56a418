package nnbook.plot.svg;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import nnbook.plot.chart.Series;
import tech.tablesaw.api.NumericColumn;

/** Breaks the rules of drawing, so that ArchitectureTest can show that it sees them broken. */
public final class PlotOffender {
  private final ObjectMapper json = new ObjectMapper();

  private PlotOffender() {}

  String offend(Series series, NumericColumn<?> column) throws ReflectiveOperationException {
    Object other = Class.forName(series.name()).getDeclaredConstructor().newInstance();
    return String.format(Locale.ROOT, "%s %s %s", json, column, other);
  }
}

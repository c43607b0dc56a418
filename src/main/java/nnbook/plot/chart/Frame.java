package nnbook.plot.chart;

import java.util.List;
import nnbook.plot.svg.Area;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Palette;
import nnbook.plot.svg.Pen;
import nnbook.plot.svg.Svg;

/**
 * The axes around an area, their ticks with the grid, and their labels.
 *
 * @param turned whether the names below the x axis stand upright, having no room beside each other
 */
record Frame(
    Svg svg, Area area, Scale x, Scale y, List<Tick> xTicks, List<Tick> yTicks, boolean turned) {
  private static final double TICK = 5;
  private static final double GAP = 4;
  private static final double LINE = 17;

  /** Returns the room that the frame needs below the area. */
  static double below(Label xLabel) {
    return LINE + 7 + (xLabel.isEmpty() ? 0 : LINE + 2);
  }

  /** Returns the room that names below the x axis need more when they are turned. */
  static double turned(List<Tick> xTicks) {
    return Math.max(0, widest(xTicks) - LINE + 8);
  }

  /** Returns the room that the frame needs left of the area. */
  static double beside(Label yLabel, List<Tick> yTicks) {
    return labelWidth(yLabel) + widest(yTicks) + TICK + 2 * GAP;
  }

  /** Returns the part of that room which the label takes. */
  static double labelWidth(Label yLabel) {
    return yLabel.isEmpty() ? 0 : LINE + 6;
  }

  static double widest(List<Tick> ticks) {
    return ticks.stream().mapToDouble(t -> t.label().width(Svg.FONT)).max().orElse(0);
  }

  void grid() {
    StringBuilder path = new StringBuilder();
    for (Tick tick : xTicks) {
      if (!tick.isMinor()) {
        path.append('M').append(Pen.point(x.at(tick.value()), area.top()));
        path.append('V').append(Svg.number(area.bottom()));
      }
    }
    for (Tick tick : yTicks) {
      if (!tick.isMinor()) {
        path.append('M').append(Pen.point(area.left(), y.at(tick.value())));
        path.append('H').append(Svg.number(area.right()));
      }
    }
    svg.leaf("path", "class", "plot-grid", "d", path, "fill", "none", "stroke", Palette.GRID);
  }

  void axes() {
    StringBuilder path = new StringBuilder("M" + Pen.point(area.left(), area.top()));
    path.append('V').append(Svg.number(area.bottom()));
    path.append('H').append(Svg.number(area.right()));
    for (Tick tick : xTicks) {
      path.append('M').append(Pen.point(x.at(tick.value()), area.bottom()));
      path.append('v').append(Svg.number(length(tick)));
      name(tick, x.at(tick.value()));
    }
    for (Tick tick : yTicks) {
      path.append('M').append(Pen.point(area.left(), y.at(tick.value())));
      path.append('h').append(Svg.number(-length(tick)));
      svg.text(tick.label(), area.left() - TICK - GAP, y.at(tick.value()) + 4.5, "end");
    }
    svg.leaf("path", "class", "plot-axes", "d", path, "fill", "none", "stroke", Palette.INK);
  }

  /** Writes the label of the x axis below its middle; a long one moves left, then shrinks. */
  private void below(Label xLabel, double left) {
    double room = area.right() + 10 - left;
    double size = Math.min(Svg.FONT, Svg.FONT * room / Math.max(1, xLabel.width(Svg.FONT)));
    double half = Math.min(xLabel.width(size), room) / 2;
    double middle = Math.min((area.left() + area.right()) / 2, left + room - half);
    double y = area.bottom() + below(xLabel) + (turned ? turned(xTicks) : 0) - 7;
    svg.text(xLabel, Math.max(middle, left + half), y, "middle",
        "font-size", size < Svg.FONT ? size : "");
  }

  private void name(Tick tick, double atX) {
    double atY = area.bottom() + (turned ? TICK + GAP : LINE);
    if (turned) {
      String turn = "rotate(-90 " + Pen.point(atX + 4.5, atY) + ")";
      svg.text(tick.label(), atX + 4.5, atY, "end", "transform", turn);
    } else {
      svg.text(tick.label(), atX, atY, "middle");
    }
  }

  private static double length(Tick tick) {
    return tick.isMinor() ? TICK / 2 : TICK;
  }

  void labels(Label xLabel, Label yLabel) {
    double left = area.left() - beside(yLabel, yTicks);
    below(xLabel, left);
    double atX = left + 15;
    double atY = (area.top() + area.bottom()) / 2;
    String turn = "rotate(-90 " + Pen.point(atX, atY) + ")";
    svg.text(yLabel, atX, atY, "middle", "transform", turn);
  }
}

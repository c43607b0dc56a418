package nnbook.snippet;

import java.util.List;
import nnbook.plot.Figure;
import nnbook.plot.FigurePage;

/**
 * A figure that a snippet's last expression had as its value.
 *
 * @param narrow the same picture for a narrow screen, often the same as {@code svg}
 * @param csv its numbers, or empty
 * @param interactive its plots in JavaScript, or empty
 */
public record Picture(
    String svg, String narrow, String caption, String description, String csv, String interactive)
    implements Figure {
  /** Reads a picture from its {@link #parts()}. */
  public static Picture of(List<String> parts) {
    return new Picture(
        parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5));
  }

  /** Returns the parts of this picture, in the order of the record. */
  public List<String> parts() {
    return List.of(svg, narrow, caption, description, csv, interactive);
  }

  /** Returns a page of its own for this picture. */
  public String page() {
    return FigurePage.html(this);
  }
}

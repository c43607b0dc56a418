package nnbook.snippet;

import nnbook.plot.Figure;
import nnbook.plot.FigurePage;

/** A figure that a snippet's last expression had as its value. */
public record Picture(String svg, String caption, String description) {
  /** Returns a page of its own for this picture. */
  public String page() {
    return FigurePage.html(
        new Figure() {
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
            return svg;
          }
        });
  }
}

package nnbook.plot;

import nnbook.plot.svg.Svg;

/** A page that holds one figure with its caption, light or dark as the reader's screen is. */
public final class FigurePage {
  private static final String STYLE =
      """
      body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; text-align: center;
        font: 1rem/1.5 'Noto Sans', 'DejaVu Sans', system-ui, sans-serif;
        color: var(--plot-ink); background: var(--plot-paper); }
      figure { margin: 0; }
      figcaption { margin-top: 1rem; }
      svg { max-width: 100%; height: auto; }
      """;

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <link rel="icon" href="data:,">
      <title>{title}</title>
      <style>
      {style}</style>
      </head>
      <body>
      <figure>
      {svg}<figcaption>{title}</figcaption>
      </figure>
      </body>
      </html>
      """;

  private FigurePage() {}

  /** Returns the whole page. */
  public static String html(Figure figure) {
    return PAGE
        .replace("{style}", Figures.styleSheet() + STYLE)
        .replace("{title}", Svg.escape(figure.caption()))
        .replace("{svg}", figure.svg());
  }
}

package nnbook.plot;

/** A page that holds one figure with its caption, light or dark as the reader's screen is. */
final class FigurePage {
  private FigurePage() {}

  static String html(Figure figure) {
    return page(
        figure.caption(),
        Palette.styleSheet(),
        "<figure>\n"
            + figure.svg()
            + "<figcaption>"
            + Svg.escape(figure.caption())
            + "</figcaption>\n</figure>\n");
  }

  static String page(String title, String style, String body) {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
        + Svg.escape(title)
        + "</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>\n"
        + style
        + "body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; text-align: center;\n"
        + "  font: 1rem/1.5 'Noto Sans', 'DejaVu Sans', system-ui, sans-serif;\n"
        + "  color: var(--plot-ink); background: var(--plot-paper); }\n"
        + "figure { margin: 0; }\nfigcaption { margin-top: 1rem; }\n"
        + "svg { max-width: 100%; height: auto; }\n</style>\n</head>\n<body>\n"
        + body
        + "</body>\n</html>\n";
  }
}

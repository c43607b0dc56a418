package nnbook.book.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import nnbook.book.page.Page;
import nnbook.book.page.SvgText;
import nnbook.platform.Messages;
import nnbook.platform.ProgramFiles;
import nnbook.snippet.Picture;
import nnbook.snippet.SnippetResult;
import org.jsoup.nodes.Element;

/**
 * What the site adds to the figures that snippets draw: a picture for narrow screens, a file with
 * the numbers, and for some a form to explore, which is loaded when a reader asks for it.
 */
final class FigureFiles {
  private static final Messages MESSAGES = Messages.of("book");

  private static final List<String> WORDS =
      List.of("open", "back", "in", "out", "all", "failed", "keys", "series");

  private static final Pattern SYMBOL =
      Pattern.compile("<symbol [^>]*id=\"(\\w+)\">.*?</symbol>\n", Pattern.DOTALL);

  private final SiteFiles site;
  private final Set<String> names = ConcurrentHashMap.newKeySet();

  FigureFiles(SiteFiles site) {
    this.site = site;
  }

  /** Completes the figures of {@code body}, a copy of {@code page}, and adds their files. */
  void add(Page page, Element body) {
    boolean explorable = false;
    int count = 0;
    for (Element figure : body.select("figure:has(> figcaption)")) {
      count++;
      if (figure.hasAttr(Page.DRAWING)) {
        Picture picture = picture(page, figure);
        String name = figure.id().isEmpty() ? page.id() + "-figure-" + count : figure.id();
        narrow(figure, picture);
        data(figure, picture, name);
        explorable |= explore(figure, picture, name);
      }
    }
    if (explorable) {
      script(body);
    }
  }

  /** What a snippet has drawn for this figure. */
  static Picture picture(Page page, Element figure) {
    return page.outcomes().get(number(figure)).flatMap(SnippetResult::picture).orElseThrow();
  }

  private static int number(Element figure) {
    return Integer.parseInt(figure.attr(Page.DRAWING));
  }

  static void narrow(Element figure, Picture picture) {
    int index = number(figure);
    Element wide = figure.selectFirst("> .drawing");
    if (!picture.narrow().equals(picture.svg())) {
      Element narrow = new Element("div").addClass("drawing").addClass("narrow");
      narrow.appendChild(SvgText.node(shared(picture, index), "n" + index + "-"));
      wide.removeClass("wide").removeAttr("style").removeAttr("tabindex").after(narrow);
    }
  }

  /** Returns the narrow picture, which uses the symbols of the wide one in place of equal ones. */
  private static String shared(Picture picture, int index) {
    String text = picture.narrow();
    for (MatchResult symbol : SYMBOL.matcher(text).results().toList()) {
      if (picture.svg().contains(symbol.group())) {
        String use = "href=\"#";
        text = text.replace(symbol.group(), "").replace(
            use + symbol.group(1) + '"', use + Page.prefix(index) + symbol.group(1) + '"');
      }
    }
    return text;
  }

  private void data(Element figure, Picture picture, String name) {
    if (picture.csv().isEmpty()) {
      return;
    }
    Element caption = figure.selectFirst("> figcaption");
    String label = caption.selectFirst("b").text().replaceFirst("\\.$", "");
    put(link(caption, name, label), picture.csv());
  }

  /** Leads from a caption to the numbers of a figure, in the file that it returns. */
  static String link(Element caption, String name, String label) {
    String file = "data/" + name + ".csv";
    caption.appendText(" ");
    caption.appendElement("a").addClass("data").attr("href", file).attr("download", "")
        .attr("aria-label", MESSAGES.get("figure.data.label", label))
        .text(MESSAGES.get("figure.data"));
    return file;
  }

  private boolean explore(Element figure, Picture picture, String name) {
    if (picture.interactive().isEmpty()) {
      return false;
    }
    String file = "data/" + name + ".js";
    figure.attr("data-explore", file).attr("data-name", name);
    put(file, "(window.nnbookFigures ??= {})['" + name + "'] = " + picture.interactive() + ";\n");
    return true;
  }

  private void put(String file, String text) {
    if (!names.add(file)) {
      throw new IllegalStateException("Two figures have the file " + file);
    }
    site.put(file, text);
  }

  private void script(Element body) {
    Element script = body.appendElement("script").attr("src", "explore.js");
    for (String word : WORDS) {
      script.attr("data-" + word, MESSAGES.get("explore." + word));
    }
    site.put("explore.js", Site.resource("explore.js"));
    site.put("plotly.js", plotly());
    site.put("plotly.LICENSE.txt", ProgramFiles.bytes("plot/plotly.LICENSE.txt"));
  }

  /** Plotly's script, version 2.35.3 for plots in the plane, which makes no request on its own. */
  private static byte[] plotly() {
    try (InputStream packed =
        new ByteArrayInputStream(ProgramFiles.bytes("plot/plotly-cartesian.min.js.gz"))) {
      return new GZIPInputStream(packed).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

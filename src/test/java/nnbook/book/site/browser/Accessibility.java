package nnbook.book.site.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe-core, the checker of accessibility, finds in the page as it is shown. */
final class Accessibility {
  private static final String AXE = resource("/axe.min.js");

  private static final String CHECK = """
      axe.run(document, {preload: false, resultTypes: ['violations'], ...%s}).then(found =>
        done(found.violations.flatMap(rule => rule.nodes.map(node =>
          `${rule.id} at ${node.target.join(' ')}: ${rule.help}. ${node.failureSummary}`))))""";

  /** The rules of WCAG 2.2 up to level AA and the best practices, in two parts. */
  enum Rules {
    /** The rules of color, which take most of the time and depend on light and dark. */
    COLOR("{runOnly: ['color-contrast', 'link-in-text-block']}"),
    /** All others, which depend on the width of the window. */
    STRUCTURE("""
        {rules: {'color-contrast': {enabled: false}, 'link-in-text-block': {enabled: false},
          'target-size': {enabled: true}}}""");

    private final String options;

    Rules(String options) {
      this.options = options;
    }
  }

  private Accessibility() {}

  /** Returns each violation with its rule, the element, and what to do. */
  static List<String> faults(Chromium browser, Rules rules) {
    browser.run("if (!window.axe) { " + AXE + "}");
    return ((List<?>) browser.runLater(CHECK.formatted(rules.options))).stream()
        .map(fault -> String.valueOf(fault).replaceAll("\\s+", " "))
        .toList();
  }

  private static String resource(String name) {
    try (InputStream in = Accessibility.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

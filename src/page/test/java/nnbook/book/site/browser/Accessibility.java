package nnbook.book.site.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe-core, the checker of accessibility, finds in the page as it is shown. */
final class Accessibility {
  private static final String AXE = resource("/axe.min.js");

  /**
   * One text of each look. A contrast takes a millisecond, and a chapter has thousands of texts in
   * few looks: what the colors behind a text and its own color, size and weight come to.
   */
  private static final String ONE_OF_EACH_LOOK = """
      const looks = new Map([[document.documentElement, '']]);
      const look = element => {
        if (!looks.has(element)) {
          const style = getComputedStyle(element);
          const own = [style.color, style.backgroundColor, style.backgroundImage, style.opacity,
            style.position].join();
          const behind = look(element.parentElement);
          looks.set(element, behind.endsWith(own) ? behind : behind + own);
        }
        return looks.get(element);
      };
      const seen = new Set();
      const texts = [...document.querySelectorAll('body, body *')].filter(element => {
        if (!element.closest(arguments[0])) return;
        if (![...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())) return;
        const style = getComputedStyle(element);
        const own = look(element) + [style.fontSize, style.fontWeight, style.textDecorationLine];
        return !seen.has(own) && seen.add(own);
      });
      const context = texts.length ? {include: texts} : document;""";

  private static final String CHECK = """
      axe.run(context, {preload: false, resultTypes: ['violations'], ...options}).then(found =>
        done(found.violations.flatMap(rule => rule.nodes.map(node =>
          `${rule.id} at ${node.target.join(' ')}: ${rule.help}. ${node.failureSummary}`))));""";

  /** The rules of WCAG 2.2 up to level AA and the best practices, in two parts. */
  enum Rules {
    /** The rules of color, which depend on light and dark. */
    COLOR(ONE_OF_EACH_LOOK, "{runOnly: ['color-contrast', 'link-in-text-block']}"),
    /** All others, which depend on the width of the window. */
    STRUCTURE("const context = {include: [...document.querySelectorAll(arguments[0])]};", """
        {rules: {'color-contrast': {enabled: false}, 'link-in-text-block': {enabled: false},
          'target-size': {enabled: true}}}""");

    private final String script;

    Rules(String context, String options) {
      script = context + "const options = " + options + ";" + CHECK;
    }
  }

  private Accessibility() {}

  /** Returns each violation with its rule, the element, and what to do. */
  static List<String> faults(Chromium browser, Rules rules) {
    return faults(browser, rules, "html");
  }

  /** The same of what is within such elements. */
  static List<String> faults(Chromium browser, Rules rules, String within) {
    if (!(boolean) browser.run("return 'axe' in window")) {
      browser.run(AXE);
    }
    return ((List<?>) browser.runLater(rules.script, within)).stream()
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

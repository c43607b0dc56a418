package nnbook.book.site.browser;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where things lie on a page with all that is closed in it opened: no text over another one, one
 * drawing a figure, and on a phone no figure higher than the screen.
 */
final class PageBoxes {
  /** The width of today's phones. */
  static final int PHONE = 390;

  private static final String OPEN = """
      if (typeof nnbook === 'object') nnbook.openAnswers?.();
      document.querySelectorAll('article details').forEach(part => {
        if (!part.closest('.live')) part.open = true;
      });
      requestAnimationFrame(() => requestAnimationFrame(() => done()));""";

  private static final String FIGURES = """
      const seen = part => part.checkVisibility();
      return [...document.querySelectorAll('figure.figure')].filter(seen).flatMap(figure => {
        const drawings = [...figure.children].filter(part => part.matches('.drawing, .live'));
        const height = Math.round(figure.getBoundingClientRect().height);
        const name = figure.querySelector('figcaption').textContent.slice(0, 60);
        const shown = drawings.filter(seen).length;
        return [...height > 900 ? [`${height} px high: ${name}`] : [],
          ...shown === 1 || figure.matches('.exploring') ? [] : [`${shown} drawings: ${name}`]];
      });""";

  /** Texts whose boxes meet, without the room that a line leaves above and below its letters. */
  private static final String TEXTS = """
      const outside = '.sr, .bar, .contents, .skip, .toast, .answer, dialog';
      const whole = {left: 0, top: -Infinity, right: Infinity, bottom: Infinity};
      const views = new Map([[document.body, whole]]);
      const viewOf = element => {
        if (!views.has(element)) {
          views.set(element, narrowed(viewOf(element.parentElement), element));
        }
        return views.get(element);
      };
      const narrowed = (view, element) => {
        const style = getComputedStyle(element);
        if (!view || element.matches(outside) || style.visibility !== 'visible'
            || style.clipPath !== 'none' || style.opacity === '0') return null;
        if (style.overflowX === 'visible') return view;
        const own = element.getBoundingClientRect();
        return {left: Math.max(view.left, own.left), right: Math.min(view.right, own.right),
          top: Math.max(view.top, own.top), bottom: Math.min(view.bottom, own.bottom)};
      };
      const boxes = [];
      const range = document.createRange();
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const view = text.data.trim() && viewOf(text.parentElement);
        if (!view || !text.parentElement.checkVisibility()) continue;
        range.selectNodeContents(text);
        for (const own of range.getClientRects()) {
          const box = {text, left: Math.max(own.left + 1, view.left),
            right: Math.min(own.right - 1, view.right),
            top: Math.max(own.top + own.height / 5, view.top),
            bottom: Math.min(own.bottom - own.height / 5, view.bottom)};
          if (box.left < box.right && box.top < box.bottom) boxes.push(box);
        }
      }
      let open = [];
      return boxes.sort((a, b) => a.top - b.top).flatMap(box => {
        open = open.filter(above => above.bottom > box.top);
        const met = open.filter(above => above.text !== box.text && above.left < box.right
            && box.left < above.right);
        open.push(box);
        const name = ({text}) => text.data.trim().slice(0, 40);
        return met.map(above => `"${name(above)}" lies over "${name(box)}"`);
      });""";

  private PageBoxes() {}

  /** Opens what is closed in the page that is shown, at {@code width}, and measures. */
  static List<String> faults(Chromium browser, int width) {
    browser.width(width);
    browser.runLater(OPEN);
    List<?> figures = width == PHONE ? (List<?>) browser.run(FIGURES) : List.of();
    return Stream.of(figures, (List<?>) browser.run(TEXTS))
        .flatMap(List::stream).map(String::valueOf).toList();
  }
}

package nnbook.book.site.browser;

import java.util.List;

/** Whether a page fits into the window: a reader on a phone scrolls down, never sideways. */
final class Width {
  /** The elements that reach out, the farthest first; what a box of its own scrolls does not. */
  private static final String REACHING_OUT = """
      const width = document.scrollingElement.scrollWidth;
      if (width <= innerWidth) return [];
      const boxed = element => {
        for (let box = element.parentElement; box !== document.body && box; box = box.parentElement)
          if (getComputedStyle(box).overflowX !== 'visible') return true;
        return false;
      };
      const right = element => element.getBoundingClientRect().right + scrollX;
      const farthest = [...document.body.querySelectorAll('*')]
          .filter(element => right(element) > innerWidth + 0.5 && !boxed(element))
          .sort((a, b) => right(b) - right(a))[0];
      const name = farthest ? `<${farthest.localName} class="${farthest.getAttribute('class')}"> `
          + farthest.textContent.trim().slice(0, 60) : 'an element that cannot be named';
      return [`scrolls sideways at ${innerWidth} px, as it is ${width} px wide: ${name}`];""";

  private Width() {}

  static List<String> faults(Chromium browser) {
    return ((List<?>) browser.run(REACHING_OUT)).stream().map(String::valueOf).toList();
  }
}

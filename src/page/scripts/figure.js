// Figures to act on: those that a chapter marks as `interactive`. Until one comes near, this script
// is all that a page loads for them, and the printed figure stands in its place.
'use strict';

{
  const { java } = nnbook;
  const NEAR = '800px';
  const boxes = [...document.querySelectorAll('figure.interactive')];

  /** What stands behind # in the address, as in #fig-curve?rate=0.9. */
  const called = () => {
    const [, id, query = ''] = /^#([\w-]+)(?:\?(.*))?$/.exec(location.hash) ?? [];
    const box = boxes.find((other) => other.id === id);
    return box && { box, state: new URLSearchParams(query) };
  };

  /** Without what it needs, a page reads as before. */
  const begin = async (box, state) => {
    try {
      await java.script('web/figures.js');
      await nnbook.figures.begin(box, state);
    } catch (e) {
      if (!(e instanceof java.Missing)) throw e;
    }
  };

  /** Goes there at once, and again when the figure has its size. */
  const visit = async () => {
    const place = called();
    if (!place) return;
    place.box.scrollIntoView();
    await begin(place.box, place.state);
    place.box.scrollIntoView();
  };

  if (boxes.length && java.canRun()) {
    const near = new IntersectionObserver((seen) => seen.forEach(({ isIntersecting, target }) => {
      if (!isIntersecting) return;
      near.unobserve(target);
      const atOnce = target.closest('.alive') ? new URLSearchParams() : null; // the first page
      if (called()?.box !== target) begin(target, atOnce);
    }), { rootMargin: NEAR });
    boxes.forEach((box) => near.observe(box));
    addEventListener('hashchange', visit);
    visit();
  }
}

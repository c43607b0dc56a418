// What the glossary says of a term: beside it while the pointer or the focus is there, or after a
// tap. The term is a link to the glossary all the same.
'use strict';

{
  const { make } = nnbook;
  const words = document.getElementById('definitions');
  const GAP = 6;

  /** Above the term if there is room only there, and never out of the window. */
  const place = (box, term) => {
    const line = term.getClientRects()[0];
    const left = Math.max(16, Math.min(line.left, innerWidth - box.offsetWidth - 16));
    const below = line.bottom + GAP + box.offsetHeight < innerHeight
      || line.top < box.offsetHeight + GAP;
    const top = below ? line.bottom + GAP : line.top - GAP - box.offsetHeight;
    box.style.left = `${left + scrollX}px`;
    box.style.top = `${top + scrollY}px`;
  };

  const setUp = (box) => {
    let shown = null;
    let leaving = 0;

    const hide = () => {
      clearTimeout(leaving);
      if (!shown) return;
      shown.removeAttribute('aria-describedby');
      shown = null;
      box.hidePopover();
    };

    const show = (term) => {
      clearTimeout(leaving);
      if (shown === term) return;
      hide();
      const id = CSS.escape(term.hash.slice(1));
      const said = words.content.querySelector(`[data-term="${id}"]`);
      if (!said) return;
      box.replaceChildren(said.cloneNode(true));
      shown = term;
      term.setAttribute('aria-describedby', box.id);
      box.showPopover();
      place(box, term);
    };

    // The pointer may go over to the words, so that they can be read enlarged.
    const leave = () => {
      clearTimeout(leaving);
      leaving = setTimeout(hide, 200);
    };

    document.querySelectorAll('a.term').forEach((term) => {
      let touched = false;
      term.addEventListener('pointerenter', ({ pointerType }) => {
        if (pointerType !== 'touch') show(term);
      });
      term.addEventListener('pointerleave', ({ pointerType }) => {
        if (pointerType !== 'touch') leave();
      });
      term.addEventListener('focus', () => {
        if (term.matches(':focus-visible')) show(term);
      });
      term.addEventListener('blur', hide);
      term.addEventListener('pointerdown', ({ pointerType }) => {
        touched = pointerType === 'touch' && shown !== term;
      });
      // The first tap shows the words, the second one leads to the glossary.
      term.addEventListener('click', (event) => {
        if (!touched) return;
        event.preventDefault();
        touched = false;
        show(term);
      });
    });
    box.addEventListener('pointerenter', () => clearTimeout(leaving));
    box.addEventListener('pointerleave', leave);
    document.addEventListener('pointerdown', ({ target }) => {
      if (!box.contains(target) && target !== shown) hide();
    });
    addEventListener('resize', hide);
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') hide();
    });
  };

  if (words && 'popover' in HTMLElement.prototype) {
    const box = make('div',
      { id: 'definition', class: 'definition', role: 'tooltip', popover: 'manual' });
    document.getElementById('content').append(box); // a landmark
    setUp(box);
  }
}

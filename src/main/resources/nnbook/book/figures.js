// Any figure can be shown as large as the window; on a phone it can then be scrolled at full size.
'use strict';

{
  const { make, word } = nnbook;
  const dialog = document.querySelector('dialog.lightbox');
  const stage = dialog.querySelector('.stage');
  const caption = dialog.querySelector('.caption');

  /** The picture itself moves into the dialog and back: its ids stay unique. */
  const enlarge = (frame, figure) => {
    const picture = frame.querySelector('svg, img');
    const place = make('div', { class: 'placeholder' });
    place.style.height = `${picture.getBoundingClientRect().height}px`;
    const width = picture.viewBox?.baseVal?.width || picture.naturalWidth || 720;
    const height = picture.viewBox?.baseVal?.height || picture.naturalHeight || 400;
    picture.replaceWith(place);
    stage.replaceChildren(picture);
    stage.style.setProperty('--width', width);
    stage.style.setProperty('--height', height);
    caption.textContent = figure.querySelector('figcaption')?.textContent ?? '';
    dialog.addEventListener('close', () => place.replaceWith(picture), { once: true });
    dialog.showModal();
  };

  for (const figure of document.querySelectorAll('figure.figure')) {
    const frame = figure.querySelector('.drawing, .content');
    if (!frame?.querySelector('svg, img')) continue;
    const button = make('button',
      { type: 'button', class: 'enlarge', 'aria-label': word('enlarge'), title: word('enlarge') });
    button.addEventListener('click', () => enlarge(frame, figure));
    figure.prepend(button);
  }
}

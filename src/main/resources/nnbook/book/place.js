// Where the reader is: the bar of progress, the section in the contents, the chapters that are read,
// and the way back to the last place from the front page.
'use strict';

{
  const { make, recall, store, word } = nnbook;
  const body = document.body;
  const headings = [...document.querySelectorAll('main h1[id], main h2[id]')];
  const isText = ['chapter', 'part'].includes(body.dataset.kind);

  const sections = new Map([...document.querySelectorAll('.contents .sections a')]
    .map((link) => [link.hash.slice(1), link]));

  /** The last heading above the middle of the window's upper half. */
  const current = () => headings.filter(
    (heading) => heading.getBoundingClientRect().top < innerHeight / 4).pop() ?? headings[0];

  const label = (heading) => {
    const number = heading.querySelector('.number')?.textContent ?? '';
    const title = heading.querySelector('.title-text').textContent;
    return heading.matches('h1') ? [number, title].filter(Boolean).join(': ') : `${number} ${title}`.trim();
  };

  const markRead = () => {
    const read = recall('read', []);
    for (const link of document.querySelectorAll('.contents > ol > li > a, .front-contents a')) {
      link.querySelector('.read')?.remove();
      if (!read.includes(link.getAttribute('href'))) continue;
      link.append(make('span', { class: 'read' },
        make('span', { 'aria-hidden': 'true' }, '✓'),
        make('span', { class: 'sr' }, ` (${word('read')})`)));
    }
  };

  /** At the end of a text the reader says that it is read: to have scrolled there says nothing. */
  const setUpRead = () => {
    const file = nnbook.file();
    const button = make('button', { type: 'button', class: 'done-mark' });
    const show = () => {
      const isRead = recall('read', []).includes(file);
      button.setAttribute('aria-pressed', String(isRead));
      button.textContent = word(isRead ? 'wasRead' : 'markRead');
      markRead();
    };
    button.addEventListener('click', () => {
      const read = recall('read', []);
      nnbook.keep('read', read.includes(file) ? read.filter((other) => other !== file)
        : [...read, file]);
      show();
    });
    document.querySelector('article').append(button);
    show();
  };

  const remember = (heading) => {
    store('place', {
      href: nnbook.file() + (heading.matches('h1') ? '' : `#${heading.id}`), title: label(heading) });
  };

  const setUpProgress = () => {
    const bar = make('div', { class: 'reading', 'aria-hidden': 'true' });
    document.querySelector('.bar').append(bar);
    const pager = document.querySelector('.pager');
    let waiting = false;
    const update = () => {
      waiting = false;
      const end = pager.offsetTop - innerHeight;
      const part = end > 0 ? Math.min(1, scrollY / end) : 1;
      bar.style.setProperty('--part', part);
      const here = current();
      for (const [id, link] of sections) link.classList.toggle('here', id === here?.id);
      if (isText && here && scrollY > 0) remember(here);
    };
    const soon = () => {
      if (!waiting) requestAnimationFrame(update);
      waiting = true;
    };
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon, { passive: true });
    update();
  };

  const setUpFront = () => {
    const place = recall('place', null);
    if (!place) return;
    const start = document.querySelector('.start');
    start.classList.add('second');
    start.removeAttribute('rel');
    start.before(make('a', { class: 'start continue', rel: 'next', href: place.href },
      word('continue', place.title)));
  };

  if (body.dataset.kind === 'front') setUpFront();
  else setUpProgress();
  if (isText) setUpRead();
  else markRead();
}

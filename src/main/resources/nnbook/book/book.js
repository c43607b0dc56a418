// The frame of a page: colors, contents, keys, help, copying.
'use strict';

{
  const { make, say, word } = nnbook;

  const setUpTheme = () => {
    const button = document.querySelector('.theme');
    let theme = nnbook.theme();
    const show = () => {
      button.dataset.now = theme;
      button.setAttribute('aria-label', button.dataset[theme]);
      button.title = button.dataset[theme];
    };
    button.addEventListener('click', () => {
      theme = nnbook.themes[(nnbook.themes.indexOf(theme) + 1) % nnbook.themes.length];
      nnbook.keepTheme(theme);
      nnbook.applyTheme(theme);
      show();
    });
    show();
  };

  const setUpMenu = () => {
    const button = document.querySelector('.menu');
    if (!button) return;
    const contents = document.querySelector('.contents');
    const open = (yes) => {
      document.body.classList.toggle('menu-open', yes);
      button.setAttribute('aria-expanded', String(yes));
    };
    button.addEventListener('click', () => open(!document.body.classList.contains('menu-open')));
    contents.addEventListener('click', (event) => {
      if (event.target.closest('a')) open(false);
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && document.body.classList.contains('menu-open')) {
        open(false);
        button.focus();
      }
    });
    const here = contents.querySelector('[aria-current]');
    if (here) contents.scrollTop = here.offsetTop - contents.clientHeight / 3;
  };

  const setUpKeys = () => {
    nnbook.shortcut((event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === '?') {
        event.preventDefault();
        openHelp();
      } else if (!event.shiftKey && !event.target.closest('button, summary, pre, [tabindex="0"]')) {
        const way = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
        const link = way && document.querySelector(`a[rel=${way}]`);
        if (link) location.href = link.href;
      }
    });
  };

  const openHelp = () => document.querySelector('dialog.help').showModal();

  const setUpHelp = () => {
    document.querySelector('.help-open').addEventListener('click', openHelp);
    const button = document.querySelector('.forget');
    const label = button.textContent;
    button.addEventListener('click', () => {
      if (button.textContent === label) {
        button.textContent = button.dataset.sure;
      } else {
        nnbook.forgetAll();
        location.reload();
      }
    });
    document.querySelector('dialog.help').addEventListener('close', () => {
      button.textContent = label;
    });
    // A press beside a dialog closes it.
    for (const dialog of document.querySelectorAll('dialog')) {
      dialog.addEventListener('click', (event) => {
        if (event.target === dialog) dialog.close();
      });
    }
  };

  const copyText = async (text) => {
    if (navigator.clipboard) {
      try {
        await navigator.clipboard.writeText(text);
        return;
      } catch (e) { /* not allowed here: the old way */ }
    }
    const area = make('textarea', { class: 'sr' });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  };

  const setUpCopy = () => {
    for (const pre of document.querySelectorAll('.listingblock pre')) {
      const button = make('button', { type: 'button', class: 'copy' }, word('copy'));
      button.addEventListener('click', async () => {
        const code = pre.cloneNode(true);
        code.querySelectorAll('.conum').forEach((mark) => mark.remove());
        await copyText(
          code.textContent.replace(/[ \t]*\/\/ *$/gm, '').replace(/[ \t]+$/gm, ''));
        button.textContent = word('copied');
        say(word('copied'));
        setTimeout(() => { button.textContent = word('copy'); }, 1200);
      });
      pre.parentElement.append(button);
    }
  };

  // The link still leads to its section, so the address bar shows what was copied.
  const setUpAnchors = () => {
    for (const anchor of document.querySelectorAll('a.anchor')) {
      anchor.addEventListener('click', async () => {
        await copyText(anchor.href);
        say(word('address'));
      });
    }
  };

  /** What does not scroll is no stop for the Tab key; whether it does depends on the window. */
  const setUpStops = () => {
    const parts = document.querySelectorAll('article [tabindex="0"]');
    const show = (part) => {
      const scrolls = part.scrollWidth > part.clientWidth || part.scrollHeight > part.clientHeight;
      if (scrolls) part.setAttribute('tabindex', '0');
      else part.removeAttribute('tabindex');
    };
    const observer = new ResizeObserver((entries) => entries.forEach(({ target }) => show(target)));
    parts.forEach((part) => observer.observe(part));
    document.fonts.ready.then(() => parts.forEach(show)); // wider letters, in a box as before
  };

  setUpTheme();
  setUpStops();
  setUpMenu();
  setUpKeys();
  setUpHelp();
  setUpCopy();
  setUpAnchors();
}

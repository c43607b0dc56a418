// Small helpers for the pages: colors, contents, keys, copy buttons, Predict boxes.
// The pages work without this file; it loads before the body so that the colors do not flash.
'use strict';

const THEMES = ['system', 'light', 'dark'];

function stored(key) {
  try { return localStorage.getItem(key); } catch (e) { return null; }
}

function store(key, value) {
  try { localStorage.setItem(key, value); } catch (e) { /* file: pages may have no storage */ }
}

function applyTheme(theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function currentTheme() {
  const theme = stored('nnbook-theme');
  return THEMES.includes(theme) ? theme : 'system';
}

applyTheme(currentTheme());

function setUpTheme() {
  const button = document.querySelector('.theme');
  let theme = currentTheme();
  const show = () => {
    button.dataset.now = theme;
    button.setAttribute('aria-label', button.dataset[theme]);
    button.title = button.dataset[theme];
  };
  button.addEventListener('click', () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
    store('nnbook-theme', theme);
    applyTheme(theme);
    show();
  });
  show();
}

function setUpMenu() {
  const button = document.querySelector('.menu');
  if (!button) return;
  const open = (yes) => {
    document.body.classList.toggle('menu-open', yes);
    button.setAttribute('aria-expanded', String(yes));
  };
  button.addEventListener('click', () => open(!document.body.classList.contains('menu-open')));
  document.querySelector('.contents').addEventListener('click', (event) => {
    if (event.target.closest('a')) open(false);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') open(false);
  });
  document.querySelector('.contents [aria-current]')?.scrollIntoView({ block: 'nearest' });
}

// The section in view is marked in the contents.
function setUpPosition() {
  const links = new Map();
  for (const link of document.querySelectorAll('.contents .sections a')) {
    links.set(link.getAttribute('href').slice(1), link);
  }
  const headings = [...document.querySelectorAll('main h2[id]')].filter((h) => links.has(h.id));
  if (!headings.length) return;
  const mark = () => {
    let here = null;
    for (const heading of headings) {
      if (heading.getBoundingClientRect().top < 160) here = heading.id;
    }
    for (const [id, link] of links) link.classList.toggle('here', id === here);
  };
  document.addEventListener('scroll', mark, { passive: true });
  mark();
}

function setUpKeys() {
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.target.closest('input, textarea, select, button, summary, pre, .table-box')) return;
    const way = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
    const link = way && document.querySelector(`a[rel=${way}]`);
    if (link) location.href = link.href;
  });
}

function copyText(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
  return Promise.resolve();
}

function addCopyButton(box, text) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = document.body.dataset.copy;
  button.addEventListener('click', () => copyText(text()).then(() => {
    button.textContent = document.body.dataset.copied;
    setTimeout(() => { button.textContent = document.body.dataset.copy; }, 1200);
  }, () => {}));
  box.append(button);
}

function setUpCopy() {
  for (const pre of document.querySelectorAll('.listingblock pre')) {
    addCopyButton(pre.parentElement, () => {
      const copy = pre.cloneNode(true);
      copy.querySelectorAll('.conum').forEach((mark) => mark.remove());
      return copy.textContent.replace(/[ \t]*\/\/ *$/gm, '').replace(/[ \t]+$/gm, '');
    });
  }
}

// Choices become buttons that say at once whether they are right.
function setUpChoices() {
  for (const list of document.querySelectorAll('ul.choices')) {
    const answer = list.closest('.ulist').nextElementSibling;
    if (answer?.matches('details.answer')) answer.remove();
    const verdict = document.createElement('p');
    verdict.className = 'verdict';
    verdict.setAttribute('role', 'status');
    list.after(verdict);
    for (const item of list.children) {
      const button = document.createElement('button');
      button.type = 'button';
      button.innerHTML = item.querySelector('p').innerHTML;
      const right = item.dataset.right === 'true';
      button.addEventListener('click', () => {
        item.dataset.chosen = right ? 'right' : 'wrong';
        verdict.textContent = document.body.dataset[right ? 'right' : 'wrong'];
        verdict.dataset.right = String(right);
      });
      item.querySelector('p').replaceWith(button);
    }
  }
}

document.addEventListener('DOMContentLoaded', () => {
  setUpTheme();
  setUpMenu();
  setUpPosition();
  setUpKeys();
  setUpCopy();
  setUpChoices();
});

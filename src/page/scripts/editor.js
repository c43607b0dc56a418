// The editor: CodeMirror, loaded when it is first needed, with the keys that leave it, lines that
// are marked, and a text that the browser keeps.
'use strict';

{
  const { fill, java, key, make, recall, store } = nnbook;
  const { words } = java;

  /** Who has no mouse has no Ctrl either. */
  const TOUCH = matchMedia('(hover: none)');

  /** Texts that the browser would not keep; they last as long as the page is open. */
  const unkept = new Set();

  addEventListener('beforeunload', (event) => {
    if (unkept.size) event.preventDefault();
  });

  /** What the reader made of a text of the book. Returns whether the browser has kept it. */
  const keepEdit = (name, text) => {
    const done = store(name, text);
    if (done) unkept.delete(name);
    else unkept.add(name);
    return done;
  };

  java.dropEdit = (name) => {
    unkept.delete(name);
    nnbook.drop(name);
  };

  const marks = (cm) => {
    const set = cm.StateEffect.define();
    const line = cm.Decoration.line({ class: 'problem-line' });
    const place = cm.Decoration.mark({ class: 'problem-place' });
    const decorate = (doc, problems) => cm.Decoration.set(problems
      .filter((problem) => problem.line >= 1 && problem.line <= doc.lines)
      .flatMap((problem) => {
        const at = doc.line(problem.line);
        const from = Math.min(at.from + Math.max(problem.column - 1, 0), at.to);
        const end = problem.endLine === problem.line ? problem.endColumn : at.length + 1;
        const to = Math.min(at.from + Math.max(end - 1, 0), at.to);
        return [line.range(at.from), ...to > from ? [place.range(from, to)] : []];
      }), true);
    const field = cm.StateField.define({
      create: () => cm.Decoration.none,
      update: (old, transaction) => {
        const effect = transaction.effects.find((each) => each.is(set));
        return effect ? decorate(transaction.state.doc, effect.value)
          : old.map(transaction.changes);
      },
      provide: (own) => cm.EditorView.decorations.from(own),
    });
    return { set, field };
  };

  /** A button in the place of folded lines. */
  const folding = (cm) => cm.codeFolding({
    preparePlaceholder: ({ doc }, { to }) => doc.lineAt(to).number,
    placeholderDOM: (view, unfold, last) =>
      java.button('unfold', fill(words.unfold, last), unfold),
  });

  /**
   * An editor in `place`, through which Tab leads as through the page, until the reader types in it
   * and Tab indents. The `original` text, its `label` for screen readers, the `name` under which the
   * browser keeps it; `run` is called for Ctrl Enter, `changed` after each change.
   */
  java.Editor = class {
    static async make(place, options) {
      await java.script('web/codemirror.js');
      return new java.Editor(place, options);
    }

    constructor(place, { original, label, name, run, changed }) {
      const cm = globalThis.nnbookCodeMirror;
      Object.assign(this, { name, original });
      this.marks = marks(cm);
      this.told = make('p', { class: 'editor-told', role: 'status' });
      this.typing = false;
      this.hearing = false;
      this.view = new cm.EditorView({
        doc: recall(name, null) ?? original,
        parent: place,
        extensions: [
          cm.keymap.of([{ key: 'Mod-Enter', run: () => { run(); return true; } }]),
          cm.keymap.of([{
            key: 'Tab', run: (view) => this.typing && cm.indentWithTab.run(view),
            shift: (view) => this.typing && cm.indentWithTab.shift(view),
          }]),
          cm.lineNumbers(), cm.history(), cm.drawSelection(), cm.indentOnInput(),
          folding(cm), cm.bracketMatching(), cm.indentUnit.of('  '), cm.EditorState.tabSize.of(4),
          cm.java(),
          cm.keymap.of([...cm.defaultKeymap, ...cm.historyKeymap]),
          cm.EditorView.contentAttributes.of({ spellcheck: 'false', tabindex: '0',
            'aria-label': TOUCH.matches ? label : `${label}. ${words.keys}` }),
          cm.EditorView.domEventHandlers({
            blur: () => { this.typing = false; },
            mousedown: () => { this.typing = true; },
          }),
          this.marks.field,
          cm.EditorView.updateListener.of((update) => {
            if (!update.docChanged) return;
            this.typing = update.view.hasFocus;
            if (!this.hearing) this.keep();
            changed();
          }),
        ],
      });
      place.append(make('p', { class: 'editor-keys', 'aria-hidden': 'true' }, words.keys),
        this.told);
      addEventListener('storage', this.hear = (event) => {
        if (event.key === key(name)) this.hearOthers();
      });
      addEventListener('pageshow', this.wake = () => this.hearOthers());
    }

    get text() {
      return this.view.state.doc.toString();
    }

    /** Replaces the text, so that Undo brings the old one back. */
    set(text) {
      if (text === this.text) return;
      this.view.dispatch({
        changes: { from: 0, to: this.view.state.doc.length, insert: text },
        annotations: globalThis.nnbookCodeMirror.isolateHistory.of('full'),
      });
    }

    /**
     * Takes over what another tab has written, now or while this page slept. It is kept already:
     * to keep it again could undo what the other tab has written since.
     */
    hearOthers() {
      const theirs = recall(this.name, null);
      if (theirs === null || unkept.has(this.name)) return;
      this.hearing = true;
      this.set(theirs);
      this.hearing = false;
    }

    get isChanged() {
      return this.text !== this.original;
    }

    /** Keeps what the reader has changed; the book's own text needs no memory. */
    keep() {
      if (!this.isChanged) java.dropEdit(this.name);
      const safe = !this.isChanged || keepEdit(this.name, this.text);
      this.told.textContent = safe ? '' : words.unkept;
    }

    /** Begins at the TODO, with what stands above its method folded; without one, at the class. */
    fold() {
      const { text } = this;
      const todo = text.indexOf('// TODO ');
      const methods = [...text.slice(0, Math.max(todo, 0)).matchAll(/\n\n(?= {2}\S)/g)];
      const to = methods.pop()?.index ?? text.search(/\npublic /);
      if (to < 0) return;
      this.view.dispatch({
        effects: globalThis.nnbookCodeMirror.foldEffect.of({ from: 0, to }),
        selection: { anchor: Math.max(to + 1, todo) },
      });
    }

    /** Marks the lines of the compiler's problems, or of nothing. */
    mark(problems) {
      const { foldedRanges, unfoldEffect } = globalThis.nnbookCodeMirror;
      const { doc } = this.view.state;
      const effects = [this.marks.set.of(problems)];
      foldedRanges(this.view.state).between(0, doc.length, (from, to) => {
        const { number } = doc.lineAt(to);
        if (!problems.some(({ line }) => line <= number)) return;
        effects.push(unfoldEffect.of({ from, to }));
      });
      this.view.dispatch({ effects });
    }

    focus() {
      this.view.focus();
    }

    remove() {
      removeEventListener('storage', this.hear);
      removeEventListener('pageshow', this.wake);
      this.view.destroy();
    }
  };
}

// The worker in which the reader's Java runs: javac, and the book's classes with the interpreter,
// both as WebAssembly. It is made from the text of the function below, because a page opened from
// the disk may not start a worker from a file. It sees nothing of the page but its messages.
//
// The page asks, one thing at a time, and waits for "done":
//   {ask: 'start', compiler, image, signatures}   two modules, and bytes; told: ready
//   {ask: 'run', text}                     a snippet, in the session of those before
//   {ask: 'check', exercise, text, tests}  an exercise's file; the bytes of its graded test
//   {ask: 'film', text, from, live}        as 'run', filmed; from line 7, the 200th time: '7:200';
//                                          live: the film is told in pieces, as it is made
//   {ask: 'watch', …, solution}            as 'check', and films the call by which it fails; marks
//                                          where it differs from a solution, if that is not ''
//   {ask: 'reset'}                         forgets all declarations
// The worker tells:
//   {tell: 'ready'}
//   {tell: 'problems', problems}     it does not compile: line, column, endLine, endColumn,
//                                    message of javac, sentence in plain words, code; then done
//   {tell: 'out', pieces}            [[kind, text], …] of kind out, err, echo, figure; or cut,
//                                    where more was printed than is shown
//   {tell: 'film', film}             of a 'film' that is live: the next piece of it, see done
//   {tell: 'flood'}                  it prints without end; what comes after is dropped
//   {tell: 'done', message, line}    of 'run': the exception that left the snippet, or ''
//   {tell: 'done', verdict}          of 'check': as `nnbook check --json` prints it
//   {tell: 'done', …, film}          of 'film' and 'watch': as `nnbook step --json` prints it, a
//                                    text; '' where it does not compile. Of a live film the
//                                    last piece: sources, calls and steps that are new, and all
//                                    else
//   {tell: 'broken', message}        the worker cannot go on, as when memory is used up
'use strict';

nnbook.java.worker = () => {
  /** What is kept of one run's output, and how much of it is a flood; as in the terminal. */
  const MOST_KEPT = 64 * 1024;
  const FLOOD = 64 * MOST_KEPT;

  /** So many pieces that nobody sees are a flood, too, as single letters make a small one. */
  const UNSEEN = 128 * 1024;
  const PAUSE = 40;

  let compiler = null;
  let image = null;
  let pieces = [];
  let printed = 0;
  let unseen = 0;
  let sent = 0;

  /** What the last check has told, since it may have taken long: of which text, and what. */
  let checked = {};

  const tell = (what, values = {}) => postMessage({ tell: what, ...values });

  const flush = () => {
    if (pieces.length) tell('out', { pieces });
    pieces = [];
    sent = Date.now();
  };

  /** The page shows output while Java runs, so it is sent in bundles rather than at the end. */
  const output = (kind, text) => {
    if (kind === 'film') {
      tell('film', { film: text });
      return;
    }
    if (kind === 'figure') {
      pieces.push([kind, text]);
    } else {
      const room = Math.max(MOST_KEPT - printed, 0);
      const calm = printed <= FLOOD && unseen <= UNSEEN;
      printed += text.length;
      if (room) pieces.push([kind, text.slice(0, room)]);
      else unseen++;
      if (room && text.length > room) pieces.push(['cut', '']);
      if (calm && (printed > FLOOD || unseen > UNSEEN)) {
        flush();
        tell('flood');
      }
    }
    if (Date.now() - sent > PAUSE) flush();
  };

  const defineAll = (classes) => classes.forEach((name) => image.define(compiler.bytes(name)));

  /** An exception is told as JSON with its line. */
  const failure = (text) => text.startsWith('{') ? JSON.parse(text) : { message: text, line: 0 };

  const isWhole = ({ ok, problems }) => {
    if (!ok) tell('problems', { problems });
    return ok;
  };

  /** Runs the pieces of a snippet up to one that throws; what they declare is there then. */
  const runAll = (parts) => {
    let ended = 0;
    let thrown = { message: '', line: 0 };
    while (!thrown.message && ended < parts.length) {
      thrown = failure(image.run(parts[ended].main));
      if (!thrown.message) ended++;
    }
    compiler.ran(ended);
    return thrown;
  };

  const answers = {
    async start({ signatures, ...modules }) {
      // Java has what it needs; the rest of the browser is not for it.
      for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport',
        'indexedDB', 'caches', 'importScripts', 'BroadcastChannel', 'Worker']) {
        Object.defineProperty(self, name, { value: undefined });
      }
      const load = loader();
      [compiler, image] = await Promise.all(
        [modules.compiler, modules.image].map(async (module) => (await load(module)).exports));
      image.output?.(output);
      compiler.start(new Int8Array(signatures));
      tell('ready');
    },

    run({ text }) {
      const compiled = JSON.parse(compiler.snippet(text));
      if (!isWhole(compiled)) return { message: '', line: 0 };
      // A piece may use what is declared behind it; but a name is there once its piece has run.
      compiled.pieces.forEach(({ classes }) => defineAll(classes));
      return runAll(compiled.pieces);
    },

    film({ text, from = '', live = false }) {
      const compiled = JSON.parse(compiler.film(text));
      if (!isWhole(compiled)) return { message: '', line: 0, film: '' };
      compiled.pieces.forEach(({ classes, source, last }) => classes.forEach((name) =>
        image.defineFilmed(compiler.bytes(name), source, last)));
      compiled.again.forEach(({ classes, source }) => classes.forEach((name) =>
        image.watchClass(compiler.bytes(name), source)));
      image.film(text, from, compiled.terms, live);
      const thrown = runAll(compiled.pieces);
      return { ...thrown, film: image.filmed() };
    },

    check({ exercise, text, tests }) {
      const compiled = JSON.parse(compiler.unit(exercise, text, new Int8Array(tests)));
      if (!isWhole(compiled)) return {};
      image.exercise(new Int8Array(tests));
      defineAll(compiled.classes);
      const verdict = JSON.parse(image.check(exercise));
      const failed = verdict.outcome === 'failed';
      checked = { exercise, text, verdict: { ...verdict, remarks: failed ? compiled.remarks : [] } };
      return { verdict: checked.verdict };
    },

    watch({ exercise, text, tests, solution }) {
      const isKnown = checked.exercise === exercise && checked.text === text;
      const { verdict } = isKnown ? checked : answers.check({ exercise, text, tests });
      if (!verdict) return { film: '' };
      const filmed = (how, code) => {
        const { classes, terms } = JSON.parse(compiler.filmedUnit(exercise, code));
        image.exercise(new Int8Array(tests));
        defineAll(classes);
        return image[how](exercise, code, terms);
      };
      const film = filmed('watch', text);
      if (!solution || verdict.outcome !== 'failed') return { verdict, film };
      try {
        return { verdict, film: filmed('beside', solution) };
      } catch (e) {
        return { verdict, film }; // it is whole without that mark
      }
    },

    reset() {
      compiler.reset();
      image.reset();
      return {};
    },
  };

  self.onmessage = async ({ data }) => {
    printed = 0;
    unseen = 0;
    try {
      const result = await answers[data.ask](data);
      flush();
      if (data.ask !== 'start') tell('done', result);
    } catch (e) {
      flush();
      tell('broken', { message: String(e) });
    }
  };
};

// Stands in for javac and the book's classes: what a text says decides what it seems to do. The
// worker around it is the real one.
(() => {
  let declared = new Set();
  let compiled = new Set();
  let output = () => {};
  let answer = '';
  let filmed = '';

  const problem = (line, name) => ({
    line, column: 1, endLine: line, endColumn: 4, message: `cannot find symbol ${name}`,
    sentence: `Java does not know ${name}.`, code: 'compiler.err.cant.resolve.location',
  });
  const problemIn = (text, unknown) => text.split('\n').flatMap((line, index) =>
    unknown.filter((name) => line.includes(name))
      .map((name) => problem(index + 1, name.replace('.', ''))));
  const result = (problems, values) => JSON.stringify({ ok: !problems.length, problems, ...values });
  const check = (title, outcome, values = {}) => ({ name: title, title, points: 1, outcome,
    headline: '', given: '', expected: '', actual: '', difference: '', diagnosis: '', seed: '',
    printed: '', ...values });

  const compiler = {
    start: () => {},
    reset: () => { declared = new Set(); },
    bytes: () => new Int8Array(0),

    snippet(text) {
      const own = [...text.matchAll(/var (\w+)/g)].map(([, name]) => name);
      const known = new Set([...declared, ...own]);
      const problems = problemIn(text, ['nonsense', ...known.has('hidden') ? [] : ['hidden.']]);
      compiled = known;
      return result(problems, { pieces: [{ main: text, classes: ['snippet/S1'] }] });
    },

    film: (text) => JSON.stringify({ again: [], ...JSON.parse(compiler.snippet(text)) }),
    filmedUnit: () => JSON.stringify({ classes: [], terms: '' }),

    ran(pieces) {
      if (pieces) declared = compiled;
    },

    unit(name, text) {
      answer = text;
      return result(problemIn(text, ['nonsense']), { classes: [name], remarks: [] });
    },
  };

  /** A film of two steps, of which the second is a line that changes something; in two pieces. */
  const firstOf = (text) => ({ sources: [{ name: '', text }], calls: [{ method: '', source: 0 }],
    steps: [{ kind: 'call', call: 0, line: 0, visit: 0, fresh: true, changes: [] }] });
  const last = { format: 1, sources: [], calls: [], lines: 1, cut: 0, cutAt: 2, steps: [
    { kind: 'line', call: 0, line: 1, visit: 1, changes: [{ name: 'sum', value: '0.5' }] }] };
  const filmOf = (text) => JSON.stringify({ ...last, ...firstOf(text),
    steps: [...firstOf(text).steps, ...last.steps] });

  const image = {
    defineFilmed: () => {},
    film(text, from, terms, live) {
      filmed = live ? JSON.stringify(last) : filmOf(text);
      if (!live) return;
      output('film', JSON.stringify(firstOf(text)));
      const none = { sources: [], calls: [], steps: [] };
      if (text.includes('while (true)')) output('film', JSON.stringify({ ...none, full: 60_000 }));
    },
    filmed: () => filmed,
    watch: (name, text) => text.includes('unseen') ? '' : filmOf(text),
    beside: (name, text) => JSON.stringify({ ...JSON.parse(filmOf(answer)),
      marks: [{ step: 1, text: `not as in ${text.match(/class \w+/)}` }] }),
    output: (to) => { output = to; },
    define: () => {},
    reset: () => {},
    exercise: () => {},

    run(text) {
      while (text.includes('while (true)'));
      if (text.includes('flood')) {
        for (let i = 0; i < 1_000_000; i++) output('out', `line ${i}\n`);
      }
      if (text.includes('letters')) {
        for (let i = 0; i < 1_000_000; i++) output('out', 'x');
      }
      if (text.includes('500_000_000')) throw new RangeError('requested new array is too large');
      if (text.includes('deep()')) throw new RangeError('Maximum call stack size exceeded');
      if (text.includes('surroundings')) {
        output('out', [typeof localStorage, typeof indexedDB, typeof fetch].join());
      }
      if (text.includes('throw ')) {
        output('out', 'before\n');
        return '{"message": "IllegalStateException: on purpose", "line": 1}';
      }
      if (text.includes('box()')) {
        const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" '
          + 'height="20" role="img" aria-labelledby="t"><script>alert(1)</script><title id="t">A box'
          + '</title><rect width="40" height="20" fill="none" stroke="currentColor"/></svg>';
        output('figure', JSON.stringify({ svg, narrow: svg, caption: 'A box.' }));
        return '';
      }
      if (text.includes('table()')) {
        output('out', 'of     ours\na row   1.5\n');
        return '';
      }
      output('out', `${text.split('\n').length} lines\n`);
      output('echo', '42');
      return '';
    },

    check() {
      while (answer.includes('while (true)'));
      const right = answer.includes('+ b') && !answer.includes('TODO');
      const checks = answer.includes('TODO') ? [] : [
        check('the sum of the chapter', 'passed'),
        check('any length', right ? 'passed' : 'failed'),
      ];
      const told = { name: 'any length', given: 'w = [1]\na = [2]', expected: '3.0', actual: '2.0',
        looks: 'Looks like: the bias is missing.' };
      return JSON.stringify({
        outcome: right ? 'passed' : checks.length ? 'failed' : 'not_started',
        points: right ? 2 : checks.length ? 1 : 0, possiblePoints: 2, sentence: '', problems: [],
        checks, ...checks.length && !right ? { told } : {},
      });
    },
  };

  const isCompiler = (module) =>
    WebAssembly.Module.customSections(module, 'compiler').length > 0;

  globalThis.TeaVM = {
    wasmGC: { load: async (module) => ({ exports: isCompiler(module) ? compiler : image }) },
  };
})();

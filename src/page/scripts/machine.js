// Java as the page sees it: a worker that runs what it is asked, and a second one that is ready
// when the first has to be stopped. worker.js tells what the two sides say to each other.
'use strict';

{
  const { java } = nnbook;
  const { words } = java;

  const PARTS = ['runtime', 'compiler', 'image', 'signatures'];

  /** What the page may not have, where a server sends it with a policy stricter than its own. */
  let refused = '';
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (blockedURI === 'wasm-eval') refused = "script-src 'wasm-unsafe-eval'";
    if (effectiveDirective === 'worker-src') refused = 'worker-src blob:';
  });

  /** What the reader is told in place of an error of the start. */
  const trouble = async (error) => {
    if (error instanceof java.Trouble) return error;
    if (error instanceof java.Missing) return new java.Trouble(words.preparing);
    await new Promise((resolve) => { setTimeout(resolve); }); // a refusal may be told later
    return new java.Trouble(refused ? nnbook.fill(words.refused, refused)
      : nnbook.fill(words.broken, error.message || error.name || words.unknown));
  };

  const load = async () => {
    if (!java.canRun()) throw new java.Trouble(words.unable);
    await Promise.all(['teavm', 'worker'].map((name) => java.script(`web/${name}.js`)));
    const [runtime, compiler, image, signatures] =
      await Promise.all(PARTS.map((name) => java.bytes(name)));
    const source = `const teavm = (Function) => {${new TextDecoder().decode(runtime)}\n};\n`
      + `const loader = ${java.loader};\n(${java.worker})();\n`;
    const compile = (bytes) => WebAssembly.compile(bytes, { builtins: ['js-string'] });
    return {
      url: URL.createObjectURL(new Blob([source], { type: 'text/javascript' })),
      ...Object.fromEntries(await Promise.all([['compiler', compiler], ['image', image]]
        .map(async ([name, bytes]) => [name, await compile(bytes)]))),
      signatures,
    };
  };

  let files = null;
  let current = null;
  let spare = null;
  let asked = null;
  let answered = Promise.resolve();

  const start = async () => {
    files ??= load();
    files.catch(() => { files = null; }); // they may be there the next time
    const { url, ...parts } = await files;
    const worker = new Worker(url);
    await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => data.tell === 'ready' ? resolve() : reject(data);
      worker.onerror = reject;
      worker.postMessage({ ask: 'start', ...parts });
    });
    return worker;
  };

  const begin = () => start().catch(async (error) => { throw await trouble(error); });

  const listen = (worker) => {
    worker.onmessage = ({ data }) => {
      if (data.tell === 'done') end(data);
      else if (data.tell === 'flood') java.stop(words.flood);
      else if (data.tell === 'broken') java.stop(brokenBy(data.message));
      else asked?.hear(data);
    };
    worker.onerror = ({ message }) => java.stop(brokenBy(message || words.unknown));
  };

  const brokenBy = (message) => {
    if (/call stack|recursion/i.test(message)) return words.deep;
    return /memory|too large|too many|allocation|array length/i.test(message)
      ? words.memory : nnbook.fill(words.broken, message);
  };

  /** The second worker is made when the first has nothing to do. */
  const end = (result) => {
    const { resolve } = asked;
    asked = null;
    resolve(result);
    spare ??= begin();
    spare.catch(() => { spare = null; });
  };

  /** Something that the reader is told in a sentence; with it, the session has ended. */
  java.Trouble = class extends Error {};

  /** Counts the sessions: what ran in another one is gone. */
  java.session = 1;

  /**
   * Asks the worker for one thing, when it has answered those asked before, and resolves with what
   * it tells at the end; `hear` gets what it tells before. Rejects with a Trouble.
   */
  java.ask = (request, hear = () => {}) => {
    const { session } = java;
    const answer = answered.then(() => ask(session, request, hear));
    answered = answer.catch(() => {});
    return answer;
  };

  const ask = async (session, request, hear) => {
    if (session !== java.session) throw new java.Trouble(words.stopped);
    current ??= begin();
    const mine = current;
    mine.catch(() => { if (current === mine) current = null; });
    const worker = await mine;
    if (session !== java.session) throw new java.Trouble(words.stopped);
    listen(worker);
    return new Promise((resolve, reject) => {
      asked = { resolve, reject, hear };
      worker.postMessage(request);
    });
  };

  /** Ends what runs. The next request finds a new session. */
  java.stop = (sentence = words.stopped) => {
    const old = current;
    const stopped = asked;
    asked = null;
    current = spare;
    spare = null;
    java.session++;
    old?.then((worker) => worker.terminate(), () => {});
    stopped?.reject(new java.Trouble(sentence));
    document.dispatchEvent(new Event('nnbook:session'));
  };

  /** Forgets all declarations. */
  java.reset = async () => {
    if (current && !asked) await java.ask({ ask: 'reset' });
    java.session++;
    document.dispatchEvent(new Event('nnbook:session'));
  };

  const tests = new Map();

  /** The bytes of an exercise's graded test. */
  java.tests = (exercise) => {
    if (!tests.has(exercise)) {
      tests.set(exercise, java.bytes(`check:${exercise}`, `web/check/${exercise}.js`));
      tests.get(exercise).catch(() => tests.delete(exercise));
    }
    return tests.get(exercise);
  };
}

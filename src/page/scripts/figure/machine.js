// The engine behind the figures: its own classes, as WebAssembly, in a worker that all figures of a
// page share. It ends with the page.
'use strict';

{
  const { figures, java } = nnbook;

  /** Runs in the worker: answers {id, figure, state} by {id, answer} or {id, fault}. */
  const worker = () => {
    let engine = null;
    const answerTo = ({ figure, state }) => {
      const answer = {};
      const take = (name, value) => { answer[name] = value; };
      try {
        const fault = engine.answer(figure, state, take, take);
        return fault ? { fault } : { answer };
      } catch (e) {
        return { fault: String(e) };
      }
    };
    self.onmessage = async ({ data }) => {
      if (data.module) {
        engine = (await loader()(data.module)).exports;
        postMessage({ ready: true });
      } else {
        postMessage({ id: data.id, ...answerTo(data) });
      }
    };
  };

  const waiting = new Map();
  let parts = null;
  let machine = null;
  let last = 0;

  const load = async () => {
    await java.script('web/teavm.js');
    const [runtime, module] =
      await Promise.all(['runtime', 'engine'].map((part) => java.bytes(part)));
    const source = `const teavm = (Function) => {${new TextDecoder().decode(runtime)}\n};\n`
      + `const loader = ${java.loader};\n(${worker})();\n`;
    const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    return { url, module };
  };

  const start = async () => {
    parts ??= load();
    parts.catch(() => { parts = null; }); // they may be there the next time
    const { url, module } = await parts;
    const made = new Worker(url);
    await new Promise((resolve, reject) => {
      made.onmessage = resolve;
      made.onerror = (event) => reject(new Error(event.message));
      made.postMessage({ module });
    });
    made.onmessage = ({ data }) => {
      const { resolve, reject } = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.fault) reject(new Error(data.fault));
      else resolve(data.answer);
    };
    return made;
  };

  /** What the engine says: rows of numbers, and texts, by their names. */
  figures.ask = async (figure, state) => {
    machine ??= start();
    machine.catch(() => { machine = null; });
    const made = await machine;
    return new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      const lines = Object.entries(state).map(([name, value]) => `${name}=${value}`);
      made.postMessage({ id, figure, state: lines.join('\n') });
    });
  };

  addEventListener('pagehide', () => {
    machine?.then((old) => old.terminate(), () => {});
    machine = null;
    waiting.forEach(({ reject }) => reject(new Error('pagehide')));
    waiting.clear();
  });
}

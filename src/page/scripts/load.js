// How a page gets what it needs later: scripts of the site, and data, which are scripts too, because
// a page from the disk can load nothing else.
'use strict';

nnbook.java = {
  /** A file of the site that is not there, or not yet. */
  Missing: class extends Error {},
};

{
  const { java } = nnbook;
  const scripts = new Map();
  const texts = new Map();

  /** Loads a script of the site, once. */
  java.script = (file) => {
    if (!scripts.has(file)) {
      scripts.set(file, new Promise((resolve, reject) => {
        const script = nnbook.make('script', { src: file });
        script.onload = resolve;
        script.onerror = () => {
          scripts.delete(file);
          script.remove();
          reject(new java.Missing(file));
        };
        document.head.append(script);
      }));
    }
    return scripts.get(file);
  };

  /** Files of the site that hold data call this. */
  java.part = (name, text) => texts.set(name, text);

  const bytesOf = (base64) => {
    const packed = atob(base64);
    const bytes = new Uint8Array(packed.length);
    for (let i = 0; i < bytes.length; i++) bytes[i] = packed.charCodeAt(i);
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Response(unpacked).arrayBuffer();
  };

  /** The bytes that `file` gives for `name`; Missing when there is no such file yet. */
  java.bytes = async (name, file = `web/${name}.js`) => {
    scripts.delete(file); // each load brings the text once; snippets and figures may both want it
    await java.script(file);
    const text = texts.get(name);
    texts.delete(name);
    return bytesOf(text);
  };

  /** A type of WebAssembly's garbage collector, which Java's objects need. */
  const STRUCT = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 95, 1, 120, 0];

  java.canRun = () => typeof WebAssembly === 'object' && typeof DecompressionStream === 'function'
    && WebAssembly.validate(new Uint8Array(STRUCT));
}

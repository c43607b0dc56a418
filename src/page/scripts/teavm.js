// Loads what TeaVM has compiled, in a worker. The function's text goes into each worker, behind
// TeaVM's runtime, which stands there as a function `teavm`.
'use strict';

nnbook.java.loader = () => {
  /** The scripts in TeaVM's class library that Java's two modules contain. */
  const SCRIPTS = {
    "return typeof obj=='undefined';": (obj) => obj === undefined,
    'return object.toString();': (object) => object.toString(),
  };

  /**
   * TeaVM's runtime makes functions from texts, which this page's policy forbids. The texts are
   * few, so a stand-in for Function makes the same functions without a text.
   */
  const madeFunction = function (...parameters) { // no arrow, as it is called with `new`
    const text = parameters.pop();
    const has = (part) => text.includes(part);
    if (has('new Function(')) {
      return (wrap, ...names) => {
        const body = names.pop();
        if (names.length === 1 && body === `return ${names[0]};`) return (value) => value;
        return SCRIPTS[body] ?? (() => {
          throw new Error(`No function may be made from a text: ${body}`);
        });
      };
    }
    if (has('return instance !== null')) {
      return (fail, globalOf, instance, method, ...values) => {
        try {
          return instance !== null ? instance[method](...values) : globalOf(method)(...values);
        } catch (e) {
          return fail(e);
        }
      };
    }
    if (has('return new constructor(')) {
      return (fail, constructor, ...values) => {
        try {
          return new constructor(...values);
        } catch (e) {
          return fail(e);
        }
      };
    }
    if (has('constructor.call(this')) {
      return (constructor) => function (marker, object) {
        return constructor.call(this, marker, object);
      };
    }
    if (has('return function(')) {
      const method = has('fn(this');
      const many = has('...');
      return (fail, fn) => function (...values) {
        const known = fn.length - (method ? 1 : 0) - (many ? 1 : 0);
        const given = many
          ? [...values.slice(0, known), values.slice(known)] : values.slice(0, known);
        while (!many && given.length < known) given.push(undefined);
        try {
          return method ? fn(this, ...given) : fn(...given);
        } catch (e) {
          return fail(e);
        }
      };
    }
    if (has('return fn(')) {
      return (fail, fn, ...values) => {
        try {
          return fn(...values);
        } catch (e) {
          return fail(e);
        }
      };
    }
    if (has('return [')) return (...values) => values;
    const name = /^return ([\w$.]+);$/.exec(text)?.[1];
    if (name) {
      return () => {
        const [first, ...path] = name.split('.');
        if (!(first in globalThis)) throw new ReferenceError(`${first} is not defined`);
        return path.reduce((value, step) => value[step], globalThis[first]);
      };
    }
    throw new Error(`No function may be made from a text: ${text}`);
  };

  // TeaVM compiles what it is given, so that a module, which is compiled, has to be let through.
  const compile = WebAssembly.compile;
  WebAssembly.compile = (source, options) => source instanceof WebAssembly.Module
    ? Promise.resolve(source) : compile(source, options);
  teavm(madeFunction);
  return (module) => TeaVM.wasmGC.load(module);
};

// The loops of a film, and their rounds.
'use strict';

{
  const { java } = nnbook;

  /** Code without what only looks like code, sign for sign. */
  const bare = (text) => text.replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/.*|\/\*[^]*?\*\//g,
    (found) => found.replace(/[^\n]/g, ' '));

  /** Where the statement ends whose head begins at a place. */
  const end = (code, from) => {
    let depth = 0;
    for (let at = from; at < code.length; at++) {
      if ('({'.includes(code[at])) depth++;
      if (')}'.includes(code[at])) depth--;
      if (depth === 0 && (code[at] === ';' || code[at] === '}')) return at;
    }
    return code.length;
  };

  /** The loops of a text, by their lines; `while` behind a block without one of its own ends `do`. */
  const loopsOf = (text) => {
    const code = bare(text);
    const lineAt = (place) => code.slice(0, place).split('\n').length;
    return [...code.matchAll(/\b(?:for|while)\s*\(/g)]
      .map(({ index }) => ({ from: index, to: end(code, index) }))
      .filter(({ from, to }) => code[from] === 'f' || code.slice(from, to).includes('{')
        || !/\}\s*$/.test(code.slice(0, from)))
      .map(({ from, to }) => ({ line: lineAt(from), last: lineAt(to),
        code: text.split('\n')[lineAt(from) - 1].trim().replace(/ \{$/, '') }));
  };

  /** The loops of which a film has more than one round. */
  java.loops = (film) => film.sources.flatMap(({ text }, source) => loopsOf(text)
    .map((loop) => ({ ...loop, source }))
    .filter(({ line }) => film.visits[source][line] > 1));

  /** All rounds of a loop, run by run: {run, round, from, to} of each, in steps. */
  java.rounds = (film, loop) => {
    const { steps, cut, cutAt } = film;
    const isOutside = (i, call) => steps[i].call === call && steps[i].kind !== 'back'
      && (steps[i].line < loop.line || steps[i].line > loop.last);

    /** Whether the same run of the loop still goes on from one step to another. */
    const goesOn = (from, to) => {
      if (steps[from].call !== steps[to].call || (cut && from < cutAt && cutAt <= to)) return false;
      for (let i = from + 1; i < to; i++) {
        if (isOutside(i, steps[from].call)) return false;
      }
      return true;
    };

    /** The last step of a round that no other one follows. */
    const lastOf = (from) => {
      const { call } = steps[from];
      return film.next(from, (i) => isOutside(i, call) || film.depth(i) < film.calls[call].depth,
        steps.length) - 1;
    };

    /** What ends a loop in a single line: its condition does not hold, or its variable ends. */
    const ends = ({ sums = [], changes }) =>
      sums.find(({ result }) => /^(true|false)$/.test(result))?.result === 'false'
      || (changes.length > 0 && changes.every(({ name, value }) => name && value === undefined));

    /** A condition that does not hold begins no round. */
    const isRound = (from, to) => loop.last === loop.line ? !ends(steps[from])
      : film.next(from, (i) => steps[i].call === steps[from].call, to + 1) <= to;

    const visits = [...steps.keys()].filter((i) => film.begins(i, loop.source, loop.line));
    const all = [];
    let [run, round] = [0, 0];
    visits.forEach((from, k) => {
      const follows = k + 1 < visits.length && goesOn(from, visits[k + 1]);
      const to = follows ? visits[k + 1] - 1 : lastOf(from);
      if (isRound(from, to)) all.push({ run: round ? run : ++run, round: ++round, from, to });
      if (!follows) round = 0;
    });
    return all;
  };
}

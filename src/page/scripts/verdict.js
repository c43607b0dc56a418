// The verdict of a check, in the words and in the order of the terminal.
'use strict';

{
  const { fill, java, make } = nnbook;
  const { words } = java;
  const MARKS = { passed: '✓', not_run: '–' };

  const sentence = (text, name) => text ? [make('p', { class: name }, text)] : [];

  /** Values with their labels; the difference belongs to the value before it. */
  const values = (told, ...names) => {
    const list = make('dl', {});
    for (const name of names.filter((one) => told[one])) {
      if (name !== 'difference') list.append(make('dt', {}, words[name]));
      list.append(make('dd', {}, make('pre', {}, told[name])));
    }
    return list.children.length ? [list] : [];
  };

  /** The check that tells most: which it is, and what is told of it, says the verdict. */
  const details = (told) => make('div', { class: 'check-details' },
    ...sentence(told.headline, 'headline'),
    ...values(told, 'given', 'expected', 'actual', 'difference'),
    ...sentence(told.looks, 'diagnosis'),
    ...values(told, 'printed'));

  const line = (check, told) => make('li', { 'data-outcome': check.outcome },
    make('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[check.outcome] ?? '✗'),
    make('span', { class: 'sr' }, words[`outcome.${check.outcome}`] ?? words['outcome.failed']),
    ' ', check.title, ...check.name === told?.name ? [details(told)] : []);

  java.verdict = {
    headline: ({ outcome, points, possiblePoints, checks }) => [
      words[`outcome.${outcome}`] ?? outcome,
      ...checks.length ? [fill(words.points, points, possiblePoints)] : [],
    ].join(' · '),

    of(verdict) {
      const { checks, told, remarks = [] } = verdict;
      return make('div', {},
        ...sentence(verdict.sentence, 'headline'),
        ...checks.length ? [make('ul', { class: 'checks' },
          ...checks.map((check) => line(check, told)))] : [],
        ...verdict.problems?.length ? [java.verdict.problems(verdict.problems)] : [],
        ...remarks.map((remark) => make('p', { class: 'remark' },
          fill(words.remark, fill(words.line, remark.line, remark.sentence)))));
    },

    problems: (problems) => make('ul', { class: 'problems' }, ...problems.map((problem) =>
      make('li', {}, make('p', {}, fill(words.line, problem.line,
        problem.sentence || problem.message)),
      ...problem.sentence && (problem.message ?? problem.original) ? [make('p', { class: 'javac' },
        `javac: ${problem.message ?? problem.original}`)] : []))),
  };
}

// The verdict of a check, in the words and in the order of the terminal.
'use strict';

{
  const { fill, java, make } = nnbook;
  const { words } = java;
  const MARKS = { passed: '✓', not_run: '–' };
  const VALUES = ['given', 'expected', 'actual', 'difference', 'printed'];

  const told = (checks) => {
    const failed = checks.filter(({ outcome }) => !['passed', 'not_run'].includes(outcome));
    return failed.find(({ diagnosis }) => diagnosis) ?? failed[0];
  };

  /** The values of the check that tells most, and what it looks like. */
  const details = (check) => {
    const list = make('dl', {});
    for (const name of VALUES) {
      if (check[name]) {
        list.append(make('dt', {}, words[name]), make('dd', {}, make('pre', {}, check[name])));
      }
    }
    const headline = check.headline && !check.actual
      ? [make('p', { class: 'headline' }, check.headline)] : [];
    const looks = check.looks ? [make('p', { class: 'diagnosis' }, check.looks)] : [];
    return make('div', { class: 'check-details' }, ...headline, ...list.children.length
      ? [list] : [], ...looks);
  };

  const line = (check, teller) => make('li', { 'data-outcome': check.outcome },
    make('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[check.outcome] ?? '✗'),
    make('span', { class: 'sr' }, words[`outcome.${check.outcome}`] ?? words['outcome.failed']),
    ' ', check.title, ...check === teller ? [details(check)] : []);

  java.verdict = {
    headline: ({ outcome, points, possiblePoints, checks }) => [
      words[`outcome.${outcome}`] ?? outcome,
      ...checks.length ? [fill(words.points, points, possiblePoints)] : [],
    ].join(' · '),

    of(verdict) {
      const { checks, sentence, remarks = [] } = verdict;
      const teller = told(checks);
      return make('div', {},
        ...sentence ? [make('p', { class: 'headline' }, sentence)] : [],
        ...checks.length ? [make('ul', { class: 'checks' },
          ...checks.map((check) => line(check, teller)))] : [],
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

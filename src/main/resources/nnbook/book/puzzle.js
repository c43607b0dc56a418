// The lines of a solution, to be put in order: a press moves a line to the end of the order, or
// back. "Check" keeps what is right, and says which line is the first out of place.
'use strict';

{
  const { fill, keep, make, recall } = nnbook;

  const isOwn = (line) => line.why === undefined;
  const lookAlike = (a, b) => a.indent === b.indent && a.code === b.code;

  /** Why a line cannot stand where it was put; what is nearer to right comes later. */
  const FAULTS = ['otherBlock', 'blockOpen', 'early'];

  /** Lines of the solution that stand in order, from the first down. */
  class Order {
    constructor(lines, placed) {
      this.lines = lines;
      this.placed = placed;
    }

    with(line) {
      return new Order(this.lines, [...this.placed, line]);
    }

    /** Why `line` cannot come next; empty if it can. */
    fault(line) {
      const last = this.placed[this.placed.length - 1];
      let block = !last ? '0' : last.code.endsWith('{') ? last.number : last.parent;
      while (block !== line.parent && block !== '0' && this.isWhole(block)) {
        block = this.parent(block);
      }
      if (block !== line.parent) {
        return this.isInside(block, line.parent) ? 'blockOpen' : 'otherBlock';
      }
      const inBlock = [...this.placed, line].filter((other) => other.parent === line.parent);
      return line.needs.some((_, way) => Order.isInOrder(inBlock, way)) ? '' : 'early';
    }

    parent(block) {
      return this.lines.find((line) => isOwn(line) && line.number === block).parent;
    }

    isWhole(block) {
      return this.lines.every((line) =>
        !isOwn(line) || line.parent !== block || this.placed.includes(line));
    }

    isInside(block, outer) {
      return block === outer || (block !== '0' && this.isInside(this.parent(block), outer));
    }

    /** Whether the lines of a block have all that they need, in one way to put it in order. */
    static isInOrder(block, way) {
      return block.every((line, index) => line.needs[way].every((number) =>
        block.slice(0, index).some((above) => above.number === number)));
    }
  }

  /**
   * Puts lines one below the other, as long as each may stand there; lines that look alike stand
   * for each other. The same rules judge puzzles in the terminal, in Java; puzzle-orders.json, a
   * file of tests, holds the two together.
   */
  nnbook.PuzzleOrder = class {
    constructor(lines) {
      this.lines = lines;
      this.placed = [];
      this.possible = [new Order(lines, [])];
    }

    /** Puts `line` below the others, or returns why it cannot stand there. */
    add(line) {
      if (!isOwn(line)) return 'distractor';
      const next = [];
      let fault = '';
      for (const order of this.possible) {
        for (const alike of this.lines) {
          if (!isOwn(alike) || !lookAlike(alike, line) || order.placed.includes(alike)) continue;
          const found = order.fault(alike);
          if (!found) next.push(order.with(alike));
          else if (FAULTS.indexOf(found) > FAULTS.indexOf(fault)) fault = found;
        }
      }
      if (!next.length) return fault;
      this.placed.push(line);
      this.possible = next;
      return '';
    }
  };

  class Part {
    /** `state` has the indices of the lines in order, and how many of them are known as right. */
    constructor(root, words, state, changed) {
      this.words = words;
      this.state = state;
      this.changed = changed;
      this.lines = [...root.querySelectorAll('.puzzle-lines > li')].map((item, index) => ({
        index,
        item,
        number: item.dataset.number,
        parent: item.dataset.parent,
        indent: item.dataset.indent,
        needs: item.dataset.needs.split('|').map((way) => way.split(' ').filter(Boolean)),
        why: item.dataset.why,
        code: item.textContent,
      }));
      this.left = root.querySelector('.puzzle-lines');
      this.placed = make('ol', { class: 'puzzle-placed', 'aria-label': words.placed });
      this.left.setAttribute('aria-label', words.left);
      this.none = make('p', { class: 'puzzle-none' }, words.none);
      this.button = make('button', { type: 'button', class: 'puzzle-check' }, words.check);
      this.verdict = make('p', { class: 'verdict', role: 'status' });
      this.button.addEventListener('click', () => this.check());
      this.lines.forEach((line) => {
        line.button = make('button', { type: 'button' }, ...line.item.childNodes);
        line.item.append(line.button);
        line.button.addEventListener('click', () => this.press(line));
      });
      this.left.before(this.none, this.placed, this.button, this.verdict);
      this.show();
    }

    get solved() {
      return this.state.right === this.lines.filter((line) => line.why === undefined).length;
    }

    /** The focus goes to the neighbor of the line that went, or else to the button. */
    press(line) {
      const at = this.state.order.indexOf(line.index);
      if (at >= 0 && at < this.state.right) return;
      const list = [...line.item.parentElement.children];
      const next = list[list.indexOf(line.item) + 1] ?? list[list.indexOf(line.item) - 1];
      if (at < 0) this.state.order.push(line.index);
      else this.state.order.splice(at, 1);
      this.verdict.textContent = '';
      this.show();
      const button = next?.querySelector('button:not([aria-disabled])');
      (button ?? this.button).focus();
      this.changed(this);
    }

    check() {
      const order = this.state.order.map((index) => this.lines[index]);
      const made = new nnbook.PuzzleOrder(this.lines);
      let reason = '';
      const wrong = order.find((line) => {
        reason = made.add(line);
        return reason;
      });
      const right = made.placed.length;
      this.state.order = this.state.order.slice(0, right);
      this.state.right = right;
      this.show();
      this.verdict.dataset.right = String(!wrong);
      this.verdict.textContent = wrong
        ? fill(this.words.wrong, right + 1, wrong.code, fill(this.words[reason], wrong.why ?? ''))
        : this.solved ? '' : fill(this.words.right, right);
      this.changed(this);
    }

    show() {
      const { order, right } = this.state;
      this.lines.forEach((line) => {
        const at = order.indexOf(line.index);
        line.item.toggleAttribute('data-right', at >= 0 && at < right);
        if (at >= 0 && at < right) line.button.setAttribute('aria-disabled', 'true');
        else line.button.removeAttribute('aria-disabled');
      });
      this.placed.replaceChildren(...order.map((index) => this.lines[index].item));
      this.left.replaceChildren(...this.lines.filter((line) => !order.includes(line.index))
        .map((line) => line.item));
      this.none.hidden = order.length > 0;
      this.placed.hidden = !order.length;
      this.left.hidden = this.solved;
      this.button.hidden = this.solved;
    }
  }

  const setUpPuzzle = (section) => {
    const words = { ...section.dataset };
    const key = words.key;
    const roots = [...section.querySelectorAll('.puzzle-part')];
    const fresh = () => roots.map(() => ({ order: [], right: 0 }));
    const states = recall('puzzles', {})[key] ?? fresh();
    const solved = section.querySelector('.puzzle-solved');
    const again = make('button', { type: 'button', class: 'plain puzzle-again' }, words.again);
    const parts = [];
    const changed = (part) => {
      keep('puzzles', { ...recall('puzzles', {}), [key]: parts.map((each) => each.state) });
      show();
      if (part.solved) (parts.find((each) => !each.solved)?.button ?? solved).focus();
    };
    const show = () => {
      solved.hidden = !parts.every((part) => part.solved);
      again.hidden = parts.every((part) => !part.state.order.length);
    };
    roots.forEach((root, index) => parts.push(new Part(root, words, states[index], changed)));
    again.addEventListener('click', () => {
      fresh().forEach((state, index) => {
        parts[index].state = state;
        parts[index].verdict.textContent = '';
        parts[index].show();
      });
      changed(parts[0]);
      section.querySelector('.puzzle-lines button').focus();
    });
    solved.after(again);
    show();
  };

  document.querySelectorAll('section.puzzle[data-key]').forEach(setUpPuzzle);
}

package nnbook.web.vm.code;

import java.util.List;
import java.util.Optional;
import nnbook.web.vm.host.Native;

/**
 * Sees one method run: gives what its translation calls on the way, each time with the method's
 * first variable in the slot that the call is for.
 */
public interface Watcher {
  /** Called before the first instruction. */
  Native entering();

  /** Called where a line of the source begins, and again in a loop that is one line. */
  Native line(int line, int place);

  /** Called before a return, whose value lies in that register. */
  Native leaving(int place, int register);

  /**
   * Called before a call of a member, or a store, where {@code owner} is empty.
   *
   * @param registers where objects lie that are passed, or written into; none for a static variable
   */
  Optional<Native> touching(String owner, String name, List<Integer> registers);

  /** Takes the variables that the class file names, after all others. */
  void variables(List<Variable> variables);

  /**
   * A variable of the source.
   *
   * @param type its descriptor
   * @param slot where it lies, from the method's first variable on
   * @param from the first place in the code where it has a value
   * @param to the place from which on it has none
   */
  record Variable(String name, String type, int slot, int from, int to) {
    public boolean isAlive(int place) {
      return from <= place && place < to;
    }
  }
}

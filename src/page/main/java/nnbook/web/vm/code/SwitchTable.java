package nnbook.web.vm.code;

import java.util.Arrays;

/**
 * Where a switch goes.
 *
 * @param keys in ascending order
 */
public record SwitchTable(int[] keys, int[] targets, int otherwise) {
  /** Of a table of keys without a gap. */
  public int dense(long key) {
    long index = key - keys[0];
    return index >= 0 && index < targets.length ? targets[(int) index] : otherwise;
  }

  public int sparse(long key) {
    int index = Arrays.binarySearch(keys, (int) key);
    return index < 0 ? otherwise : targets[index];
  }
}

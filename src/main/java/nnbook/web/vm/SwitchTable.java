package nnbook.web.vm;

import java.util.Arrays;

/**
 * Where a switch goes.
 *
 * @param keys in ascending order
 */
record SwitchTable(int[] keys, int[] targets, int otherwise) {
  /** Of a table of keys without a gap. */
  int dense(long key) {
    long index = key - keys[0];
    return index >= 0 && index < targets.length ? targets[(int) index] : otherwise;
  }

  int sparse(long key) {
    int index = Arrays.binarySearch(keys, (int) key);
    return index < 0 ? otherwise : targets[index];
  }
}

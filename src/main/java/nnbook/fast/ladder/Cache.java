package nnbook.fast.ladder;

import java.util.LinkedHashMap;
import java.util.Map;
import nnbook.engine.matrix.Require;

/**
 * A cache on paper: memory comes in lines of neighboring floats, and when a new line needs room,
 * the one that was used longest ago goes. It counts instead of being fast, so its numbers are the
 * same on every machine.
 */
public final class Cache {
  /** Lines that are there, the one used longest ago first. */
  private final Map<Long, Boolean> lines;

  private final int floatsPerLine;
  private long nextAddress;
  private long reads;
  private long writes;
  private long misses;

  /** An empty cache with room for {@code capacity} lines of {@code floatsPerLine} floats each. */
  public Cache(int capacity, int floatsPerLine) {
    Require.atLeast("Cache", "capacity", capacity, 1);
    Require.atLeast("Cache", "floatsPerLine", floatsPerLine, 1);
    this.floatsPerLine = floatsPerLine;
    lines = new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
        return size() > capacity;
      }
    };
  }

  /** Sets aside memory for so many floats, from the beginning of a line; returns its address. */
  long allocate(long floats) {
    long address = nextAddress;
    nextAddress += (floats + floatsPerLine - 1) / floatsPerLine * floatsPerLine;
    return address;
  }

  void read(long address) {
    reads++;
    use(address);
  }

  void write(long address) {
    writes++;
    use(address);
  }

  private void use(long address) {
    if (lines.put(address / floatsPerLine, true) == null) {
      misses++;
    }
  }

  /** How many numbers were read. */
  public long reads() {
    return reads;
  }

  /** How many numbers were written. */
  public long writes() {
    return writes;
  }

  /** How often a line was not there and had to come from memory. */
  public long misses() {
    return misses;
  }

  @Override
  public String toString() {
    return "Cache(" + reads + " reads, " + writes + " writes, " + misses + " misses)";
  }
}

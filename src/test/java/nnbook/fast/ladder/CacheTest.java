package nnbook.fast.ladder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CacheTest {
  /** Room for two lines of four floats. */
  private final Cache cache = new Cache(2, 4);

  /** The lines that are there after each step, the one used last at the end. */
  @Test
  void the_line_that_was_used_longest_ago_goes() {
    cache.read(0); // miss: 0
    cache.read(3); // 0
    cache.read(4); // miss: 0 1
    cache.write(1); // 1 0
    cache.read(8); // miss, 1 goes: 0 2
    cache.read(2); // 2 0
    cache.write(7); // miss, 2 goes: 0 1
    cache.read(8); // miss, 0 goes: 1 2
    assertEquals("Cache(6 reads, 2 writes, 5 misses)", cache.toString());
    assertEquals(6, cache.reads());
    assertEquals(2, cache.writes());
    assertEquals(5, cache.misses());
  }

  @Test
  void what_is_set_aside_begins_with_a_line() {
    assertEquals(0, cache.allocate(5));
    assertEquals(8, cache.allocate(4));
    assertEquals(12, cache.allocate(1));
  }

  @Test
  void along_the_rows_each_line_comes_once_and_down_the_columns_for_each_number() {
    CachedMatrix matrix = CachedMatrix.zeros(cache, 4, 8);
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < matrix.columns(); j++) {
        matrix.get(i, j);
      }
    }
    assertEquals(8, cache.misses());
    for (int j = 0; j < matrix.columns(); j++) {
      for (int i = 0; i < matrix.rows(); i++) {
        matrix.get(i, j);
      }
    }
    assertEquals(8 + 32, cache.misses());
    assertEquals(64, cache.reads());
  }

  @Test
  void two_matrices_share_the_cache_and_no_line() {
    CachedMatrix a = CachedMatrix.of(cache, new float[][] {{1, 2}, {3, 4}, {5, 6}});
    CachedMatrix b = CachedMatrix.zeros(cache, 1, 2);
    b.set(0, 1, a.get(2, 1));
    assertEquals("Cache(1 reads, 1 writes, 2 misses)", cache.toString());
    assertArrayEquals(new float[][] {{0, 6}}, b.toArray());
    a.get(2, 0);
    b.get(0, 0);
    assertEquals(2, cache.misses());
  }

  @Test
  void a_matrix_is_a_copy_both_ways() {
    float[][] rows = {{1, 2}};
    CachedMatrix matrix = CachedMatrix.of(cache, rows);
    rows[0][0] = 9;
    matrix.toArray()[0][1] = 9;
    assertArrayEquals(new float[][] {{1, 2}}, matrix.toArray());
    assertEquals(0, cache.reads() + cache.writes());
  }

  @Test
  void a_cache_without_room_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new Cache(0, 4));
    assertThrows(IllegalArgumentException.class, () -> new Cache(2, 0));
    assertThrows(IllegalArgumentException.class, () -> CachedMatrix.zeros(cache, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> CachedMatrix.zeros(cache, 1, 0));
  }
}

package nnbook.course.certify.wire;

import static nnbook.course.certify.wire.StubCarrier.constructor;
import static nnbook.course.certify.wire.StubCarrier.field;

import java.util.LinkedHashMap;
import java.util.Map;
import nnbook.fast.ladder.Cache;
import nnbook.fast.ladder.CachedMatrix;

/**
 * The matrices that count how they are read. The counts are taken beside the submission, which
 * could set them; no more is gained by that than by reading in the right order what is not used.
 */
final class CacheCarriers {
  private static final String[] COUNTS = {"nextAddress", "reads", "writes", "misses"};

  private CacheCarriers() {}

  static Map<Class<?>, Carrier> all() {
    Map<Class<?>, Carrier> all = new LinkedHashMap<>();
    all.put(Cache.class, new OfCache());
    all.put(CachedMatrix.class, new OfMatrix());
    return all;
  }

  private static final class OfCache extends Carrier {
    @Override
    Object[] parts(Object object) throws ReflectiveOperationException {
      Map<Long, Boolean> lines = lines(object);
      return new Object[] {
        field(lines.getClass(), "val$capacity").get(lines),
        field(Cache.class, "floatsPerLine").get(object)
      };
    }

    @Override
    Object make(Object[] parts) {
      require(parts.length == 2);
      return new Cache((Integer) parts[0], (Integer) parts[1]);
    }

    @Override
    Object[] state(Object object) throws ReflectiveOperationException {
      Object[] state = new Object[COUNTS.length + 1];
      for (int i = 0; i < COUNTS.length; i++) {
        state[i] = field(Cache.class, COUNTS[i]).get(object);
      }
      long[] lines = lines(object).keySet().stream().mapToLong(Long::longValue).toArray();
      state[COUNTS.length] = new Packed(lines);
      return state;
    }

    @Override
    void restore(Object object, Object[] state) throws ReflectiveOperationException {
      require(state.length == COUNTS.length + 1);
      for (int i = 0; i < COUNTS.length; i++) {
        require((Long) state[i] >= field(Cache.class, COUNTS[i]).getLong(object));
        field(Cache.class, COUNTS[i]).setLong(object, (Long) state[i]);
      }
      Map<Long, Boolean> lines = lines(object);
      lines.clear();
      for (long line : (long[]) ((Packed) state[COUNTS.length]).array()) {
        lines.put(line, true);
      }
    }

    @SuppressWarnings("unchecked")
    private static Map<Long, Boolean> lines(Object cache) throws ReflectiveOperationException {
      return (Map<Long, Boolean>) field(Cache.class, "lines").get(cache);
    }
  }

  private static final class OfMatrix extends Carrier {
    @Override
    Object[] parts(Object object) throws ReflectiveOperationException {
      CachedMatrix matrix = (CachedMatrix) object;
      return new Object[] {
        field(CachedMatrix.class, "cache").get(object),
        field(CachedMatrix.class, "address").get(object),
        matrix.rows(),
        matrix.columns()
      };
    }

    /** At the address that it has on the other side; the cache's own count of it follows. */
    @Override
    Object make(Object[] parts) throws ReflectiveOperationException {
      require(parts.length == 4);
      int rows = (Integer) parts[2];
      int columns = (Integer) parts[3];
      require(rows > 0 && columns > 0 && (long) rows * columns < 1 << 24);
      Object made =
          constructor(CachedMatrix.class, Cache.class, float[][].class)
              .newInstance(parts[0], new float[rows][columns]);
      field(CachedMatrix.class, "address").setLong(made, (Long) parts[1]);
      return made;
    }

    @Override
    Object[] state(Object object) throws ReflectiveOperationException {
      CachedMatrix matrix = (CachedMatrix) object;
      float[] flat = new float[matrix.rows() * matrix.columns()];
      float[][] rows = rows(object);
      for (int i = 0; i < rows.length; i++) {
        System.arraycopy(rows[i], 0, flat, i * matrix.columns(), matrix.columns());
      }
      return new Object[] {new Packed(flat)};
    }

    @Override
    void restore(Object object, Object[] state) throws ReflectiveOperationException {
      require(state.length == 1);
      float[] flat = (float[]) ((Packed) state[0]).array();
      float[][] rows = rows(object);
      require(flat.length == rows.length * rows[0].length);
      for (int i = 0; i < rows.length; i++) {
        System.arraycopy(flat, i * rows[i].length, rows[i], 0, rows[i].length);
      }
    }

    private static float[][] rows(Object matrix) throws ReflectiveOperationException {
      return (float[][]) field(CachedMatrix.class, "values").get(matrix);
    }
  }
}

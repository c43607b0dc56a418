package nnbook.course.certify.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Sets, maps and what may hold a value or none. */
final class ContainerCarriers {
  private ContainerCarriers() {}

  static final class OfOptional extends Carrier {
    @Override
    Object[] parts(Object object) {
      return new Object[] {((Optional<?>) object).orElse(null)};
    }

    @Override
    Object make(Object[] parts) {
      require(parts.length == 1);
      return Optional.ofNullable(parts[0]);
    }
  }

  static final class OfOptionalInt extends Carrier {
    @Override
    Object[] parts(Object object) {
      OptionalInt optional = (OptionalInt) object;
      return optional.isPresent() ? new Object[] {optional.getAsInt()} : NONE;
    }

    @Override
    Object make(Object[] parts) {
      require(parts.length <= 1);
      return parts.length == 0 ? OptionalInt.empty() : OptionalInt.of((Integer) parts[0]);
    }
  }

  static final class OfOptionalDouble extends Carrier {
    @Override
    Object[] parts(Object object) {
      OptionalDouble optional = (OptionalDouble) object;
      return optional.isPresent() ? new Object[] {optional.getAsDouble()} : NONE;
    }

    @Override
    Object make(Object[] parts) {
      require(parts.length <= 1);
      return parts.length == 0 ? OptionalDouble.empty() : OptionalDouble.of((Double) parts[0]);
    }
  }

  /** A set, in its order. */
  static final class OfSet extends Carrier {
    @Override
    Object make(Object[] parts) {
      require(parts.length == 0);
      return new LinkedHashSet<>();
    }

    @Override
    Object[] state(Object object) {
      return ((Set<?>) object).toArray();
    }

    @SuppressWarnings("unchecked")
    @Override
    void restore(Object object, Object[] state) {
      Collection<Object> set = (Collection<Object>) object;
      set.clear();
      for (Object element : state) {
        require(isPlain(element) && set.add(element));
      }
    }
  }

  /** A map, in its order: key, value, key, value … */
  static final class OfMap extends Carrier {
    @Override
    Object make(Object[] parts) {
      require(parts.length == 0);
      return new LinkedHashMap<>();
    }

    @Override
    Object[] state(Object object) {
      List<Object> state = new ArrayList<>();
      ((Map<?, ?>) object)
          .forEach(
              (key, value) -> {
                state.add(key);
                state.add(value);
              });
      return state.toArray();
    }

    @SuppressWarnings("unchecked")
    @Override
    void restore(Object object, Object[] state) {
      Map<Object, Object> map = (Map<Object, Object>) object;
      map.clear();
      require(state.length % 2 == 0);
      for (int i = 0; i < state.length; i += 2) {
        require(isPlain(state[i]));
        map.put(state[i], state[i + 1]);
      }
    }
  }

  /** What has a hash of its own that no other object has a say in. */
  private static boolean isPlain(Object key) {
    return key == null
        || key instanceof String
        || key instanceof Enum
        || ScalarIo.code(key) >= 0;
  }
}

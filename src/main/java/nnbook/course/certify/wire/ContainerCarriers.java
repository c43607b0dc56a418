package nnbook.course.certify.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Texts, lists, sets, maps and what may hold a value or none. */
final class ContainerCarriers {
  private ContainerCarriers() {}

  static final class OfText extends Carrier {
    @Override
    Object[] parts(Object object) {
      return new Object[] {Packed.text((String) object)};
    }

    @Override
    Object make(Object[] parts) {
      require(parts.length == 1);
      return ((Packed) parts[0]).text().intern();
    }
  }

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

  /** A list that grows, one of fixed size, or one that does not change. */
  static final class OfList extends Carrier {
    private static final Class<?> FIXED = Arrays.asList(1).getClass();

    private enum Kind { GROWS, FIXED_SIZE, FROZEN }

    private static Kind kind(Object list) {
      String name = list.getClass().getName();
      boolean frozen =
          list instanceof FrozenList
              || name.startsWith("java.util.Immutable")
              || name.startsWith("java.util.Collections$");
      return frozen ? Kind.FROZEN : list.getClass() == FIXED ? Kind.FIXED_SIZE : Kind.GROWS;
    }

    @Override
    Object[] parts(Object object) {
      List<?> list = (List<?>) object;
      Kind kind = kind(list);
      return new Object[] {kind.ordinal(), kind == Kind.FIXED_SIZE ? list.size() : 0};
    }

    @Override
    Object make(Object[] parts) {
      require(parts.length == 2);
      return switch (Kind.values()[(Integer) parts[0]]) {
        case GROWS -> new ArrayList<>();
        case FIXED_SIZE -> Arrays.asList(new Object[size(parts[1])]);
        case FROZEN -> new FrozenList();
      };
    }

    private static int size(Object part) {
      require((Integer) part <= 1 << 20);
      return (Integer) part;
    }

    @Override
    Object[] state(Object object) {
      return ((List<?>) object).toArray();
    }

    @SuppressWarnings("unchecked")
    @Override
    void restore(Object object, Object[] state) {
      List<Object> list = (List<Object>) object;
      if (list instanceof FrozenList frozen) {
        frozen.fill(state);
      } else if (kind(list) == Kind.FIXED_SIZE) {
        require(state.length == list.size());
        for (int i = 0; i < state.length; i++) {
          list.set(i, state[i]);
        }
      } else {
        list.clear();
        Collections.addAll(list, state);
      }
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

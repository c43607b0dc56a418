package nnbook.course.certify.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Lists: those that grow, those of fixed size, views that cannot be changed, and constant ones. */
final class ListCarrier extends Carrier {
  private static final int MOST = 1 << 20;
  private static final Class<?> OF_FIXED_SIZE = Arrays.asList(1).getClass();

  private enum Kind { GROWS, FIXED_SIZE, VIEW, CONSTANT }

  private static Kind kind(Object list) {
    String name = list.getClass().getName();
    if (name.startsWith("java.util.ImmutableCollections$")) {
      return Kind.CONSTANT;
    }
    boolean view = list instanceof FrozenList || name.startsWith("java.util.Collections$");
    return view ? Kind.VIEW : list.getClass() == OF_FIXED_SIZE ? Kind.FIXED_SIZE : Kind.GROWS;
  }

  /** The kind; then the size, or the elements that it will always have. */
  @Override
  Object[] parts(Object object) {
    List<Object> parts = new ArrayList<>();
    List<?> list = (List<?>) object;
    Kind kind = kind(list);
    parts.add(kind.ordinal());
    if (kind == Kind.FIXED_SIZE) {
      parts.add(list.size());
    } else if (kind == Kind.CONSTANT) {
      parts.addAll(list);
    }
    return parts.toArray();
  }

  @Override
  Object make(Object[] parts) {
    Kind kind = Kind.values()[(Integer) parts[0]];
    require(kind == Kind.CONSTANT || parts.length == (kind == Kind.FIXED_SIZE ? 2 : 1));
    return switch (kind) {
      case GROWS -> new ArrayList<>();
      case FIXED_SIZE -> Arrays.asList(new Object[size(parts[1])]);
      case VIEW -> new FrozenList();
      case CONSTANT -> constant(Arrays.asList(parts).subList(1, parts.length));
    };
  }

  private static int size(Object part) {
    require((Integer) part <= MOST);
    return (Integer) part;
  }

  private static List<?> constant(List<?> elements) {
    return elements.stream().anyMatch(element -> element == null)
        ? elements.stream().toList()
        : List.copyOf(elements);
  }

  @Override
  Object[] state(Object object) {
    return kind(object) == Kind.CONSTANT ? NONE : ((List<?>) object).toArray();
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
    } else if (kind(list) == Kind.CONSTANT) {
      require(state.length == 0);
    } else {
      list.clear();
      Collections.addAll(list, state);
    }
  }
}

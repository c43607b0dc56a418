package nnbook.course.certify.wire;

import java.lang.reflect.Array;

/** Arrays of any known type and dimension. */
final class ArrayCarrier extends Carrier {
  private static final int MOST_DIMENSIONS = 8;

  private final Carriers carriers;

  ArrayCarrier(Carriers carriers) {
    this.carriers = carriers;
  }

  /** The type at the bottom, how many dimensions lie above it, and the length. */
  @Override
  Object[] parts(Object object) {
    if (!object.getClass().isArray()) {
      throw new NotHandedOver(object.getClass().getName());
    }
    Class<?> bottom = object.getClass();
    int dimensions = 0;
    while (bottom.isArray()) {
      bottom = bottom.getComponentType();
      dimensions++;
    }
    return new Object[] {carriers.code(bottom), dimensions, Array.getLength(object)};
  }

  @Override
  Object make(Object[] parts) {
    require(parts.length == 3);
    int dimensions = (Integer) parts[1];
    require(dimensions >= 1 && dimensions <= MOST_DIMENSIONS);
    Class<?> component = carriers.type((Integer) parts[0]);
    for (int d = 1; d < dimensions; d++) {
      component = component.arrayType();
    }
    return Array.newInstance(component, carriers.room((Integer) parts[2]));
  }

  @Override
  Object[] state(Object object) {
    return object instanceof Object[] elements
        ? elements.clone()
        : new Object[] {Packed.copy(object)};
  }

  @Override
  void restore(Object object, Object[] state) {
    if (object instanceof Object[] elements) {
      require(state.length == elements.length);
      System.arraycopy(state, 0, elements, 0, state.length);
    } else {
      Packed packed = (Packed) state[0];
      require(state.length == 1 && packed.array().getClass() == object.getClass());
      require(packed.length() == Array.getLength(object));
      System.arraycopy(packed.array(), 0, object, 0, packed.length());
    }
  }
}

package nnbook.course.certify.wire;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Records of the engine, through their public constructor, which checks what it is given. */
final class RecordCarrier extends Carrier {
  private final Class<?> type;
  private final RecordComponent[] components;

  RecordCarrier(Class<?> type) {
    this.type = type;
    this.components = type.getRecordComponents();
  }

  @Override
  Object[] parts(Object object) throws ReflectiveOperationException {
    Object[] parts = new Object[components.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = components[i].getAccessor().invoke(object);
    }
    return parts;
  }

  @Override
  boolean isLasting() {
    return false;
  }

  @Override
  Object make(Object[] parts) throws ReflectiveOperationException {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return type.getConstructor(types).newInstance(parts);
  }
}

package nnbook.course.certify.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * Objects that the other side can only call: functions, layers of a test's or a learner's own,
 * lists of a test that watch who reads them.
 */
final class RemoteCarrier extends Carrier {
  private final Carriers carriers;

  RemoteCarrier(Carriers carriers) {
    this.carriers = carriers;
  }

  /** The codes of the interfaces that it can be called by; last, the size that a list has. */
  @Override
  Object[] parts(Object object) {
    List<Object> codes = new ArrayList<>();
    for (Class<?> type : carriers.interfaces()) {
      if (type.isInstance(object)) {
        codes.add(carriers.code(type));
      }
    }
    if (codes.isEmpty()) {
      throw new NotHandedOver(object.getClass().getName());
    }
    if (object instanceof List<?> list) {
      codes.add(list.size());
    }
    return codes.toArray();
  }

  @Override
  Object make(Object[] parts) {
    List<Class<?>> interfaces = new ArrayList<>();
    int size = 0;
    for (int i = 0; i < parts.length; i++) {
      Object part = parts[i];
      if (interfaces.contains(List.class)) {
        size = (Integer) part;
        continue;
      }
      Class<?> type = carriers.type((Integer) part);
      require(carriers.interfaces().contains(type));
      interfaces.add(type);
    }
    return carriers.remote(interfaces, size);
  }
}

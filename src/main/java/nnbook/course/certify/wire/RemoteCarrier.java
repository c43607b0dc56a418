package nnbook.course.certify.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * Objects of the test that the other side can only call: functions, layers of its own, lists that
 * watch who reads them. Only the trusted side has such objects.
 */
final class RemoteCarrier extends Carrier {
  private final Carriers carriers;

  RemoteCarrier(Carriers carriers) {
    this.carriers = carriers;
  }

  /** The codes of the interfaces that it can be called by. */
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
    return codes.toArray();
  }

  @Override
  Object make(Object[] parts) {
    List<Class<?>> interfaces = new ArrayList<>();
    for (Object part : parts) {
      Class<?> type = carriers.type((Integer) part);
      require(carriers.interfaces().contains(type));
      interfaces.add(type);
    }
    return carriers.remote(interfaces);
  }
}

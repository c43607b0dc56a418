package nnbook.course.certify.wire;

/**
 * How the objects of one class travel: what they are made of, once and for all, and what of them
 * may change later. Parts and state are null, boxes of primitives, {@link Packed} data, constants
 * of enums, or objects that travel by themselves.
 */
abstract class Carrier {
  static final Object[] NONE = {};

  /** What the object is made of. */
  Object[] parts(Object object) throws ReflectiveOperationException {
    return NONE;
  }

  /** Makes an object of such parts. Throws anything when they do not fit together. */
  abstract Object make(Object[] parts) throws ReflectiveOperationException;

  /** What may change while the object stays the same. */
  Object[] state(Object object) throws ReflectiveOperationException {
    return NONE;
  }

  /** Gives the object that state. Throws anything when it cannot have it. */
  void restore(Object object, Object[] state) throws ReflectiveOperationException {
    require(state.length == 0);
  }

  /** Whether it may lead to something that changes while a call is under way. */
  boolean isLasting() {
    return true;
  }

  static void require(boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException("Carrier: the values do not fit together");
    }
  }
}

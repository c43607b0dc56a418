package nnbook.course.certify.wire;

/** An object that both sides have, and what the other side knows of it. */
final class Handle {
  final int id;
  final Object object;
  final Carrier carrier;

  /** The objects that it is made of. */
  final Object[] links;

  /** The state that both sides know; null before any was sent. */
  Object[] known;

  Handle(int id, Object object, Carrier carrier, Object[] links) {
    this.id = id;
    this.object = object;
    this.carrier = carrier;
    this.links = links;
  }

  /** Whether the other side must hear of this state. */
  boolean differs(Object[] state) {
    if (known == null) {
      return true;
    }
    boolean same = known.length == state.length;
    for (int i = 0; same && i < state.length; i++) {
      same = same(known[i], state[i]);
    }
    return !same;
  }

  private static boolean same(Object a, Object b) {
    if (a instanceof Packed x && b instanceof Packed y) {
      return Packed.same(x, y);
    }
    if (a instanceof Double x && b instanceof Double y) {
      return Double.doubleToRawLongBits(x) == Double.doubleToRawLongBits(y);
    }
    return ScalarIo.code(a) >= 0 && a.getClass() != Double.class ? a.equals(b) : a == b;
  }
}

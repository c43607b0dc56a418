package nnbook.course.certify.wire;

/** An object that both sides have, or will have, and what the other side knows of it. */
final class Handle {
  private static final int NOT_YET = -1;

  final Object object;
  final Carrier carrier;

  /** What it is made of. */
  final Object[] parts;

  /** The state that both sides know; null before any was sent. */
  Object[] known;

  /** The state that is being told. */
  Object[] state = Carrier.NONE;

  /** The number of the message that has been here last. */
  int visit;

  /** How many of its parts and values have been seen to in that. */
  int next;

  private int id = NOT_YET;

  Handle(Object object, Carrier carrier, Object[] parts) {
    this.object = object;
    this.carrier = carrier;
    this.parts = parts;
  }

  /** Its number on both sides; the even ones were made here. */
  int id() {
    return id;
  }

  void setId(int number) {
    id = number;
  }

  /** Whether the other side has it, too. */
  boolean isMade() {
    return id != NOT_YET;
  }

  /** Whether it was made on this side. */
  boolean isOwn() {
    return id % 2 == 0;
  }

  boolean hasNext() {
    return next < parts.length + state.length;
  }

  /** The next of the objects that it leads to. */
  Object next() {
    int k = next++;
    return k < parts.length ? parts[k] : state[k - parts.length];
  }

  /** Whether the other side must hear of its state. */
  boolean differs(Object[] now) {
    if (known == null) {
      return now.length > 0;
    }
    boolean same = known.length == now.length;
    for (int i = 0; same && i < now.length; i++) {
      same = same(known[i], now[i]);
    }
    return !same;
  }

  private static boolean same(Object a, Object b) {
    if (a == b) {
      return true;
    }
    if (a instanceof Packed x && b instanceof Packed y) {
      return Packed.same(x, y);
    }
    if (a instanceof Double x && b instanceof Double y) {
      return Double.doubleToRawLongBits(x) == Double.doubleToRawLongBits(y);
    }
    return ScalarIo.code(a) >= 0 && a.equals(b) || a instanceof String && a.equals(b);
  }
}

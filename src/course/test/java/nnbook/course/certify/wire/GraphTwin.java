package nnbook.course.certify.wire;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out whether two graphs of objects are alike: same values, same shape, no twin too few. */
final class GraphTwin {
  private final TwoSides sides = new TwoSides();
  private final Map<Object, Object> twins = new IdentityHashMap<>();
  private final Map<Object, Object> back = new IdentityHashMap<>();
  private final Deque<Object[]> open = new ArrayDeque<>();

  /** What differs first, or an empty text. */
  String difference(Object[] one, Object[] other) throws ReflectiveOperationException {
    String different = lists(one, other);
    while (different.isEmpty() && !open.isEmpty()) {
      Object[] pair = open.pop();
      Carrier a = carrier(pair[0]);
      different =
          a != carrier(pair[1])
              ? pair[0].getClass() + " and " + pair[1].getClass()
              : lists(a.parts(pair[0]), a.parts(pair[1]));
      different = different.isEmpty() ? lists(a.state(pair[0]), a.state(pair[1])) : different;
    }
    return different;
  }

  private Carrier carrier(Object object) {
    return sides.childCarriers.carrier(sides.childCarriers.place(object));
  }

  private String lists(Object[] one, Object[] other) {
    if (one.length != other.length) {
      return Arrays.toString(one) + " and " + Arrays.toString(other);
    }
    for (int i = 0; i < one.length; i++) {
      if (!alike(one[i], other[i])) {
        return one[i] + " and " + other[i];
      }
    }
    return "";
  }

  private boolean alike(Object a, Object b) {
    if (a == null || b == null) {
      return a == b;
    }
    boolean plain = a instanceof Enum || a instanceof String || ScalarIo.code(a) >= 0;
    if (plain || a instanceof Packed) {
      return a instanceof Packed x && b instanceof Packed y
          ? Packed.same(x, y)
          : a instanceof Double x && b instanceof Double y
              ? Double.doubleToRawLongBits(x) == Double.doubleToRawLongBits(y)
              : a.equals(b);
    }
    if (twins.containsKey(a)) {
      return twins.get(a) == b;
    }
    twins.put(a, b);
    open.push(new Object[] {a, b});
    boolean constant = a.equals(List.of()) || a.equals(Optional.empty());
    return back.put(b, a) == null || constant;
  }
}

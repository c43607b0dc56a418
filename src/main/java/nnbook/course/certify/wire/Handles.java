package nnbook.course.certify.wire;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The objects that both sides know, for the time of one check. Each side counts those that it has
 * made, so that the other one can tell whether the count is right.
 */
final class Handles {
  /** More objects than this no exercise needs. */
  private static final int MOST = 4_000_000;

  private final Map<Object, Handle> byObject = new IdentityHashMap<>();
  private final List<Handle> own = new ArrayList<>();
  private final List<Handle> foreign = new ArrayList<>();

  Handle find(Object object) {
    return byObject.get(object);
  }

  /** Takes in an object of this side; its id is even. */
  Handle addOwn(Object object, Carrier carrier, Object[] links) {
    Handle handle = new Handle(2 * own.size(), object, carrier, links);
    own.add(handle);
    byObject.put(object, handle);
    return handle;
  }

  /** Takes in an object that the other side has made; its id is odd. */
  Handle addForeign(Object object, Carrier carrier, Object[] links) throws WireException {
    if (foreign.size() + own.size() >= MOST || byObject.containsKey(object) && !isShared(object)) {
      throw new WireException("more than " + MOST + " objects");
    }
    Handle handle = new Handle(2 * foreign.size() + 1, object, carrier, links);
    foreign.add(handle);
    byObject.putIfAbsent(object, handle);
    return handle;
  }

  /** Constants of the JDK, such as an empty optional or a text, may come several times. */
  private static boolean isShared(Object object) {
    return object instanceof String || object.getClass().getName().startsWith("java.util.Optional");
  }

  /** Forgets the youngest objects of this side, down to so many. */
  void shrink(int count) {
    while (own.size() > count) {
      byObject.remove(own.remove(own.size() - 1).object);
    }
  }

  int ownCount() {
    return own.size();
  }

  /** The object that the other side means by {@code id}: what is even there is odd here. */
  Handle get(int id) throws WireException {
    List<Handle> list = id % 2 == 0 ? foreign : own;
    if (id < 0 || id / 2 >= list.size()) {
      throw new WireException("there is no object " + id);
    }
    return list.get(id / 2);
  }
}

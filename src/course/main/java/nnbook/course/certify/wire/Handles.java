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
  private int messages;

  Handle find(Object object) {
    return byObject.get(object);
  }

  /** The number of the next message. */
  int nextMessage() {
    return ++messages;
  }

  /** Takes note of an object of this side, which the other one does not have yet. */
  Handle note(Object object, Carrier carrier, Object[] parts) {
    Handle handle = new Handle(object, carrier, parts);
    byObject.put(object, handle);
    return handle;
  }

  /** From now on the other side has it. */
  void addOwn(Handle handle) {
    handle.setId(2 * own.size());
    own.add(handle);
  }

  /** Takes in an object that the other side has made. */
  void addForeign(Object object, Carrier carrier, Object[] parts) throws WireException {
    if (foreign.size() + own.size() >= MOST) {
      throw new WireException("more than " + MOST + " objects");
    }
    Handle handle = new Handle(object, carrier, parts);
    handle.setId(2 * foreign.size() + 1);
    foreign.add(handle);
    byObject.putIfAbsent(object, handle);
  }

  int ownCount() {
    return own.size();
  }

  /** Forgets the youngest objects of this side, down to so many, and those only noted. */
  void forget(int count, List<Handle> noted) {
    while (own.size() > count) {
      own.remove(own.size() - 1);
    }
    noted.forEach(handle -> byObject.remove(handle.object));
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

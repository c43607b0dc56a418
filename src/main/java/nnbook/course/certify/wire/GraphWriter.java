package nnbook.course.certify.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Writes values with all objects that they lead to: those that the other side does not know, and
 * the new state of those that have changed. Whatever a record names was written before it, however
 * deep or circular the objects are, and without recursion.
 */
final class GraphWriter {
  static final int END = 0;
  static final int MAKE = 1;
  static final int STATE = 2;
  static final int NULL = 100;
  static final int REFERENCE = 101;
  static final int CONSTANT = 102;
  static final int PACKED = 103;

  private final Carriers carriers;
  private final Handles handles;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Set<Object> visited = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Visit> path = new ArrayDeque<>();
  private final List<Visit> late = new ArrayList<>();
  private final List<Visit> told = new ArrayList<>();
  private final int most;

  private GraphWriter(Carriers carriers, Handles handles, int most) {
    this.carriers = carriers;
    this.handles = handles;
    this.most = most;
  }

  /** An object on the way, and how many of its neighbors have been seen to. */
  private static final class Visit {
    final Object object;
    final int place;
    final Carrier carrier;
    final Object[] parts;
    final Object[] state;
    int next;

    Visit(Object object, int place, Carrier carrier, Object[] parts, Object[] state) {
      this.object = object;
      this.place = place;
      this.carrier = carrier;
      this.parts = parts;
      this.state = state;
    }

    Object neighbor() {
      int k = next++;
      return k < parts.length ? parts[k] : state[k - parts.length];
    }

    boolean hasMore() {
      return next < parts.length + state.length;
    }
  }

  /**
   * The message with {@code values}, and what has changed behind {@code known} ones. Throws
   * NotHandedOver, and leaves everything as it was, when something cannot travel, or when it has
   * more than {@code most} bytes.
   */
  static byte[] write(
      Carriers carriers, Handles handles, Object[] values, Collection<Object> known, int most)
      throws ReflectiveOperationException {
    int before = handles.ownCount();
    GraphWriter writer = new GraphWriter(carriers, handles, most);
    try {
      byte[] message = writer.message(values, known);
      writer.told.forEach(visit -> handles.find(visit.object).known = visit.state);
      return message;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException | RuntimeException | Error e) {
      handles.shrink(before);
      throw e;
    }
  }

  private byte[] message(Object[] values, Collection<Object> known)
      throws IOException, ReflectiveOperationException {
    for (Object value : known) {
      visit(value);
    }
    for (Object value : values) {
      visit(value);
    }
    for (Visit visit : late) {
      state(visit);
    }
    out.writeByte(END);
    values(values);
    return bytes.toByteArray();
  }

  private void visit(Object root) throws IOException, ReflectiveOperationException {
    enter(root);
    while (!path.isEmpty()) {
      Visit visit = path.peek();
      if (visit.hasMore()) {
        enter(visit.neighbor());
      } else {
        path.pop();
        leave(visit);
      }
    }
  }

  private void enter(Object object) throws ReflectiveOperationException {
    if (isInline(object) || !visited.add(object)) {
      return;
    }
    Handle handle = handles.find(object);
    if (handle == null) {
      int place = carriers.place(object);
      Carrier carrier = carriers.carrier(place);
      path.push(new Visit(object, place, carrier, carrier.parts(object), carrier.state(object)));
    } else if (!carriers.isRemote(handle.carrier)) {
      Object[] state = handle.carrier.state(object);
      path.push(new Visit(object, 0, handle.carrier, handle.links, state));
    }
  }

  private static boolean isInline(Object value) {
    return value == null
        || value instanceof Packed
        || value instanceof Enum
        || ScalarIo.code(value) >= 0;
  }

  private void leave(Visit visit) throws IOException {
    if (handles.find(visit.object) == null) {
      make(visit);
    }
    if (handles.find(visit.object).differs(visit.state)) {
      boolean ready = true;
      for (Object value : visit.state) {
        ready &= isInline(value) || handles.find(value) != null;
      }
      if (ready) {
        state(visit);
      } else {
        late.add(visit);
      }
    }
  }

  /** What is needed as a part is made at once, even while its own state is still under way. */
  private void make(Visit visit) throws IOException {
    for (Object part : visit.parts) {
      if (!isInline(part) && handles.find(part) == null) {
        make(path.stream().filter(open -> open.object == part).findFirst().orElseThrow());
      }
    }
    if (handles.find(visit.object) != null) {
      throw new NotHandedOver(visit.object.getClass().getName());
    }
    handles.addOwn(visit.object, visit.carrier, visit.parts);
    out.writeByte(MAKE);
    out.writeInt(visit.place);
    values(visit.parts);
  }

  private void state(Visit visit) throws IOException {
    out.writeByte(STATE);
    out.writeInt(handles.find(visit.object).id);
    values(visit.state);
    told.add(visit);
  }

  private void values(Object[] values) throws IOException {
    out.writeInt(values.length);
    for (Object value : values) {
      value(value);
    }
    if (bytes.size() > most) {
      throw new NotHandedOver("");
    }
  }

  private void value(Object value) throws IOException {
    int code = ScalarIo.code(value);
    if (value == null) {
      out.writeByte(NULL);
    } else if (code >= 0) {
      out.writeByte(code);
      ScalarIo.write(value, code, out);
    } else if (value instanceof Packed packed) {
      out.writeByte(PACKED);
      ScalarIo.write(packed, out);
    } else if (value instanceof Enum<?> constant) {
      out.writeByte(CONSTANT);
      out.writeInt(carriers.code(constant.getDeclaringClass()));
      out.writeUTF(constant.name());
    } else {
      out.writeByte(REFERENCE);
      out.writeInt(handles.find(value).id);
    }
  }
}

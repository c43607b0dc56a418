package nnbook.course.certify.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/**
 * Writes values with all objects that they lead to: those that the other side does not have, and
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
  static final int TEXT = 104;

  private final Carriers carriers;
  private final Handles handles;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Deque<Handle> path = new ArrayDeque<>();
  private final List<Handle> noted = new ArrayList<>();
  private final List<Handle> late = new ArrayList<>();
  private final List<Handle> told = new ArrayList<>();
  private final int message;
  private final int most;

  private GraphWriter(Carriers carriers, Handles handles, int most) {
    this.carriers = carriers;
    this.handles = handles;
    this.message = handles.nextMessage();
    this.most = most;
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
      writer.told.forEach(handle -> handle.known = handle.state);
      return message;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException | RuntimeException | Error e) {
      handles.forget(before, writer.noted);
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
    for (Handle handle : late) {
      state(handle);
    }
    out.writeByte(END);
    values(values);
    return bytes.toByteArray();
  }

  private void visit(Object root) throws IOException, ReflectiveOperationException {
    enter(root);
    while (!path.isEmpty()) {
      Handle handle = path.peek();
      if (handle.hasNext()) {
        enter(handle.next());
      } else {
        path.pop();
        leave(handle);
      }
    }
  }

  private void enter(Object object) throws ReflectiveOperationException {
    if (isInline(object)) {
      return;
    }
    Handle handle = handles.find(object);
    if (handle == null) {
      Carrier carrier = carriers.carrier(carriers.place(object));
      handle = handles.note(object, carrier, carrier.parts(object));
      noted.add(handle);
    }
    if (handle.visit != message && !(handle.isMade() && carriers.isRemote(handle))) {
      handle.visit = message;
      handle.next = 0;
      handle.state = handle.carrier.state(object);
      path.push(handle);
    }
  }

  private static boolean isInline(Object value) {
    return value == null
        || value instanceof String
        || value instanceof Packed
        || value instanceof Enum
        || ScalarIo.code(value) >= 0;
  }

  private boolean isKnown(Object value) {
    return isInline(value) || handles.find(value).isMade();
  }

  private void leave(Handle handle) throws IOException {
    if (!handle.isMade()) {
      make(handle);
    }
    if (handle.differs(handle.state)) {
      boolean ready = true;
      for (Object value : handle.state) {
        ready &= isKnown(value);
      }
      if (ready) {
        state(handle);
      } else {
        late.add(handle);
      }
    }
  }

  /** What is needed as a part is made at once, even while its own state is still under way. */
  private void make(Handle handle) throws IOException {
    for (Object part : handle.parts) {
      if (!isKnown(part)) {
        make(handles.find(part));
      }
    }
    handles.addOwn(handle);
    out.writeByte(MAKE);
    out.writeInt(carriers.place(handle.object));
    values(handle.parts);
  }

  private void state(Handle handle) throws IOException {
    out.writeByte(STATE);
    out.writeInt(handle.id());
    values(handle.state);
    told.add(handle);
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
    } else if (value instanceof String text) {
      out.writeByte(TEXT);
      out.writeBoolean(text == text.intern()); // one object with all equal constants
      ThrownIo.text(text, Integer.MAX_VALUE, out);
    } else if (value instanceof Packed packed) {
      out.writeByte(PACKED);
      ScalarIo.write(packed, out);
    } else if (value instanceof Enum<?> constant) {
      out.writeByte(CONSTANT);
      out.writeInt(carriers.code(constant.getDeclaringClass()));
      out.writeUTF(constant.name());
    } else {
      out.writeByte(REFERENCE);
      out.writeInt(handles.find(value).id());
    }
  }
}

package nnbook.course.certify.wire;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * Reads what a {@link GraphWriter} wrote, and believes nothing: classes come from the white list,
 * objects from the table, sizes from the bytes that are there. Throws WireException at the first
 * thing that is not as it must be; its cause is what a constructor threw.
 */
final class GraphReader {
  private final Carriers carriers;
  private final Handles handles;
  private final DataInputStream in;

  private GraphReader(Carriers carriers, Handles handles, DataInputStream in) {
    this.carriers = carriers;
    this.handles = handles;
    this.in = in;
  }

  /** The values of the message that is left in {@code in}, all of it. */
  static Object[] read(Carriers carriers, Handles handles, DataInputStream in)
      throws WireException {
    try {
      carriers.limitRoom(in.available());
      Object[] values = new GraphReader(carriers, handles, in).values();
      if (in.available() > 0) {
        throw new WireException("more bytes than values");
      }
      return values;
    } catch (WireException e) {
      throw e;
    } catch (IOException
        | ReflectiveOperationException
        | RuntimeException
        | StackOverflowError
        | NotHandedOver e) {
      throw new WireException("a value that cannot be", StubCarrier.cause(e));
    }
  }

  static DataInputStream over(byte[] message) {
    return new DataInputStream(new ByteArrayInputStream(message));
  }

  private Object[] values() throws IOException, ReflectiveOperationException {
    while (true) {
      int kind = in.readUnsignedByte();
      if (kind == GraphWriter.END) {
        return list();
      } else if (kind == GraphWriter.MAKE) {
        Carrier carrier = carriers.carrier(in.readInt());
        Object[] parts = list();
        handles.addForeign(carrier.make(parts), carrier, parts);
      } else if (kind == GraphWriter.STATE) {
        Handle handle = handles.get(in.readInt());
        Object[] state = list();
        if (handle.differs(state)) {
          handle.carrier.restore(handle.object, state);
        }
        handle.known = handle.carrier.state(handle.object);
      } else {
        throw new WireException("a record of kind " + kind);
      }
    }
  }

  private Object[] list() throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available()) {
      throw new WireException(count + " values");
    }
    Object[] values = new Object[count];
    for (int i = 0; i < count; i++) {
      values[i] = value();
    }
    return values;
  }

  private Object value() throws IOException {
    int code = in.readUnsignedByte();
    if (code < ScalarIo.kinds()) {
      return ScalarIo.read(code, in);
    }
    return switch (code) {
      case GraphWriter.NULL -> null;
      case GraphWriter.TEXT -> text(in.readBoolean());
      case GraphWriter.PACKED -> ScalarIo.packed(in);
      case GraphWriter.REFERENCE -> handles.get(in.readInt()).object;
      case GraphWriter.CONSTANT -> constant(carriers.type(in.readInt()), in.readUTF());
      default -> throw new WireException("a value of kind " + code);
    };
  }

  private String text(boolean constant) throws IOException {
    String text = text(in, Integer.MAX_VALUE);
    if (text == null) {
      throw new WireException("no text");
    }
    return constant ? text.intern() : text;
  }

  private static Object constant(Class<?> type, String name) throws IOException {
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(name)) {
          return constant;
        }
      }
    }
    throw new WireException("no constant " + type.getName() + "." + name);
  }

  /** A text of at most so many characters, or null. */
  static String text(DataInputStream in, int most) throws IOException {
    int length = in.readInt();
    if (length == -1) {
      return null;
    }
    if (length < 0 || length > most || 2L * length > in.available()) {
      throw new EOFException("a text of " + length + " characters");
    }
    char[] characters = new char[length];
    for (int i = 0; i < length; i++) {
      characters[i] = in.readChar();
    }
    return new String(characters);
  }
}

package nnbook.web.aot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nnbook.platform.ProgramFiles;

/** Classes as the page has them: Java's own are those of TeaVM's class library. */
final class PageClasses {
  private static final String LIBRARY = "org/teavm/classlib/";
  private static final Pattern NAME =
      Pattern.compile(LIBRARY + "(java/(?:\\w+/)*)T(?=[A-Z])");

  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;

  private PageClasses() {}

  /** Whether the page has the class {@code java.util.List}. */
  static boolean has(String name) {
    return PageClasses.class.getResource("/" + path(name)) != null;
  }

  /** The class file, if the page has the class; it names Java's classes as everybody does. */
  static Optional<byte[]> file(String name) {
    return ProgramFiles.find(path(name)).map(PageClasses::renamed);
  }

  private static String path(String name) {
    String path = name.replace('.', '/') + ".class";
    int slash = path.lastIndexOf('/') + 1;
    return path.startsWith("java/")
        ? LIBRARY + path.substring(0, slash) + "T" + path.substring(slash)
        : path;
  }

  private static byte[] renamed(byte[] file) {
    return renamed(file, text -> NAME.matcher(text).replaceAll("$1"));
  }

  /** With changed names: a class file has them as texts in its table of constants. */
  static byte[] renamed(byte[] file, UnaryOperator<String> change) {
    try {
      return copied(file, change);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] copied(byte[] file, UnaryOperator<String> change) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(in.readLong()); // magic number and version
    int count = in.readUnsignedShort();
    out.writeShort(count);
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      out.writeByte(tag);
      if (tag == UTF8) {
        out.writeUTF(change.apply(in.readUTF()));
      } else {
        out.write(in.readNBytes(length(tag)));
      }
      i += tag == LONG || tag == DOUBLE ? 1 : 0;
    }
    in.transferTo(out);
    return bytes.toByteArray();
  }

  /** How long a constant is, by its kind. */
  private static int length(int tag) {
    return switch (tag) {
      case LONG, DOUBLE -> 8;
      case 7, 8, 16, 19, 20 -> 2; // class, string, method type, module, package
      case 15 -> 3; // method handle
      default -> 4;
    };
  }
}

package nnbook.web.compiler;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** One class file, a part of an array. */
final class ClassBytes extends SimpleJavaFileObject {
  private final String name;
  private final byte[] bytes;
  private final int from;
  private final int length;

  /** {@code name}: as in {@code java.util.Map$Entry}. */
  ClassBytes(String name, byte[] bytes, int from, int length) {
    super(URI.create("page:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
    this.name = name;
    this.bytes = bytes;
    this.from = from;
    this.length = length;
  }

  String binaryName() {
    return name;
  }

  String packageName() {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The compiler asks this of every class that it opens, so that paths are not compared. */
  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    return kind == Kind.CLASS && simpleName.equals(simpleName());
  }

  @Override
  public InputStream openInputStream() {
    return new ByteArrayInputStream(bytes, from, length);
  }

  byte[] copy() {
    byte[] copy = new byte[length];
    System.arraycopy(bytes, from, copy, 0, length);
    return copy;
  }
}

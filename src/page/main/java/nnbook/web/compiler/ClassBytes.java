package nnbook.web.compiler;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.tools.JavaFileObject;

/**
 * One class file, a part of an array. There are thousands of them, so that each makes its URI only
 * when it is asked.
 */
final class ClassBytes implements JavaFileObject {
  private final String name;
  private final byte[] bytes;
  private final int from;
  private final int length;

  /** {@code name}: as in {@code java.util.Map$Entry}. */
  ClassBytes(String name, byte[] bytes, int from, int length) {
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

  @Override
  public Kind getKind() {
    return Kind.CLASS;
  }

  /** The compiler asks this of every class that it opens, so that paths are not compared. */
  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    return kind == Kind.CLASS && simpleName.equals(simpleName());
  }

  @Override
  public NestingKind getNestingKind() {
    return null;
  }

  @Override
  public Modifier getAccessLevel() {
    return null;
  }

  @Override
  public URI toUri() {
    return URI.create("page:///" + getName());
  }

  @Override
  public String getName() {
    return name.replace('.', '/') + Kind.CLASS.extension;
  }

  @Override
  public InputStream openInputStream() {
    return new ByteArrayInputStream(bytes, from, length);
  }

  @Override
  public OutputStream openOutputStream() {
    throw new UnsupportedOperationException("signatures are only read");
  }

  @Override
  public Reader openReader(boolean ignoreEncodingErrors) {
    throw new UnsupportedOperationException("a class file is no text");
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    throw new UnsupportedOperationException("a class file is no text");
  }

  @Override
  public Writer openWriter() {
    throw new UnsupportedOperationException("a class file is no text");
  }

  @Override
  public long getLastModified() {
    return 0;
  }

  @Override
  public boolean delete() {
    return false;
  }
}

package nnbook.web.compiler;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Class files without code in one array of bytes, found by their package. */
public final class SignatureArchive {
  /** The module of Java's own classes, the only one there is. */
  public static final String JAVA_BASE = "java.base";

  private final Map<String, Map<String, ClassBytes>> packages = new HashMap<>();

  private final List<String> startup;

  private SignatureArchive(List<String> startup) {
    this.startup = startup;
  }

  /**
   * Returns the archive.
   *
   * @param startup the import declarations that a session begins with
   * @param classes class files by their internal names
   */
  public static byte[] write(List<String> startup, Map<String, byte[]> classes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(String.join("\n", startup));
      out.writeInt(classes.size());
      for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeInt(entry.getValue().length);
        out.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Opens what {@link #write} made; the bytes stay where they are. */
  static SignatureArchive of(byte[] bytes) {
    ByteArrayInputStream rest = new ByteArrayInputStream(bytes);
    try (DataInputStream in = new DataInputStream(rest)) {
      SignatureArchive archive = new SignatureArchive(List.of(in.readUTF().split("\n")));
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        String name = in.readUTF().replace('/', '.');
        int length = in.readInt();
        archive.add(new ClassBytes(name, bytes, bytes.length - rest.available(), length));
        in.skipBytes(length);
      }
      return archive;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the import declarations that a session begins with. */
  List<String> startup() {
    return startup;
  }

  private void add(ClassBytes file) {
    packages.computeIfAbsent(file.packageName(), name -> new TreeMap<>())
        .put(file.simpleName(), file);
  }

  /** Returns the classes of a package, of Java or of others. */
  List<ClassBytes> list(String packageName) {
    return List.copyOf(packages.getOrDefault(packageName, Map.of()).values());
  }

  /** Whether a package has a class of this simple name. */
  boolean has(String packageName, String simpleName) {
    return packages.getOrDefault(packageName, Map.of()).containsKey(simpleName);
  }

  /** Returns a class of the nameless package: {@code module-info}. */
  ClassBytes module() {
    return packages.get("").get("module-info");
  }
}

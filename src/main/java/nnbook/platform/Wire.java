package nnbook.platform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Messages between two JVMs, or from one run of a program to the next: texts, each with its length
 * before it, so that a text may hold anything. What is read is never larger than the reader allows.
 */
public final class Wire {
  private Wire() {}

  /** Writes one message, all at once. */
  public static void write(List<String> texts, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeInt(texts.size());
    for (String text : texts) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      data.writeInt(utf8.length);
      data.write(utf8);
    }
    bytes.writeTo(out);
    out.flush();
  }

  /**
   * Reads one message. Throws EOFException where there is no more, and IOException when it has more
   * than {@code most} bytes. Memory is taken for what has come, not for what is announced.
   */
  public static List<String> read(InputStream in, int most) throws IOException {
    DataInputStream data = new DataInputStream(in);
    int count = bounded(data.readInt(), most);
    List<String> texts = new ArrayList<>();
    int left = most;
    for (int i = 0; i < count; i++) {
      int size = bounded(data.readInt(), left);
      byte[] utf8 = data.readNBytes(size);
      if (utf8.length < size) {
        throw new EOFException();
      }
      left -= size;
      texts.add(new String(utf8, StandardCharsets.UTF_8));
    }
    return texts;
  }

  /** Writes a message to a file. */
  public static void save(List<String> texts, Path file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(texts, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SafeFiles.write(file, bytes.toByteArray());
  }

  /** Reads the message in a file; empty where there is none. */
  public static Optional<List<String>> load(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      List<String> texts = read(new ByteArrayInputStream(bytes), bytes.length);
      return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static int bounded(int size, int most) throws IOException {
    if (size < 0 || size > most) {
      throw new IOException("Wire.read: a size must be from 0 to " + most + ", was " + size);
    }
    return size;
  }
}

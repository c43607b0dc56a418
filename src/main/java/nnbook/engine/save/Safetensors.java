package nnbook.engine.save;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The format {@code .safetensors}, in which PyTorch, Keras and others exchange weights: the length
 * of a header in 8 bytes, the header as JSON, then the numbers.
 *
 * <p>A file that is not exactly as the format says is refused before memory is taken for its
 * contents, which need no more than a small multiple of its size. Source: the description of the
 * format at github.com/huggingface/safetensors.
 */
public final class Safetensors {
  private static final int LENGTH = 8;

  private Safetensors() {}

  /** The file with all numbers of that type, F64 or F32. F64 loses nothing. */
  public static byte[] encode(List<Tensor> tensors, NumberType type) {
    requireWritable(tensors, type);
    byte[] header = utf8(padded(Header.write(tensors, type)));
    long size = LENGTH + (long) header.length;
    for (Tensor tensor : tensors) {
      size += (long) type.bytes() * tensor.values().length;
    }
    byte[] file = new byte[Math.toIntExact(size)];
    for (int k = 0; k < LENGTH; k++) {
      file[k] = (byte) ((long) header.length >>> 8 * k);
    }
    System.arraycopy(header, 0, file, LENGTH, header.length);
    int at = LENGTH + header.length;
    for (Tensor tensor : tensors) {
      for (double value : tensor.values()) {
        type.write(value, file, at);
        at += type.bytes();
      }
    }
    return file;
  }

  /** The tensors in the order of the header. Throws FormatException if the file is damaged. */
  public static List<Tensor> decode(byte[] file) {
    if (file.length < LENGTH) {
      throw wrong("file must be at least 8 bytes long, was " + file.length);
    }
    int start = LENGTH + headerLength(file);
    List<Header.Entry> entries = Header.read(headerText(file, start));
    requireGapless(entries, file.length - start);
    List<Tensor> tensors = new ArrayList<>();
    for (Header.Entry entry : entries) {
      double[] values = new double[entry.count()];
      for (int n = 0; n < values.length; n++) {
        int at = start + (int) entry.begin() + n * entry.type().bytes();
        values[n] = entry.type().read(file, at);
      }
      tensors.add(Tensor.of(entry.name(), entry.shape(), values));
    }
    return List.copyOf(tensors);
  }

  private static int headerLength(byte[] file) {
    long length = 0;
    for (int k = LENGTH - 1; k >= 0; k--) {
      length = length << 8 | file[k] & 0xff;
    }
    if (length < 2 || length > file.length - LENGTH) {
      String actual = length < 0 ? "2^63 or more" : "" + length;
      throw wrong("header must be from 2 to " + (file.length - LENGTH)
          + " bytes long, as many as there are, was " + actual
          + ". Usual causes: a file that was cut off, or of another format");
    }
    return (int) length;
  }

  private static String headerText(byte[] file, int end) {
    byte[] bytes = Arrays.copyOfRange(file, LENGTH, end);
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (!Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
      throw wrong("header must be UTF-8, was not");
    }
    if (text.charAt(0) != '{') {
      throw wrong("header must begin with '{', was '" + text.charAt(0) + "'");
    }
    return text;
  }

  /** The tensors cover the rest of the file, without gaps and without overlaps. */
  private static void requireGapless(List<Header.Entry> entries, int length) {
    List<Header.Entry> sorted = new ArrayList<>(entries);
    sorted.sort((a, b) -> a.begin() != b.begin()
        ? Long.compare(a.begin(), b.begin()) : Long.compare(a.end(), b.end()));
    long at = 0;
    for (Header.Entry entry : sorted) {
      if (entry.begin() != at) {
        throw wrong(Header.shown(entry.name()) + " must begin at byte " + at
            + ", where the one before ends, was " + entry.begin());
      }
      at = entry.end();
    }
    if (at != length) {
      String cause = length < at ? ". Usual cause: a file that was cut off" : "";
      throw wrong("data must be " + at + " bytes long, was " + length + cause);
    }
  }

  private static void requireWritable(List<Tensor> tensors, NumberType type) {
    if (type != NumberType.F64 && type != NumberType.F32) {
      throw wrong("Safetensors.encode", "type must be F64 or F32, was " + type);
    }
    Set<String> names = new TreeSet<>();
    for (Tensor tensor : tensors) {
      Header.requireName(names, tensor.name());
    }
  }

  /** Blanks after the header let the numbers begin at a multiple of 8. */
  private static String padded(String header) {
    int length = utf8(header).length;
    return header + " ".repeat((LENGTH - length % LENGTH) % LENGTH);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static FormatException wrong(String what) {
    return wrong("Safetensors.decode", what);
  }

  private static FormatException wrong(String place, String what) {
    return new FormatException(place + ": " + what);
  }
}

package nnbook.data;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import nnbook.engine.save.FormatException;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/**
 * Reads the format of MNIST and its relatives: two zero bytes, the type (8: unsigned bytes), the
 * number of dimensions, each dimension in four bytes, then the values; compressed with gzip or not.
 *
 * <p>Source: Y. LeCun, C. Cortes, C. Burges, "The MNIST database of handwritten digits", the page's
 * section on file formats.
 */
final class Idx {
  private static final Messages MESSAGES = Messages.of("data");
  private static final int BUFFER = 1 << 16;
  private static final int UNSIGNED_BYTES = 8;

  /** Twice as many as the largest file of Fashion-MNIST has. */
  private static final int MOST_VALUES = 100_000_000;

  /** From 0 to 1, looked up rather than divided anew for millions of pixels. */
  private static final float[] GRAYS = grays();

  private Idx() {}

  private static float[] grays() {
    float[] grays = new float[256];
    for (int value = 0; value < grays.length; value++) {
      grays[value] = value / 255f;
    }
    return grays;
  }

  /** Returns the images as rows of gray values from 0 to 1, [images x height · width]. */
  // tag::idx-images[]
  static float[][] images(Path file) {
    return read(file, 3, (in, sizes) -> {
      List<float[]> images = new ArrayList<>();
      for (int i = 0; i < sizes[0]; i++) {
        byte[] row = exactly(in, sizes[1] * sizes[2]);
        float[] image = new float[row.length];
        for (int k = 0; k < row.length; k++) {
          image[k] = GRAYS[row[k] & 0xFF];
        }
        images.add(image);
      }
      return images.toArray(float[][]::new);
    });
  }
  // end::idx-images[]

  /** Returns the labels, each less than {@code classes}. */
  static int[] labels(Path file, int classes) {
    return read(file, 1, (in, sizes) -> {
      byte[] bytes = exactly(in, sizes[0]);
      int[] labels = new int[bytes.length];
      for (int i = 0; i < labels.length; i++) {
        labels[i] = bytes[i] & 0xFF;
        if (labels[i] >= classes) {
          throw new FormatException(MESSAGES.get(
              "idx.label", file, "" + labels[i], "" + i, "" + (classes - 1)));
        }
      }
      return labels;
    });
  }

  /** Takes room for what comes only, not for what a header promises. */
  private static byte[] exactly(DataInputStream in, int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException();
    }
    return bytes;
  }

  /** Reads the values, whose sizes the header has told. */
  private interface Body<T> {
    T read(DataInputStream in, int[] sizes) throws IOException;
  }

  private static <T> T read(Path file, int dimensions, Body<T> body) {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(open(file), BUFFER))) {
      int magic = in.readInt();
      if (magic != (UNSIGNED_BYTES << 8 | dimensions)) {
        throw new FormatException(MESSAGES.get("idx.kind", file, dimensions));
      }
      T values = body.read(in, sizes(in, dimensions, file));
      if (in.read() >= 0) {
        throw new FormatException(MESSAGES.get("idx.long", file));
      }
      return values;
    } catch (EOFException | ZipException e) {
      FormatException damaged = new FormatException(MESSAGES.get("idx.damaged", file));
      damaged.initCause(e);
      throw damaged;
    } catch (IOException e) {
      String sentence = MESSAGES.get("file.read", file, SafeFiles.reason(e));
      throw new UserError(ExitCode.FILES, sentence, e);
    }
  }

  private static InputStream open(Path file) throws IOException {
    return plain(file, file.toString().endsWith(".gz"));
  }

  /** The content of a file, decompressed. */
  static InputStream plain(Path file, boolean compressed) throws IOException {
    InputStream raw = Files.newInputStream(file);
    return compressed ? new GZIPInputStream(raw, BUFFER) : raw;
  }

  /** Reads the sizes, and refuses those that no data set has before any room is taken for them. */
  private static int[] sizes(DataInputStream in, int dimensions, Path file) throws IOException {
    int[] sizes = new int[dimensions];
    double most = 1; // a product of ints may overflow, one of doubles not
    for (int d = 0; d < dimensions; d++) {
      sizes[d] = in.readInt();
      most = sizes[d] < 1 ? Double.POSITIVE_INFINITY : most * sizes[d];
    }
    if (most > MOST_VALUES) {
      String shape = IntStream.of(sizes).mapToObj(Integer::toUnsignedString)
          .collect(Collectors.joining(" x "));
      throw new FormatException(MESSAGES.get("idx.sizes", file, shape, "" + MOST_VALUES));
    }
    return sizes;
  }
}

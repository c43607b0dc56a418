package nnbook.data;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** Far more than any data set that is read as a whole. */
  private static final int MOST = 1_000_000;

  /** From 0 to 1, looked up rather than divided anew for millions of pixels. */
  private static final float[] GREYS = greys();

  private Idx() {}

  private static float[] greys() {
    float[] greys = new float[256];
    for (int value = 0; value < greys.length; value++) {
      greys[value] = value / 255f;
    }
    return greys;
  }

  /** Returns the images as rows of grey values from 0 to 1, [images x height · width]. */
  static float[][] images(Path file) {
    return read(file, 3, in -> {
      int count = size(in);
      int pixels = size(in) * size(in);
      float[][] images = new float[count][pixels];
      byte[] row = new byte[pixels];
      for (float[] image : images) {
        in.readFully(row);
        for (int k = 0; k < pixels; k++) {
          image[k] = GREYS[row[k] & 0xFF];
        }
      }
      return images;
    });
  }

  /** Returns the labels. */
  static int[] labels(Path file) {
    return read(file, 1, in -> {
      byte[] bytes = new byte[size(in)];
      in.readFully(bytes);
      int[] labels = new int[bytes.length];
      for (int i = 0; i < labels.length; i++) {
        labels[i] = bytes[i] & 0xFF;
      }
      return labels;
    });
  }

  /** Reads what follows the number of dimensions. */
  private interface Body<T> {
    T read(DataInputStream in) throws IOException;
  }

  private static <T> T read(Path file, int dimensions, Body<T> body) {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(open(file), BUFFER))) {
      int magic = in.readInt();
      if (magic != (UNSIGNED_BYTES << 8 | dimensions)) {
        throw new FormatException(MESSAGES.get("idx.kind", file, dimensions));
      }
      T values = body.read(in);
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

  private static int size(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MOST) {
      throw new EOFException();
    }
    return size;
  }
}

package nnbook.course.sandbox;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Messages over a pipe: bytes, with their number before them. */
public final class Frames {
  private Frames() {}

  /** Writes one message. */
  public static void write(byte[] frame, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(frame.length);
    data.write(frame);
    data.flush();
  }

  /**
   * Reads one message. Throws EOFException where there is no whole one, and IOException when it is
   * larger than {@code most}. Memory is taken for what has come, not for what is announced.
   */
  public static byte[] read(InputStream in, int most) throws IOException {
    DataInputStream data = new DataInputStream(in);
    int size = data.readInt();
    if (size < 0 || size > most) {
      throw new IOException("Frames.read: a size must be from 0 to " + most + ", was " + size);
    }
    byte[] frame = data.readNBytes(size);
    if (frame.length < size) {
      throw new EOFException();
    }
    return frame;
  }
}

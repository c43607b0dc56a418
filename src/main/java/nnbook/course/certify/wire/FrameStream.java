package nnbook.course.certify.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Messages over two streams: a length, a kind, and so many bytes; never more than allowed. */
public final class FrameStream {
  private final DataInputStream in;
  private final OutputStream out;
  private final int most;

  /** Over these streams; no message may have more than {@code most} bytes. */
  public FrameStream(InputStream in, OutputStream out, int most) {
    this.in = new DataInputStream(in);
    this.out = out;
    this.most = most;
  }

  /** The most bytes of a message. */
  public int most() {
    return most;
  }

  /** Writes a message, all at once. */
  public void send(MessageKind kind, byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length + 5);
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeInt(body.length);
    data.writeByte(kind.ordinal());
    data.write(body);
    synchronized (out) {
      bytes.writeTo(out);
      out.flush();
    }
  }

  /**
   * Waits for the next message. Throws EOFException when there is no more, and WireException when
   * it is none.
   */
  public Message receive() throws IOException {
    int length = in.readInt();
    int kind = in.readUnsignedByte();
    if (length < 0 || length > most || kind >= MessageKind.values().length) {
      throw new WireException("a message of kind " + kind + " with " + length + " bytes");
    }
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new EOFException();
    }
    return new Message(MessageKind.values()[kind], body);
  }

  /** What came: its kind and its bytes. */
  public record Message(MessageKind kind, byte[] body) {
    /** The bytes, to be read. */
    DataInputStream data() {
      return GraphReader.over(body);
    }
  }
}

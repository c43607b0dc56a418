package nnbook.course.certify.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Messages over two streams: a length, a kind, and so many bytes; never more than allowed. */
public final class FrameStream {
  private static final Duration MOST_CARRIAGE = Duration.ofSeconds(30);
  private static final int BYTES_IN_A_MILLISECOND = 1_000;

  private final DataInputStream in;
  private final OutputStream out;
  private final int most;
  private final AtomicLong carried = new AtomicLong();

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

  /** Forgets what has been carried so far. */
  public void restart() {
    carried.set(0);
  }

  /**
   * How long the messages since then may have taken, which is not the learner's time: a millisecond
   * for each, and a second for a megabyte; half a minute at most.
   */
  public Duration carriage() {
    return Duration.ofNanos(Math.min(carried.get() * 1_000, MOST_CARRIAGE.toNanos()));
  }

  /** Writes a message, all at once. */
  public void send(MessageKind kind, byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length + 5);
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeInt(body.length);
    data.writeByte(kind.ordinal());
    data.write(body);
    carried.addAndGet(BYTES_IN_A_MILLISECOND + body.length);
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
    carried.addAndGet(BYTES_IN_A_MILLISECOND + length);
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

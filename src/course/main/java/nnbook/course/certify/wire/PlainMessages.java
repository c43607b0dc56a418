package nnbook.course.certify.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Messages of the child that carry texts and counts, and no values of the submission. */
public final class PlainMessages {
  /** The most bytes that a message may have. */
  public static final int MOST_BYTES = 32_000_000;

  private static final int LONGEST = 8_000;

  private PlainMessages() {}

  /** A message with texts. */
  public static byte[] words(String... texts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (String text : texts) {
      ThrownIo.text(text, LONGEST, out);
    }
    return bytes.toByteArray();
  }

  /** A text out of such a message. Throws WireException where there is none. */
  public static String word(DataInputStream in) throws IOException {
    String text = GraphReader.text(in, LONGEST);
    if (text == null) {
      throw new WireException("a text is missing");
    }
    return text;
  }

  /** What the child has seen of the check that is over. */
  public static byte[] left(
      String printed, boolean flooded, boolean wasRead, long threads, long processes)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    ThrownIo.text(printed, LONGEST, out);
    out.writeBoolean(flooded);
    out.writeBoolean(wasRead);
    out.writeLong(threads);
    out.writeLong(processes);
    return bytes.toByteArray();
  }
}

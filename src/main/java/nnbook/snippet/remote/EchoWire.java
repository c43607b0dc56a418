package nnbook.snippet.remote;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The parts of an echo as bytes: each with its length before it. */
public final class EchoWire {
  private EchoWire() {}

  static void write(List<String> parts, OutputStream stream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    for (String part : parts) {
      byte[] text = part.getBytes(StandardCharsets.UTF_8);
      data.writeInt(text.length);
      data.write(text);
    }
    stream.write(bytes.toByteArray());
    stream.flush();
  }

  /** Returns the parts that the far side wrote. */
  public static List<String> read(byte[] bytes) {
    List<String> parts = new ArrayList<>();
    try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes))) {
      while (data.available() > 0) {
        parts.add(new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8));
      }
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

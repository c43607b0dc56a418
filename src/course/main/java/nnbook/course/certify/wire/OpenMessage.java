package nnbook.course.certify.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the child is told before a check.
 *
 * @param exercise the class whose methods will be called
 * @param classes its class files and those beside it
 * @param stubs the types inside the stub
 * @param limit how long the check may take
 */
public record OpenMessage(
    String exercise, Map<String, byte[]> classes, List<StubType> stubs, Duration limit) {

  /** As bytes. */
  public byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(exercise);
    out.writeLong(limit.toMillis());
    out.writeInt(stubs.size());
    for (StubType stub : stubs) {
      out.writeUTF(stub.text());
    }
    out.writeInt(classes.size());
    for (Map.Entry<String, byte[]> file : classes.entrySet()) {
      out.writeUTF(file.getKey());
      out.writeInt(file.getValue().length);
      out.write(file.getValue());
    }
    return bytes.toByteArray();
  }

  /** Reads it in the child, which trusts the judge. */
  public static OpenMessage read(byte[] bytes) throws IOException {
    DataInputStream in = GraphReader.over(bytes);
    String exercise = in.readUTF();
    Duration limit = Duration.ofMillis(in.readLong());
    List<StubType> stubs = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      stubs.add(StubType.of(in.readUTF()));
    }
    Map<String, byte[]> classes = new TreeMap<>();
    for (int count = in.readInt(); count > 0; count--) {
      classes.put(in.readUTF(), in.readNBytes(in.readInt()));
    }
    return new OpenMessage(exercise, classes, stubs, limit);
  }
}

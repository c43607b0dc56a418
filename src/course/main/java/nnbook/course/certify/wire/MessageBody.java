package nnbook.course.certify.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;

/** A message under way. */
final class MessageBody {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  final DataOutputStream out = new DataOutputStream(bytes);

  byte[] bytes() {
    return bytes.toByteArray();
  }
}

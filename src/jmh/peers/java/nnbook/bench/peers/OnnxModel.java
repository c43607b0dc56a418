package nnbook.bench.peers;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes a network as an ONNX model: Gemm, Relu, Gemm, Softmax. A model is a protocol buffer: each
 * field is its number and type, then a varint, or a length and so many bytes; messages nest.
 *
 * <p>Source: the ONNX project's onnx.proto, whose field numbers these are.
 */
final class OnnxModel {
  private static final int IR_VERSION = 8;
  private static final int OPERATORS = 13;
  private static final int FLOAT = 1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private OnnxModel() {}

  /** Returns the model of the network with input x [batch x in] and output p [batch x out]. */
  static byte[] of(Work work, Data data) {
    OnnxModel graph = new OnnxModel()
        .message(1, node("Gemm", "z1", "x", "w1", "b1"))
        .message(1, node("Relu", "a1", "z1"))
        .message(1, node("Gemm", "z2", "a1", "w2", "b2"))
        .message(1, node("Softmax", "p", "z2"))
        .text(2, "clothes");
    for (int l = 1; l <= 2; l++) {
      float[][] layer = data.layer(work, l);
      int in = layer.length - 1;
      graph.message(5, tensor("w" + l, java.util.Arrays.copyOf(layer, in), in, layer[0].length));
      graph.message(5, tensor("b" + l, new float[][] {layer[in]}, layer[in].length));
    }
    graph.message(11, value("x", work.batch(), work.inputs()));
    graph.message(12, value("p", work.batch(), work.outputs()));
    return new OnnxModel()
        .number(1, IR_VERSION)
        .message(7, graph)
        .message(8, new OnnxModel().text(1, "").number(2, OPERATORS))
        .bytes.toByteArray();
  }

  private static OnnxModel node(String operator, String output, String... inputs) {
    OnnxModel node = new OnnxModel();
    for (String input : inputs) {
      node.text(1, input);
    }
    return node.text(2, output).text(4, operator);
  }

  private static OnnxModel tensor(String name, float[][] rows, int... shape) {
    OnnxModel tensor = new OnnxModel();
    for (int size : shape) {
      tensor.number(1, size);
    }
    ByteBuffer raw = ByteBuffer.allocate(rows.length * rows[0].length * Float.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN);
    for (float[] row : rows) {
      for (float x : row) {
        raw.putFloat(x);
      }
    }
    return tensor.number(2, FLOAT).text(8, name).content(9, raw.array());
  }

  private static OnnxModel value(String name, int... shape) {
    OnnxModel sizes = new OnnxModel();
    for (int size : shape) {
      sizes.message(1, new OnnxModel().number(1, size));
    }
    OnnxModel type = new OnnxModel().number(1, FLOAT).message(2, sizes);
    return new OnnxModel().text(1, name).message(2, new OnnxModel().message(1, type));
  }

  private OnnxModel number(int field, long value) {
    varint((long) field << 3);
    varint(value);
    return this;
  }

  private OnnxModel text(int field, String text) {
    return content(field, text.getBytes(StandardCharsets.UTF_8));
  }

  private OnnxModel message(int field, OnnxModel message) {
    return content(field, message.bytes.toByteArray());
  }

  private OnnxModel content(int field, byte[] content) {
    varint((long) field << 3 | 2);
    varint(content.length);
    bytes.writeBytes(content);
    return this;
  }

  /** Seven bits at a time, the lowest first; the eighth says that more follow. */
  private void varint(long value) {
    long rest = value;
    for (; rest > 0x7F; rest >>>= 7) {
      bytes.write((int) (rest & 0x7F | 0x80));
    }
    bytes.write((int) rest);
  }
}

package nnbook.bench.peers;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** ONNX Runtime. Inputs stand in its tensors already, and its output is bound: its fastest way. */
final class Onnx {
  private final Work work;
  private final OrtSession session;
  private final List<Map<String, OnnxTensor>> batches = new ArrayList<>();
  private final FloatBuffer output;
  private final Map<String, OnnxTensor> outputs;

  private Onnx(Work work, Data data) throws OrtException {
    this.work = work;
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(work.threads());
    options.setInterOpNumThreads(1);
    options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
    session = environment.createSession(OnnxModel.of(work, data), options);
    for (int first = 0; first < work.samples(); first += work.batch()) {
      FloatBuffer input = direct(work.batch() * work.inputs());
      for (int i = 0; i < work.batch(); i++) {
        input.put(i * work.inputs(), data.x()[first + i]);
      }
      batches.add(Map.of("x", OnnxTensor.createTensor(
          environment, input, new long[] {work.batch(), work.inputs()})));
    }
    output = direct(work.batch() * work.outputs());
    outputs = Map.of("p", OnnxTensor.createTensor(
        environment, output, new long[] {work.batch(), work.outputs()}));
  }

  private static FloatBuffer direct(int floats) {
    return ByteBuffer.allocateDirect(floats * Float.BYTES).order(ByteOrder.nativeOrder())
        .asFloatBuffer();
  }

  public static void main(String[] args) throws Exception {
    Map<String, String> told = Work.read(args);
    Work work = Work.of(told);
    Onnx onnx = new Onnx(work, Data.read(work, Path.of(told.get("folder"))));
    String version = "ONNX Runtime " + OrtEnvironment.getEnvironment().getVersion();
    Conversation.hold(version, onnx::check, onnx::run, work.samples());
  }

  private float[] predict(Map<String, OnnxTensor> batch) throws OrtException {
    session.run(batch, outputs).close();
    float[] shares = new float[work.batch() * work.outputs()];
    output.get(0, shares);
    return shares;
  }

  private double[] check() throws OrtException {
    double[] shares = new double[work.checked() * work.outputs()];
    float[] some = {};
    for (int k = 0; k < shares.length; k++) {
      int place = k % (work.batch() * work.outputs());
      some = place == 0 ? predict(batches.get(k / work.outputs() / work.batch())) : some;
      shares[k] = some[place];
    }
    return shares;
  }

  private Object run() throws OrtException {
    float[] last = {};
    for (Map<String, OnnxTensor> batch : batches) {
      last = predict(batch);
    }
    return last;
  }
}

package nnbook.web.aot;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nnbook.web.figure.PlaygroundSteps;
import org.teavm.jso.JSExport;

/** A module for the browser that trains as the playground does, compiled as figures are. */
public final class StepsInWasm {
  private static final Map<String, PlaygroundSteps> TRAININGS = new TreeMap<>();

  private StepsInWasm() {}

  public static void main(String[] arguments) {}

  /** Goes on with the network of that activation; returns its loss. */
  @JSExport
  public static double train(String activation, int epochs) {
    return TRAININGS.computeIfAbsent(activation, PlaygroundSteps::new).train(epochs);
  }

  /** The module. */
  public static byte[] build() {
    return new WasmCompiler(Map.of(), List.of()).compile(StepsInWasm.class.getName());
  }
}

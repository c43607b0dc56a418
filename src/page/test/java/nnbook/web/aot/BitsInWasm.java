package nnbook.web.aot;

import java.util.List;
import nnbook.engine.EngineBits;
import org.teavm.jso.JSExport;

/** A module for the browser that prints what a JVM prints as well, to be compared. */
public final class BitsInWasm {
  private BitsInWasm() {}

  public static void main(String[] arguments) {}

  /** The engine's hashes. */
  @JSExport
  public static String engine() {
    return EngineBits.hashes();
  }

  /** What Java makes of numbers. */
  @JSExport
  public static String numbers() {
    return NumberTexts.lines();
  }

  /** What regular expressions make of long texts. */
  @JSExport
  public static String texts() {
    String turns = "ABBA".repeat(5_000);
    return turns.matches("[AB]*") + " " + turns.matches("[^C]+B") + " "
        + turns.replaceAll("A[^A]*A", "x").length() + " " + "1, 2,\n".repeat(5_000).split(
            "[,\\s]+").length + " " + "12".repeat(5_000).replaceFirst("\\d+(?=1)", "-");
  }

  /** In which order collections come to their elements. */
  @JSExport
  public static String orders() {
    return OrderTexts.lines();
  }

  /** The module. */
  public static byte[] build() {
    return new WasmCompiler(HashOrder.files(), List.of(new ImagePatches()))
        .compile(BitsInWasm.class.getName());
  }
}

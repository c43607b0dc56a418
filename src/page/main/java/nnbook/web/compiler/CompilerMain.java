package nnbook.web.compiler;

import java.nio.charset.StandardCharsets;
import org.teavm.jso.JSExport;
import org.teavm.jso.typedarrays.Int8Array;

/** What a page calls when the compiler has become WebAssembly. */
public final class CompilerMain {
  private static CompilerJson compiler;

  private CompilerMain() {}

  /** The module has been loaded. */
  public static void main(String[] arguments) {}

  /** Before all else, once. */
  @JSExport
  public static void start(Int8Array signatures) {
    compiler = new CompilerJson(signatures.copyToJavaArray());
  }

  @JSExport
  public static void reset() {
    compiler.reset();
  }

  @JSExport
  public static String snippet(String text) {
    return compiler.snippet(text);
  }

  @JSExport
  public static String film(String text) {
    return compiler.film(text);
  }

  @JSExport
  public static void ran(int parts) {
    compiler.ran(parts);
  }

  @JSExport
  public static String unit(String name, String text, Int8Array test) {
    return compiler.unit(name, text, new String(test.copyToJavaArray(), StandardCharsets.UTF_8));
  }

  @JSExport
  public static String filmedUnit(String name, String text) {
    return compiler.filmedUnit(name, text);
  }

  @JSExport
  public static Int8Array bytes(String name) {
    return Int8Array.copyFromJavaArray(compiler.bytes(name));
  }
}

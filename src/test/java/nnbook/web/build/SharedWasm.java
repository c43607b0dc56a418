package nnbook.web.build;

/** The compiler as WebAssembly, made once for all tests; this takes minutes. */
public final class SharedWasm {
  private static final byte[] COMPILER = CompilerWasm.build();

  private SharedWasm() {}

  public static byte[] compiler() {
    return COMPILER.clone();
  }

  public static byte[] runtime() {
    return WasmCompiler.runtime();
  }
}

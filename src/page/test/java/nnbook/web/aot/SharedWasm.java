package nnbook.web.aot;

/** Modules of WebAssembly, each made once for all tests; the compiler takes minutes. */
public final class SharedWasm {
  private SharedWasm() {}

  /** Initialized, and so built, when a test asks for the first time. */
  private static final class Compiler {
    static final byte[] BYTES = WasmModules.compiler();
  }

  /** As above. */
  private static final class Figures {
    static final byte[] BYTES = WasmModules.figures();
  }

  public static byte[] compiler() {
    return Compiler.BYTES.clone();
  }

  /** The engine as figures ask it. */
  public static byte[] figures() {
    return Figures.BYTES.clone();
  }

  public static byte[] runtime() {
    return WasmCompiler.runtime();
  }
}

package nnbook.web.aot;

import java.nio.file.Path;
import nnbook.platform.Home;

/** Modules of WebAssembly, each made once for all tests; the compiler takes minutes. */
public final class SharedWasm {
  private SharedWasm() {}

  /** Initialized, and so built, when a test asks for the first time. */
  private static final class Compiler {
    static final byte[] BYTES = WasmModules.compiler();
  }

  public static byte[] compiler() {
    return Compiler.BYTES.clone();
  }

  /** The engine as figures ask it, as the site has it. */
  public static Path figures() {
    return WebBuilder.of(Home.folder()).file("engine");
  }

  public static byte[] runtime() {
    return WasmCompiler.runtime();
  }
}

package nnbook.web.build;

import java.util.List;
import java.util.Map;

/** Makes the engine, as figures ask it, a WebAssembly module: small, as nothing is reflected. */
final class FigureWasm {
  private static final String MAIN = "nnbook.web.figure.FigureMain";

  private FigureWasm() {}

  static byte[] build() {
    return new WasmCompiler(Map.of(), List.of()).compile(MAIN);
  }
}

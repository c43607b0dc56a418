package nnbook.web.aot;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nnbook.web.figure.DigitFigure;
import org.teavm.extension.spi.resources.ResourcesPolicy;

/** Makes the engine, as figures ask it, a WebAssembly module: small, as nothing is reflected. */
final class FigureWasm {
  private static final String MAIN = "nnbook.web.figure.FigureMain";

  private FigureWasm() {}

  static byte[] build() {
    return new WasmCompiler(Map.of(
        DigitFigure.FILE, bytes(DigitParts.content()),
        ImageResources.LIST, bytes(DigitFigure.FILE),
        "META-INF/services/" + ResourcesPolicy.class.getName(),
        bytes(ImageResources.class.getName())), List.of()).compile(MAIN);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

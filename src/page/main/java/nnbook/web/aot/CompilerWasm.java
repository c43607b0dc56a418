package nnbook.web.aot;

import java.util.List;

/** Makes the Java compiler of this JDK a WebAssembly module. */
final class CompilerWasm {
  private static final String MAIN = "nnbook.web.compiler.CompilerMain";

  /** The sentences of the compiler and of this program, by the names of their files. */
  private static final List<String> SENTENCES =
      List.of(
          "com.sun.tools.javac.resources.compiler",
          "com.sun.tools.javac.resources.javac",
          "com.sun.tools.javac.resources.ct",
          "nnbook.messages.grader",
          "nnbook.messages.snippet");

  private CompilerWasm() {}

  static byte[] build() {
    return new WasmCompiler(Sentences.files(SENTENCES), List.of(new JavacPatches()))
        .compile(MAIN);
  }
}

package nnbook.frameworks;

import java.io.IOException;
import java.util.List;

/** The Python that runs the programs, and its versions; empty when something is missing. */
record Python(String command, String versions) {
  private static final String ASK = "import platform, torch, safetensors, numpy;"
      + " print(f'Python {platform.python_version()}, PyTorch {torch.__version__}')";

  static Python find(String command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(List.of(command, "-c", ASK))
          .redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String versions = new String(process.getInputStream().readAllBytes()).strip();
      return new Python(command, process.waitFor() == 0 ? versions : "");
    } catch (IOException e) {
      return new Python(command, "");
    }
  }

  boolean isComplete() {
    return !versions.isEmpty();
  }
}

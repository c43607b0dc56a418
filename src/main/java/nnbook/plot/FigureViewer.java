package nnbook.plot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nnbook.platform.Browser;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/** Writes a page to a temporary file and opens it. */
final class FigureViewer {
  private static final Messages MESSAGES = Messages.of("plot");

  private FigureViewer() {}

  static void show(String html) {
    Path file = write(html);
    if (!Browser.open(file.toUri())) {
      System.out.println(MESSAGES.get("figure.saved", file));
    }
  }

  static Path write(String html) {
    try {
      Path file = Files.createTempFile("nnbook-figure-", ".html");
      return Files.writeString(file, html);
    } catch (IOException e) {
      String folder = System.getProperty("java.io.tmpdir");
      String sentence = MESSAGES.get("figure.unsaved", folder, SafeFiles.reason(e));
      throw new UserError(ExitCode.FILES, sentence, e);
    }
  }
}

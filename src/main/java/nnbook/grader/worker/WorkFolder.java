package nnbook.grader.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nnbook.platform.ExitCode;
import nnbook.platform.FileTree;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/** A worker's own folder, home and place for temporary files: what the code writes goes with it. */
final class WorkFolder {
  private static final Messages MESSAGES = Messages.of("grader");
  private static final String PREFIX = "nnbook-worker-";

  private WorkFolder() {}

  /** Makes one in the folder for temporary files. */
  static Path create() {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try {
      return Files.createTempDirectory(temporary, PREFIX);
    } catch (IOException e) {
      String sentence = MESSAGES.get("worker.folder", temporary, SafeFiles.reason(e));
      throw new UserError(ExitCode.FILES, sentence, e);
    }
  }

  /** Deletes {@code folder} with all that is in it, if it is such a folder. */
  static void delete(Path folder) {
    if (!folder.getFileName().toString().startsWith(PREFIX)) {
      return;
    }
    try {
      FileTree.delete(folder);
    } catch (UncheckedIOException e) {
      // Something still holds a file: the system clears its temporary folder some day.
    }
  }
}

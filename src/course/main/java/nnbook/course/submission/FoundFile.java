package nnbook.course.submission;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file in a submission, not read yet.
 *
 * @param path from the top of the submission, with slashes
 * @param fault why it must not be read, in a sentence, or empty
 * @param content opens it
 */
record FoundFile(String path, String fault, Content content) {
  /** Opens a file. */
  interface Content {
    InputStream open() throws IOException;
  }

  static FoundFile odd(String path, String fault) {
    return new FoundFile(path, fault, InputStream::nullInputStream);
  }

  /** The last part of the path. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The name of the folder that it lies in, or empty. */
  String folder() {
    String parent = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    return parent.substring(parent.lastIndexOf('/') + 1);
  }
}

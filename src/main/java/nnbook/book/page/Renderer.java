package nnbook.book.page;

import java.nio.file.Path;
import java.util.List;
import nnbook.book.check.Problems;

/** Makes one edition of the book from its pages. */
@FunctionalInterface
public interface Renderer {
  /**
   * Makes the edition in memory: nothing is written before all editions are made without a fault.
   *
   * @param others the files of the other editions that this build writes
   * @param problems takes what cannot be shown in this edition
   */
  Rendered render(Pages pages, List<Path> others, Problems problems);

  /** An edition in memory. */
  @FunctionalInterface
  interface Rendered {
    /** Writes the edition to a file or folder, whole or not at all. */
    void write(Path target);
  }
}

package nnbook.web.figure;

import java.util.List;

/** The names that the networks of chapters 19 and 20 learn from: those of the training part. */
public final class LearnedNames {
  /** Where the build puts them, a name a line: to split all of them takes a page half a second. */
  public static final String FILE = "nnbook/web/learned-names.txt";

  private LearnedNames() {}

  static List<String> all() {
    return List.of(MadeFile.text(FILE).split("\n"));
  }
}

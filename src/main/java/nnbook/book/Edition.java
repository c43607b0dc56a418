package nnbook.book;

import java.nio.file.Path;
import java.util.Locale;

/** A form in which the book is written, and where. */
public enum Edition {
  SITE("html"),
  PDF("nnbook.pdf");

  private final String target;

  Edition(String target) {
    this.target = target;
  }

  /** Returns the folder or file below {@code home} that this edition is written to. */
  public Path in(Path home) {
    return home.resolve("target/book").resolve(target);
  }

  /** Returns the name that users type. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

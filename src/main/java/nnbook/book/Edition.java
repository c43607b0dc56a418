package nnbook.book;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A form in which the book is written, and where. */
public enum Edition {
  PDF("nnbook.pdf"),
  EPUB("nnbook.epub"),

  /** The last, because it offers the others for downloading. */
  SITE("html");

  private final String target;

  Edition(String target) {
    this.target = target;
  }

  /** Returns the folder or file below {@code home} that this edition is written to. */
  public Path in(Path home) {
    return home.resolve("target/book").resolve(target);
  }

  /** Returns the files among {@code editions} that a site built with them offers. */
  static List<Path> downloads(Set<Edition> editions, Path home) {
    return new TreeSet<>(editions).stream()
        .filter(edition -> edition != SITE).map(edition -> edition.in(home)).toList();
  }

  /** Returns the name that users type. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

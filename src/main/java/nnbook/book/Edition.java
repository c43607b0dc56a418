package nnbook.book;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nnbook.book.epub.Epub;
import nnbook.book.page.Renderer;
import nnbook.book.pdf.Pdf;
import nnbook.book.site.Site;
import nnbook.platform.ProjectLayout;

/** A form in which the book is written: by what, and where. */
public enum Edition {
  PDF("nnbook.pdf", Pdf::render),
  EPUB("nnbook.epub", Epub::render),

  /** The last, because it offers the others for downloading. */
  SITE("html", Site::render);

  private final String target;
  private final Renderer renderer;

  Edition(String target, Renderer renderer) {
    this.target = target;
    this.renderer = renderer;
  }

  /** Returns the folder or file below {@code home} that this edition is written to. */
  public Path in(Path home) {
    return new ProjectLayout(home).builtBook().resolve(target);
  }

  Renderer renderer() {
    return renderer;
  }

  /** Returns the files of {@code editions} other than this one. */
  List<Path> others(Set<Edition> editions, Path home) {
    return new TreeSet<>(editions).stream()
        .filter(edition -> edition != this).map(edition -> edition.in(home)).toList();
  }

  /** Returns the name that users type. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package nnbook.book;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;

/**
 * Puts what runs Java in the pages into a site that is there. The site can be read before: until
 * then, its pages say that Java is being prepared.
 */
public final class PageJava {
  private static final Messages MESSAGES = Messages.of("book");

  private final Path site;
  private final PrintWriter out;
  private final Supplier<Optional<Map<String, Path>>> kept;
  private final Supplier<Map<String, Path>> made;

  /** Puts what {@code kept} or {@code made} gives into the folder {@code site}. */
  public PageJava(Path site, PrintWriter out, Supplier<Optional<Map<String, Path>>> kept,
      Supplier<Map<String, Path>> made) {
    this.site = site;
    this.out = out;
    this.kept = kept;
    this.made = made;
  }

  /** The one of the project in {@code home}, which tells {@code out} what takes long. */
  public static PageJava of(Path home, PrintWriter out) {
    PageModules modules = new PageModules(home);
    return new PageJava(Edition.SITE.in(home), out, modules::kept, modules::made);
  }

  /** Makes what is missing, which takes minutes the first time, and puts all into the site. */
  public void complete() {
    Optional<Map<String, Path>> there = kept.get();
    if (there.isPresent()) {
      put(there.get());
    } else {
      out.println(MESSAGES.get("read.java"));
      out.flush();
      put(made.get());
      out.println(MESSAGES.get("read.java.there"));
    }
  }

  /** Puts what earlier builds have made into the site, unless something of it is out of date. */
  public void keep() {
    kept.get().ifPresentOrElse(this::put, () -> out.println(MESSAGES.get("build.no.java")));
  }

  private void put(Map<String, Path> files) {
    files.forEach((name, file) -> {
      Path target = site.resolve(name);
      try {
        if (!Files.exists(target) || Files.mismatch(file, target) >= 0) {
          SafeFiles.write(target, Files.readAllBytes(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }
}

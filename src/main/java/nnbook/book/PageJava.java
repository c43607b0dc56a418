package nnbook.book;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nnbook.platform.ExitCode;
import nnbook.platform.Launcher;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

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

  /**
   * What runs Java in the pages, by its names in the site. The launcher's command {@code page}
   * makes it, in a process of its own, and builds what makes it when that is needed first.
   */
  private static final class PageModules {
    private static final Messages MESSAGES = Messages.of("book");

    private final Path home;

    PageModules(Path home) {
      this.home = home;
    }

    /** The files, if none is missing or out of date; makes nothing. */
    Optional<Map<String, Path>> kept() {
      return files("page", "--kept");
    }

    /** The files; makes what is missing, which takes minutes the first time. */
    Map<String, Path> made() {
      return files("page").orElseThrow(PageModules::failed);
    }

    private Optional<Map<String, Path>> files(String... arguments) {
      Map<String, Path> files = new LinkedHashMap<>();
      try {
        Process process = Launcher.of(home, arguments).start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
          lines.lines().map(line -> line.split("\t"))
              .forEach(line -> files.put(line[0], home.resolve(line[1])));
        }
        int code = process.waitFor();
        if (code == ExitCode.FAIL.code()) {
          return Optional.empty();
        }
        if (code != ExitCode.PASS.code()) {
          throw failed();
        }
        return Optional.of(files);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw failed();
      }
    }

    private static UserError failed() {
      return new UserError(ExitCode.INTERNAL, MESSAGES.get("read.java.failed"));
    }
  }
}

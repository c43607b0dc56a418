package nnbook.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nnbook.book.BookBuilder;
import nnbook.book.Edition;
import nnbook.book.PageJava;
import nnbook.platform.ExitCode;
import nnbook.snippet.chapter.Chapters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the snippets that have changed, checks the whole book, writes its editions. */
@Command(name = "build")
final class BuildCommand extends BookCommand {
  @Option(names = "--accept", descriptionKey = "build.accept")
  private boolean accept;

  @Option(names = "--rerun", descriptionKey = "build.rerun")
  private boolean rerun;

  @Option(names = "--only", paramLabel = "EDITION", split = ",", descriptionKey = "build.only")
  private Set<Edition> editions = EnumSet.allOf(Edition.class);

  @Parameters(arity = "0..*", paramLabel = "CHAPTER", descriptionKey = "build.chapters")
  private List<String> names = List.of();

  @Override
  protected ExitCode run() {
    Path home = home();
    Set<Path> chapters = new HashSet<>();
    names.forEach(name -> chapters.add(Chapters.find(home, name)));
    if (rerun) {
      chapters.addAll(Chapters.all(home));
    }
    if (!new BookBuilder(home, out()).build(chapters, accept, editions).isEmpty()) {
      return ExitCode.FAIL;
    }
    if (editions.contains(Edition.SITE)) {
      PageJava java = PageJava.of(home, out());
      if (editions.containsAll(EnumSet.allOf(Edition.class))) {
        java.complete();
      } else {
        java.keep();
      }
    }
    return ExitCode.PASS;
  }
}

package nnbook.snippet.chapter;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nnbook.platform.ChapterName;
import nnbook.platform.ExitCode;
import nnbook.platform.FileTree;
import nnbook.platform.Messages;
import nnbook.platform.NameMatcher;
import nnbook.platform.ProjectLayout;
import nnbook.platform.UserError;

/** Finds chapters by the names that people type. */
public final class Chapters {
  private static final Messages MESSAGES = Messages.of("snippet");

  /** Chapters and appendices by number, others by name. */
  private static final Comparator<Path> ORDER =
      Comparator.comparing(
              (Path file) -> ChapterName.ofFile(name(file)).orElse(null),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Chapters::name);

  private Chapters() {}

  /** Returns all files of {@code home/chapters}: chapters, appendices, then others. */
  public static List<Path> all(Path home) {
    return FileTree.list(new ProjectLayout(home).chapters(), ".*\\.adoc").stream()
        .sorted(ORDER).toList();
  }

  /** Returns the name of a chapter: its file without folder and ending. */
  public static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.adoc$", "");
  }

  /**
   * Returns the chapter that {@code typed} means: {@code ch01}, {@code ch1}, {@code 1}, the whole
   * name, the part after the number, or a part that fits only one. Throws {@link UserError} with
   * the nearest name and the list of chapters when none or several fit.
   */
  public static Path find(Path home, String typed) {
    List<Path> chapters = all(home);
    NameMatcher<Path> matcher = new NameMatcher<>(chapters, Chapters::names);
    String word = name(Path.of(typed));
    Optional<ChapterName> number = ChapterName.typed(word);
    List<Path> found = matcher.matches(number.map(ChapterName::toString).orElse(word));
    if (found.size() == 1) {
      return found.get(0);
    }
    throw unknown(typed, number.isPresent() ? Optional.empty() : matcher.nearest(word), chapters);
  }

  /** The whole name, the part after the number, and the number: {@code ch06}. */
  private static List<String> names(Path file) {
    String name = name(file);
    String number = ChapterName.ofFile(name).map(ChapterName::toString).orElse(name);
    return List.of(name, ChapterName.withoutNumber(name), number);
  }

  private static UserError unknown(String typed, Optional<Path> nearest, List<Path> chapters) {
    if (chapters.isEmpty()) {
      return new UserError(ExitCode.USAGE, MESSAGES.get("chapter.none"));
    }
    String list =
        chapters.stream().map(file -> "\n  " + name(file)).collect(Collectors.joining());
    String guess =
        nearest.map(file -> MESSAGES.get("chapter.guess", name(file))).orElse("");
    return new UserError(ExitCode.USAGE, MESSAGES.get("chapter.unknown", typed, guess, list));
  }
}

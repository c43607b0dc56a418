package nnbook.grader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nnbook.platform.ChapterName;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.NameMatcher;
import nnbook.platform.UserError;

/** Finds exercises by what a user types. */
final class NameSearch {
  private static final Messages MESSAGES = Messages.of("grader");

  private final ExerciseCatalog catalog;
  private final NameMatcher<Exercise> matcher;

  NameSearch(ExerciseCatalog catalog) {
    this.catalog = catalog;
    this.matcher = new NameMatcher<>(catalog.all(), e -> List.of(e.name(), e.id()));
  }

  List<Exercise> several(String name) {
    Optional<ChapterName> number = ChapterName.typed(name);
    List<Exercise> chapter =
        number.map(chapterName -> catalog.chapter(chapterName.toString())).orElse(List.of());
    return chapter.isEmpty() ? List.of(one(name)) : chapter;
  }

  Exercise one(String name) {
    String word = word(name);
    List<Exercise> found = matcher.matches(word);
    if (found.isEmpty()) {
      throw unknown(name, word);
    }
    if (found.size() > 1) {
      throw error("name.several", name, ids(found));
    }
    return found.get(0);
  }

  private UserError unknown(String name, String word) {
    if (catalog.all().isEmpty()) {
      return error("name.no.exercises", catalog.folder());
    }
    return matcher
        .nearest(word)
        .map(nearest -> error("name.unknown.guess", name, nearest.id()))
        .orElseGet(() -> error("name.unknown", name));
  }

  private static UserError error(String key, Object... arguments) {
    return new UserError(ExitCode.USAGE, MESSAGES.get(key, arguments));
  }

  private static String ids(List<Exercise> found) {
    return found.stream().map(Exercise::id).collect(Collectors.joining(", "));
  }

  /** A path or file name becomes the name; {@code WeightedInputTest} its exercise's. */
  private static String word(String name) {
    String word = name.replace('\\', '/').replaceFirst("\\.java$", "");
    word = word.replaceFirst(".*/(" + ChapterName.REGEX + ")/(\\w+)$", "$1.$2");
    return word.replaceFirst("^.*/", "").replaceFirst("(?<=\\w)Test$", "");
  }
}

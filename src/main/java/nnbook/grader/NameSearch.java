package nnbook.grader;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import nnbook.grader.compile.Distance;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/** Finds exercises by what a user types. */
final class NameSearch {
  private static final Messages MESSAGES = Messages.of("grader");

  /** From strict to lax; the first that fits anything decides. */
  private static final List<BiPredicate<Exercise, String>> WAYS =
      List.of(
          (e, word) -> lower(e.id()).equals(word) || lower(e.name()).equals(word),
          (e, word) -> lower(e.id()).startsWith(word) || lower(e.name()).startsWith(word),
          (e, word) -> lower(e.id()).contains(word));

  private final ExerciseCatalog catalog;

  NameSearch(ExerciseCatalog catalog) {
    this.catalog = catalog;
  }

  List<Exercise> several(String name) {
    List<Exercise> chapter = catalog.chapter(chapterName(name));
    return chapter.isEmpty() ? List.of(one(name)) : chapter;
  }

  Exercise one(String name) {
    String word = word(name);
    for (BiPredicate<Exercise, String> way : WAYS) {
      List<Exercise> found =
          catalog.all().stream().filter(e -> !word.isEmpty() && way.test(e, word)).toList();
      if (found.size() == 1) {
        return found.get(0);
      }
      if (found.size() > 1) {
        throw error("name.several", name, ids(found));
      }
    }
    throw unknown(name, word);
  }

  private UserError unknown(String name, String word) {
    if (catalog.all().isEmpty()) {
      return error("name.no.exercises", catalog.folder());
    }
    String nearest = nearest(word);
    return nearest.isEmpty()
        ? error("name.unknown", name)
        : error("name.unknown.guess", name, nearest);
  }

  private String nearest(String word) {
    String best = "";
    int least = Math.max(2, word.length() / 3) + 1;
    for (Exercise exercise : catalog.all()) {
      int distance =
          Math.min(
              Distance.between(word, lower(exercise.name())),
              Distance.between(word, lower(exercise.id())));
      if (distance < least) {
        least = distance;
        best = exercise.id();
      }
    }
    return best;
  }

  private static UserError error(String key, Object... arguments) {
    return new UserError(ExitCode.USAGE, MESSAGES.get(key, arguments));
  }

  private static String ids(List<Exercise> found) {
    return found.stream().map(Exercise::id).collect(Collectors.joining(", "));
  }

  /** {@code 1}, {@code ch1} and {@code ch01} all mean ch01. */
  private static String chapterName(String name) {
    String digits = lower(name).replaceFirst("^ch", "");
    boolean number = digits.matches("\\d{1,2}");
    return number ? "ch" + (digits.length() == 1 ? "0" : "") + digits : "";
  }

  /** A path or file name becomes the name; {@code WeightedInputTest} its exercise's. */
  private static String word(String name) {
    String word = name.replace('\\', '/').replaceFirst("\\.java$", "");
    word = word.replaceFirst(".*/(ch\\d\\d)/(\\w+)$", "$1.$2").replaceFirst("^.*/", "");
    return lower(word.replaceFirst("(?<=\\w)Test$", ""));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}

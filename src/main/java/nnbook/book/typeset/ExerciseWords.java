package nnbook.book.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.grader.Exercise;
import nnbook.platform.Messages;

/**
 * How an exercise is put into words for people: its title, and its task with the formulas set as
 * mathematics. Both come from a message catalog, because in a stub, which is read in an editor, a
 * title says no more than the name of the class, and LaTeX says less than {@code w₁x₁ + b}.
 */
final class ExerciseWords {
  private static final Map<String, String> WORDS = Messages.of("exercises").all();
  private static final List<String> ACRONYMS =
      List.of(Messages.of("book").get("exercise.acronyms").split(" "));

  private ExerciseWords() {}

  /** Its title; where the catalog has none, its name in words. */
  static String title(Exercise exercise) {
    String title = WORDS.get(exercise.id());
    return title == null ? spelled(exercise.name()) : title;
  }

  /** {@code WeightedInput} becomes "Weighted input", {@code NorGate} "NOR gate". */
  static String spelled(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split("(?<=[a-z0-9])(?=[A-Z])")) {
      String plain =
          words.isEmpty() || word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
              ? word
              : word.toLowerCase(Locale.ROOT);
      words.add(ACRONYMS.stream().filter(word::equalsIgnoreCase).findFirst().orElse(plain));
    }
    return String.join(" ", words);
  }

  /** The formulas of the task that are set as mathematics, as they stand there. */
  static List<String> formulas(String id) {
    return Stream.of(WORDS.getOrDefault(id + ".formulas", "").split(" \\| "))
        .filter(formula -> !formula.isBlank())
        .toList();
  }

  /** Sets these formulas of a task; what cannot be converted, or is not there, stays as it is. */
  static String withFormulas(String task, List<String> formulas) {
    String set = task;
    for (String formula : formulas) {
      Pattern place = place(formula);
      String now = set;
      set = PlainFormula.latex(formula)
          .map(latex -> place.matcher(now)
              .replaceAll(Matcher.quoteReplacement("stem:[" + latex + "]")))
          .orElse(now);
    }
    return set;
  }

  /** The formula as a whole; a line may end within it, and it is no part of code. */
  static Pattern place(String formula) {
    return Pattern.compile(Arrays.stream(formula.split(" "))
        .map(Pattern::quote)
        .collect(Collectors.joining("\\s+", "(?<![`\\[\\p{L}\\p{N}])", "(?![`\\]\\p{L}\\p{N}])")));
  }
}

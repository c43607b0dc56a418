package nnbook.book.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  private static final String LOW = "₀₁₂₃₄₅₆₇₈₉ᵢⱼₖₙ";
  private static final String LOW_PLAIN = "0123456789ijkn";
  private static final String HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻ᶻⁿ";
  private static final String HIGH_PLAIN = "0123456789-zn";

  private static final Pattern PART = Pattern.compile(
      "(?<low>[" + LOW + "]+)|(?<high>[" + HIGH + "]+)|(?<word>[a-zA-Z]+)|(?<space>\\s+)"
          + "|(?<plain>[0-9.=<>/(),|])|(?<sign>\\S)");

  /** A blank follows the plus, because AsciiDoc takes two of them in {@code (+a+)} for quotes. */
  private static final Map<String, String> SIGNS = Map.ofEntries(
      Map.entry("+", "+ "),
      Map.entry("−", "-"), Map.entry("·", "\\cdot "), Map.entry("←", "\\leftarrow "),
      Map.entry("≥", "\\ge "), Map.entry("≤", "\\le "), Map.entry("…", "\\ldots "),
      Map.entry("∂", "\\partial "), Map.entry("Σ", "\\sum "), Map.entry("½", "\\tfrac{1}{2} "),
      Map.entry("σ", "\\sigma "), Map.entry("η", "\\eta "), Map.entry("λ", "\\lambda "),
      Map.entry("δ", "\\delta "), Map.entry("ρ", "\\rho "), Map.entry("ε", "\\varepsilon "));

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
      set = latex(formula).map(latex -> place.matcher(now)
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

  /**
   * The LaTeX of a formula as the Javadoc of a stub has it, {@code z = w₁a₁ + … + b}. Only a few
   * signs are known; a formula with another stays as it is written.
   */
  static Optional<String> latex(String plain) {
    StringBuilder latex = new StringBuilder();
    Matcher part = PART.matcher(plain);
    while (part.find()) {
      Optional<String> made = part(part);
      if (made.isEmpty()) {
        return Optional.empty();
      }
      latex.append(made.get());
    }
    return Optional.of(latex.toString().strip());
  }

  private static Optional<String> part(Matcher part) {
    if (part.group("low") != null) {
      return Optional.of("_{" + translated(part.group(), LOW, LOW_PLAIN) + "}");
    }
    if (part.group("high") != null) {
      return Optional.of("^{" + translated(part.group(), HIGH, HIGH_PLAIN) + "}");
    }
    if (part.group("word") != null) {
      return word(part.group());
    }
    if (part.group("space") != null) {
      return Optional.of("");
    }
    return part.group("plain") != null
        ? Optional.of(part.group()) : Optional.ofNullable(SIGNS.get(part.group()));
  }

  /** A letter is a variable and a long word a name; two or three letters could be either. */
  private static Optional<String> word(String word) {
    if (word.equals("ln")) {
      return Optional.of("\\ln ");
    }
    return word.length() == 1 ? Optional.of(word)
        : word.length() > 3 ? Optional.of("\\mathrm{" + word + "}") : Optional.empty();
  }

  private static String translated(String text, String from, String to) {
    StringBuilder made = new StringBuilder();
    text.chars().forEach(sign -> made.append(to.charAt(from.indexOf(sign))));
    return made.toString();
  }
}

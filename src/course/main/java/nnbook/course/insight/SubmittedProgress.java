package nnbook.course.insight;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nnbook.grader.Outcome;
import nnbook.learner.Progress;
import nnbook.learner.StateFile;
import nnbook.platform.ChapterName;

/**
 * The progress of somebody else, as it was handed in: what {@link Progress} has kept, to be read
 * only. Lines that nobody can read are left out and counted.
 */
public final class SubmittedProgress {
  private static final Pattern PREDICTION =
      Pattern.compile("([\\w-]+)\\.predict\\.([\\w-]+)");
  private static final Pattern EXERCISE =
      Pattern.compile("(" + ChapterName.REGEX + "\\.\\w+)(?:\\..*)?");

  private final Map<String, String> entries;
  private final int unreadable;

  /**
   * The first answer to a Predict question.
   *
   * @param chapter {@code ch01}
   * @param question its key
   * @param choice the number of the choice, from 1
   * @param right whether it was right
   */
  public record FirstChoice(String chapter, String question, int choice, boolean right) {}

  private SubmittedProgress(Map<String, String> entries, int unreadable) {
    this.entries = entries;
    this.unreadable = unreadable;
  }

  /** Reads the bytes of a progress file, whatever they are. */
  public static SubmittedProgress of(byte[] bytes) {
    Map<String, String> entries = new TreeMap<>();
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    int unreadable = 0;
    for (String line : lines) {
      boolean whole = StateFile.parse(line.getBytes(StandardCharsets.UTF_8), entries);
      unreadable += whole ? 0 : 1;
    }
    return new SubmittedProgress(entries, unreadable);
  }

  /** How many things are noted. */
  public int size() {
    return entries.size();
  }

  /** How many lines could not be read. */
  public int unreadable() {
    return unreadable;
  }

  /** The exercises of which anything is noted. */
  public Set<String> exercises() {
    return entries.keySet().stream()
        .filter(key -> !PREDICTION.matcher(key).matches())
        .map(EXERCISE::matcher)
        .filter(Matcher::matches)
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How the exercise stood when it was last checked. */
  public Optional<Outcome> outcome(String exercise) {
    String state = entries.getOrDefault(exercise, "");
    String word = state.replaceFirst(" .*", "").toUpperCase(Locale.ROOT);
    return List.of(Outcome.values()).stream().filter(o -> o.name().equals(word)).findFirst();
  }

  /** The checks of the first try, and whether each passed; empty where that was not kept. */
  public Map<String, Boolean> firstTry(String exercise) {
    Map<String, Boolean> checks = new LinkedHashMap<>();
    String first = entries.getOrDefault(exercise + ".first", "");
    for (String check : first.isEmpty() ? new String[0] : first.split(" ")) {
      checks.put(check.substring(1), check.charAt(0) == '+');
    }
    return checks;
  }

  /** The mistakes that were named before the exercise passed. */
  public List<String> mistakes(String exercise) {
    String prefix = exercise + ".mistake.";
    return entries.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(prefix))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The first answer to each Predict question. */
  public List<FirstChoice> firstChoices() {
    List<FirstChoice> answers = new ArrayList<>();
    entries.forEach((key, answer) -> {
      Matcher prediction = PREDICTION.matcher(key);
      if (prediction.matches()) {
        int choice = Integer.parseInt(answer.substring(0, answer.indexOf(' ')));
        boolean right = answer.endsWith("right");
        answers.add(new FirstChoice(prediction.group(1), prediction.group(2), choice, right));
      }
    });
    return answers;
  }
}

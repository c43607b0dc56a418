package nnbook.frameworks;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares two outputs line by line: words must be equal, numbers agree to a millionth, since
 * another build of PyTorch adds in another order. The line with date and versions may differ.
 */
final class Comparison {
  private static final double TOLERANCE = 1e-6;
  private static final Pattern NUMBER =
      Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

  private Comparison() {}

  /** Returns the first difference. */
  static Optional<String> ofTexts(String recorded, String now) {
    List<String> left = lines(recorded);
    List<String> right = lines(now);
    for (int n = 0; n < Math.max(left.size(), right.size()); n++) {
      String was = n < left.size() ? left.get(n) : "(no line)";
      String is = n < right.size() ? right.get(n) : "(no line)";
      if (!words(was).equals(words(is)) || !areClose(numbers(was), numbers(is))) {
        return Optional.of("recorded: " + was + "\n  now:      " + is);
      }
    }
    return Optional.empty();
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.startsWith("# ")).toList();
  }

  private static String words(String line) {
    return NUMBER.matcher(line).replaceAll("0").replaceAll("\\s+", " ");
  }

  private static List<Double> numbers(String line) {
    return NUMBER.matcher(line).results().map(MatchResult::group).map(Double::valueOf).toList();
  }

  private static boolean areClose(List<Double> left, List<Double> right) {
    for (int k = 0; k < left.size(); k++) {
      double size = Math.max(1, Math.abs(left.get(k)));
      if (Math.abs(left.get(k) - right.get(k)) > TOLERANCE * size) {
        return false;
      }
    }
    return true;
  }
}

package ch19;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class BackOffTest {
  private static final String LETTERS = ".abcdefghijklmnopqrstuvwxyz";
  private static final List<String> TWO = List.of("al", "bb");
  private static final List<String> MORE =
      List.of("anna", "ann", "nan", "dana", "hanna", "zoe", "diana", "anne");

  /** Of a count, the number of places, what the shorter window says, and c. */
  private interface Rule {
    double p(double count, double all, double q, double c);
  }

  private static final Rule RIGHT = (n, all, q, c) -> (n + c * q) / (all + c);

  /** How an answer reads: its rule, dots, the shorter window, and what is behind the empty one. */
  private record Way(Rule rule, int dotsLess, String end, UnaryOperator<String> shorter,
      boolean countsLetters) {
    double[] after(String window, List<String> names, double c) {
      double[] q = new double[27];
      Arrays.fill(q, 1.0 / 27);
      if (window.isEmpty() && !countsLetters) {
        return q;
      }
      double[] p = window.isEmpty() ? q : after(shorter.apply(window), names, c);
      double[] counts = counts(window, names);
      double all = Arrays.stream(counts).sum();
      double[] result = new double[27];
      Arrays.setAll(result, k -> rule.p(counts[k], all, p[k], c));
      return result;
    }

    double[] counts(String window, List<String> names) {
      double[] counts = new double[27];
      for (String name : names) {
        String text = ".".repeat(Math.max(0, window.length() - dotsLess)) + name + end;
        for (int i = window.length(); i < text.length(); i++) {
          if (text.startsWith(window, i - window.length())) {
            counts[LETTERS.indexOf(text.charAt(i))]++;
          }
        }
      }
      return counts;
    }
  }

  private static Way way(Rule rule) {
    return new Way(rule, 0, ".", window -> window.substring(1), true);
  }

  @Test
  @Points(2)
  void the_two_names_of_the_hint() {
    check("a", TWO, 2);
    check("", TWO, 2);
    check("ea", TWO, 2);
  }

  @Test
  @Points(2)
  void beginnings_ends_and_windows_that_nobody_has() {
    check(".an", MORE, 3);
    check("..", MORE, 0.5);
    check("nn", MORE, 1.5);
    check("na", MORE, 4);
    check("xyz", MORE, 10);
    check("zo", MORE, 2);
  }

  @Test
  @Points(3)
  void any_names() {
    Expect.seeds(50, random -> {
      List<String> names = new ArrayList<>();
      int count = 2 + random.nextInt(6);
      for (int k = 0; k < count; k++) {
        StringBuilder name = new StringBuilder();
        int length = 2 + random.nextInt(5);
        for (int i = 0; i < length; i++) {
          name.append("abz".charAt(random.nextInt(3)));
        }
        names.add(name.toString());
      }
      String text = "..." + names.get(0);
      int end = 3 + random.nextInt(names.get(0).length());
      check(text.substring(end - random.nextInt(4), end), names, 1 + random.nextInt(8));
    });
  }

  private static void check(String window, List<String> names, double c) {
    Expectation<double[]> call = Expect.given("window", window, "names", names, "c", c)
        .when(() -> BackOff.after(window, names, c));
    ofShorter(call, window, names, c);
    ofCounts(call, window, names, c);
    ofRule(call, window, names, c);
    call.mistakeIfThrows(StackOverflowError.class,
        "The method calls itself without end: the empty window has no shorter one.");
    call.mistakeIfThrows(ArrayIndexOutOfBoundsException.class,
        "An index leaves the 27 letters: the dot is 0 and 'a' is letter - 'a' + 1.");
    call.mistakeIfThrows(IndexOutOfBoundsException.class,
        "A text is cut where it has no letter: the empty window has no first letter, and a letter"
            + " that follows is at most the dot behind the name.");
    call.is(way(RIGHT).after(window, names, c), 1e-9);
  }

  private static void ofShorter(
      Expectation<double[]> call, String window, List<String> names, double c) {
    UnaryOperator<String> tail = text -> text.substring(1);
    wrong(call, new Way((n, all, q, w) -> (n + w / 27) / (all + w), 0, ".", tail, true), window,
        names, c, "The shorter windows are not asked: q is 1/27 for the empty window only.");
    wrong(call, new Way(RIGHT, 0, ".", text -> text.substring(0, text.length() - 1), true), window,
        names, c, "The last letter of the window is left out: leave out the first one, which is the"
            + " farthest from the letter that follows.");
    wrong(call, new Way(RIGHT, 0, ".", tail, false), window, names, c,
        "Behind the empty window, each letter has 1/27: its probability is (n + c/27) / (N + c),"
            + " too.");
    wrong(call, new Way(RIGHT, 0, ".", text -> "", true), window, names, c,
        "All letters of the window are left out at once: leave out one after the other.");
  }

  private static void ofCounts(
      Expectation<double[]> call, String window, List<String> names, double c) {
    UnaryOperator<String> tail = text -> text.substring(1);
    wrong(call, new Way(RIGHT, 0, "", tail, true), window, names, c,
        "The ends are missing: behind its last letter, each name has a dot.");
    wrong(call, new Way(RIGHT, 100, ".", tail, true), window, names, c,
        "The dots before the names are missing, as many as the window is long.");
    wrong(call, new Way(RIGHT, 100, "", tail, true), window, names, c,
        "The dots before and behind the names are missing.");
    double[] withoutFirst = way(RIGHT).after(window, names.subList(1, names.size()), c);
    wrong(call, withoutFirst, window, names, c, "The first name is missing.");
    wrong(call, way(RIGHT).after(window, names.subList(0, 1), c), window, names, c,
        "Only the first name was read: the loop over the names ends too early.");
  }

  private static void ofRule(
      Expectation<double[]> call, String window, List<String> names, double c) {
    wrong(call, way((n, all, q, w) -> (n + w * q) / all), window, names, c,
        "c is missing below the line: divide by N + c.");
    wrong(call, way((n, all, q, w) -> n / (all + w)), window, names, c,
        "c · q[b] is missing above the line.");
    wrong(call, way((n, all, q, w) -> (n + w * q) / (all + 27 * w)), window, names, c,
        "27 times c below the line: the q add up to 1, so c comes in once.");
    wrong(call, way((n, all, q, w) -> (n + q) / (all + 1)), window, names, c,
        "q counts as one place: it has the weight c, above the line and below.");
    wrong(call, way((n, all, q, w) -> (n + q) / (all + w)), window, names, c,
        "q has no weight above the line: it is multiplied by c.");
    wrong(call, way((n, all, q, w) -> (n + w * q) / (all + 1)), window, names, c,
        "1 is added below the line: it is c.");
    wrong(call, way((n, all, q, w) -> all > 0 ? n / all : q), window, names, c,
        "A window that was met is believed wholly: its counts and the probabilities of the shorter"
            + " window are always mixed.");
    wrong(call, way((n, all, q, w) -> n + w * q), window, names, c,
        "These don't add up to 1: divide by N + c.");
    wrong(call, way((n, all, q, w) -> (n + w + q) / (all + w)), window, names, c,
        "c and q are added: c is multiplied by q.");
    double letters = names.stream().mapToInt(name -> name.length() + 1).sum();
    wrong(call, way((n, all, q, w) -> (n + w * q) / (letters + w)), window, names, c,
        "N counts all letters: it counts the places where a letter follows the window.");
    call.mistakeIf(p -> p.length != 27, "There are 27 letters with the dot.");
    call.mistakeIf(p -> Arrays.stream(p).anyMatch(Double::isNaN),
        "NaN: 0/0. Behind a window that was never met, N is 0, and c is the divisor.");
  }

  private static void wrong(Expectation<double[]> call, Way way, String window, List<String> names,
      double c, String message) {
    wrong(call, way.after(window, names, c), window, names, c, message);
  }

  /** A mistake, where it leads to other numbers. */
  private static void wrong(Expectation<double[]> call, double[] wrong, String window,
      List<String> names, double c, String message) {
    double[] right = way(RIGHT).after(window, names, c);
    boolean differs = false;
    for (int k = 0; k < 27; k++) {
      differs |= Math.abs(right[k] - wrong[k]) > 1e-6;
    }
    call.mistakeWhere(differs, () -> wrong, message);
  }
}

package ch19;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class PairTableTest {
  private static final String LETTERS = ".abcdefghijklmnopqrstuvwxyz";
  private static final String DOT_LAST = "abcdefghijklmnopqrstuvwxyz.";
  private static final String NUMERATOR =
      "The extra is missing below the line: each of the 27 entries of a row has it, so the sum of"
          + " the row becomes 27 · extra greater.";

  /** An entry, of its count and the sum of its row. */
  private interface Entry {
    double at(double count, double sum);
  }

  @Test
  @Points(2)
  void the_two_names_of_the_chapter() {
    check(List.of("anna", "nan"), 0);
    check(List.of("anna", "nan"), 1);
  }

  @Test
  @Points(2)
  void letters_from_a_to_z() {
    check(List.of("zoe", "a", "bob", "liz", "bea"), 0);
    check(List.of("zoe", "a", "bob", "liz", "bea"), 0.5);
    check(List.of("zoe", "bob"), 0.01);
  }

  @Test
  @Points(3)
  void any_names() {
    Expect.seeds(50, random -> {
      List<String> names = names(random);
      check(names, new double[] {0, 0.1, 1, 2.5}[random.nextInt(4)]);
    });
  }

  private static List<String> names(SeededRandom random) {
    String alphabet = new String[] {"an", "aznb", LETTERS.substring(1)}[random.nextInt(3)];
    List<String> names = new ArrayList<>();
    int count = 1 + random.nextInt(5);
    for (int k = 0; k < count; k++) {
      StringBuilder name = new StringBuilder();
      int length = 1 + random.nextInt(6);
      for (int i = 0; i < length; i++) {
        name.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      names.add(name.toString());
    }
    return names;
  }

  private static void check(List<String> names, double e) {
    Expectation<double[][]> call = Expect.given("names", names, "extra", e)
        .when(() -> PairTable.probabilities(names, e));
    double[][] counts = counts(names, LETTERS, ".", ".");
    ofPairs(call, names, e);
    ofExtra(call, counts, e);
    ofSums(call, counts, e);
    call.is(table(counts, (c, sum) -> right(c, sum, e)), 1e-9);
  }

  private static double right(double count, double sum, double extra) {
    return sum + extra == 0 ? 0 : (count + extra) / (sum + 27 * extra);
  }

  private static void ofPairs(Expectation<double[][]> call, List<String> names, double e) {
    pairs(call, counts(names, LETTERS, "", "."), e,
        "The first letters are missing: each follows the dot before its name, in row 0.");
    pairs(call, counts(names, LETTERS, ".", ""), e,
        "The ends are missing: behind its last letter, each name has a dot, in column 0.");
    pairs(call, counts(names, LETTERS, "", ""), e,
        "The dots are missing: one before each name, and one behind it.");
    pairs(call, counts(List.of(String.join("", names)), LETTERS, ".", "."), e,
        "The last letter of a name is followed by the first of the next name: each name has dots"
            + " of its own.");
    pairs(call, counts(List.of(String.join(".", names) + "."), LETTERS, "", ""), e,
        "The dot before the first name is missing.");
    pairs(call, counts(List.of("." + String.join(".", names)), LETTERS, "", ""), e,
        "The dot behind the last name is missing.");
    pairs(call, counts(names, LETTERS, "..", "."), e,
        "Each name begins with two dots: a pair of dots was counted, too.");
    pairs(call, counts(names, LETTERS, ".", ".."), e,
        "Each name ends with two dots: a pair of dots was counted, too.");
    pairs(call, counts(names, DOT_LAST, ".", "."), e,
        "The dot has number 26 and 'a' number 0: the dot is 0, and 'a' is 1.");
    pairs(call, counts(names, "a" + LETTERS.substring(2) + " ", "a", "a"), e,
        "'a' has number 0, which is the dot's: take letter - 'a' + 1.");
    pairs(call, counts(names.subList(0, names.size() - 1), LETTERS, ".", "."), e,
        "The last name is missing.");
    pairs(call, counts(names.subList(1, names.size()), LETTERS, ".", "."), e,
        "The first name is missing.");
    pairs(call, counts(names.subList(0, 1), LETTERS, ".", "."), e,
        "Only the first name was read: the loop over the names ends too early.");
    List<String> distinct = new ArrayList<>(new LinkedHashSet<>(names));
    if (distinct.size() < names.size()) {
      pairs(call, counts(distinct, LETTERS, ".", "."), e, "A name that occurs twice counts twice.");
    }
    double[][] once = counts(names, LETTERS, ".", ".");
    for (double[] row : once) {
      Arrays.setAll(row, b -> Math.min(row[b], 1));
    }
    pairs(call, once, e, "Each pair counts once: a count grows by one each time, with ++.");
    pairs(call, turned(counts(names, LETTERS, ".", ".")), e,
        "Rows and columns are exchanged: the row is the letter before, the column what follows.");
    double[][] inner = counts(names, LETTERS, ".", "");
    double[][] ends = counts(names, LETTERS, ".", ".");
    for (int a = 0; a < 27; a++) {
      for (int b = 0; b < 27; b++) {
        ends[a][b] -= inner[a][b];
      }
    }
    pairs(call, sum(turned(inner), ends), e,
        "Rows and columns are exchanged: the row is the letter before, the column what follows.");
    pairs(call, sum(inner, turned(ends)), e,
        "The ends are in row 0: they are in the rows of the last letters, in column 0.");
    double[][] starts = fromDot(names);
    Arrays.fill(starts[0], 0, 1, 0);
    pairs(call, sum(starts, ends), e,
        "Every letter follows the dot: after each letter, it becomes the letter before.");
    pairs(call, fromDot(names), e,
        "Every letter follows the dot: after each letter, it becomes the letter before.");
  }

  private static void pairs(
      Expectation<double[][]> call, double[][] counts, double e, String message) {
    call.mistake(table(counts, (c, sum) -> right(c, sum, e)), message);
    if (e > 0) {
      call.mistake(table(counts, (c, sum) -> (c + e) / (sum + 27 * e)), message);
    }
  }

  private static void ofExtra(Expectation<double[][]> call, double[][] counts, double e) {
    if (e > 0) {
      like(call, counts, (c, sum) -> (c + e) / sum, NUMERATOR);
      like(call, counts, (c, sum) -> (c + e) / (sum + e),
          "The extra is added once below the line: each of the 27 entries of a row has it.");
      like(call, counts, (c, sum) -> (c + e) / (sum + 54 * e),
          "The extra is added twice below the line.");
      like(call, counts, (c, sum) -> (c + e) / (sum + 26 * e),
          "26 times the extra below the line: the dot is a letter, too, so a row has 27 entries.");
      like(call, counts, (c, sum) -> c / (sum + 27 * e),
          "The extra is missing above the line: each count becomes greater by it.");
      like(call, counts, (c, sum) -> c / sum, "The extra is not used: each count becomes greater"
          + " by it.");
      like(call, counts, (c, sum) -> c / sum + e,
          "The extra is added to the probabilities: add it to the counts, before the division.");
      like(call, counts, (c, sum) -> (c / sum + e) / (1 + 27 * e),
          "The extra is added to the probabilities: add it to the counts, before the division.");
      like(call, counts, (c, sum) -> (c - e) / (sum - 27 * e), "The extra is subtracted: add it.");
      double[][] met = counts(List.of(), LETTERS, "", "");
      for (int a = 0; a < 27; a++) {
        int row = a;
        double sum = Arrays.stream(counts[a]).map(c -> c > 0 ? c + e : 0).sum();
        Arrays.setAll(met[a], b -> sum > 0 && counts[row][b] > 0 ? (counts[row][b] + e) / sum : 0);
      }
      call.mistake(met, "Pairs that were never counted get nothing: the extra is for them, too.");
      call.mistakeIf(
          t -> Arrays.stream(t).anyMatch(row -> Arrays.stream(row).sum() == 0),
          "A row of a letter that was never met is 0, but the extra gives its entries 1/27 each.");
    }
    if (e > 0 && e != 1) {
      like(call, counts, (c, sum) -> (c + 1) / (sum + 27),
          "1 is added to each count: the extra is an argument.");
      like(call, counts, (c, sum) -> (c + e) / (sum + 27),
          "27 is added below the line: it is 27 times the extra.");
    }
    if (e == 0) {
      like(call, counts, (c, sum) -> (c + 1) / (sum + 27),
          "1 is added to each count: the extra is an argument, and it is 0 here.");
      call.mistakeIf(
          t -> Arrays.stream(t).anyMatch(row -> Double.isNaN(row[5])),
          "NaN: the sum of a row of a letter that was never met is 0, and 0/0 is no number. Such"
              + " a row stays 0.");
      call.mistake(table(counts, (c, sum) -> sum == 0 ? 1 / 27.0 : c / sum),
          "A row of a letter that was never met has probabilities: without extra it stays 0.");
    }
  }

  private static void ofSums(Expectation<double[][]> call, double[][] counts, double e) {
    call.mistake(table(counts, (c, sum) -> c + e),
        "These are counts: divide each by the sum of its row.");
    double total = Arrays.stream(counts).flatMapToDouble(Arrays::stream).sum() + 729 * e;
    call.mistake(table(counts, (c, sum) -> (c + e) / total),
        "Divided by the sum of the whole table: each row has a sum of its own.");
    double[][] columns = turned(table(turned(counts), (c, sum) -> right(c, sum, e)));
    call.mistake(columns, "Each column adds up to 1: divide by the sum of the row.");
    call.mistake(turned(table(turned(counts), (c, sum) -> (c + e) / (sum + 27 * e))),
        "Each column adds up to 1: divide by the sum of the row.");
    call.mistake(table(counts, (c, sum) -> (int) right(c, sum, e)),
        "The fraction was lost: int divided by int.");
    call.mistake(table(counts, (c, sum) -> (c + e) / 27),
        "Divided by the number of letters: divide by the sum of the row.");
    call.mistake(table(counts, (c, sum) -> (c + e) / (sum + 27 * e + 1)),
        "The sum of a row is 1 too great: let it begin at 0.");
    call.mistake(table(counts, (c, sum) -> sum + 27 * e),
        "Each entry is the sum of its row: divide its count by it.");
    double[][] running = table(counts, (c, sum) -> c + e);
    for (double[] row : running) {
      double sum = 0;
      for (int b = 0; b < 27; b++) {
        sum += row[b];
        row[b] = sum == 0 ? 0 : row[b] / sum;
      }
    }
    call.mistake(running, "Each count is divided by the sum so far: finish the sum of the row"
        + " first.");
    call.mistakeIf(t -> t.length == 26, "There are 27 letters with the dot.");
    call.mistakeIf(t -> t.length == 27 && t[0] == t[1],
        "All rows are one and the same array: each letter needs its own.");
    call.mistakeIfThrows(ArrayIndexOutOfBoundsException.class,
        "An index leaves the table: the dot is 0, 'a' is 1 and 'z' is 26, so take"
            + " letter - 'a' + 1.");
    call.mistakeIfThrows(IndexOutOfBoundsException.class,
        "An index leaves a name: its last letter is at length() - 1, and behind it comes the"
            + " dot.");
  }

  /** An answer that is so in the rows of all letters that were met. */
  private static void like(
      Expectation<double[][]> call, double[][] counts, Entry entry, String message) {
    double[][] wrong = table(counts, entry);
    call.mistakeIf(t -> {
      for (int a = 0; a < 27; a++) {
        double sum = Arrays.stream(counts[a]).sum();
        for (int b = 0; b < 27 && sum > 0; b++) {
          if (!(Math.abs(t[a][b] - wrong[a][b]) <= 1e-9)) {
            return false;
          }
        }
      }
      return true;
    }, message);
  }

  private static double[][] table(double[][] counts, Entry entry) {
    double[][] table = new double[27][27];
    for (int a = 0; a < 27; a++) {
      double sum = Arrays.stream(counts[a]).sum();
      for (int b = 0; b < 27; b++) {
        table[a][b] = entry.at(counts[a][b], sum);
      }
    }
    return table;
  }

  private static double[][] turned(double[][] table) {
    double[][] turned = new double[27][27];
    for (int a = 0; a < 27; a++) {
      for (int b = 0; b < 27; b++) {
        turned[b][a] = table[a][b];
      }
    }
    return turned;
  }

  private static double[][] sum(double[][] one, double[][] other) {
    double[][] sum = new double[27][27];
    for (int a = 0; a < 27; a++) {
      for (int b = 0; b < 27; b++) {
        sum[a][b] = one[a][b] + other[a][b];
      }
    }
    return sum;
  }

  private static double[][] counts(
      List<String> names, String numbers, String before, String behind) {
    double[][] counts = new double[27][27];
    for (String name : names) {
      String whole = before + name + behind;
      for (int i = 1; i < whole.length(); i++) {
        counts[numbers.indexOf(whole.charAt(i - 1))][numbers.indexOf(whole.charAt(i))]++;
      }
    }
    return counts;
  }

  private static double[][] fromDot(List<String> names) {
    double[][] counts = new double[27][27];
    for (String name : names) {
      for (char letter : (name + ".").toCharArray()) {
        counts[0][LETTERS.indexOf(letter)]++;
      }
    }
    return counts;
  }
}

package ch19;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class PerplexityTest {
  private static final String LETTERS = ".abcdefghijklmnopqrstuvwxyz";

  @Test
  @Points(1)
  void a_table_that_knows_nothing() {
    double[][] p = new double[27][27];
    for (double[] row : p) {
      Arrays.fill(row, 1 / 27.0);
    }
    check(p, List.of("anna", "bob"));
    check(p, List.of("zoe", "al", "q"));
  }

  @Test
  @Points(2)
  void names_of_different_lengths() {
    double[][] p = table(new SeededRandom(19));
    check(p, List.of("a", "nan", "zebulon"));
    check(p, List.of("anna", "xerxes"));
  }

  @Test
  @Points(2)
  void so_many_names_that_their_probability_is_too_small_for_a_double() {
    SeededRandom random = new SeededRandom(20);
    double[][] p = table(random);
    List<String> names = new ArrayList<>();
    while (names.size() < 300) {
      names.addAll(names(random));
    }
    Expect.given("p", p, "names", names)
        .when(() -> Perplexity.perplexity(p, names))
        .mistakeIf(actual -> Double.isInfinite(actual) || Double.isNaN(actual) || actual == 0,
            "The product of so many probabilities is 0 in a double, or its inverse infinite: add up"
                + " logarithms.")
        .is(Math.exp(mean(losses(names, p, LETTERS, ".", "."))), 1e-9);
  }

  @Test
  @Points(2)
  void any_table_and_names() {
    Expect.seeds(50, random -> check(table(random), names(random)));
  }

  private static void check(double[][] p, List<String> names) {
    Expectation<Double> call =
        Expect.given("p", p, "names", names).when(() -> Perplexity.perplexity(p, names));
    double[] losses = losses(names, p, LETTERS, ".", ".");
    ofMean(call, losses, names.size());
    ofNames(call, p, names);
    ofLetters(call, p, names);
    call.is(Math.exp(mean(losses)), 1e-9);
  }

  private static void ofMean(Expectation<Double> call, double[] losses, int names) {
    double loss = mean(losses);
    double sum = loss * losses.length;
    call.mistake(loss, "That is the loss: the perplexity is e to the power of it.");
    call.mistake(loss / Math.log(2), "That is the loss in bits: take Math.log, then Math.exp.");
    call.mistake(-loss, "That is the mean of ln p: the loss is minus that, and the perplexity"
        + " e to the power of the loss.");
    call.mistake(Math.exp(sum), "The losses were added up: take their mean before Math.exp.");
    call.mistake(Math.exp(-loss),
        "That is 1 divided by the perplexity: the loss is minus ln p.");
    call.mistake(Math.exp(-sum), "That is the product of the probabilities: take the mean of their"
        + " losses, then e to the power of it.");
    call.mistake(Math.exp(loss / Math.log(2)),
        "Logarithms of base 2 and powers of e: take Math.log with Math.exp.");
    call.mistake(Math.exp(loss / Math.log(10)),
        "Math.log10 with Math.exp: take Math.log, the logarithm of base e.");
    call.mistake(Math.pow(2, loss), "A loss in nats needs powers of e: Math.exp, not powers of 2.");
    call.mistake(Math.pow(10, loss),
        "A loss in nats needs powers of e: Math.exp, not powers of 10.");
    call.mistake(Math.exp(sum / names),
        "Divided by the number of names: the mean is one of all letters.");
    call.mistake(Math.exp(sum / (losses.length - names)),
        "The dots behind the names are missing in the number of letters: each counts as a letter.");
    call.mistake(Math.exp(sum / (losses.length + names)),
        "Divided by too many letters: the dot before a name is given, not guessed.");
    call.mistake(Math.exp(sum / 27), "Divided by 27: the mean is one of all letters of the names.");
    call.mistake(Math.exp(sum) / losses.length,
        "The mean is taken after Math.exp: it belongs to the losses, before.");
    call.mistake(Math.exp(losses.length / sum),
        "Letters divided by losses: the mean is the sum of the losses, divided by the letters.");
    call.mistake(Math.exp((sum + 1) / losses.length), "The sum of the losses begins at 1: at 0.");
    call.mistake(Math.exp(sum / (losses.length + 1)), "A letter too many: count from 0.");
    double last = losses[losses.length - 1] / losses.length;
    String replaced = "Only the loss of the last letter is left: add up the losses, with += or -=.";
    call.mistake(Math.exp(last), replaced);
    call.mistake(Math.exp(-last), replaced);
    double noLogarithm = mean(map(losses, v -> Math.exp(-v)));
    call.mistake(Math.exp(noLogarithm), "The probabilities were added up: add up their -ln.");
    call.mistake(Math.exp(-noLogarithm), "The probabilities were added up: add up their -ln.");
    call.mistake(mean(map(losses, Math::exp)),
        "That is the mean of 1/p: take the mean of the logarithms first.");
    call.mistake(1 / mean(map(losses, v -> Math.exp(-v))),
        "That is 1 divided by the mean probability: take the mean of the logarithms.");
    call.mistake(mean(map(losses, v -> Math.exp(-v))),
        "That is the mean probability: take the mean of −ln p, then e to the power of it.");
  }

  private static void ofNames(Expectation<Double> call, double[][] p, List<String> names) {
    double[] of = names.stream()
        .mapToDouble(name -> mean(losses(List.of(name), p, LETTERS, ".", "."))).toArray();
    call.mistake(Math.exp(mean(of)),
        "The mean of the names' means: a long name has more letters, each of which counts once.");
    call.mistake(mean(map(of, Math::exp)),
        "The mean of the names' perplexities: the losses of all letters have one mean.");
    int last = names.size() - 1;
    double[] lastOnly = losses(names.subList(last, last + 1), p, LETTERS, ".", ".");
    int letters = losses(names, p, LETTERS, ".", ".").length;
    if (names.size() > 1) {
      call.mistake(Math.exp(Arrays.stream(lastOnly).sum() / letters),
          "Only the losses of the last name are left: the sum begins before the loop over names.");
    }
    mistake(call, p, names.subList(0, last), "The last name is missing.");
    mistake(call, p, names.subList(1, last + 1), "The first name is missing.");
    mistake(call, p, names.subList(last, last + 1),
        "Only the last name counts: sum and number of letters begin before the loop over names.");
    mistake(call, p, names.subList(0, 1), "Only the first name was read.");
    call.mistakeIfThrows(ArrayIndexOutOfBoundsException.class,
        "An index leaves the table: the dot is 0, 'a' is 1 and 'z' is 26, so take"
            + " letter - 'a' + 1.");
    call.mistakeIfThrows(IndexOutOfBoundsException.class,
        "An index leaves a name: its last letter is at length() - 1, and behind it comes the"
            + " dot.");
  }

  private static void mistake(
      Expectation<Double> call, double[][] p, List<String> names, String message) {
    if (!names.isEmpty()) {
      call.mistake(Math.exp(mean(losses(names, p, LETTERS, ".", "."))), message);
    }
  }

  private static void ofLetters(Expectation<Double> call, double[][] p, List<String> names) {
    ToDoubleFunction<double[]> perplexity = losses -> Math.exp(mean(losses));
    int letters = losses(names, p, LETTERS, ".", ".").length;
    double[] noEnds = losses(names, p, LETTERS, ".", "");
    double[] noStarts = losses(names, p, LETTERS, "", ".");
    call.mistake(perplexity.applyAsDouble(noEnds),
        "The dots behind the names are missing: each of them has to be guessed, too.");
    call.mistake(Math.exp(Arrays.stream(noEnds).sum() / letters),
        "The losses of the dots behind the names are missing: each has to be guessed, too.");
    call.mistake(perplexity.applyAsDouble(noStarts),
        "The first letters are missing: each of them follows the dot before its name.");
    call.mistake(Math.exp(Arrays.stream(noStarts).sum() / letters),
        "The losses of the first letters are missing: each follows the dot before its name.");
    double[] inner = losses(names, p, LETTERS, "", "");
    if (inner.length > 0) {
      call.mistake(perplexity.applyAsDouble(inner),
          "Both dots are missing: the first letter follows one, and one follows the last letter.");
    }
    double[][] turned = new double[27][27];
    double[][] first = new double[27][];
    double[][] own = new double[27][27];
    for (int a = 0; a < 27; a++) {
      first[a] = p[0];
      for (int b = 0; b < 27; b++) {
        turned[b][a] = p[a][b];
        own[a][b] = p[b][b];
      }
    }
    call.mistake(perplexity.applyAsDouble(losses(names, turned, LETTERS, ".", ".")),
        "Rows and columns are exchanged: p[a][b] is for b behind a.");
    call.mistake(perplexity.applyAsDouble(losses(names, first, LETTERS, ".", ".")),
        "Every letter is looked up in row 0: after each letter, it becomes the letter before.");
    call.mistake(perplexity.applyAsDouble(losses(names, own, LETTERS, ".", ".")),
        "Each letter is looked up in its own row: the row is that of the letter before.");
    call.mistake(
        perplexity.applyAsDouble(losses(names, p, "abcdefghijklmnopqrstuvwxyz.", ".", ".")),
        "The dot has number 26 and 'a' number 0: the dot is 0, and 'a' is 1.");
    call.mistake(
        perplexity.applyAsDouble(losses(names, p, "a" + LETTERS.substring(2), "a", "a")),
        "'a' has number 0, which is the dot's: take letter - 'a' + 1.");
    call.mistake(
        perplexity.applyAsDouble(losses(List.of(String.join("", names)), p, LETTERS, ".", ".")),
        "The first letter of a name follows the last of the name before: each begins with the"
            + " dot.");
  }

  private static double[] losses(
      List<String> names, double[][] p, String numbers, String before, String behind) {
    List<Double> losses = new ArrayList<>();
    for (String name : names) {
      String whole = before + name + behind;
      for (int i = 1; i < whole.length(); i++) {
        losses.add(-Math.log(
            p[numbers.indexOf(whole.charAt(i - 1))][numbers.indexOf(whole.charAt(i))]));
      }
    }
    return losses.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  private static double[] map(double[] values, DoubleUnaryOperator f) {
    return Arrays.stream(values).map(f).toArray();
  }

  private static double[][] table(SeededRandom random) {
    double[][] p = new double[27][27];
    for (double[] row : p) {
      double sum = 0;
      for (int b = 0; b < 27; b++) {
        row[b] = random.nextDouble(0.05, 1);
        sum += row[b];
      }
      for (int b = 0; b < 27; b++) {
        row[b] /= sum;
      }
    }
    return p;
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
}

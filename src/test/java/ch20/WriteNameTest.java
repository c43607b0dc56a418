package ch20;

import ch20.WriteName.Model;
import java.util.Arrays;
import java.util.function.DoubleSupplier;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class WriteNameTest {
  private static final String POINT =
      "The dot is no letter of the name: it ends the name, and is not written.";
  private static final String ALPHABET =
      "Every letter is one place off in the alphabet: a is 1, so it is 'a' + letter − 1.";
  private static final String LARGEST =
      "The most likely letter was taken each time: draw with the random number.";
  private static final String NOT_APPENDED =
      "The model is asked the same each time: append what was drawn to what it reads.";
  private static final String TOO_SHORT =
      "A letter too few: the model may still be asked when it reads exactly context numbers.";
  private static final String NO_END =
      "The name goes on after the dot: a dot ends it.";
  private static final String NO_POINT =
      "The probability of the dot is left out: the sum begins with letter 0.";
  private static final String MANY_NUMBERS =
      "One random number for each letter of a name: draw it before you add up.";
  private static final String NOT_ADDED =
      "The random number is compared with single probabilities: add them up, from 0 on.";

  private static final class NoPoint extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static final class TooOften extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** A model and random numbers that both can be made again, for each try. */
  private record Try(int context, long seed, boolean sure, String word) {
    Model model() {
      return soFar -> {
        if (soFar.length > context) {
          throw new TooLong();
        }
        if (soFar.length == 0 || soFar[0] != 0) {
          throw new NoPoint();
        }
        return sure ? spelled(soFar) : probabilities(soFar);
      };
    }

    DoubleSupplier random() {
      SeededRandom random = new SeededRandom(seed);
      int[] calls = {0};
      return () -> {
        if (++calls[0] > 5000) {
          throw new TooOften();
        }
        return random.nextDouble();
      };
    }

    /** The next letter of the word, if it has been spelled so far. */
    private double[] spelled(int[] soFar) {
      double[] probabilities = new double[27];
      int at = soFar.length - 1;
      probabilities[at < word.length() ? word.charAt(at) - 'a' + 1 : 0] = 1;
      return probabilities;
    }

    private double[] probabilities(int[] soFar) {
      SeededRandom random = new SeededRandom(seed + 31L * Arrays.hashCode(soFar));
      double[] probabilities = new double[27];
      Arrays.setAll(probabilities, k -> random.nextDouble() * random.nextDouble());
      double sum = Arrays.stream(probabilities).sum();
      Arrays.setAll(probabilities, k -> probabilities[k] / sum);
      return probabilities;
    }
  }

  @Test
  @Points(2)
  void a_model_that_is_sure() {
    call(new Try(10, 1, true, "emma"), "spells emma")
        .mistake("emma.", POINT)
        .mistake("emma`", POINT)
        .mistake(".emma", POINT)
        .mistake("EMMA", "The letters are capitals: a is 1, so it is 'a' + letter − 1.")
        .mistake("`emma", POINT)
        .mistake("fnnb", ALPHABET)
        .mistake("emmazzzzzz", NO_POINT)
        .mistakeIf(
            name -> name.startsWith("emma") && name.length() > 5 && !name.endsWith("z"), NO_END)
        .mistake("eeeeeeeeee", NOT_APPENDED)
        .mistake("e", "Only one letter: go on until the dot, or until the model is full.")
        .mistake("", "The name is empty. Does the model read {0} at first, and is it asked before"
            + " the name can end?")
        .mistake("amme", "The letters are in the wrong order: append each at the end.")
        .is("emma");
  }

  @Test
  @Points(1)
  void the_random_number_is_0() {
    Try one = new Try(10, 1, true, "emma");
    Expect.given("model", "spells emma", "context", 10, "each random number", 0)
        .when(() -> WriteName.write(one.model(), one.context(), () -> 0))
        .mistake("", "The sum must be greater than the number: at 0, a dot of probability 0 would"
            + " be drawn.")
        .is("emma");
  }

  @Test
  @Points(2)
  void the_model_is_full() {
    call(new Try(4, 1, true, "alexandra"), "spells alexandra")
        .mistake("ale", TOO_SHORT)
        .mistake("alexa", "A letter too many: after the fourth, five numbers are one too many.")
        .mistake("alexandra", "The model reads at most context numbers: then the name is finished.")
        .is("alex");
    call(new Try(1, 1, true, "alexandra"), "spells alexandra")
        .mistake("", TOO_SHORT)
        .is("a");
  }

  @Test
  @Points(3)
  void any_chances() {
    Expect.seeds(100, random -> {
      Try one = new Try(1 + random.nextInt(12), random.nextInt(100_000), false, "");
      call(one, "other probabilities after each beginning")
          .mistake(written(one, Draw.LARGEST), LARGEST)
          .mistake(written(one, Draw.MANY), MANY_NUMBERS)
          .mistake(written(one, Draw.SINGLE), NOT_ADDED)
          .mistake(written(one, Draw.SINGLE_OR_Z), NOT_ADDED)
          .mistake(written(one, Draw.ZEROS),
              "The model reads zeros in place of the letters: append what was drawn.")
          .mistake(written(one, Draw.LETTERS_ONLY), NO_POINT)
          .mistake(written(one, Draw.BEFORE),
              "The letter before: next is the first at which the sum is greater.")
          .mistake(written(one, Draw.AFTER),
              "The letter after: next is the first at which the sum is greater.")
          .mistake(written(one, Draw.REVERSED),
              "The probabilities are added up from 26 down: begin at 0.")
          .mistake(written(one, Draw.UNIFORM),
              "All letters are equally likely: use the probabilities.")
          .mistake(written(one, Draw.ONE_NUMBER),
              "The same random number for all letters: draw a new one for each.")
          .mistakeIf(name -> name.startsWith(written(one, Draw.RIGHT)), NO_END)
          .is(written(one, Draw.RIGHT));
    });
  }

  private enum Draw {
    RIGHT, LARGEST, MANY, SINGLE, SINGLE_OR_Z, ZEROS, LETTERS_ONLY,
    BEFORE, AFTER, REVERSED, UNIFORM, ONE_NUMBER
  }

  private static Expectation<String> call(Try one, String model) {
    return Expect.given("model", model, "context", one.context(), "random seed", one.seed())
        .when(() -> WriteName.write(one.model(), one.context(), one.random()))
        .mistakeIfThrows(
            NoPoint.class,
            "The model reads the dot first, then the letters: {0} at the start, not an empty"
                + " array, and never without its 0. When it is full, the name is finished.")
        .mistakeIfThrows(
            TooLong.class,
            "The model was asked with more than context numbers: then the name is finished.")
        .mistakeIfThrows(
            TooOften.class,
            "The name never ends: does a dot end it, and the length of what the model reads?")
        .mistakeIfThrows(
            IndexOutOfBoundsException.class,
            "An index is beyond its array: there are 27 probabilities, and what the model reads"
                + " grows by one number each time.");
  }

  private static String written(Try one, Draw draw) {
    Model model = one.model();
    DoubleSupplier random = one.random();
    int[] soFar = {0};
    StringBuilder name = new StringBuilder();
    double first = draw == Draw.ONE_NUMBER ? random.getAsDouble() : 0;
    while (soFar.length <= one.context()) {
      double[] probabilities = model.next(soFar);
      DoubleSupplier numbers = draw == Draw.ONE_NUMBER ? () -> first : random;
      int letter = drawn(probabilities, numbers, draw);
      if (letter == 0) {
        break;
      }
      name.append((char) ('a' + letter - 1));
      soFar = Arrays.copyOf(soFar, soFar.length + 1);
      soFar[soFar.length - 1] = draw == Draw.ZEROS ? 0 : letter;
    }
    return name.toString();
  }

  private static int drawn(double[] probabilities, DoubleSupplier random, Draw draw) {
    double sum = 0;
    double largest = 0;
    int best = 0;
    double number = draw == Draw.MANY ? 0 : random.getAsDouble();
    for (int k = draw == Draw.LETTERS_ONLY ? 1 : 0; k < 27; k++) {
      double probability =
          draw == Draw.UNIFORM ? 1 / 27.0 : probabilities[draw == Draw.REVERSED ? 26 - k : k];
      boolean single = draw == Draw.SINGLE || draw == Draw.SINGLE_OR_Z;
      sum = single ? probability : sum + probability;
      best = probability > largest ? k : best;
      largest = Math.max(largest, probability);
      number = draw == Draw.MANY ? random.getAsDouble() : number;
      if (draw != Draw.LARGEST && sum > number) {
        return draw == Draw.REVERSED ? 26 - k : draw == Draw.BEFORE ? Math.max(0, k - 1)
            : draw == Draw.AFTER ? Math.min(26, k + 1) : k;
      }
    }
    return draw == Draw.LARGEST ? best : draw == Draw.SINGLE ? 0 : 26;
  }
}

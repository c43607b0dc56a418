package ch04;

import nnbook.exercise.Expect;
import nnbook.exercise.Expectation;
import nnbook.exercise.Points;
import org.junit.jupiter.api.Test;

class ChanceLossTest {
  @Test
  @Points(2)
  void two_three_and_ten_classes() {
    call(10).is(2.302585092994046, 1e-12);
    call(3).is(1.0986122886681098, 1e-12);
    call(2).is(0.6931471805599453, 1e-12);
  }

  @Test
  @Points(2)
  void any_number_of_classes() {
    Expect.seeds(
        100,
        random -> {
          int classes = 2 + random.nextInt(random.nextInt(3) == 0 ? 1_000_000 : 30);
          double paid = 0;
          for (int k = 0; k < classes; k++) {
            paid -= StrictMath.log(1.0 / classes) / classes; // each class is right equally often
          }
          call(classes).is(paid, 1e-9);
        });
  }

  @Test
  @Points(1)
  void two_questions_cost_their_sum() {
    Expect.seeds(
        100,
        random -> {
          int first = 2 + random.nextInt(1000);
          int second = 2 + random.nextInt(1000);
          Expect.given("first", first, "second", second, "computed",
                  "chanceLoss(first * second) - chanceLoss(first)")
              .when(() -> ChanceLoss.chanceLoss(first * second) - ChanceLoss.chanceLoss(first))
              .is(ChanceLoss.chanceLoss(second), 1e-9);
        });
  }

  @Test
  @Points(1)
  void one_class_is_no_question_and_none_is_refused() {
    call(1).is(0, 1e-12);
    for (int classes : new int[] {0, -1, -1000}) {
      Expect.given("classes", classes)
          .when(() -> ChanceLoss.chanceLoss(classes))
          .mistakeIfReturns("There is no class to choose: throw an exception.")
          .fails(IllegalArgumentException.class);
    }
  }

  private static Expectation<Double> call(int classes) {
    double right = Math.log(classes);
    return Expect.given("classes", classes)
        .when(() -> ChanceLoss.chanceLoss(classes))
        .mistakeIf(
            x -> Double.isInfinite(x) && classes > 1,
            "1 / classes divides two ints: the quotient is 0, and its logarithm minus infinity."
                + " Write 1.0.")
        .mistake(right / Math.log(10), "Math.log10: take the natural logarithm, Math.log.")
        .mistake(right / Math.log(2), "That is in bits, base 2: take the natural logarithm.")
        .mistake(-right, "The minus sign is missing: a loss is not negative.")
        .mistakeIfThrows(
            IllegalArgumentException.class, "Refused: only fewer than one class has to be refused.")
        .mistake(
            classes > 2 ? Math.log(classes - 1) : Double.NaN,
            "One class too few: the right one is among them.")
        .mistake(Math.log(classes + 1), "One class too many: Math.log, not Math.log1p.")
        .mistake(
            classes > 2 ? Math.log(2) : Double.NaN,
            "That is chance with two classes: each of them gets 1 / classes.")
        .mistake(
            right - (classes - 1) * Math.log(1 - 1.0 / classes),
            "The wrong classes are paid for, too: only the right one costs.")
        .mistake(
            classes > 2
                ? right / classes - (1 - 1.0 / classes) * Math.log(1 - 1.0 / classes) : Double.NaN,
            "A mean over right and wrong: the right class alone is paid for, with ln of what it"
                + " got.")
        .mistakeWhere(
            classes > 2, () -> -Math.log(1 - 1.0 / classes),
            "The logarithm of the wrong answers' share: the right class alone is paid for.")
        .mistake(1.0 / classes, "The probability of the right class: what does it cost?")
        .mistake(1 - 1.0 / classes, "That is the share of wrong answers, not a loss.")
        .mistake(
            right / classes,
            "It was divided by the number of classes: only the right one is paid for, once.")
        .mistake(
            right * classes,
            "It looks as if every class is paid for: only the right one costs.");
  }
}

package ch14;

import ch14.PlusTimes.Num;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import nnbook.engine.random.SeededRandom;
import nnbook.exercise.Expect;
import nnbook.exercise.Points;
import org.junit.jupiter.api.Test;

class PlusTimesTest {
  private static final double[] SPECIAL = {0, 1000, -1000};

  @Test
  @Points(2)
  void the_example_of_the_chapter() {
    Num a = number(3);
    Num b = number(-2);
    product(a, b);
    sum(number(-6), a);
    Expect.given("result", "a number with two inputs", "its grad", 1,
            "slopes", new double[] {-2, 3}, "grads of the inputs", "0, 0")
        .when(() -> handedOn(new double[] {-2, 3}, 1, 0, 0))
        .mistake(new double[] {3, -2}, "The slopes went to the inputs in reverse order.")
        .mistake(new double[] {0, 0}, "Nothing was handed on: change the grad of each input.")
        .mistake(new double[] {-2, 0}, "Only the first input got its part.")
        .mistake(new double[] {0, 3}, "Only the last input got its part.")
        .mistake(new double[] {1, 1}, "The local slopes are not used: multiply by slopes[k].")
        .mistake(new double[] {2, -3}, "Sign reversed: add the product.")
        .is(new double[] {-2, 3});
  }

  @Test
  @Points(1)
  void a_number_times_itself() {
    Num x = number(3);
    Expect.given("a and b", "the same number, 3")
        .when(() -> {
          Num square = PlusTimes.times(x, x);
          square.grad = 1;
          PlusTimes.handOn(square);
          return x.grad;
        })
        .mistake(3, "The second part replaced the first: write += instead of =.")
        .is(6);
  }

  @Test
  @Points(2)
  void any_two_numbers() {
    Expect.seeds(
        100,
        random -> {
          sum(number(any(random)), number(any(random)));
          product(number(any(random)), number(any(random)));
        });
  }

  @Test
  @Points(2)
  void handing_on_any_gradient_to_any_number_of_inputs() {
    Expect.seeds(
        100,
        random -> {
          int inputs = random.nextInt(5);
          double[] slopes = new double[inputs];
          double[] before = new double[inputs];
          double[] right = new double[inputs];
          double[] replaced = new double[inputs];
          double[] withoutSlope = new double[inputs];
          double[] withoutGrad = new double[inputs];
          double grad = any(random);
          for (int k = 0; k < inputs; k++) {
            slopes[k] = any(random);
            before[k] = any(random);
            replaced[k] = slopes[k] * grad;
            right[k] = before[k] + replaced[k];
            withoutSlope[k] = before[k] + grad;
            withoutGrad[k] = before[k] + slopes[k];
          }
          Expect.given("slopes", slopes, "grad of the result", grad, "grads of the inputs", before)
              .when(() -> handedOn(slopes, grad, before))
              .mistake(
                  replaced, "What had arrived before is lost: write += instead of =.")
              .mistake(
                  withoutGrad, "The gradient of the result is not used: multiply by result.grad.")
              .mistake(withoutSlope, "The local slopes are not used: multiply by slopes[k].")
              .mistakeIfThrows(
                  IndexOutOfBoundsException.class,
                  "A number may have any number of inputs, also none: loop over its slopes.")
              .is(right);
        });
  }

  @Test
  @Points(1)
  void nothing_is_handed_on_too_early() {
    Num a = number(2);
    Num b = number(5);
    a.grad = 7;
    Map<String, BinaryOperator<Num>> calls =
        Map.of("plus", PlusTimes::plus, "times", PlusTimes::times);
    new TreeMap<>(calls).forEach((name, call) ->
        Expect.given("call", name, "grads of a and b", "7, 0")
            .when(() -> {
              Num result = call.apply(a, b);
              return new double[] {a.grad, b.grad, result.grad};
            })
            .mistakeIf(
                grads -> grads[2] != 0, "The new number has no gradient yet: leave its grad at 0.")
            .mistakeIf(grads -> true, "The way forward leaves all gradients alone.")
            .is(new double[] {7, 0, 0}));
    Expect.given("grad of the result", 4)
        .when(() -> {
          Num result = new Num(1, List.of(number(1)), 1);
          result.grad = 4;
          PlusTimes.handOn(result);
          return result.grad;
        })
        .mistake(0, "The result must keep its gradient after handing it on.")
        .is(4);
  }

  private static void sum(Num a, Num b) {
    double difference = a.value - b.value;
    Expect.given("a", a.value, "b", b.value)
        .when(() -> PlusTimes.plus(a, b).value)
        .mistake(a.value * b.value, "That is the product: plus adds.")
        .mistake(difference, "That is the difference: plus adds.")
        .is(a.value + b.value);
    inputs("plus", PlusTimes::plus, a, b);
    Expect.given("a", a.value, "b", b.value)
        .when(() -> PlusTimes.plus(a, b).slopes)
        .mistake(
            new double[] {b.value, a.value}, "These are the slopes of a product: a sum has 1, 1.")
        .mistake(
            new double[] {a.value, b.value}, "These are the values: a sum moves as far as a moves.")
        .mistakeIf(slopes -> slopes.length == 0, "The slopes were not recorded.")
        .mistakeIf(slopes -> slopes.length == 1, "One slope for each input: there are two.")
        .is(new double[] {1, 1});
  }

  private static void product(Num a, Num b) {
    Expect.given("a", a.value, "b", b.value)
        .when(() -> PlusTimes.times(a, b).value)
        .mistake(a.value + b.value, "That is the sum: times multiplies.")
        .is(a.value * b.value);
    inputs("times", PlusTimes::times, a, b);
    Expect.given("a", a.value, "b", b.value)
        .when(() -> PlusTimes.times(a, b).slopes)
        .mistake(
            new double[] {a.value, b.value},
            "The slopes are in the wrong order: a product moves b times as far as a.")
        .mistake(new double[] {1, 1}, "These are the slopes of a sum: each needs the other factor.")
        .mistake(
            new double[] {a.value * b.value, a.value * b.value},
            "The value of the product is no slope: each factor has the other one.")
        .mistakeIf(slopes -> slopes.length == 0, "The slopes were not recorded.")
        .mistakeIf(slopes -> slopes.length == 1, "One slope for each input: there are two.")
        .is(new double[] {b.value, a.value});
  }

  private static void inputs(String name, BinaryOperator<Num> call, Num a, Num b) {
    Expect.given("call", name, "a", a.value, "b", b.value)
        .when(() -> call.apply(a, b).inputs.stream()
            .map(n -> n == a ? "a" : n == b ? "b" : "another number").toList())
        .mistake(List.of(), "The inputs were not recorded: without them there is no way back.")
        .mistake(List.of("b", "a"), "The inputs are in the order given: first a, then b.")
        .mistake(
            List.of("another number", "another number"),
            "The inputs must be a and b themselves: a copy would collect the gradient instead.")
        .is(List.of("a", "b"));
  }

  /** The grads of new inputs after handing on. */
  private static double[] handedOn(double[] slopes, double grad, double... before) {
    Num[] inputs = new Num[slopes.length];
    for (int k = 0; k < inputs.length; k++) {
      inputs[k] = number(k);
      inputs[k].grad = before[k];
    }
    Num result = new Num(0.5, List.of(inputs), slopes.clone());
    result.grad = grad;
    PlusTimes.handOn(result);
    double[] after = new double[inputs.length];
    for (int k = 0; k < inputs.length; k++) {
      after[k] = inputs[k].grad;
    }
    return after;
  }

  private static Num number(double value) {
    return new Num(value, List.of());
  }

  private static double any(SeededRandom random) {
    int kind = random.nextInt(12);
    return kind < SPECIAL.length ? SPECIAL[kind] : random.nextDouble(-3, 3);
  }
}

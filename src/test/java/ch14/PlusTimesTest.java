package ch14;

import ch14.PlusTimes.Num;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class PlusTimesTest {
  private static final String REPLACED =
      "What had arrived before is lost: write += instead of =.";
  private static final String SHARED =
      "Divided by the number of inputs: each gets its slope times result.grad, in full.";
  private static final String NO_GRAD =
      "The gradient of the result is not used: multiply by result.grad.";
  private static final String NO_SLOPE =
      "The local slopes are not used: multiply by slopes[k].";
  private static final double[] SPECIAL = {0, 1000, -1000};

  @Test
  @Points(2)
  void the_example_of_the_chapter() {
    Num a = number(3);
    Num b = number(-2);
    product(a, b);
    sum(number(-6), a);
    Expect.given("result", "a number with two inputs, of the values 5 and 6", "its value", 0.5,
            "its grad", 4, "slopes", new double[] {-2, 3}, "grads of the inputs", "1, 10")
        .when(() -> handedOn(new double[] {-2, 3}, 4, 1, 10))
        .mistake(new double[] {13, 2}, "The slopes went to the inputs in reverse order.")
        .mistake(new double[] {1, 10}, "Nothing was handed on: change the grad of each input.")
        .mistake(new double[] {-7, 10}, "Only the first input got its part.")
        .mistake(new double[] {1, 22}, "Only the last input got its part.")
        .mistake(new double[] {5, 14}, NO_SLOPE)
        .mistake(new double[] {-1, 13}, NO_GRAD)
        .mistake(new double[] {-8, 12}, REPLACED)
        .mistake(new double[] {9, -2}, "Sign reversed: add the product.")
        .mistake(
            new double[] {0, 11.5},
            "The value of the result is multiplied: what comes back is its grad, result.grad.")
        .mistake(
            new double[] {-7, 2},
            "slopes[0] went to all inputs: slopes[k] belongs to input k.")
        .mistake(
            new double[] {-1, 40},
            "The grad of the input was multiplied: it is result.grad that is handed on.")
        .mistake(
            new double[] {21, 34},
            "The value of the input was taken for its slope: multiply by slopes[k].")
        .mistake(new double[] {-3, 16}, SHARED)
        .mistake(new double[] {3, 17}, "Slope and grad were added: multiply them.")
        .is(new double[] {-7, 22});
  }

  @Test
  @Points(1)
  void a_number_times_itself() {
    Num x = number(3);
    Map<String, BinaryOperator<Num>> calls =
        Map.of("plus", PlusTimes::plus, "times", PlusTimes::times);
    new TreeMap<>(calls).forEach((name, call) ->
        Expect.given("call", name, "a and b", "the same number, 3")
            .when(() -> {
              Num result = call.apply(x, x);
              return result.inputs.size() + " inputs, " + result.slopes.length + " slopes";
            })
            .mistakeIf(
                seen -> !seen.startsWith("2"),
                "Two inputs must be listed, also where both are one number: each with its slope.")
            .is("2 inputs, 2 slopes"));
    Expect.given("a and b", "the same number, 3")
        .when(() -> {
          Num square = PlusTimes.times(x, x);
          square.grad = 1;
          PlusTimes.handOn(square);
          return x.grad;
        })
        .mistake(
            3,
            "One of two parts is lost: write += instead of =, and hand on once for each place in"
                + " the list.")
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
          double[] ofTwo = before.clone();
          double[] firstSlope = new double[inputs];
          double[] shared = new double[inputs];
          double grad = any(random);
          for (int k = 0; k < inputs; k++) {
            slopes[k] = any(random);
            before[k] = any(random);
            replaced[k] = slopes[k] * grad;
            right[k] = before[k] + replaced[k];
            withoutSlope[k] = before[k] + grad;
            withoutGrad[k] = before[k] + slopes[k];
            ofTwo[k] = k < 2 ? right[k] : before[k];
            shared[k] = before[k] + replaced[k] / inputs;
            firstSlope[k] = before[k] + slopes[0] * grad;
          }
          Expect.given("slopes", slopes, "grad of the result", grad, "grads of the inputs", before)
              .when(() -> handedOn(slopes, grad, before))
              .mistake(replaced, REPLACED)
              .mistake(withoutGrad, NO_GRAD)
              .mistake(withoutSlope, NO_SLOPE)
              .mistake(shared, SHARED)
              .mistake(
                  ofTwo, "Only two inputs got their part: there may be more, so loop over all.")
              .mistake(
                  firstSlope, "slopes[0] went to all inputs: slopes[k] belongs to input k.")
              .mistakeIfThrows(
                  IndexOutOfBoundsException.class,
                  "A number may have any number of inputs, also none: loop over its slopes, from 0"
                      + " to length - 1.")
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
    Num start = number(1);
    Expect.given("graph", "r from m (slope 3), m from x (slope 2)", "grad of r", 4)
        .when(() -> {
          Num middle = new Num(2, List.of(start), 2);
          Num result = new Num(6, List.of(middle), 3);
          result.grad = 4;
          PlusTimes.handOn(result);
          return new double[] {middle.grad, start.grad};
        })
        .mistakeIf(
            grads -> grads[1] != 0,
            "handOn went on to the inputs of the input: it goes back through one operation.")
        .is(new double[] {12, 0});
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
        .mistake(new double[] {1, -1}, "These are the slopes of a difference: a sum has 1, 1.")
        .mistake(new double[2], "A sum moves with each of its inputs: the slopes are not 0.")
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
        .mistake(List.of("a", "a"), "a is there twice: the second input is b.")
        .mistake(List.of("b", "b"), "b is there twice: the first input is a.")
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
      inputs[k] = number(k + 5);
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

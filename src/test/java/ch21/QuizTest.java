package ch21;

import java.util.List;
import java.util.Locale;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class QuizTest {
  private static final int COUNT = 20;

  /** The statements of the chapter in their order: a letter, and why. */
  private static final List<String> WHY = List.of(
      "F weights belong to connections, biases to neurons.",
      "T depth counts layers of weights; the number of neurons in them is the width.",
      "T a chain of affine layers is one affine layer, however long it is.",
      "F two ReLU neurons can represent XOR, and most random starts never get there.",
      "T accuracy is flat almost everywhere, so it has no direction for a step.",
      "T equal neurons get equal gradients, and so they stay twins.",
      "F then the test rows have had a say in the training: take the training rows alone.",
      "F it may be the lucky one: run several, and report all of them.",
      "T the kernel has a row for each input, and ours has a row for each neuron.",
      "F the defaults differ: ε is 1e-7 in Keras and 1e-8 in PyTorch, in another place.",
      "T gradients add up until they are cleared, which is easy to forget.",
      "F it holds names, shapes and numbers; what is between the layers is not in it.",
      "F on the digits ten times the data left more than a tenth of the errors.",
      "T the way back has two products of the same size for each layer.",
      "F to a dense layer each pixel is an input of its own, and a shift exchanges them all.",
      "T chance moves half of the pixels against the slope, and FGSM moves none.",
      "T it is the absolute slope, a statement about small changes at one place.",
      "F in XOR at (1, 1) both values are 0, and the network uses both inputs.",
      "F width and seed are part of the answer.",
      "T that is completeness, and it is a check of the program, too.");

  @Test
  @Points(4)
  void what_deep_learning_is() {
    Expect.given()
        .when(() -> letters().length())
        .explainIf(
            length -> letters().matches(".*[^TF].*"), "Only T and F are answers, and blanks.")
        .explainIf(
            length -> length != COUNT,
            "There are " + letters().length() + " letters: one for each of 20 statements.")
        .is(COUNT);
    statements(1);
  }

  @Test
  @Points(4)
  void how_a_model_is_built() {
    statements(5);
  }

  @Test
  @Points(4)
  void frameworks() {
    statements(9);
  }

  @Test
  @Points(4)
  void limits() {
    statements(13);
  }

  @Test
  @Points(4)
  void explanations() {
    statements(17);
  }

  /** Four statements from that number on. */
  private static void statements(int first) {
    for (int number = first; number < first + 4; number++) {
      int n = number;
      char right = WHY.get(n - 1).charAt(0);
      Expect.given("statement", n)
          .when(() -> letter(n))
          .explainIf(letter -> letters().length() != COUNT,
              "There are " + letters().length() + " letters: one for each of 20 statements.")
          .explainIf(letter -> letters().matches(".*[^TF].*"),
              "Only T and F are answers, and blanks.")
          .explainIf(letter -> letters().equals(exchanged()),
              "Every letter is exchanged: T for true, F for false.")
          .explainIf(letter -> letters().equals(backward()),
              "The letters go from 20 down to 1: the first belongs to statement 1.")
          .explainIf(letter -> true, "Statement " + n + ": " + WHY.get(n - 1).substring(2))
          .is("" + right);
    }
  }

  private static String letters() {
    return Quiz.answers().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }

  private static String letter(int number) {
    return letters().length() < number ? "none" : letters().substring(number - 1, number);
  }

  private static String right() {
    StringBuilder right = new StringBuilder();
    WHY.forEach(line -> right.append(line.charAt(0)));
    return right.toString();
  }

  private static String exchanged() {
    return right().replace('T', 't').replace('F', 'T').replace('t', 'F');
  }

  private static String backward() {
    return new StringBuilder(right()).reverse().toString();
  }
}

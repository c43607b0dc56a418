package ch10;

import ch10.ClassReport.Line;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class ClassReportTest {
  @Test
  @Points(2)
  void the_six_flowers_of_the_chapter() {
    check(
        new int[][] {{1, 1, 0}, {0, 2, 1}, {0, 0, 1}},
        new Line(1, 0.5, 2), new Line(2 / 3.0, 2 / 3.0, 3), new Line(0.5, 1, 1));
    check(
        new int[][] {{10, 0, 0}, {0, 9, 1}, {0, 0, 10}},
        new Line(1, 1, 10), new Line(1, 0.9, 10), new Line(10 / 11.0, 1, 10));
  }

  @Test
  @Points(2)
  void classes_without_answers_or_without_examples() {
    check(
        new int[][] {{31, 0, 0}, {14, 0, 0}, {24, 0, 0}},
        new Line(31 / 69.0, 1, 31), new Line(0, 0, 14), new Line(0, 0, 24));
    check(new int[][] {{2, 1}, {0, 0}}, new Line(1, 2 / 3.0, 3), new Line(0, 0, 0));
    check(new int[][] {{3, 0}, {0, 0}}, new Line(1, 1, 3), new Line(0, 0, 0));
  }

  @Test
  @Points(3)
  void any_confusion_matrix() {
    Expect.seeds(100, random -> {
      int[][] confusion = confusion(random);
      check(confusion, right(confusion));
    });
  }

  private static Line[] right(int[][] confusion) {
    return IntStream.range(0, confusion.length)
        .mapToObj(k -> {
          double right = confusion[k][k];
          return new Line(
              right / Math.max(answers(confusion, k), 1),
              right / Math.max(examples(confusion, k), 1), examples(confusion, k));
        })
        .toArray(Line[]::new);
  }

  private static int examples(int[][] confusion, int k) {
    return Arrays.stream(confusion[k]).sum();
  }

  private static int answers(int[][] confusion, int k) {
    return Arrays.stream(confusion).mapToInt(row -> row[k]).sum();
  }

  /** Up to six classes, one of them now and then without examples, one without answers. */
  private static int[][] confusion(SeededRandom random) {
    int classes = 1 + random.nextInt(6);
    int[][] confusion = new int[classes][classes];
    int noExamples = random.nextInt(3) == 0 ? random.nextInt(classes) : -1;
    int noAnswers = random.nextInt(3) == 0 ? random.nextInt(classes) : -1;
    for (int r = 0; r < classes; r++) {
      for (int c = 0; c < classes; c++) {
        boolean empty = r == noExamples || c == noAnswers;
        confusion[r][c] = empty ? 0 : random.nextInt(r == c ? 1001 : 30);
      }
    }
    return confusion;
  }

  private static void check(int[][] confusion, Line... right) {
    int all = IntStream.range(0, right.length).map(k -> right[k].count()).sum();
    Expectation<Line[]> call =
        Expect.given("confusion", confusion).when(() -> ClassReport.report(confusion));
    call.mistakeIfThrows(
        ArithmeticException.class,
        "An int was divided by 0: ask for the sum first, and divide as double.");
    call.mistakeIf(
        lines -> Arrays.stream(lines).anyMatch(
            line -> Double.isNaN(line.precision()) || Double.isNaN(line.recall())),
        "NaN: 0/0 is NaN in Java; where the sum is 0, the quotient is 0.");
    call.mistake(
        lines(right, k -> new Line(right[k].recall(), right[k].precision(), right[k].count())),
        "Precision and recall are exchanged: precision divides by the column, recall by the row.");
    call.mistake(
        lines(right, k -> new Line(
            right[k].recall(), right[k].precision(), answers(confusion, k))),
        "Rows and columns are exchanged: a row is a true class, a column an answer.");
    call.mistake(
        lines(right, k -> new Line(
            (int) right[k].precision(), (int) right[k].recall(), right[k].count())),
        "The fraction was lost: int divided by int; cast one of them to double.");
    call.mistake(
        lines(right, k -> new Line(
            right[k].precision(), (int) right[k].recall(), right[k].count())),
        "The fraction of recall was lost: int divided by int; cast one of them to double.");
    call.mistake(
        lines(right, k -> new Line(
            (int) right[k].precision(), right[k].recall(), right[k].count())),
        "The fraction of precision was lost: int divided by int; cast one of them to double.");
    call.mistake(
        lines(right, k -> new Line(
            line(confusion[k][k],
                answers(confusion, k) + right[k].count() - confusion[k][k], 1).precision(),
            right[k].recall(), right[k].count())),
        "Precision divides by the whole row and the whole column: take the column alone.");
    call.mistake(
        lines(right, k -> new Line(confusion[k][k], confusion[k][k], right[k].count())),
        "The right answers are not divided: precision divides by the column, recall by the row.");
    call.mistake(
        lines(right, k -> new Line(
            line(confusion[k][k], confusion[right.length - 1][k], 1).precision(),
            right[k].recall(), right[k].count())),
        "Only the last row is in the sum of the column: add up with +=.");
    call.mistake(
        lines(right, k -> new Line(0, right[k].recall(), right[k].count())),
        "Every precision is 0: is the sum of the column built up?");
    call.mistake(
        lines(right, k -> new Line(
            right[k].precision(),
            line(confusion[k][k], 1, upTo(k, i -> examples(confusion, i))).recall(),
            upTo(k, i -> examples(confusion, i)))),
        "The sum of the row goes on from class to class: begin it at 0 for each class.");
    call.mistake(
        lines(right, k -> new Line(
            line(confusion[k][k], upTo(k, i -> answers(confusion, i)), 1).precision(),
            right[k].recall(), right[k].count())),
        "The sum of the column goes on from class to class: begin it at 0 for each class.");
    call.mistake(
        lines(right, k -> new Line(
            right[k].precision(), right[k].recall(), answers(confusion, k))),
        "The count is the number of answers: it is the number of examples, the sum of the row.");
    call.mistakeWhere(
        IntStream.range(0, right.length)
            .anyMatch(k -> confusion[k][k] > 0 && confusion[k][k] < right[k].count()),
        () -> lines(right, k -> new Line(right[k].precision(), right[k].recall(), confusion[k][k])),
        "The count is the number of right answers: it is the sum of the whole row.");
    call.mistake(
        lines(right, k -> new Line(right[k].precision(), right[k].recall(), all)),
        "The count is that of all examples: it is the sum of one row.");
    call.mistake(
        lines(right, k -> new Line(
            100 * right[k].precision(), 100 * right[k].recall(), right[k].count())),
        "These are percentages: leave the quotients between 0 and 1.");
    call.mistake(
        lines(right, k -> new Line(
            confusion[k][k] / (double) Math.max(all, 1),
            confusion[k][k] / (double) Math.max(all, 1), right[k].count())),
        "Divided by all examples: precision divides by one column, recall by one row.");
    call.mistake(
        lines(right, k -> new Line(hits(confusion) / Math.max(all, 1),
            hits(confusion) / Math.max(all, 1), right[k].count())),
        "That is the accuracy over all classes: each class has its own column and row.");
    call.mistake(
        lines(right, k -> new Line(
            confusion[k][k] / (double) right.length, confusion[k][k] / (double) right.length,
            right[k].count())),
        "Divided by the number of classes: precision divides by one column, recall by one row.");
    call.mistake(
        lines(right, k -> new Line(
            confusion[k][k] / (double) Math.max(all, 1), right[k].recall(), right[k].count())),
        "Precision is divided by all examples: divide by the sum of the column.");
    call.mistake(
        lines(right, k -> new Line(right[k].recall(), right[k].recall(), right[k].count())),
        "Both divide by the sum of the row: precision divides by the sum of the column.");
    call.mistake(
        lines(right, k -> new Line(right[k].precision(), right[k].precision(), right[k].count())),
        "Both divide by the sum of the column: recall divides by the sum of the row.");
    call.mistake(
        lines(right, k -> new Line(
            answers(confusion, k) == 0 ? 1 : right[k].precision(),
            right[k].count() == 0 ? 1 : right[k].recall(), right[k].count())),
        "0/0 became 1: here it is 0.");
    call.mistake(
        lines(right, k -> new Line(
            answers(confusion, k) == 0 ? 0 : 1 - right[k].precision(),
            right[k].count() == 0 ? 0 : 1 - right[k].recall(), right[k].count())),
        "These are the shares of what is wrong: divide the right answers.");
    call.mistake(
        lines(right, k -> new Line(
            confusion[k][k] / (double) Math.max(upTo(k, i -> answers(confusion, i)), 1),
            confusion[k][k] / (double) Math.max(upTo(k, i -> examples(confusion, i)), 1),
            upTo(k, i -> examples(confusion, i)))),
        "The sums go on from class to class: begin both at 0 for each class.");
    call.mistake(
        lines(right, k -> line(
            confusion[k][k],
            answers(confusion, k) - confusion[k][k], right[k].count() - confusion[k][k])),
        "The sums leave out the diagonal: the right answers belong to them.");
    call.mistake(
        lines(right, k -> new Line(
            line(confusion[k][k], answers(confusion, k) - confusion[k][k], 1).precision(),
            right[k].recall(), right[k].count())),
        "Precision is divided by the wrong answers k alone: the right ones are answers k, too.");
    call.mistake(
        partial(right, confusion, 0, right.length - 1),
        "The sums leave out the last class: they go over all of them.");
    call.mistake(
        partial(right, confusion, 1, right.length),
        "The sums leave out class 0: the loop begins there.");
    call.is(right);
  }

  private static double hits(int[][] confusion) {
    return IntStream.range(0, confusion.length).map(k -> confusion[k][k]).sum();
  }

  private static int upTo(int k, IntUnaryOperator sum) {
    return IntStream.rangeClosed(0, k).map(sum).sum();
  }

  /** With sums over the classes {@code from} to {@code to} only. */
  private static Line[] partial(Line[] right, int[][] confusion, int from, int to) {
    return lines(right, k -> line(
        confusion[k][k],
        IntStream.range(from, to).map(r -> confusion[r][k]).sum(),
        IntStream.range(from, to).map(c -> confusion[k][c]).sum()));
  }

  private static Line line(double hits, int answers, int examples) {
    return new Line(
        answers == 0 ? 0 : hits / answers, examples == 0 ? 0 : hits / examples, examples);
  }

  private static Line[] lines(Line[] right, IntFunction<Line> line) {
    return IntStream.range(0, right.length).mapToObj(line).toArray(Line[]::new);
  }
}

package ch12;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class StopEpochTest {
  private static final String EQUAL =
      "An equal loss was taken for a better one: only a smaller loss is better.";

  @Test
  @Points(2)
  void bumps_before_the_end() {
    call(3, 0.99, 0.97, 0.94, 0.9, 0.96, 0.92, 0.7, 0.75, 0.65, 0.55, 0.6, 0.58, 0.57, 0.56, 0.555,
            0.5)
        .mistake(10, "That is the best epoch so far: training ends 3 epochs after it.")
        .mistake(9, "That is the index of the best loss: training ends 3 epochs after it, and"
            + " epochs count from 1.")
        .mistake(5, "Training ended at the first bump: it must wait for 3 epochs.")
        .mistake(8, "Epochs without improvement were counted from the start: begin anew at each"
            + " better loss.")
        .mistake(3, "No loss was taken for the best: start with the first loss, not with 0.")
        .mistake(
            4,
            "A larger loss was taken for a better one, or none: only a smaller loss is better, and"
                + " the first is the best so far.")
        .mistake(15, "That is the last epoch that is far enough behind: return at the first one.")
        .mistake(16, "It did not end at 13: epochs 11 to 13 are all above 0.55, even if each is"
            + " better than the one before. Does it end early at all, and compare with the best?")
        .is(13);
  }

  @Test
  @Points(1)
  void the_example_of_the_chapter() {
    call(3, 0.9, 0.7, 0.6, 0.65, 0.55, 0.6, 0.58, 0.57, 0.5)
        .mistake(9, "It did not end at 8, so it has seen the 0.5 of epoch 9.")
        .is(8);
  }

  @Test
  @Points(1)
  void equal_is_not_better() {
    call(2, 0.6, 0.5, 0.5, 0.5, 0.7, 0.8, 0.4, 0.3)
        .is(4);
    call(2, 0.5, 0.5, 0.5, 0.5, 0.5)
        .mistake(5, "The best epoch was 2 epochs ago at epoch 3: training ends there, though the"
            + " losses are equal.")
        .is(3);
  }

  @Test
  @Points(1)
  void it_may_never_end_early() {
    String always = "Without an early end, the last epoch is the answer.";
    call(2, 0.5, 0.4, 0.3, 0.2, 0.1)
        .mistakeIf(epoch -> epoch == 4 || epoch < 1, always).is(5);
    call(3, -0.5, -0.4, -0.3, -0.6, -0.7)
        .mistake(3, "One epoch too early: the first epoch counts as the best so far, not as one"
            + " without improvement.").is(5);
    call(3, 0.3, 0.4, 0.5).mistakeIf(epoch -> epoch != 3, always).is(3);
    call(1, 0.3).mistakeIf(epoch -> epoch != 1, always).is(1);
    call(1, -1000, 0).is(2);
    call(1, 1000, 500, 600, 0)
        .mistake(4, "One epoch too late: with patience 1, the first epoch that is not better ends"
            + " the training.").is(3);
  }

  @Test
  @Points(3)
  void any_losses() {
    double[] special = {0, 1000, -1000};
    Expect.seeds(
        100,
        random -> {
          double[] losses = new double[1 + random.nextInt(20)];
          for (int i = 0; i < losses.length; i++) {
            int kind = random.nextInt(40);
            losses[i] = kind < special.length ? special[kind] : random.nextInt(30) - i;
          }
          int patience = 1 + random.nextInt(5);
          call(patience, losses).is(expected(losses, patience));
        });
  }

  private static Expectation<Integer> call(int patience, double... losses) {
    int right = expected(losses, patience);
    return Expect.given("losses", losses, "patience", patience)
        .when(() -> StopEpoch.stopEpoch(losses, patience))
        .mistakeWhere(
            walked(losses, patience, true) != right, () -> walked(losses, patience, true), EQUAL)
        .mistakeWhere(
            walked(losses, patience + 1, false) != right, () -> walked(losses, patience + 1, false),
            "One epoch too late: end when the best one is exactly patience epochs ago.")
        .mistakeWhere(
            patience > 1 && walked(losses, patience - 1, false) != right,
            () -> walked(losses, patience - 1, false),
            "One epoch too early: end when the best one is exactly patience epochs ago; the first"
                + " epoch counts as the best so far.")
        .mistakeWhere(
            right > 1, () -> right - 1, "Counted from 0: losses[0] belongs to epoch 1.")
        .mistakeIfThrows(
            IndexOutOfBoundsException.class,
            "There is no loss before epoch 1, and none behind the last: the loss of epoch e is"
                + " losses[e - 1].");
  }

  /** One epoch after the other; an equal loss may be better, too. */
  private static int walked(double[] losses, int patience, boolean equal) {
    int best = 0;
    for (int i = 1; i < losses.length; i++) {
      if (losses[i] < losses[best] || equal && losses[i] == losses[best]) {
        best = i;
      } else if (i - best >= patience) {
        return i + 1;
      }
    }
    return losses.length;
  }

  /** The first epoch with none better among the last ones than the best of those before. */
  private static int expected(double[] losses, int patience) {
    for (int end = patience; end < losses.length; end++) {
      double before = Double.POSITIVE_INFINITY;
      double since = Double.POSITIVE_INFINITY;
      for (int i = 0; i <= end; i++) {
        if (i <= end - patience) {
          before = Math.min(before, losses[i]);
        } else {
          since = Math.min(since, losses[i]);
        }
      }
      if (since >= before) {
        return end + 1;
      }
    }
    return losses.length;
  }
}

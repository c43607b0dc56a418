package nnbook.engine.train;

import static nnbook.engine.train.Line.TRAINER;
import static nnbook.engine.train.Line.X;
import static nnbook.engine.train.Line.Y;
import static nnbook.engine.train.Line.assertMessage;
import static nnbook.engine.train.Line.line;
import static nnbook.engine.train.Line.weights;
import static org.junit.jupiter.api.Assertions.assertEquals;

import nnbook.engine.layer.Sequential;
import org.junit.jupiter.api.Test;

/** How the learning rate changes. */
class ScheduleTest {
  @Test
  void are_factors_of_an_epoch() {
    assertEquals(1, Schedule.constant().factor(7));
    Schedule linear = Schedule.linear(0.1, 100);
    assertEquals(1, linear.factor(1));
    assertEquals(1 - 0.9 * 37 / 100, linear.factor(38), 1e-15);
    assertEquals(0.1, linear.factor(101), 1e-15);
    assertEquals(0.1, linear.factor(500), 1e-15);
    Schedule steps = Schedule.steps(0.5, 10);
    assertEquals(1, steps.factor(10));
    assertEquals(0.5, steps.factor(11));
    assertEquals(0.25, steps.factor(21));
    Schedule cosine = Schedule.cosine(0.2, 10);
    assertEquals(1, cosine.factor(1));
    assertEquals(0.6, cosine.factor(6), 1e-15);
    assertEquals(0.2, cosine.factor(11), 1e-15);
    assertEquals(0.2, cosine.factor(99), 1e-15);
  }

  @Test
  void change_the_steps_of_a_training() {
    Sequential once = line(3, 0);
    Sequential thrice = line(3, 0);
    TRAINER.fit(once, X, Y, 1);
    TRAINER.schedule(epoch -> epoch == 1 ? 1 : 0).fit(thrice, X, Y, 3);
    assertEquals(weights(once), weights(thrice));
  }

  @Test
  void are_checked() {
    assertMessage("Schedule.linear: factor must be at least 0 and finite, was -1.0",
        () -> Schedule.linear(-1, 3));
    assertMessage("Schedule.steps: epochs must be at least 1, was 0",
        () -> Schedule.steps(0.5, 0));
    assertMessage("Schedule.cosine: factor must be at least 0 and finite, was NaN",
        () -> Schedule.cosine(Double.NaN, 3));
  }
}

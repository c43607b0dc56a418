package nnbook.web.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import nnbook.data.Letters;
import nnbook.data.Names;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Embedding;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.Schedule;
import nnbook.engine.train.Trainer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddingFigureTest {
  private final EmbeddingFigure figure = new EmbeddingFigure(() -> Names.split().training());

  private FigureNumbers answer(int steps, int seed) {
    return figure.answer(FigureState.of("steps=" + steps, "seed=" + seed));
  }

  @Test
  void vowels_move_together_while_the_loss_falls() {
    FigureNumbers begin = answer(0, 1);
    assertEquals(27, begin.row("x").length);
    assertEquals(0, begin.row("loss").length);
    FigureNumbers end = answer(4 * 738, 1);
    double[] loss = end.row("loss");
    assertEquals(4 * 41, loss.length);
    assertTrue(loss[0] > 2.9, "" + loss[0]);
    assertTrue(Arrays.stream(loss, 154, 164).max().orElseThrow() < 2.45, Arrays.toString(loss));
    assertTrue(end.number("together") < begin.number("together") / 2);
  }

  @Test
  void what_goes_on_or_back_ends_like_what_begins_anew() {
    FigureNumbers early = answer(36, 2);
    answer(200, 2);
    assertArrayEquals(early.row("y"), answer(36, 2).row("y"));
    assertArrayEquals(early.row("loss"), answer(53, 2).row("loss"));
    double[] late = answer(200, 2).row("x");
    answer(20, 3);
    assertArrayEquals(late, answer(200, 2).row("x"));
  }

  /** As chapter 19 draws them, after the first epoch and the second. */
  @Test
  void the_steps_are_those_of_a_trainer() {
    SeededRandom random = new SeededRandom(1);
    Embedding embedding = Embedding.of(27, 2, random);
    Sequential network = Sequential.of(embedding,
        Dense.glorotUniform(6, 64, new Tanh(), random),
        Dense.glorotUniform(64, 27, new Softmax(), random));
    Trainer.Data windows = Letters.windows(Names.split().training(), 3);
    new Trainer(new SoftmaxCrossEntropy(), new Adam(0.01)).batchSize(64).seed(1)
        .schedule(Schedule.cosine(0.05, 4)).fit(network, windows.x(), windows.y(), 2);
    FigureNumbers after = answer(2 * 738, 1);
    assertEquals(738, after.number("epoch"));
    assertArrayEquals(embedding.table().column(0), after.row("x"));
    assertArrayEquals(embedding.table().column(1), after.row("y"));
  }
}

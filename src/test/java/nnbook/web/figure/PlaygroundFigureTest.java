package nnbook.web.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Tanh;
import nnbook.engine.initializer.GlorotUniform;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.toy.Checkerboard;
import nnbook.engine.train.History;
import nnbook.engine.train.Trainer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlaygroundFigureTest {
  private static final String STATE = "data=xor\nnoise=0.1\nseed=3\nhidden=4,3\nactivation=tanh\n"
      + "initializer=glorot\noptimizer=adam\nrate=0.01\nl2=0.001\nbatch=16\nepochs=20\n";

  private final PlaygroundFigure figure = new PlaygroundFigure();

  private FigureAnswer answer(String... more) {
    return figure.answer(FigureState.of(STATE + String.join("\n", more)));
  }

  /** The program that the figure shows, as the book's reader would run it. */
  @Test
  void trains_as_the_program_does_bit_for_bit() {
    var random = new SeededRandom(3);
    var points = Checkerboard.of(200, 0.1, random);
    var model = Sequential.of(
        Dense.of(2, 4, new Tanh(), new GlorotUniform(), random),
        Dense.of(4, 3, new Tanh(), new GlorotUniform(), random),
        Dense.of(3, 1, new Sigmoid(), new GlorotUniform(), random));
    var trainer = new Trainer(new BinaryCrossEntropy(), new Adam(0.01))
        .batchSize(16).seed(3).l2(0.001);
    History history = trainer.fit(model, points.x(), points.y(), 20);

    FigureAnswer answer = answer();
    assertArrayEquals(history.values("loss"), answer.row("losses"));
    double[] first = {model.parameters().get(0).value().get(0, 0)};
    assertEquals(first[0], answer.number("weights"));
  }

  @Test
  void shows_that_program() {
    assertEquals("""
        var random = new SeededRandom(3);
        var points = Checkerboard.of(200, 0.1, random);
        var x = points.x();
        var y = points.y();
        var model = Sequential.of(
            Dense.of(2, 4, new Tanh(),
                new GlorotUniform(), random),
            Dense.of(4, 3, new Tanh(),
                new GlorotUniform(), random),
            Dense.of(3, 1, new Sigmoid(),
                new GlorotUniform(), random));
        var trainer = new Trainer(new BinaryCrossEntropy(),
            new Adam(0.01))
            .batchSize(16).seed(3).l2(0.001);
        trainer.fit(model, x, y, 20)
        """, answer().text("java"));
  }

  @Test
  void going_on_gives_the_numbers_of_beginning_anew() {
    answer("epochs=5");
    double[] goneOn = answer("epochs=9").row("weights");
    assertArrayEquals(new PlaygroundFigure().answer(FigureState.of(STATE + "epochs=9"))
        .row("weights"), goneOn);
  }

  @Test
  void a_rate_too_large_ends_in_an_epoch_that_is_named() {
    FigureAnswer lost = answer("optimizer=sgd", "rate=100", "activation=leaky", "epochs=50");
    assertTrue(lost.number("lost") > 0 && lost.number("lost") < 50);
    assertEquals(lost.number("lost"), lost.row("losses").length);
  }

  @Test
  void maps_have_a_cell_for_each_place() {
    FigureAnswer answer = answer();
    assertEquals(40 * 40, answer.row("map").length);
    assertEquals(7 * 14 * 14, answer.row("units").length);
    assertEquals(2 * 4 + 4 * 3 + 3, answer.row("weights").length);
  }

  @Test
  void own_points() {
    FigureAnswer own = answer("data=own", "points=-1,0,0,1,0.5,1", "epochs=300", "l2=0");
    assertArrayEquals(new double[] {-1, 1}, own.row("x1"));
    assertEquals(1, own.number("accuracy"));
    assertTrue(own.text("java").contains("Matrix.ofColumn(\n    0, 1)"), own.text("java"));
    assertThrows(IllegalArgumentException.class, () -> answer("data=own", "points=1,2"));
    assertThrows(IllegalArgumentException.class, () -> answer("data=own", "points=1,2,7"));
    assertThrows(IllegalArgumentException.class, () -> answer("hidden=99"));
  }

  @Test
  void data_have_two_classes() {
    for (String data : new String[] {"xor", "circle", "spirals", "blobs", "moons"}) {
      double[] labels = answer("data=" + data, "epochs=0").row("label");
      double ones = Arrays.stream(labels).sum();
      assertEquals(200, labels.length, data);
      assertTrue(ones >= 60 && ones <= 140, data + " " + ones);
    }
  }
}

package nnbook.web.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
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
  private static final String STATE = """
      data=xor
      noise=0.1
      test=0
      seed=3
      hidden=4,3
      activation=tanh
      initializer=glorot
      optimizer=adam
      rate=0.01
      l2=0.001
      batch=16
      epochs=20
      """;

  private final PlaygroundFigure figure = new PlaygroundFigure();

  private FigureNumbers answer(String... more) {
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

    FigureNumbers answer = answer();
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

  /** The book's Trainer measures the same losses on points that it does not learn from. */
  @Test
  void points_kept_apart_are_measured_as_the_trainer_does() {
    var random = new SeededRandom(3);
    var points = Checkerboard.of(200, 0.1, random);
    int[] order = IntStream.range(0, 200).toArray();
    random.shuffle(order);
    int[] apart = Arrays.copyOfRange(order, 0, 60);
    int[] rest = Arrays.copyOfRange(order, 60, 200);
    var x = points.x().rowsAt(rest);
    var y = points.y().rowsAt(rest);
    var model = Sequential.of(
        Dense.of(2, 4, new Tanh(), new GlorotUniform(), random),
        Dense.of(4, 3, new Tanh(), new GlorotUniform(), random),
        Dense.of(3, 1, new Sigmoid(), new GlorotUniform(), random));
    History history = new Trainer(new BinaryCrossEntropy(), new Adam(0.01))
        .batchSize(16).seed(3).l2(0.001)
        .validation(points.x().rowsAt(apart), points.y().rowsAt(apart))
        .fit(model, x, y, 20);

    answer("test=30", "epochs=7");
    FigureNumbers answer = answer("test=30");
    assertArrayEquals(history.values("loss"), answer.row("losses"));
    assertArrayEquals(history.values("validation loss"), answer.row("testLosses"));
    assertArrayEquals(points.x().rowsAt(apart).column(1), answer.row("test2"));
    assertEquals(140, answer.row("label").length);
    assertEquals(60, answer.row("testLabel").length);
    assertTrue(answer.number("testAccuracy") > 0.5);
  }

  @Test
  void shows_the_program_that_keeps_points_apart() {
    String java = answer("test=30").text("java");
    assertTrue(java.contains("""
        var points = Checkerboard.of(200, 0.1, random);
        var x = points.x();
        var y = points.y();
        int[] order = IntStream.range(0, 200).toArray();
        random.shuffle(order);
        int[] apart = Arrays.copyOfRange(order, 0, 60);
        int[] rest = Arrays.copyOfRange(order, 60, 200);
        var trainX = x.rowsAt(rest);
        var trainY = y.rowsAt(rest);
        var testX = x.rowsAt(apart);
        var testY = y.rowsAt(apart);
        var model = """), java);
    assertTrue(java.contains("""
            .batchSize(16).seed(3).l2(0.001)
            .validation(testX, testY);
        trainer.fit(model, trainX, trainY, 20)
        """), java);
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
    FigureNumbers lost = answer("optimizer=sgd", "rate=100", "activation=leaky", "epochs=50");
    assertTrue(lost.number("lost") > 0 && lost.number("lost") < 50);
    assertEquals(lost.number("lost"), lost.row("losses").length);
  }

  @Test
  void maps_have_a_cell_for_each_place() {
    FigureNumbers answer = answer();
    assertEquals(40 * 40, answer.row("map").length);
    assertEquals(7 * 14 * 14, answer.row("units").length);
    assertEquals(2 * 4 + 4 * 3 + 3, answer.row("weights").length);
  }

  @Test
  void own_points() {
    FigureNumbers own = answer("data=own", "points=-1,0,0,1,0.5,1", "epochs=300", "l2=0");
    assertArrayEquals(new double[] {-1, 1}, own.row("x1"));
    assertEquals(1, own.number("accuracy"));
    assertEquals(0, answer("data=own", "points=-1,0,0,1,0.5,1", "test=40").row("test1").length);
    assertTrue(own.text("java").contains("Matrix.ofColumn(\n    0, 1)"), own.text("java"));
    assertThrows(IllegalArgumentException.class, () -> answer("data=own", "points=1,2"));
    assertThrows(IllegalArgumentException.class, () -> answer("data=own", "points=1,2,7"));
    assertThrows(IllegalArgumentException.class, () -> answer("hidden=99"));
    assertThrows(IllegalArgumentException.class, () -> answer("test=91"));
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

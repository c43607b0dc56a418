package nnbook.engine.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.KerasAdam;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keras' XOR example in this engine, line for line. */
class SeedProgramTest {

  /** The program that this book began with. */
  private static final List<String> KERAS = """
      X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
      y = np.array([[0], [1], [1], [0]])
      np.random.seed(21)
      model = Sequential()
      model.add(Dense(2, input_dim=2, activation='relu'))
      model.add(Dense(1, activation='sigmoid'))
      model.compile(loss='binary_crossentropy', optimizer=Adam(lr=0.01), metrics=['accuracy'])
      model.fit(X, y, epochs=1000, verbose=0)
      """.lines().toList();

  private History program(long seed) {
    // tag::seed-program[]
    var x = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
    var y = Matrix.ofColumn(0, 1, 1, 0);
    var random = new SeededRandom(seed);
    var model = Sequential.of(
        Dense.glorotUniform(2, 2, new Relu(), random),
        Dense.glorotUniform(2, 1, new Sigmoid(), random));
    var trainer = new Trainer(new BinaryCrossEntropy(), new KerasAdam(0.01));
    var history = trainer.metrics(new Accuracy()).fit(model, x, y, 1000);
    // end::seed-program[]
    assertEquals(history.last("accuracy") == 1, Math.round(model.predict(0, 1)[0]) == 1
        && Math.round(model.predict(1, 0)[0]) == 1 && Math.round(model.predict(0, 0)[0]) == 0
        && Math.round(model.predict(1, 1)[0]) == 0);
    return history;
  }

  @Test
  void has_as_many_lines_as_in_keras() throws IOException {
    Path file = Path.of(System.getProperty("nnbook.home", "."),
        "src/test/java/nnbook/engine/train/SeedProgramTest.java");
    List<String> lines = Files.readAllLines(file).stream().map(String::strip).toList();
    int from = lines.indexOf("// tag::seed-program[]") + 1;
    int to = lines.indexOf("// end::seed-program[]");
    assertEquals(KERAS.size(), to - from);
    lines.subList(from, to).forEach(line -> assertTrue(line.length() <= 76, line));
  }

  @Test
  void both_programs_stand_in_the_chapter() throws IOException {
    String chapter = withoutBlanks(Files.readString(
        Path.of(System.getProperty("nnbook.home", "."), "chapters/ch07-training.adoc")));
    KERAS.forEach(line -> assertTrue(chapter.contains(withoutBlanks(line)), line));
    Path file = Path.of(System.getProperty("nnbook.home", "."),
        "src/test/java/nnbook/engine/train/SeedProgramTest.java");
    String ours = Files.readString(file).split("// tag::seed-program\\[]\n")[1]
        .split("// end::seed-program")[0].replace("seed", "21");
    assertTrue(chapter.contains(withoutBlanks(ours)), ours);
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Tag("statistics")
  @Test
  void learns_xor_with_a_lucky_seed_and_not_with_another() {
    History lucky = program(luckySeed());
    assertTrue(lucky.loss() < 0.02, lucky::toString);
    assertEquals(1, lucky.last("accuracy"));
    assertEquals(1000, lucky.epochs());
    assertTrue(lucky.toString().matches("epoch 1000: loss 0\\.0[0-9]+, accuracy 1"),
        lucky::toString);
    History again = program(luckySeed());
    assertArrayEquals(lucky.values("loss"), again.values("loss"));
  }

  private long luckySeed() {
    for (long seed = 0; seed < 50; seed++) {
      if (program(seed).loss() < 0.02) {
        return seed;
      }
    }
    return -1;
  }
}

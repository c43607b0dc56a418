package nnbook.milestone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nnbook.data.Digits;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.initializer.HeNormal;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.Labels;

/**
 * The program: a network 64-32-10 learns from four fifths of the handwritten digits, one yes-or-no
 * question for each digit, and reads the last fifth.
 */
public final class DigitReader {
  /** The exercises that it is made of, in the order of the book. */
  public static final List<String> EXERCISES =
      List.of(Parts.BACKPROP, Parts.TRAINING_LOOP, Parts.ADAM_STEP);

  /** How many epochs are enough. */
  public static final int EPOCHS = 20;

  /** How many images a step looks at. */
  public static final int BATCH_SIZE = 32;

  private static final int IMAGES = 1797;
  private static final double RATE = 0.01;
  private static final int INK = 16;

  private DigitReader() {}

  /**
   * An image that was not read rightly.
   *
   * @param image its number in the data
   * @param digit what it shows
   * @param said what the network took it for
   */
  public record Misread(int image, int digit, int said) {}

  /**
   * What came out.
   *
   * @param losses the loss of each epoch
   * @param trained how many images it has learned from
   * @param tested how many images it has read
   * @param misread those among them that it took for another digit
   */
  public record Reading(double[] losses, int trained, int tested, List<Misread> misread) {
    public Reading {
      misread = List.copyOf(misread);
    }

    public int right() {
      return tested - misread.size();
    }
  }

  /**
   * Trains and reads. {@code own} holds the texts of those {@link #EXERCISES} that the reader has
   * solved; the engine takes the place of the others. Throws UserError when the reader's code
   * stops.
   */
  public static Reading read(Map<String, String> own, int epochs) {
    Parts parts = Parts.of(own);
    SeededRandom random = new SeededRandom(1);
    Sequential network = Sequential.of(new OwnNetwork(
        List.of(
            Dense.of(64, 32, new Relu(), new HeNormal(), random),
            Dense.of(32, 10, new Identity(), new HeNormal(), random)),
        parts, RATE));
    int[] learned = images(n -> n % 5 != 0);
    double[] losses = parts.loop().train(
        network, pixels(learned), answers(learned), RATE, epochs, BATCH_SIZE, random);
    int[] held = images(n -> n % 5 == 0);
    int[] said = Labels.of(network.forward(pixels(held)));
    List<Misread> misread = new ArrayList<>();
    for (int k = 0; k < held.length; k++) {
      int digit = Digits.digit(held[k]);
      if (said[k] != digit) {
        misread.add(new Misread(held[k], digit, said[k]));
      }
    }
    return new Reading(losses, learned.length, held.length, misread);
  }

  private static int[] images(IntPredicate chosen) {
    return IntStream.range(0, IMAGES).filter(chosen).toArray();
  }

  private static Matrix pixels(int[] images) {
    return Matrix.of(Arrays.stream(images)
        .mapToObj(n -> Arrays.stream(Digits.image(n)).flatMapToDouble(Arrays::stream)
            .map(ink -> ink / INK).toArray())
        .toArray(double[][]::new));
  }

  private static Matrix answers(int[] images) {
    return Labels.oneHot(Arrays.stream(images).map(Digits::digit).toArray(), 10);
  }
}

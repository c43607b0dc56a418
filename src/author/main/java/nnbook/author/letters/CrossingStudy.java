package nnbook.author.letters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nnbook.data.Letters;
import nnbook.data.NameSplit;
import nnbook.data.Names;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Dropout;
import nnbook.engine.layer.Embedding;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.optimizer.AdamW;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.Schedule;
import nnbook.engine.train.Trainer;

/**
 * Lets a table with back-off and a network with a window of eight letters read few names and many,
 * on ten splits by families, and records what both lose on test names: alone, mixed with each
 * other, and mixed with another of their own kind.
 *
 * <p>Whatever is chosen (the table's length and weight, the network's epoch) is chosen on the
 * validation names.
 */
public final class CrossingStudy {
  private static final int SPLITS = 10;
  private static final List<Integer> PARTS = List.of(16, 8, 4, 2, 1);

  private static final List<Integer> LENGTHS = List.of(2, 3, 4, 5);
  private static final List<Double> WEIGHTS = List.of(5.0, 10.0, 20.0, 40.0, 80.0);

  private static final int WINDOW = 8;

  /** With all names; with a part of them, more often by the root of how many times less. */
  private static final int EPOCHS = 12;

  /** What the second network of a split adds to the first one's seed. */
  private static final int OTHER = 100;

  private final NameRecords records;
  private final Consumer<String> told;

  /** Writes into that folder, and tells each row. */
  public CrossingStudy(Path folder, Consumer<String> told) {
    this.told = told;
    records = new NameRecords(folder.resolve("names-crossing.csv"), "split,names,length,weight,"
        + "table,network,mixture,two_tables,two_networks");
  }

  /** Runs all, two splits at a time where there are two processors. */
  public void run() {
    LongStream.rangeClosed(1, SPLITS).forEach(split -> records.forget("" + split));
    LongStream.rangeClosed(1, SPLITS).boxed()
        .flatMap(split -> PARTS.stream().map(part -> new long[] {split, part}))
        .parallel()
        .map(run -> compare(run[0], (int) run[1]))
        .forEachOrdered(row -> {
          records.add(row.toArray());
          told.accept(row.toString());
        });
  }

  /** A row of the record: one part of the training names of one split. */
  static List<Object> compare(long seed, int part) {
    NameSplit split = Names.splitByFamily(new SeededRandom(seed));
    List<String> names = part(split.training(), part, seed);
    int length = 0;
    double weight = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int k : LENGTHS) {
      for (double c : WEIGHTS) {
        double loss = LetterCounts.backingOff(names, k, c).loss(split.validation());
        if (loss < least) {
          least = loss;
          length = k;
          weight = c;
        }
      }
    }
    NextLetter table = LetterCounts.backingOff(names, length, weight);
    NextLetter shorter = LetterCounts.backingOff(names, length - 1, weight);
    NextLetter network = network(names, split.validation(), part, seed);
    NextLetter other = network(names, split.validation(), part, seed + OTHER);
    List<Object> row = new ArrayList<>(List.of(seed, names.size(), length, weight));
    for (NextLetter model : List.of(table, network, table.mixedWith(network),
        table.mixedWith(shorter), network.mixedWith(other))) {
      row.add(model.loss(split.test()));
    }
    return row;
  }

  /** One of so many parts of the names. */
  private static List<String> part(List<String> names, int part, long seed) {
    int[] order = IntStream.range(0, names.size()).toArray();
    new SeededRandom(seed).shuffle(order);
    return IntStream.of(order).limit(names.size() / part).mapToObj(names::get).sorted().toList();
  }

  private static NextLetter network(
      List<String> names, List<String> validation, int part, long seed) {
    SeededRandom random = new SeededRandom(seed);
    Sequential network = Sequential.of(
        Embedding.of(Letters.COUNT, 10, random),
        new Dropout(0.2, random),
        Dense.glorotUniform(10 * WINDOW, 128, new Tanh(), random),
        new Dropout(0.2, random),
        Dense.glorotUniform(128, Letters.COUNT, new Identity(), random));
    int epochs = (int) (EPOCHS * Math.sqrt(part));
    Trainer.Data read = Letters.windows(names, WINDOW);
    Trainer.Data asked = Letters.windows(validation, WINDOW);
    new Trainer(new SoftmaxCrossEntropy(), new AdamW(0.002, 0.01))
        .batchSize(64).seed(seed).schedule(Schedule.cosine(0, epochs))
        .validation(asked.x(), asked.y())
        .callback(training -> {
          if (training.epoch() == epochs) {
            training.restoreBest();
          }
        })
        .fit(network, read.x(), read.y(), epochs);
    return NameModel.windows(network, WINDOW);
  }
}

package nnbook.author.letters;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nnbook.data.NameNetworks;
import nnbook.data.NameSplit;
import nnbook.data.Names;
import nnbook.data.NetworkFiles;
import nnbook.engine.layer.Sequential;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.save.LayerNames;
import nnbook.engine.save.Layout;
import nnbook.engine.save.NumberType;

/**
 * Trains models on {@link Names#split()} and records what {@link NameNetworks} reads: losses,
 * invented names, and the weights of the transformer of seed 0.
 */
public final class NameStudy {
  private static final int SEEDS = 10;

  /** These choose a learning rate, and are none of the ten. */
  private static final List<Integer> CHOOSING_SEEDS = List.of(100, 101, 102);

  private static final List<Double> RATES = List.of(0.01, 0.003, 0.001, 0.0003);

  /** So often in a training the validation loss is measured. */
  private static final int MEASURED = 6;

  private static final int INVENTED = 1000;
  private static final List<Double> TEMPERATURES = List.of(0.5, 1.0, 1.5);
  private static final double NONE = Double.NaN;

  private final NameSplit split = Names.split();
  private final Path folder;
  private final NameRecords runs;
  private final NameRecords samples;
  private final Consumer<String> told;

  /** Writes into that folder, and tells each row. */
  public NameStudy(Path folder, Consumer<String> told) {
    this.folder = folder;
    this.told = told;
    runs = new NameRecords(folder.resolve("names-runs.csv"),
        "model,weights,rate,seed,steps,letters,training,validation,test");
    samples = new NameRecords(folder.resolve("names-samples.csv"),
        "model,seed,temperature,in_training,held_out,different");
  }

  /** The names of the models, in the order in which they are trained. */
  public static List<String> models() {
    return NameModel.ALL.stream().map(NameModel::name).toList();
  }

  /**
   * Trains the model of that name with ten seeds, with the learning rate that was best with three
   * others. Variants of the transformer take its rate, so that they differ in nothing else.
   */
  public void run(String name) {
    NameModel model = NameModel.named(name);
    runs.forget(name);
    samples.forget(name);
    double rate = model.isVariant()
        ? Double.parseDouble(runs.last(NameModel.TRANSFORMER.name(), "rate")) : chosenRate(model);
    for (int seed = 0; seed < SEEDS; seed++) {
      NameTraining training = train(model, rate, seed);
      invent(name, model.inventor(training.network()), seed);
      if (model.equals(NameModel.TRANSFORMER) && seed == 0) {
        save(training.network());
      }
    }
  }

  private double chosenRate(NameModel model) {
    double chosen = 0;
    double least = Double.POSITIVE_INFINITY;
    for (double rate : RATES) {
      double sum = 0;
      for (int seed : CHOOSING_SEEDS) {
        sum += train(model, rate, seed).loss(split.validation());
      }
      if (sum < least) {
        least = sum;
        chosen = rate;
      }
    }
    return chosen;
  }

  private void save(Sequential network) {
    NetworkFiles.saveWeights(network, folder.resolve("names-transformer.safetensors"),
        Layout.OUT_BY_IN, NumberType.F32, LayerNames.pytorch(network));
  }

  /** Lets counted pairs and triples invent names. */
  public void count() {
    Map<String, LetterCounts> counted = Map.of(
        "pairs", LetterCounts.adding(split.training(), 1, 1),
        "triples", LetterCounts.adding(split.training(), 2, 0.3));
    for (String name : List.of("pairs", "triples")) {
      samples.forget(name);
      for (int seed = 0; seed < SEEDS; seed++) {
        invent(name, counted.get(name), seed);
      }
    }
  }

  private NameTraining train(NameModel model, double rate, int seed) {
    NameTraining training = new NameTraining(model, rate, seed, split.training());
    for (int part = 1; part <= MEASURED; part++) {
      while (training.steps() < model.steps() * part / MEASURED) {
        training.step();
      }
      boolean isDone = part == MEASURED;
      boolean isChosen = model.equals(NameModel.TRANSFORMER) && seed < SEEDS;
      double validation = training.loss(split.validation());
      runs.add(model.name(), training.network().parameterCount(), rate, seed, training.steps(),
          training.letters(), isDone ? training.loss(split.training()) : NONE, validation,
          isDone && isChosen ? training.loss(split.test()) : NONE);
      told.accept(String.join(" ", model.name(), "rate " + rate, "seed " + seed,
          training.steps() + " steps", "" + validation));
    }
    return training;
  }

  private void invent(String name, NextLetter model, int seed) {
    Set<String> old = Set.copyOf(split.training());
    Set<String> heldOut = new HashSet<>(split.validation());
    heldOut.addAll(split.test());
    for (double temperature : TEMPERATURES) {
      SeededRandom random = new SeededRandom(seed);
      Set<String> different = new HashSet<>();
      int repeated = 0;
      int real = 0;
      for (int k = 0; k < INVENTED; k++) {
        String invented = model.invent(temperature, random);
        different.add(invented);
        repeated += old.contains(invented) ? 1 : 0;
        real += heldOut.contains(invented) ? 1 : 0;
      }
      samples.add(name, seed, temperature, repeated, real, different.size());
    }
  }
}

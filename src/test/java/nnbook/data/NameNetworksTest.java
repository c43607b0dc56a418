package nnbook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.IgnoringPadding;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.Trainer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NameNetworksTest {
  private static final int SEEDS = 10;

  private static Table finished(String model) {
    Table runs = NameNetworks.runs();
    Table rows = runs.where(runs.stringColumn("model").isEqualTo(model)
        .and(runs.doubleColumn("training").isNotMissing()));
    return rows.where(rows.intColumn("seed").isLessThan(SEEDS)).sortOn("seed");
  }

  @Test
  void the_transformer_has_14779_weights_and_takes_names_of_11_letters() {
    Sequential network = NameNetworks.transformer(new SeededRandom(3));
    assertEquals(14_779, network.parameterCount());
    assertEquals(12, network.forward(Letters.sequences(List.of("maximiliano"),
        NameNetworks.CONTEXT).x()).rows());
  }

  @Test
  void the_trained_transformer_is_the_recorded_one_of_seed_0() {
    Sequential network = NameNetworks.trained();
    assertNotSame(network, NameNetworks.trained());
    Trainer.Data data = Letters.sequences(Names.split().validation(), NameNetworks.CONTEXT);
    double loss = new IgnoringPadding(new SoftmaxCrossEntropy())
        .value(network.forward(data.x()), data.y());
    Table rows = finished("transformer");
    assertEquals(0, rows.intColumn("seed").get(0));
    assertEquals(rows.doubleColumn("validation").get(0), loss, 1e-6);
  }

  @Test
  void a_beginning_is_asked_alone_or_as_part_of_a_sequence() {
    Sequential network = NameNetworks.trained();
    Matrix whole = network.forward(Letters.sequences(List.of("marian"), 12).x());
    Matrix part = network.forward(Matrix.ofColumn(0, 13, 1, 18));
    assertArrayEquals(whole.row(3), part.row(3));
  }

  /** The rate with the least mean loss of three other seeds; variants have the transformer's. */
  private static double rate(String model) {
    Table runs = NameNetworks.runs();
    String chooser = model.startsWith("window") ? model : "transformer";
    Table tried = runs.where(runs.stringColumn("model").isEqualTo(chooser)
        .and(runs.intColumn("seed").isGreaterThan(SEEDS))
        .and(runs.doubleColumn("training").isNotMissing()));
    assertEquals(12, tried.rowCount(), chooser);
    double best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (double rate : tried.doubleColumn("rate").unique()) {
      double mean = tried.where(tried.doubleColumn("rate").isEqualTo(rate))
          .doubleColumn("validation").mean();
      best = mean < least ? rate : best;
      least = Math.min(mean, least);
    }
    return best;
  }

  @Test
  void every_model_has_ten_seeds_with_the_rate_that_other_seeds_chose() {
    Table runs = NameNetworks.runs();
    for (String model : runs.stringColumn("model").unique()) {
      Table rows = finished(model);
      assertEquals(SEEDS, rows.rowCount(), model);
      assertEquals(1, rows.doubleColumn("rate").unique().size(), model);
      assertEquals(rate(model), rows.doubleColumn("rate").get(0), model);
      assertEquals(673_700, rows.intColumn("letters").mean(), 5000, model);
    }
  }

  @Test
  void transformer_and_window_of_equal_size_are_equally_good() {
    DoubleColumn transformer = finished("transformer").doubleColumn("validation");
    DoubleColumn window = finished("window 8").doubleColumn("validation");
    assertEquals(transformer.mean(), window.mean(), 0.005);
    assertTrue(transformer.min() < window.mean() && window.min() < transformer.mean());
    assertEquals(0, finished("transformer").doubleColumn("test").countMissing());
    assertEquals(SEEDS, finished("window 8").doubleColumn("test").countMissing());
  }

  /** The losses of ten seeds when that part of the letters was seen, in sixths. */
  private static DoubleColumn after(String model, int sixths) {
    Table runs = NameNetworks.runs();
    Table rows = runs.where(runs.stringColumn("model").isEqualTo(model)
        .and(runs.intColumn("seed").isLessThan(SEEDS)));
    int last = (int) rows.intColumn("steps").max();
    return rows.where(rows.intColumn("steps").isEqualTo(last * sixths / 6))
        .doubleColumn("validation");
  }

  @Test
  void the_transformer_learns_from_fewer_letters_with_each_seed() {
    for (int sixths = 1; sixths <= 2; sixths++) {
      assertEquals(SEEDS, after("transformer", sixths).size());
      assertTrue(after("transformer", sixths).max() < after("window 8", sixths).min());
    }
  }

  @Test
  void a_second_block_learns_names_by_heart() {
    Table one = finished("transformer");
    Table two = finished("two blocks");
    assertTrue(two.doubleColumn("training").max() < one.doubleColumn("training").min());
    assertTrue(two.doubleColumn("validation").min() > one.doubleColumn("validation").max());
  }

  @Test
  void invented_names_are_counted_for_counts_and_networks() {
    Table samples = NameNetworks.samples();
    List<String> models = samples.stringColumn("model").unique().asList();
    assertTrue(models.containsAll(List.of("pairs", "triples", "window 8", "transformer")));
    assertEquals(models.size() * SEEDS * 3, samples.rowCount());
    assertTrue(samples.intColumn("different").max() <= 1000);
  }

  @Test
  void a_mixture_of_table_and_network_beats_each_and_two_of_a_kind() {
    Table crossing = NameNetworks.crossing();
    assertEquals(50, crossing.rowCount());
    for (String rival : List.of("table", "network", "two_tables", "two_networks")) {
      DoubleColumn ahead =
          crossing.doubleColumn(rival).subtract(crossing.doubleColumn("mixture"));
      assertTrue(ahead.min() > 0.01, rival);
    }
  }

  @Test
  void with_all_names_the_table_wins_on_each_split() {
    Table crossing = NameNetworks.crossing();
    Table all = crossing.where(crossing.intColumn("names").isGreaterThan(6000));
    assertEquals(SEEDS, all.rowCount());
    assertTrue(all.doubleColumn("network").subtract(all.doubleColumn("table")).min() > 0.02);
    Table few = crossing.where(crossing.intColumn("names").isLessThan(500));
    assertTrue(few.doubleColumn("network").mean() < few.doubleColumn("table").mean());
  }
}

package nnbook.author.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import nnbook.data.NameNetworks;
import nnbook.data.Names;
import nnbook.engine.train.Trainer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.Table;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NameTrainingTest {
  private static final List<String> FEW = Names.split().training().subList(0, 40);

  private static List<NameModel> models() {
    return NameModel.ALL;
  }

  @ParameterizedTest
  @MethodSource("models")
  void steps_lower_the_loss_and_count_letters(NameModel model) {
    NameTraining training = new NameTraining(model, 0.01, 1, FEW);
    double before = training.loss(FEW);
    double first = training.step();
    int once = training.letters();
    for (int step = 1; step < 30; step++) {
      training.step();
    }
    assertEquals(30, training.steps());
    assertEquals(Math.log(27), first, 1.5);
    assertTrue(training.loss(FEW) < before - 0.5, model.name());
    assertEquals(model.isWindow() ? 64 : 225, once, 25);
    assertEquals(30 * once, training.letters(), 30 * 25);
  }

  @ParameterizedTest
  @MethodSource("models")
  void the_loss_of_many_names_is_that_of_all_their_letters(NameModel model) {
    List<String> names = Names.split().validation();
    NameTraining training = new NameTraining(model, 0.01, 1, FEW);
    Trainer.Data data = model.data(names);
    double whole = model.loss().value(training.network().forward(data.x()), data.y());
    assertEquals(whole, training.loss(names), 1e-12);
  }

  /** The beginning of a recorded training, bit by bit. */
  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"transformer", "window 8", "without layer norm"})
  void a_recorded_training_is_repeated_to_the_bit(String name) {
    Table runs = NameNetworks.runs();
    Table row = runs.where(runs.stringColumn("model").isEqualTo(name)
        .and(runs.intColumn("seed").isEqualTo(0))).first(1);
    NameModel model = NameModel.named(name);
    NameTraining training = new NameTraining(
        model, row.doubleColumn("rate").get(0), 0, Names.split().training());
    while (training.steps() < row.intColumn("steps").get(0)) {
      training.step();
    }
    assertEquals(row.intColumn("letters").get(0), training.letters());
    assertEquals(row.doubleColumn("validation").get(0), training.loss(Names.split().validation()));
  }

  /** A row of the crossing, bit by bit. */
  @Tag("slow")
  @Test
  void a_recorded_comparison_with_a_table_is_repeated_to_the_bit() {
    Table row = NameNetworks.crossing().first(1);
    List<Object> recorded = IntStream.range(0, row.columnCount())
        .mapToObj(k -> (Object) row.get(0, k).toString()).toList();
    List<Object> repeated = CrossingStudy.compare(1, 16).stream()
        .map(value -> (Object) value.toString()).toList();
    assertEquals(recorded, repeated);
  }
}

package nnbook.data;

import static tech.tablesaw.api.ColumnType.DOUBLE;
import static tech.tablesaw.api.ColumnType.INTEGER;
import static tech.tablesaw.api.ColumnType.STRING;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.layer.CausalSelfAttention;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Embedding;
import nnbook.engine.layer.LayerNorm;
import nnbook.engine.layer.Positions;
import nnbook.engine.layer.Residual;
import nnbook.engine.layer.Sequential;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.save.LayerNames;
import nnbook.engine.save.Layout;
import nnbook.engine.save.Safetensors;
import nnbook.engine.save.Weights;
import tech.tablesaw.api.Table;

/**
 * The transformer that invents names, before and after its training, and what came out when it and
 * others were trained ten times: {@code ./nnbook author letters} repeats these trainings.
 */
public final class NameNetworks {
  /** How many letters a sequence has at most: a name of 11 and what stands before it. */
  public static final int CONTEXT = 12;

  private static final int WIDTH = 32;
  private static final int HEADS = 4;
  private static final int HIDDEN = 128;

  private NameNetworks() {}

  /** Returns the transformer before its training: one block, 14,779 weights. */
  public static Sequential transformer(SeededRandom random) {
    return Sequential.of(
        Embedding.of(Letters.COUNT, WIDTH, random),
        Positions.of(CONTEXT, WIDTH, random),
        Residual.of(
            LayerNorm.of(WIDTH),
            CausalSelfAttention.of(CONTEXT, WIDTH, HEADS, random)),
        Residual.of(
            LayerNorm.of(WIDTH),
            Dense.glorotUniform(WIDTH, HIDDEN, new Relu(), random),
            Dense.glorotUniform(HIDDEN, WIDTH, new Identity(), random)),
        LayerNorm.of(WIDTH),
        Dense.glorotUniform(WIDTH, Letters.COUNT, new Identity(), random));
  }

  /** Returns the transformer as seed 0 trained it, with weights in float. */
  public static Sequential trained() {
    Sequential network = transformer(new SeededRandom(0));
    try (InputStream file =
        NameNetworks.class.getResourceAsStream("names-transformer.safetensors")) {
      Weights.load(network, Safetensors.decode(file.readAllBytes()), Layout.OUT_BY_IN,
          LayerNames.pytorch(network));
      return network;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns a new table of the trainings: model, weights, rate (the learning rate until 70 % of the
   * steps; then it is a tenth), seed, steps, letters (seen until then), and the losses in nats a
   * letter: validation, and after the last step training, and test of the transformer alone.
   *
   * <p>Seeds 100 to 102 chose the rates of windows and transformer by the mean validation loss;
   * variants of the transformer have its rate. Seeds 0 to 9 follow.
   */
  public static Table runs() {
    return Csv.table("runs", Csv.rows("names-runs.csv"), STRING, INTEGER, DOUBLE, INTEGER, INTEGER,
        INTEGER, DOUBLE, DOUBLE, DOUBLE);
  }

  /**
   * Returns a new table of invented names: model, seed, temperature, and how many of 1,000 names
   * were in training, in the validation or test part, and how many different ones there were.
   */
  public static Table samples() {
    return Csv.table("samples", Csv.rows("names-samples.csv"), STRING, INTEGER, DOUBLE, INTEGER,
        INTEGER, INTEGER);
  }

  /**
   * Returns a new table of a table with back-off and a network with a window of eight letters, on
   * ten splits by families: split, names (read), length and weight of the table, and the losses on
   * test names: table, network, mixture of both, and of two tables and two networks.
   *
   * <p>Length, weight and the network's epoch were chosen on validation names.
   */
  public static Table crossing() {
    return Csv.table("crossing", Csv.rows("names-crossing.csv"), INTEGER, INTEGER, INTEGER, DOUBLE,
        DOUBLE, DOUBLE, DOUBLE, DOUBLE, DOUBLE);
  }
}

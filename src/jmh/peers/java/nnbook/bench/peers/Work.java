package nnbook.bench.peers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A piece of work that all engines do alike, on a network of two layers.
 *
 * @param kind W1 XOR; W2 training, ReLU and softmax; W3 training, sigmoid and quadratic cost; W4
 *     predictions of the network of W2; whole: a program of its own that trains W2 for one epoch
 * @param samples how many a run counts: samples of an epoch, or steps of XOR
 * @param optimizer sgd, adam, or none for predictions
 */
record Work(String kind, int inputs, int hidden, int outputs, int samples, int batch,
    String optimizer, double rate, int threads) {
  private static final int PIXELS = 784;
  private static final int CLASSES = 10;
  private static final int EPOCH = 12_800;
  private static final int PREDICTED = 1024;
  private static final int STEPS = 1000;

  /** All that is compared. */
  static List<Work> all() {
    List<Work> all = new ArrayList<>();
    for (int threads = 1; threads <= 2; threads++) {
      for (int batch : new int[] {32, 128}) {
        all.add(clothes("W2", EPOCH, batch, "sgd", 0.01, threads));
        all.add(clothes("W2", EPOCH, batch, "adam", 0.001, threads));
      }
    }
    all.add(new Work("W3", PIXELS, 30, CLASSES, EPOCH, 10, "sgd", 0.5, 1));
    all.add(clothes("W4", PREDICTED, 1, "none", 0, 1));
    all.add(clothes("W4", PREDICTED, PREDICTED, "none", 0, 1));
    all.add(clothes("W4", PREDICTED, PREDICTED, "none", 0, 2));
    all.add(new Work("W1", 2, 2, 1, STEPS, 4, "adam", 0.01, 1));
    all.add(new Work("W1", 2, 8, 1, STEPS, 4, "adam", 0.01, 1));
    all.add(clothes("whole", 1, 32, "sgd", 0.1, 1));
    all.add(clothes("whole", 1, 32, "sgd", 0.1, 2));
    return all;
  }

  private static Work clothes(
      String kind, int samples, int batch, String optimizer, double rate, int threads) {
    return new Work(kind, PIXELS, 128, CLASSES, samples, batch, optimizer, rate, threads);
  }

  /** How many samples there are. */
  int rows() {
    return is("W1") ? batch : samples;
  }

  /** Of how many samples the engines show their losses or outputs, before anything is timed. */
  int checked() {
    return is("W1") ? batch : is("W4") ? 8 : 1280;
  }

  boolean is(String other) {
    return kind.equals(other);
  }

  boolean trains() {
    return !optimizer.equals("none");
  }

  /** What the engines' processes are told. */
  List<String> arguments(Path folder) {
    return List.of("kind=" + kind, "inputs=" + inputs, "hidden=" + hidden, "outputs=" + outputs,
        "samples=" + samples, "batch=" + batch, "optimizer=" + optimizer, "rate=" + rate,
        "threads=" + threads, "checked=" + checked(), "folder=" + folder);
  }

  static Map<String, String> read(String[] arguments) {
    return Arrays.stream(arguments).map(argument -> argument.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  static Work of(Map<String, String> told) {
    return new Work(told.get("kind"), number(told, "inputs"), number(told, "hidden"),
        number(told, "outputs"), number(told, "samples"), number(told, "batch"),
        told.get("optimizer"), Double.parseDouble(told.get("rate")), number(told, "threads"));
  }

  private static int number(Map<String, String> told, String key) {
    return Integer.parseInt(told.get(key));
  }

  /** In how many of its units a second is shown: µs, s, or thousand samples a second. */
  String shown(double seconds) {
    String format = seconds < 1e-5 && microseconds() ? "%.2f" : "%.3g";
    double value = microseconds() ? seconds * 1e6 : is("whole") ? seconds : 1e-3 / seconds;
    return String.format(java.util.Locale.ROOT, value < 100 ? format : "%.0f", value);
  }

  String unit() {
    return microseconds() ? "µs" : is("whole") ? "s" : "thousand samples/s";
  }

  private boolean microseconds() {
    return is("W1") || is("W4") && batch == 1;
  }

  @Override
  public String toString() {
    String sizes = inputs + "-" + hidden + "-" + outputs;
    String what = switch (kind) {
      case "W1" -> "W1, XOR " + sizes + ", a step";
      case "W4" -> batch == 1 ? "W4, one prediction" : "W4, predictions, batch " + batch;
      case "whole" -> "whole process, one epoch, batch " + batch;
      default -> kind + ", " + sizes + ", " + (optimizer.equals("sgd") ? "SGD" : "Adam")
          + ", batch " + batch;
    };
    return what + (threads == 1 ? ", 1 thread" : ", " + threads + " threads");
  }
}

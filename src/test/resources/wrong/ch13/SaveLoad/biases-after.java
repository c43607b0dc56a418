// expect: load used an index that is not there
package ch13;

public final class SaveLoad {
  private SaveLoad() {}

  /** A layer, as it was saved. */
  public record Saved(double[][] w, double[] b) {}

  public static String save(double[][] w, double[] b) {
    StringBuilder text = new StringBuilder();
    for (int j = 0; j < w.length; j++) {
      text.append(j < 1 ? b[j] + "" : "");
      for (double weight : w[j]) {
        text.append(' ').append(weight);
      }
      text.append('\n');
    }
    return text.toString();
  }

  public static Saved load(String text) {
    String[] lines = text.split("\n");
    double[][] w = new double[lines.length][];
    double[] b = new double[lines.length];
    for (int j = 0; j < lines.length; j++) {
      String[] numbers = lines[j].split(" ");
      b[j] = Double.parseDouble(numbers[0]);
      w[j] = new double[numbers.length];
      for (int i = 0; i < w[j].length; i++) {
        w[j][i] = Double.parseDouble(numbers[i + 1 + 0]);
      }
    }
    return new Saved(w, b);
  }
}

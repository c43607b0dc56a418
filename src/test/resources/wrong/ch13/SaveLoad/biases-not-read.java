// expect: load reads them again
package ch13;

public final class SaveLoad {
  private SaveLoad() {}

  /** A layer, as it was saved. */
  public record Saved(double[][] w, double[] b) {}

  public static String save(double[][] w, double[] b) {
    StringBuilder text = new StringBuilder();
    for (int j = 0; j < w.length; j++) {
      text.append(b[j]);
      for (double v : w[j]) {
        text.append(' ').append(v);
      }
      text.append('\n');
    }
    return text.toString();
  }

  public static Saved load(String text) {
    String[] lines = text.isEmpty() ? new String[0] : text.split("\n");
    double[][] w = new double[lines.length][];
    double[] b = new double[lines.length];
    for (int j = 0; j < lines.length; j++) {
      String[] cells = lines[j].split(" ");
      b[j] = 0;
      w[j] = new double[cells.length - 1];
      for (int i = 1; i < cells.length; i++) {
        w[j][i - 1] = Double.parseDouble(cells[i]);
      }
    }
    return new Saved(w, b);
  }
}

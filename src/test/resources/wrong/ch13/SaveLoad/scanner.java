// expect: load reads numbers as they are written in the country
package ch13;

public final class SaveLoad {
  private SaveLoad() {}

    public record Saved(double[][] w, double[] b) {}

  public static String save(double[][] w, double[] b) {
    StringBuilder text = new StringBuilder();
    for (int j = 0; j < w.length; j++) {
      for (int i = 0; i < w[j].length; i++) {
        text.append(w[j][i]).append(" ");
      }
      text.append(b[j]).append("\n");
    }
    return text.toString();
  }

  public static Saved load(String text) {
    String[] lines = text.split("\n");
    double[][] w = new double[lines.length][];
    double[] b = new double[lines.length];
    for (int j = 0; j < lines.length; j++) {
      String[] cells = lines[j].split(" ");
      w[j] = new double[cells.length - 1];
      for (int i = 0; i < w[j].length; i++) {
        w[j][i] = new java.util.Scanner(cells[i]).nextDouble();
      }
      b[j] = Double.parseDouble(cells[cells.length - 1]);
    }
    return new Saved(w, b);
  }

}

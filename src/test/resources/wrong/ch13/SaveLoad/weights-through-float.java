// expect: Numbers went through a float, which has half of the digits: use double all the
package ch13;

public final class SaveLoad {
  private SaveLoad() {}

    public record Saved(double[][] w, double[] b) {}

  public static String save(double[][] w, double[] b) {
    StringBuilder s = new StringBuilder();
    s.append(w.length).append('\n');
    for (int j = 0; j < w.length; j++) {
      s.append(b[j]);
      for (double v : w[j]) s.append(' ').append(v);
      s.append('\n');
    }
    return s.toString();
  }

  public static Saved load(String text) {
    String[] lines = text.split("\n");
    int n = Integer.parseInt(lines[0]);
    double[][] w = new double[n][];
    double[] b = new double[n];
    for (int j = 0; j < n; j++) {
      String[] p = lines[j + 1].split(" ");
      b[j] = Double.parseDouble(p[0]);
      w[j] = new double[p.length - 1];
      for (int i = 1; i < p.length; i++) w[j][i - 1] = Float.parseFloat(p[i]);
    }
    return new Saved(w, b);
  }
}

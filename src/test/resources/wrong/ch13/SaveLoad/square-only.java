// expect: The shape came back wrong: the text must tell how many rows and columns there
package ch13;

public final class SaveLoad {
  private SaveLoad() {}

    public record Saved(double[][] w, double[] b) {}

  public static String save(double[][] w, double[] b) {
    String s = "";
    for (double[] row : w) for (double v : row) s += v + " ";
    for (double v : b) s += v + " ";
    return s.trim();
  }
  public static Saved load(String text) {
    String[] c = text.split(" ");
    int n = (int) Math.sqrt(c.length);
    double[][] w = new double[n][n];
    double[] b = new double[n];
    int k = 0;
    for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) w[j][i] = Double.parseDouble(c[k++]);
    for (int j = 0; j < n; j++) b[j] = Double.parseDouble(c[k++]);
    return new Saved(w, b);
  }

}

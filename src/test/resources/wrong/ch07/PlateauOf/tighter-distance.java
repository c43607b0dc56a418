// expect: A run creeps toward its plateau and never quite arrives: allow a distance
package ch07;

public final class PlateauOf {
    public enum Plateau { SOLVED, HALF, THREE_QUARTERS, CHANCE, MOVING }

  private PlateauOf() {}

  public static Plateau plateauOf(double loss) {
    if (loss < 0 || Double.isNaN(loss)) throw new IllegalArgumentException("no loss");
    if (loss < 0.1) return Plateau.SOLVED;
    double ln2 = Math.log(2);
    if (Math.abs(loss - ln2 / 2) < 0.0099) return Plateau.HALF;
    if (Math.abs(loss - 0.75 * (Math.log(3) - 2 * ln2 / 3)) <= 0.01) return Plateau.THREE_QUARTERS;
    if (Math.abs(loss - ln2) <= 0.01) return Plateau.CHANCE;
    return Plateau.MOVING;
  }
}

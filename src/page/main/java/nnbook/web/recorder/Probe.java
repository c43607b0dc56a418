package nnbook.web.recorder;

/**
 * What filmed code calls where a number is computed: each method returns its last argument. The
 * interpreter puts the recorder's own in their place.
 */
public final class Probe {
  private Probe() {}

  public static boolean at(int term, boolean value) {
    return value;
  }

  public static byte at(int term, byte value) {
    return value;
  }

  public static char at(int term, char value) {
    return value;
  }

  public static short at(int term, short value) {
    return value;
  }

  public static int at(int term, int value) {
    return value;
  }

  public static long at(int term, long value) {
    return value;
  }

  public static float at(int term, float value) {
    return value;
  }

  public static double at(int term, double value) {
    return value;
  }

  /** For {@code a += b}: first what a was. */
  public static boolean then(Object before, boolean value) {
    return value;
  }

  public static byte then(Object before, byte value) {
    return value;
  }

  public static char then(Object before, char value) {
    return value;
  }

  public static short then(Object before, short value) {
    return value;
  }

  public static int then(Object before, int value) {
    return value;
  }

  public static long then(Object before, long value) {
    return value;
  }

  public static float then(Object before, float value) {
    return value;
  }

  public static double then(Object before, double value) {
    return value;
  }
}

package nnbook.web.vm.program;

import java.util.Arrays;

/** Numbers, arrays, loops, switches, exceptions of the language. */
public final class Basics {
  private Basics() {}

  static String primes() {
    StringBuilder text = new StringBuilder();
    outer:
    for (int n = 2; n < 100; n++) {
      for (int d = 2; d * d <= n; d++) {
        if (n % d == 0) {
          continue outer;
        }
      }
      text.append(n).append(' ');
    }
    return text.toString();
  }

  static String overflow() {
    int i = Integer.MAX_VALUE;
    i++;
    long l = Long.MIN_VALUE;
    l--;
    int product = 123456789 * 987654321;
    return i + " " + l + " " + product + " " + -Integer.MIN_VALUE + " "
        + Integer.MIN_VALUE / minusOne() + " " + Integer.MIN_VALUE % minusOne() + " "
        + Long.MIN_VALUE / (long) minusOne();
  }

  private static int minusOne() {
    return -1;
  }

  static String narrowing() {
    int big = 0x12345678;
    double[] values = {1e20, -1e20, Double.NaN, 0.9, -0.9, 3e9, Double.NEGATIVE_INFINITY};
    StringBuilder text = new StringBuilder();
    text.append((byte) big).append((short) big).append((int) (char) big).append(' ');
    for (double value : values) {
      text.append((int) value).append(' ').append((long) value).append(' ')
          .append((float) value).append(' ').append((byte) value).append(' ');
    }
    return text.toString();
  }

  static String shifts() {
    int x = -17;
    long y = -17L;
    StringBuilder text = new StringBuilder();
    for (int s : new int[] {0, 1, 31, 32, 33, 63, 64, -1}) {
      text.append(x << s).append(',').append(x >> s).append(',').append(x >>> s).append(',')
          .append(y << s).append(',').append(y >> s).append(',').append(y >>> s).append(' ');
    }
    return text + "" + (x & 12) + (x | 12) + (x ^ 12) + ~x + (y & 12) + (y | 12) + (y ^ 12);
  }

  static String doubles() {
    double sum = 0;
    for (int i = 1; i <= 1000; i++) {
      sum += 1.0 / i;
    }
    float f = 0;
    for (int i = 0; i < 100; i++) {
      f += 0.1f;
    }
    double zero = 0.0;
    return sum + " " + f + " " + 1 / zero + " " + -1 / zero + " " + zero / zero + " " + 5.5 % 2.1
        + " " + -5.5f % 2.1f + " " + (0.1 + 0.2) + " " + (float) 0.1 + " " + -zero;
  }

  static String comparisonsWithNan() {
    double n = Double.NaN;
    float f = Float.NaN;
    double[] others = {1, Double.NaN, -0.0, 0.0};
    StringBuilder text = new StringBuilder();
    for (double d : others) {
      text.append(n < d).append(n <= d).append(n > d).append(n >= d).append(n == d)
          .append(n != d).append(d < 1).append(!(d < 1)).append(d >= 1).append(d > 0 ? 1 : 2)
          .append(f < d).append(f > (float) d).append(f == (float) d).append(!(f >= (float) d));
      if (d > n || d < 0.5) {
        text.append('x');
      }
    }
    return text.toString();
  }

  static String longs() {
    long a = 1L << 40;
    long b = 3_000_000_000L;
    return (a > b) + " " + (a < b) + " " + (a == b + 0) + " " + a * b + " " + a / b + " " + a % b
        + " " + (int) a + " " + (a >= b ? "ge" : "lt") + " " + Long.compare(a, b) + " " + (double) a
        + " " + (float) b + " " + -a;
  }

  static String postAndPre() {
    int i = 5;
    int j = i++ + ++i * i-- - --i;
    int[] a = {1, 2, 3};
    int k = 0;
    a[k++] = a[k] + k++;
    a[k] += k++ * 10;
    i += i++ + i;
    long l = 7;
    l += 2.7;
    byte b = 120;
    b += 10;
    char c = 'a';
    c++;
    c += 1;
    return i + " " + j + " " + Arrays.toString(a) + k + " " + l + " " + b + " " + c;
  }

  static String swaps() {
    int a = 1;
    int b = 2;
    int c = 3;
    int t = a;
    a = b;
    b = c;
    c = t;
    a = b + (b = a) * 10;
    int d = (c = a) + c++ + c;
    return a + " " + b + " " + c + " " + d;
  }

  static String ternaries() {
    StringBuilder text = new StringBuilder();
    for (int i = -2; i < 3; i++) {
      int x = i < 0 ? -i : i > 1 ? i * i : i == 0 ? 7 : 9;
      double y = 1 + (i > 0 ? 0.5 : i);
      String s = i == 0 ? null : "n" + (i > 0 ? "+" : "-") + x;
      text.append(x).append(' ').append(y).append(s).append(max(i, i > 0 ? 1 : 5)).append(';');
    }
    return text.toString();
  }

  private static int max(int a, int b) {
    return a > b ? a : b;
  }

  static String conditions() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      boolean a = (i & 1) != 0;
      boolean b = (i & 2) != 0;
      boolean c = (i & 4) != 0;
      boolean d = a && b || !c && (a ^ b) | c & a;
      text.append(d ? 1 : 0).append(a == b).append(!(a || b) && c);
    }
    return text.toString();
  }

  static String switches() {
    StringBuilder text = new StringBuilder();
    for (int i = -1; i < 12; i++) {
      switch (i) {
        case 0:
          text.append("zero");
          break;
        case 1:
        case 2:
          text.append("few");
        case 3:
          text.append("three");
          break;
        case 10:
          text.append("ten");
          break;
        default:
          text.append('?');
      }
      text.append(switch (i) {
        case 1, 3, 5 -> "odd";
        case 1000 -> "k";
        default -> {
          int sq = i * i;
          yield "sq" + sq;
        }
      });
    }
    return text.toString();
  }

  static String stringSwitch() {
    StringBuilder text = new StringBuilder();
    for (String s : new String[] {"a", "Aa", "BB", "", "tanh", "relu", "C#"}) {
      text.append(switch (s) {
        case "Aa" -> 1;
        case "BB" -> 2;
        case "tanh" -> 3;
        case "" -> 4;
        default -> s.length() * 100;
      }).append(' ');
    }
    return text.toString();
  }

  static String arrays() {
    int[][] grid = new int[3][4];
    double[][][] cube = new double[2][3][];
    String[][] names = {{"a"}, {"b", "c"}, {}};
    boolean[] flags = new boolean[3];
    byte[] bytes = {1, -1, 127};
    char[] chars = "hello".toCharArray();
    short[] shorts = {1, (short) 70000};
    long[] longs = {1L << 50};
    float[] floats = {1.5f, 2};
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 4; j++) {
        grid[i][j] = i * j;
      }
      flags[i] = i % 2 == 0;
    }
    cube[1][2] = new double[] {1, 2};
    chars[0] = 'J';
    bytes[0] += 5;
    floats[1] *= 3;
    int[] copy = grid[2].clone();
    copy[0] = 99;
    return Arrays.deepToString(grid) + Arrays.deepToString(cube) + Arrays.deepToString(names)
        + Arrays.toString(flags) + Arrays.toString(bytes) + new String(chars)
        + Arrays.toString(shorts) + Arrays.toString(longs) + Arrays.toString(floats)
        + Arrays.toString(copy) + names[1].length + cube.length + names.clone()[1][0];
  }

  static String matrixProduct() {
    int n = 7;
    double[][] a = new double[n][n + 1];
    double[][] b = new double[n + 1][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= n; j++) {
        a[i][j] = Math.sqrt(i + j * 0.5);
        b[j][i] = 1.0 / (1 + i + j);
      }
    }
    double[][] c = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double sum = 0;
        for (int k = 0; k <= n; k++) {
          sum += a[i][k] * b[k][j];
        }
        c[i][j] = sum;
      }
    }
    return Arrays.deepToString(c);
  }

  static String divisionByZero() {
    int zero = minusOne() + 1;
    return "" + 5 / zero;
  }

  static String remainderByZero() {
    long zero = minusOne() + 1;
    return "" + 5 % zero;
  }

  static String indexTooLarge() {
    double[] a = new double[3];
    a[minusOne() + 4] = 1;
    return "" + a[0];
  }

  static String indexNegative() {
    String[] a = {"x"};
    return a[minusOne()];
  }

  static String negativeSize() {
    return "" + new int[minusOne()].length;
  }

  static String negativeSizeInner() {
    return "" + new String[2][minusOne()].length;
  }

  static String arrayStore() {
    Object[] a = new String[1];
    a[0] = 1;
    return "" + a[0];
  }

  static String classCast() {
    Object o = "text";
    return "" + (Integer) o;
  }

  static String classCastToArray() {
    Object o = new int[1];
    return "" + ((double[]) o).length;
  }

  static String tryFinally() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      try {
        text.append(risky(i, text));
      } catch (IllegalStateException | ArithmeticException e) {
        text.append("caught ").append(e.getMessage());
        continue;
      } finally {
        text.append(" end").append(i);
        if (i == 3) {
          break;
        }
      }
      text.append(" after");
    }
    return text.toString();
  }

  private static int risky(int i, StringBuilder text) {
    try {
      if (i == 1) {
        throw new IllegalStateException("one");
      }
      return 10 / (i - 2);
    } finally {
      text.append("<").append(i).append(">");
    }
  }

  @SuppressWarnings("finally")
  static String finallyWins() {
    try {
      throw new RuntimeException("lost");
    } finally {
      return "won";
    }
  }

  static String nestedTries() {
    String text = "";
    try {
      try {
        int[] a = {};
        text += a[0];
      } catch (NullPointerException e) {
        text += "wrong";
      } finally {
        text += "inner";
      }
    } catch (RuntimeException e) {
      text += e;
    }
    return text;
  }

  static String uncaught() {
    throw new IllegalArgumentException("units must be positive, were 0",
        new IllegalStateException("cause"));
  }

  static String rethrow() throws Exception {
    try {
      Object o = null;
      o.toString();
      return "no";
    } catch (NullPointerException e) {
      throw new Exception("wrapped", new RuntimeException("why"));
    }
  }

  static String deepRecursion() {
    return "" + down(1);
  }

  private static int down(int n) {
    return down(n + 1) + 1;
  }

  static String caughtOverflow() {
    try {
      return "" + down(0);
    } catch (StackOverflowError e) {
      return "deep";
    }
  }

  static String fibonacci() {
    return "" + fib(20);
  }

  private static int fib(int n) {
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
  }

  static String strings() {
    String s = "neural";
    String t = s + " " + 'x' + 1 + 2L + 3.0f + 4.0 + true + null + new int[0].length;
    char c = s.charAt(2);
    StringBuilder b = new StringBuilder(t).reverse().insert(0, c).append(c + 1);
    return b + s.toUpperCase() + s.substring(1, 3) + s.indexOf("r") + s.compareTo("nap")
        + s.equals("neu" + "ral") + s.hashCode() + String.join("-", "a", "b") + " x ".strip()
        + "a,b".split(",").length + String.valueOf(3.0) + "ab".repeat(2);
  }

  static String textBlock() {
    String block = """
        one
          two "three"
        """;
    return block + block.length();
  }

  static String doWhileAndLabels() {
    int i = 0;
    int n = 0;
    do {
      i += 3;
      if (i % 2 == 0) {
        continue;
      }
      n += i;
    } while (i < 20);
    a:
    while (true) {
      for (;;) {
        if (n++ > 100) {
          break a;
        }
        break;
      }
    }
    return i + " " + n;
  }

  static String varargs() {
    return sum() + sum(1) + sum(1, 2, 3) + join("x", "a", 1, 2.0, null);
  }

  private static int sum(int... values) {
    int sum = 0;
    for (int v : values) {
      sum += v;
    }
    return sum;
  }

  private static String join(String first, Object... rest) {
    return first + Arrays.toString(rest);
  }

  static String boxes() {
    Integer a = 127;
    Integer b = 127;
    Double d = 2.5;
    Character c = 'c';
    Long l = 5L;
    Object o = true ? 1 : 2.0;
    int sum = a + b;
    d += 1;
    a++;
    return (a == b) + " " + a.equals(128) + d + c + (l + a) + o + sum + (int) c + l.equals(5);
  }

  static String bigMethod() {
    long h = 17;
    for (int i = 0; i < 1000; i++) {
      h = h * 31 + (i ^ (h >>> 7));
      h ^= h << 13;
      h = (i % 3 == 0) ? h + i : (i % 3 == 1) ? h - i : ~h;
    }
    return Long.toHexString(h);
  }

  static String synchronizedBlock() {
    Object lock = new Object();
    int n = 0;
    synchronized (lock) {
      n++;
      synchronized (Basics.class) {
        n++;
      }
    }
    return "" + n + locked();
  }

  private static synchronized int locked() {
    return 3;
  }

  static String assertions() {
    assert minusOne() == 5 : "not checked";
    return "ok";
  }

  static String unboxNull() {
    Integer nothing = null;
    int i = nothing;
    return "" + i;
  }
}

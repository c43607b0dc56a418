package nnbook.web.vm.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** Where there is null and not an object. */
public final class Nulls {
  private static String[] names;
  private static int[][] grid = new int[2][];

  private Nulls() {}

  static final class Node {
    Node next;
    String text;
    int number;
    double[] weights;
    static Node root;

    Node next() {
      return next;
    }

    String own() {
      return text.trim();
    }

    String other(Node node, long l, String s) {
      return node.text + s;
    }

    int set(Node node) {
      node.number = 3;
      return node.number;
    }

    void reassigned(Node node) {
      node = node.next;
      node.number++;
    }
  }

  static String fieldOfThis() {
    return new Node().own();
  }

  static String parameter() {
    return new Node().other(null, 1, "s");
  }

  static String assignField() {
    return "" + new Node().set(null);
  }

  static String parameterReassigned() {
    new Node().reassigned(new Node());
    return "no";
  }

  static String chain() {
    Node node = new Node();
    node.next = new Node();
    return node.next.next.text;
  }

  static String longChain() {
    Node n = new Node();
    n.next = n;
    Node m = new Node();
    n.next = m;
    m.next = new Node();
    return n.next.next.next.next.next.next.text;
  }

  static String result() {
    return new Node().next().text;
  }

  static String resultOfMap() {
    Map<String, Integer> map = new HashMap<>();
    int n = map.get("x");
    return "" + n;
  }

  static String staticField() {
    return names[0];
  }

  static String staticOfOther() {
    return Node.root.text;
  }

  static String length() {
    return "" + names.length;
  }

  static String element() {
    int i = 1;
    return "" + grid[i][0];
  }

  static String storeElement() {
    grid[1][1] = 5;
    return "no";
  }

  static String elementOfSum() {
    int i = 0;
    return "" + grid[i + 1][i];
  }

  static String elementObject() {
    String[] words = new String[3];
    return words[2].toString();
  }

  static String weights() {
    double[] w = new Node().weights;
    return "" + w[0];
  }

  static String weightsStored() {
    Node node = new Node();
    node.weights[3] = 1;
    return "no";
  }

  static String throwNull() {
    RuntimeException e = null;
    throw e;
  }

  static String lockNull() {
    Object lock = null;
    synchronized (lock) {
      return "no";
    }
  }

  static String castNull() {
    Object o = null;
    return ((String) o).trim();
  }

  static String parametersOfManyTypes() {
    List<String> list = null;
    list.set(1, "x");
    return "no";
  }

  static String function() {
    DoubleUnaryOperator f = null;
    return "" + f.applyAsDouble(1);
  }

  static String unboxed() {
    Double d = null;
    double sum = 1 + d;
    return "" + sum;
  }

  static String switchOnNull() {
    String s = null;
    switch (s) {
      case "a":
        return "a";
      default:
        return "b";
    }
  }

  static String loopOverNull() {
    int[] all = null;
    int sum = 0;
    for (int x : all) {
      sum += x;
    }
    return "" + sum;
  }

  static String loopOverNullList() {
    List<String> all = null;
    for (String s : all) {
      return s;
    }
    return "none";
  }

  static String ternary() {
    Node a = null;
    Node b = null;
    return (grid.length == 2 ? a : b).text;
  }

  static String byteArray() {
    byte[] b = null;
    b[0]++;
    return "no";
  }

  static String lambdaCapture() {
    Node none = null;
    Runnable r = () -> none.text = "x";
    r.run();
    return "no";
  }

  static String own() {
    throw new NullPointerException();
  }

  static String fromJava() {
    return String.valueOf(List.of("a").contains(null));
  }
}

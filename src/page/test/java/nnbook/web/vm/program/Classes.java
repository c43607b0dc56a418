package nnbook.web.vm.program;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Classes, interfaces, records, enums, inner classes, exceptions of the reader's own. */
public final class Classes {
  private Classes() {}

  interface Shape {
    double area();

    default String describe() {
      return name() + " of " + area();
    }

    private String name() {
      return "shape" + COUNT;
    }

    int COUNT = 3;

    static Shape unit() {
      return () -> 1;
    }
  }

  record Circle(double radius) implements Shape {
    Circle {
      if (radius < 0) {
        throw new IllegalArgumentException("radius " + radius);
      }
    }

    @Override
    public double area() {
      return 3 * radius * radius;
    }
  }

  record Rect(double w, double h) implements Shape, Comparable<Rect> {
    static int made;

    Rect(double side) {
      this(side, side);
      made++;
    }

    @Override
    public double area() {
      return w * h;
    }

    @Override
    public String describe() {
      return "rect, " + Shape.super.describe();
    }

    @Override
    public int compareTo(Rect other) {
      return Double.compare(area(), other.area());
    }
  }

  record Mixed(int i, long l, float f, double d, boolean z, char c, byte b, short s, String t,
      int[] a, List<String> list) {}

  enum Op {
    ADD("+") {
      @Override
      int apply(int a, int b) {
        return a + b;
      }
    },
    MUL("*") {
      @Override
      int apply(int a, int b) {
        return a * b;
      }
    };

    private final String sign;

    Op(String sign) {
      this.sign = sign;
    }

    abstract int apply(int a, int b);
  }

  enum Color { RED, GREEN, BLUE }

  abstract static class Animal {
    protected String name;
    private static int count;

    Animal(String name) {
      this.name = name;
      count++;
      init();
    }

    void init() {}

    abstract String sound();

    @Override
    public String toString() {
      return name + " says " + sound() + count;
    }
  }

  static class Dog extends Animal {
    int legs = 4;

    Dog() {
      super("dog");
    }

    @Override
    void init() {
      name += legs;
    }

    @Override
    String sound() {
      return "woof" + legs;
    }
  }

  static final class Puppy extends Dog {
    @Override
    String sound() {
      return super.sound() + "!";
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Puppy p && p.legs == legs;
    }

    @Override
    public int hashCode() {
      return legs;
    }
  }

  static class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;
    final int code;

    Failure(String message, int code) {
      super(message);
      this.code = code;
    }
  }

  static final class Checked extends Exception {
    private static final long serialVersionUID = 1;

    Checked(String message, Throwable cause) {
      super(message, cause);
    }

    @Override
    public String getMessage() {
      return "checked: " + super.getMessage();
    }
  }

  static class Bad {
    static int value = compute();

    static int compute() {
      throw new IllegalStateException("bad start");
    }
  }

  static class Order {
    static final StringBuilder LOG = new StringBuilder();

    static int log(String text) {
      LOG.append(text).append(' ');
      return LOG.length();
    }
  }

  static class Upper {
    static int a = Order.log("upper");
    static final int CONSTANT = 5;
  }

  static class Lower extends Upper {
    static int b = Order.log("lower");
  }

  static final class Range implements Iterable<Integer> {
    private final int end;

    Range(int end) {
      this.end = end;
    }

    @Override
    public Iterator<Integer> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < end;
        }

        @Override
        public Integer next() {
          return next++;
        }
      };
    }
  }

  static final class Box<T extends Comparable<T>> {
    private final List<T> items = new ArrayList<>();

    Box<T> add(T item) {
      items.add(item);
      return this;
    }

    T best() {
      T best = items.get(0);
      for (T item : items) {
        if (item.compareTo(best) > 0) {
          best = item;
        }
      }
      return best;
    }
  }

  final class Inner {}

  static class Outer {
    private int n = 1;

    class Counter {
      private int own = 10;

      int next() {
        return n++ + own++;
      }
    }
  }

  static String shapes() {
    Shape[] shapes = {new Circle(2), new Rect(2, 3), new Rect(3), Shape.unit()};
    StringBuilder text = new StringBuilder();
    for (Shape shape : shapes) {
      text.append(shape.describe()).append(shape.area()).append(';');
    }
    return text.toString() + Rect.made + Shape.COUNT;
  }

  static String records() {
    Mixed m = new Mixed(1, 2L, 3f, 4.5, true, 'x', (byte) -1, (short) 9, "t", null, List.of("q"));
    Mixed n = new Mixed(1, 2L, 3f, 4.5, true, 'x', (byte) -1, (short) 9, "t", null, List.of("q"));
    return m + " " + m.equals(n) + (m == n) + m.hashCode() + m.equals(null) + m.l() + m.list()
        + new Circle(1).equals(new Rect(1)) + new Circle(0.0).equals(new Circle(-0.0));
  }

  static String recordChecks() {
    return "" + new Circle(-1);
  }

  static String recordsInSets() {
    HashSet<Rect> set = new HashSet<>();
    set.add(new Rect(1, 2));
    set.add(new Rect(1, 2));
    Map<Circle, String> map = new HashMap<>();
    map.put(new Circle(1), "one");
    List<Rect> list = new ArrayList<>(List.of(new Rect(5, 5), new Rect(1, 1), new Rect(2, 3)));
    Collections.sort(list);
    TreeMap<Rect, Integer> tree = new TreeMap<>();
    for (Rect r : list) {
      tree.put(r, (int) r.w());
    }
    return set.size() + map.get(new Circle(1)) + list + tree + Collections.max(list);
  }

  static String enums() {
    StringBuilder text = new StringBuilder();
    for (Op op : Op.values()) {
      text.append(op).append(op.sign).append(op.apply(3, 4)).append(op.ordinal())
          .append(op.name()).append(op.getDeclaringClass().getSimpleName());
    }
    for (Color color : Color.values()) {
      switch (color) {
        case RED -> text.append("stop");
        case GREEN -> text.append("go");
        default -> text.append(color.compareTo(Color.RED));
      }
    }
    Map<Color, Integer> map = new TreeMap<>();
    map.put(Color.BLUE, 1);
    map.put(Color.RED, 2);
    return text.toString() + Color.valueOf("BLUE") + map + (Color.RED == Color.values()[0])
        + Color.RED.equals(Color.GREEN) + new Object[] {Color.GREEN}[0];
  }

  static String unknownConstant() {
    return "" + Color.valueOf("PINK");
  }

  static String inheritance() {
    Animal dog = new Dog();
    Animal puppy = new Puppy();
    return dog + " " + puppy + puppy.equals(new Puppy()) + dog.equals(new Dog())
        + (puppy instanceof Dog) + (dog instanceof Puppy) + puppy.hashCode();
  }

  static String ownException() {
    try {
      throw new Failure("own", 7);
    } catch (Failure e) {
      return e.getMessage() + e.code + e.toString() + (e instanceof RuntimeException);
    }
  }

  static String ownExceptionLeaves() {
    throw new Failure("leaves", 1);
  }

  static String ownCheckedLeaves() throws Checked {
    try {
      throw new Failure("inner", 1);
    } catch (RuntimeException e) {
      throw new Checked("outer", e);
    }
  }

  static String failedInitializer() {
    return "" + Bad.value;
  }

  static String failedInitializerTwice() {
    try {
      return "" + Bad.value;
    } catch (ExceptionInInitializerError | NoClassDefFoundError e) {
      return "first";
    }
  }

  static String initializationOrder() {
    int c = Lower.CONSTANT;
    Order.log("constant");
    Upper[] none = new Lower[2];
    Order.log("array");
    int b = Lower.b;
    return Order.LOG.toString() + c + none.length + b;
  }

  static String iterables() {
    int sum = 0;
    for (int i : new Range(10)) {
      sum += i;
    }
    List<Integer> seen = new ArrayList<>();
    new Range(3).forEach(seen::add);
    return sum + "" + seen + new Range(4).spliterator().getClass().getSimpleName().isEmpty();
  }

  static String generics() {
    return "" + new Box<Integer>().add(3).add(9).add(4).best() + new Box<Rect>().add(new Rect(1))
        .add(new Rect(2)).best() + new Box<String>().add("a").add("b").best()
        + new Box<Color>().add(Color.GREEN).add(Color.RED).best();
  }

  static String innerClasses() {
    Outer outer = new Outer();
    Outer.Counter a = outer.new Counter();
    Outer.Counter b = outer.new Counter();
    return a.next() + " " + b.next() + " " + a.next();
  }

  static String localClasses() {
    int base = 100;
    class Local {
      int plus(int n) {
        return base + n;
      }
    }
    Shape anonymous = new Shape() {
      private final int own = base / 2;

      @Override
      public double area() {
        return own + new Local().plus(1);
      }

      @Override
      public String toString() {
        return "anonymous " + area();
      }
    };
    return anonymous.describe() + anonymous;
  }

  static String patterns() {
    StringBuilder text = new StringBuilder();
    for (Object o : new Object[] {1, "two", 3.0, new Circle(4), null, Color.RED, new int[] {5}}) {
      if (o instanceof Integer i && i > 0) {
        text.append("int").append(i + 1);
      } else if (o instanceof String s) {
        text.append(s.length());
      } else if (o instanceof Shape shape) {
        text.append(shape.area());
      } else if (!(o instanceof Number n)) {
        text.append(o instanceof Comparable).append(o instanceof Enum)
            .append(o instanceof Record).append(o instanceof int[]);
      } else {
        text.append(n.intValue());
      }
    }
    return text.toString();
  }

  static String castsBetweenOwn() {
    Animal dog = new Dog();
    return "" + ((Puppy) dog).legs;
  }

  static String castOfOwnToJava() {
    Object o = new Dog();
    return (String) o;
  }

  static String castToInterface() {
    Object o = new Dog();
    return "" + ((Shape) o).area();
  }

  static String sortWithoutOrder() {
    Object[] dogs = {new Dog(), new Dog()};
    try {
      java.util.Arrays.sort(dogs);
      return "sorted";
    } catch (ClassCastException e) {
      return "no order"; // where a JVM has compiled the sort, it says no more
    }
  }

  static String classNames() {
    return new Circle(1).getClass().getSimpleName() + Circle.class.getName()
        + new Dog().getClass().getSimpleName() + (new Dog().getClass() == Dog.class)
        + int[].class.getSimpleName() + String.class.getName() + Color.RED.getClass().getName()
        + new Object() { }.getClass().getSimpleName().length();
  }

  static String arraysOfOwn() {
    Color[][] grid = new Color[2][2];
    grid[1][0] = Color.BLUE;
    Circle[] circles = {new Circle(1), null};
    Circle[] copy = circles.clone();
    List<Circle> list = java.util.Arrays.asList(copy);
    return java.util.Arrays.deepToString(grid) + circles.length + list
        + java.util.Arrays.stream(circles).filter(c -> c != null).mapToDouble(Circle::area).sum();
  }

  static String staticNesting() {
    return Nested.Deeper.value() + "" + Nested.total;
  }

  static final class Nested {
    static int total = 1;

    static final class Deeper {
      static int value() {
        return ++total;
      }
    }
  }
}

package nnbook.web.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.platform.SelfDescribing;
import nnbook.platform.Values;
import nnbook.web.recorder.Recorder;
import nnbook.web.vm.code.Op;
import nnbook.web.vm.host.Bindings;
import nnbook.web.vm.host.MissingMemberError;
import nnbook.web.vm.library.PortableFunctions;
import nnbook.web.vm.library.ReflectiveBindings;
import nnbook.web.vm.object.InterpretedClass;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("jdk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class VmTest {
  private static final String TEXT = "()Ljava/lang/String;";

  private static Vm vm(VmLimits limits, String name, String text) {
    Vm vm = new Vm(Programs.bindings(), limits);
    MemoryCompiler.compile(Map.of(name, text)).values().forEach(vm::define);
    return vm;
  }

  private static Vm vm(String text) {
    return vm(VmLimits.none(), "Main", text);
  }

  @Test
  void an_endless_loop_ends_at_the_limit_and_nothing_catches_that() {
    Vm vm = vm(new VmLimits(10_000, 100, 100, Long.MAX_VALUE), "Main", """
        class Main {
          static int n;
          static void run() {
            while (true) {
              try { n++; } catch (Throwable t) { n = -1; } finally { if (n < 0) n = -2; }
            }
          }
          static void again() { do { n++; } while (n != 0); }
          static void deep() { run(); }
          static String left() { return "" + (n > 100); }
        }
        """);
    assertEquals("stopped after 10000 steps",
        assertThrows(StepLimitError.class, () -> vm.call("Main", "run", "()V")).getMessage());
    vm.refill();
    StepLimitError stopped =
        assertThrows(StepLimitError.class, () -> vm.call("Main", "deep", "()V"));
    assertEquals("run", stopped.getStackTrace()[0].getMethodName());
    assertEquals("deep", stopped.getStackTrace()[1].getMethodName());
    vm.refill();
    assertThrows(StepLimitError.class, () -> vm.call("Main", "again", "()V"));
    vm.refill();
    assertEquals("true", vm.call("Main", "left", TEXT));
    assertTrue(vm.steps() < 10);
  }

  @Test
  void an_array_that_is_too_large_is_refused_in_a_sentence() {
    Vm vm = vm(new VmLimits(1_000, 100, 1_000, Long.MAX_VALUE), "Main", """
        class Main {
          static String small() { return "" + new double[1000].length; }
          static String large() { return "" + new double[1001].length; }
          static String rows() { return "" + new int[3][5000].length; }
        }
        """);
    assertEquals("1000", vm.call("Main", "small", TEXT));
    assertEquals("an array of 1001 elements is too large here, 1000 are possible",
        assertThrows(OutOfMemoryError.class, () -> vm.call("Main", "large", TEXT)).getMessage());
    assertThrows(OutOfMemoryError.class, () -> vm.call("Main", "rows", TEXT));
  }

  @Test
  void what_a_program_holds_is_limited_and_what_it_has_dropped_does_not_count() {
    Vm vm = vm(new VmLimits(10_000_000, 100, 1_000_000, 1 << 20), "Main", """
        import java.util.ArrayList;
        import java.util.HashMap;
        import java.util.List;
        import java.util.Map;
        class Main {
          static Object kept;
          record Node(Object next, double[] numbers) {}
          static String dropped() {
            for (int i = 0; i < 10_000; i++) kept = new double[1000];
            return "done";
          }
          static String list() {
            List<double[]> all = new ArrayList<>();
            while (true) all.add(new double[1000]);
          }
          static String map() {
            Map<Integer, List<int[]>> all = new HashMap<>();
            for (int i = 0; true; i++) all.put(i, List.of(new int[i]));
          }
          static String rows() { return "" + new byte[100][20][700].length; }
          static String nodes() {
            Node last = null;
            while (true) last = new Node(last, new double[0]);
          }
          static String lambdas() {
            kept = null;
            while (true) {
              Object before = kept;
              float[] numbers = new float[100];
              Runnable next = () -> System.out.println(before + " " + numbers[0]);
              kept = next;
            }
          }
          static String shared() {
            kept = null;
            double[] one = new double[10_000];
            Object[] all = new Object[10_000];
            for (int i = 0; i < all.length; i++) all[i] = one;
            kept = all;
            return dropped();
          }
        }
        """);
    assertEquals("done", vm.call("Main", "dropped", TEXT));
    for (String grows : List.of("list", "map", "rows", "nodes", "lambdas")) {
      OutOfMemoryError end =
          assertThrows(OutOfMemoryError.class, () -> vm.call("Main", grows, TEXT), grows);
      assertEquals("more than the 1048576 bytes that are possible here", end.getMessage());
    }
    assertEquals("done", vm.call("Main", "shared", TEXT));
  }

  @Test
  void what_compiled_code_throws_without_a_message_is_given_one() {
    ReflectiveBindings bindings = Programs.bindings()
        .with("java/util/List.remove(I)Ljava/lang/Object;", (numbers, references, at) -> {
          throw new IndexOutOfBoundsException();
        })
        .with("java/lang/String.substring(II)Ljava/lang/String;", (numbers, references, at) -> {
          throw new StringIndexOutOfBoundsException();
        })
        .with("java/util/Optional.get()Ljava/lang/Object;", (numbers, references, at) -> {
          throw new java.util.NoSuchElementException();
        })
        .with("nnbook/engine/matrix/Matrix.of([[D)Lnnbook/engine/matrix/Matrix;",
            (numbers, references, at) -> {
              throw new ArrayIndexOutOfBoundsException();
            })
        .with("java/lang/String.repeat(I)Ljava/lang/String;", (numbers, references, at) -> {
          throw new IllegalArgumentException();
        })
        .with("java/util/Iterator.next()Ljava/lang/Object;", (numbers, references, at) -> {
          throw new java.util.NoSuchElementException();
        });
    Vm vm = new Vm(bindings, VmLimits.none());
    MemoryCompiler.compile(Map.of("Main", """
        import java.util.List;
        import java.util.Optional;
        class Main {
          static String list() { return "" + List.of(1, 2).remove(7); }
          static String text() { return "abc".substring(1, 9); }
          static String none(String s) { return s.trim(); }
          static String nothing() { return none(null); }
          static int[] numbers;
          static String array() { return "" + numbers[0]; }
          static Main main;
          int field;
          static String field() { return "" + main.field; }
          static String empty() { return "" + Optional.empty().get(); }
          static String engine() {
            return "" + nnbook.engine.matrix.Matrix.of(new double[2][]);
          }
          static String repeat() { return "x".repeat(-1); }
          static String next() { return "" + List.of(1).iterator().next(); }
          static String own() {
            List.of(1).forEach(x -> { throw new NullPointerException(); });
            return "";
          }
        }
        """)).values().forEach(vm::define);
    Map.of(
        "list", "Index 7 out of bounds for length 2",
        "text", "in String.substring(1, 9)",
        "nothing", "null has no trim()",
        "array", "null is neither an array nor an object",
        "field", "null has no field",
        "empty", "No value present",
        "engine", "in Matrix.of(double[][])",
        "repeat", "in String.repeat(-1)",
        "next", "null",
        "own", "null").forEach((method, words) ->
            assertEquals(words, String.valueOf(assertThrows(RuntimeException.class,
                () -> vm.call("Main", method, TEXT)).getMessage()), method));
  }

  @Test
  void a_trace_has_the_lines_of_the_interpreted_code_alone() {
    Vm vm = vm("""
        import java.util.List;
        class Main {
          static void run() {
            List.of(1, 2)
                .forEach(x ->
                    fail(x));
          }
          static void fail(int x) {
            int[] a = new int[x];
            Object o = a
                [7];
          }
        }
        """);
    Throwable thrown = assertThrows(
        ArrayIndexOutOfBoundsException.class, () -> vm.call("Main", "run", "()V"));
    assertEquals("[Main.fail(Main.java:10), Main.lambda$run$0(Main.java:6),"
        + " Main.run(Main.java:5)]", List.of(thrown.getStackTrace()).toString());
  }

  @Test
  void a_trace_begins_with_what_was_called_of_compiled_code() {
    Vm vm = vm("""
        class Main {
          static void cut() { java.util.Arrays.copyOfRange(new int[3], 4, 3); }
          static void own() { throw new IllegalArgumentException("4 > 3"); }
          static void none() { ((String) null).length(); }
          static void lambda() { java.util.List.of(1).forEach(x -> own()); }
        }
        """);
    Map.of(
        "cut", "java.util.Arrays.copyOfRange(Unknown Source), Main.cut(Main.java:2)",
        "own", "Main.own(Main.java:3)",
        "none", "Main.none(Main.java:4)",
        "lambda", "Main.own(Main.java:3), Main.lambda$lambda$0(Main.java:5),"
            + " Main.lambda(Main.java:5)").forEach((method, trace) ->
        assertEquals("[" + trace + "]", List.of(assertThrows(RuntimeException.class,
            () -> vm.call("Main", method, "()V")).getStackTrace()).toString()));
  }

  @Test
  void deep_recursion_is_an_overflow_of_the_stack_and_leaves_it_empty() {
    Vm vm = vm("""
        class Main {
          static int down(int n) { return n == 0 ? 0 : 1 + down(n - 1); }
          static String fine() { return "" + down(8000); }
          static String tooDeep() { return "" + down(-1); }
          static String through() { return "" + up(0); }
          static int up(int n) {
            java.util.function.IntUnaryOperator f = x -> up(x + 1);
            return java.util.stream.IntStream.of(n).map(f).sum();
          }
        }
        """);
    for (int i = 0; i < 3; i++) {
      assertEquals("8000", vm.call("Main", "fine", TEXT));
      assertThrows(StackOverflowError.class, () -> vm.call("Main", "tooDeep", TEXT));
      assertThrows(StackOverflowError.class, () -> vm.call("Main", "through", TEXT));
    }
  }

  @Test
  void what_the_bindings_lack_is_named() {
    Bindings none = new ReflectiveBindings(
        name -> name.matches("java.util.(List|HashSet)") ? Optional.empty() : Programs.type(name),
        name -> Optional.empty());
    Vm vm = new Vm(none, VmLimits.none());
    MemoryCompiler.compile(Map.of("Main", """
        class Main {
          static String run() {
            try { return "" + java.util.List.of(); } catch (Throwable t) { return "caught"; }
          }
          static String array() { return "" + new java.util.List[1].length; }
          static String make() { return "" + new java.util.HashSet<String>(); }
        }
        """)).values().forEach(vm::define);
    assertEquals("not in this page: java.util.List.of()Ljava.util.List;",
        assertThrows(MissingMemberError.class, () -> vm.call("Main", "run", TEXT)).getMessage());
    assertEquals("java.util.List.of",
        assertThrows(MissingMemberError.class, () -> vm.call("Main", "run", TEXT)).member());
    assertEquals("not in this page: java.util.List[]", assertThrows(MissingMemberError.class,
        () -> vm.call("Main", "array", TEXT)).getMessage().replaceAll("\\[L(.*);", "$1[]"));
    assertEquals("not in this page: java.util.HashSet.<init>()V", assertThrows(
        MissingMemberError.class, () -> vm.call("Main", "make", TEXT)).getMessage());
    assertEquals("not in this page: Other",
        assertThrows(MissingMemberError.class, () -> vm.create("Other")).getMessage());
  }

  @Test
  void a_class_defined_again_takes_the_place_of_the_first() {
    Vm vm = vm("class Main { static String run() { return \"one\"; } }");
    assertEquals("one", vm.call("Main", "run", TEXT));
    MemoryCompiler.compile(Map.of("Main", "class Main { static String run() { return \"two\"; } }"))
        .values().forEach(vm::define);
    assertEquals("two", vm.call("Main", "run", TEXT));
  }

  @Test
  void values_describe_themselves() {
    Vm vm = vm("""
        class Main {
          record Point(int x, String name) {}
          enum Color { RED }
          static class Mine extends IllegalStateException { Mine() { super("mine"); } }
          static Object point() { return new Point(3, "p"); }
          static Object color() { return Color.RED; }
          static Object function() { return (Runnable) () -> {}; }
          static Object mine() { return new Mine(); }
          static Object list() { return new java.util.ArrayList<>(java.util.List.of(point())); }
        }
        """);
    String object = "()Ljava/lang/Object;";
    Object point = vm.call("Main", "point", object);
    assertEquals(Map.of("x", 3, "name", "p"), Values.parts(point));
    assertEquals("Main$Point", Values.className(point));
    assertEquals("Point", Values.simpleName(point));
    assertTrue(Values.isRecord(point));
    assertEquals("RED", vm.call("Main", "color", object).toString());
    assertTrue(Values.isFunction(vm.call("Main", "function", object)));
    Object mine = vm.call("Main", "mine", object);
    assertEquals("Mine", Values.simpleName(mine));
    assertTrue(mine instanceof IllegalStateException && mine instanceof SelfDescribing);
    assertEquals("Main$Mine: mine", mine.toString());
    assertEquals("[Point[x=3, name=p]]", vm.call("Main", "list", object).toString());
  }

  @Test
  void an_instance_is_made_and_called() {
    Vm vm = vm("""
        class Main {
          int n = 5;
          long add(int by, double times) { n += by; return (long) (n * times); }
        }
        """);
    Object main = vm.create("Main");
    assertEquals(14L, vm.callOn(main, "add", "(ID)J", 2, 2.0));
    assertEquals(16L, vm.callOn(main, "add", "(ID)J", 1, 2.0));
  }

  @Test
  void functions_of_the_engine_take_the_place_of_those_of_the_machine() {
    ReflectiveBindings bindings = Programs.bindings();
    PortableFunctions.all().forEach(bindings::with);
    Vm vm = new Vm(bindings, VmLimits.none());
    MemoryCompiler.compile(Map.of("Main", """
        class Main {
          static String run() {
            java.util.function.DoubleUnaryOperator f = Math::tanh;
            return Math.exp(1.5) + " " + f.applyAsDouble(0.3) + " " + Math.pow(2, 0.5);
          }
        }
        """)).values().forEach(vm::define);
    assertEquals(nnbook.engine.math.PortableMath.exp(1.5) + " "
        + nnbook.engine.math.PortableMath.tanh(0.3) + " "
        + nnbook.engine.math.PortableMath.pow(2, 0.5), vm.call("Main", "run", TEXT));
  }

  @Test
  void one_thread_does_what_a_parallel_stream_would_give_to_several() {
    Vm vm = vm("""
        import java.util.Collections;
        import java.util.stream.IntStream;
        import java.util.stream.Stream;
        class Main {
          static String run() {
            Stream<String> names = IntStream.range(0, 1000).parallel().mapToObj(i -> name());
            return names.parallel().distinct().count() + " "
                + Collections.nCopies(1000, 1).parallelStream().map(i -> name()).distinct().count();
          }
          static String name() { return Thread.currentThread().getName(); }
        }
        """);
    assertEquals("1 1", vm.call("Main", "run", TEXT));
  }

  @Test
  void an_object_has_the_same_hash_each_time() {
    Vm vm = vm("""
        class Main implements Runnable {
          public void run() {}
          static String hashes() {
            Main a = new Main(), b = new Main();
            return b.hashCode() + " " + a.hashCode() + " " + b.hashCode() + " " + a;
          }
        }
        """);
    assertEquals("1 2 1 Main@2", vm.call("Main", "hashes", TEXT));
  }

  @Test
  void only_what_is_watched_calls_a_watcher_and_nothing_else_is_translated_otherwise() {
    String text = """
        class Main {
          static double dot(double[] a, double[] b) {
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
              sum += Math.abs(a[i]) * b[i];
            }
            return sum;
          }
          int n;
          void add(java.util.List<Integer> all) { for (int x : all) n += x; }
        }
        """;
    byte[] file = MemoryCompiler.compile(Map.of("Main", text)).get("Main");
    Vm vm = new Vm(Programs.bindings(), VmLimits.none());
    List<String> plain = instructions(vm.define(file));
    List<String> watched =
        instructions(vm.define(file, new Recorder(1).watchers("", text, 0)));
    List<String> others = watched.stream().filter(plain::contains).toList();
    assertEquals(plain, others);
    watched.removeAll(plain);
    assertEquals(Set.of(Op.CALL_NATIVE + " 0 0"), Set.copyOf(watched));
  }

  /** What they do, and with which registers: the last one may be a place, which is another. */
  private static List<String> instructions(InterpretedClass type) {
    return new TreeMap<>(type.methods).values().stream()
        .flatMap(method -> Stream.of(method.code.instructions))
        .map(one -> one.op + " " + one.a + " " + one.b).collect(Collectors.toList());
  }

  /** A method of more than 8,000 bytes HotSpot never compiles, and tests would take minutes. */
  @Test
  void the_loop_is_small_enough_to_be_compiled() {
    int bytes =
        CodeSize.largest(Programs.classFile("nnbook/web/vm/Interpreter").orElseThrow());
    assertTrue(bytes > 1_000 && bytes < 8_000, "bytes: " + bytes);
  }
}

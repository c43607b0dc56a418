package nnbook.web.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nnbook.web.aot.SharedSignatures;
import nnbook.web.image.PageTranscript;
import nnbook.web.image.UnfilmedSession;
import nnbook.web.recorder.Film;
import nnbook.web.recorder.FilmJson;
import nnbook.web.recorder.FilmStart;
import nnbook.web.recorder.FilmStep;
import nnbook.web.recorder.Shown;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Typical snippets on film. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SnippetFilmsTest {
  private final SnippetFilms films = new SnippetFilms(SharedSignatures.bytes());
  private final StringBuilder shown = new StringBuilder();

  private Film film(String code) {
    return film(code, FilmStart.AT_ONCE);
  }

  private Film film(String code, FilmStart start) {
    return films.film("snippet", code, start, (kind, text) -> shown.append(text));
  }

  /** The line of each step, and what is computed there. */
  private static List<String> sums(Film film) {
    List<String> sums = new ArrayList<>();
    for (int i = 0; i < film.steps().size(); i++) {
      int line = film.steps().get(i).line();
      film.sums(i).forEach(sum -> sums.add(line + ": " + sum));
    }
    return sums;
  }

  /** The variables in which a step has changed something, the call's first. */
  private static List<String> changed(Film film, int step) {
    Shown values = new Shown(film.scene(step));
    List<Shown.Variable> all =
        new ArrayList<>(values.variables(film.steps().get(step).call()));
    all.addAll(values.variables(Film.TOP));
    return all.stream().filter(Shown.Variable::changed)
        .map(one -> one.name() + " = " + String.join(" / ", one.lines())).toList();
  }

  /** All numbers that can be seen when a step is done, those outside of all methods first. */
  private static String variables(Film film, int step) {
    Shown values = new Shown(film.scene(step));
    return Stream.of(Film.TOP, film.steps().get(step).call())
        .flatMap(of -> values.variables(of).stream())
        .map(one -> one.name() + " = " + String.join(" / ", one.lines())).toList().toString();
  }

  private static FilmStep last(Film film) {
    return film.steps().get(film.steps().size() - 1);
  }

  private static String told(Film film) {
    return new Shown(film.scene(0)).line(last(film).told());
  }

  private static int step(Film film, int line, int visit) {
    return IntStream.range(0, film.steps().size())
        .filter(i -> film.steps().get(i).line() == line && film.steps().get(i).visit() == visit
            && film.steps().get(i).kind() == FilmStep.Kind.LINE)
        .findFirst().orElseThrow();
  }

  @Test
  void a_weighted_sum_has_its_numbers_under_the_line() {
    Film film = film("""
        double[] w = {0.5, 0.8};
        double[] x = {1, 1};
        double z = 0;
        for (int i = 0; i < w.length; i++) {
          z += w[i] * x[i];
        }
        """);
    assertEquals(List.of("4: 0 < 2 → true", "5: 0 + 0.5 · 1 → 0.5", "4: 1 < 2 → true",
        "5: 0.5 + 0.8 · 1 → 1.3", "4: 2 < 2 → false"), sums(film));
    assertEquals(List.of("w[1] → 0.8", "x[1] → 1", "0.8 · 1 → 0.8"),
        film.sums(step(film, 5, 2)).get(0).parts());
    assertEquals(List.of("z = 1.3"), changed(film, step(film, 5, 2)));
  }

  @Test
  void the_last_line_of_a_block_has_its_variables() {
    Film film = film("""
        double x = 1;
        for (int t = 0; t < 2; t++) {
          double slope = 2 * x;
          x -= 0.25 * slope;
        }
        for (double t : new double[] {x}) {
          x += t;
        }
        """);
    assertEquals("[x = 0.5, t = 0, slope = 2]", variables(film, step(film, 4, 1)));
    assertEquals("[x = 0.5, t = 1]", variables(film, step(film, 2, 2)));
    assertEquals("[x = 0.25, t = 2]", variables(film, step(film, 2, 3)));
    assertEquals("[x = 0.5, t = 0.25]", variables(film, step(film, 7, 1)));
  }

  @Test
  void a_variable_outside_of_all_methods_has_no_value_before_its_line_has_run() {
    Film film = film("""
        int n = 0;
        double f(double v) {
          return v * v;
        }
        double y = f(1) + f(2);
        """);
    assertEquals("[n = 0]", variables(film, step(film, 1, 1)));
    assertEquals("[n = 0]", variables(film, step(film, 5, 1)));
    assertEquals("[n = 0, y = 5]", variables(film, film.steps().size() - 1));
  }

  @Test
  void numbers_that_differ_do_not_look_the_same() {
    Film film = film("""
        double above = 4.8300012;
        double below = 4.8299992;
        double slope = (above - below) / (2 * 1e-5);
        double tenth = 0.1;
        double sum = tenth + 0.2;
        double exact = 0.3;
        boolean same = sum == exact;
        double left = 1 - (1 - tenth);
        """);
    assertEquals(List.of("3: (4.8300012 - 4.8299992) / (2 · 1e-5) → 0.1", "5: 0.1 + 0.2 → 0.3",
        "7: 0.30000000000000004 == 0.3 → false", "8: 1 - (1 - 0.1) → 0.1"), sums(film));
  }

  @Test
  void a_set_that_has_no_order_is_shown_by_its_names() {
    Film film = film("""
        Set<String> read = Set.copyOf(List.of("mia", "eva", "ada", "zoe", "ida"));
        """);
    assertEquals("[read = [\"ada\", \"eva\", \"ida\", \"mia\", \"zoe\"]]",
        variables(film, step(film, 1, 1)));
  }

  @Test
  void a_condition_tells_why() {
    Film film = film("""
        int n = 3;
        double[] x = {-1};
        if (n > 5 && x[7] > 0 || !(x[0] * x[0] < n)) {
          n = 0;
        }
        n == 3 ? n / 2 : 7
        """);
    assertEquals(List.of("3: 3 > 5 && … || !((-1) · (-1) < 3) → false",
        "6: 3 == 3 ? 3 / 2 : 7 → 1"), sums(film));
  }

  @Test
  void all_ways_to_change_a_variable_are_put_in_numbers() {
    Film film = film("""
        double a = 6;
        int[] k = {7, 2};
        a -= 1 + k[1];
        a *= k[0] - 5;
        k[1 - 1] /= 2;
        k[0] <<= k[1];
        a = -a;
        char c = 'a';
        c += 1;
        k[1] += k[0] == 12 ? 0 : 1;
        boolean same = true;
        same &= k[0] == k[1];
        """);
    assertEquals(List.of("3: 6 - (1 + 2) → 3", "4: 3 · (7 - 5) → 6", "5: 7 / 2 → 3",
        "6: 3 << 2 → 12", "7: -6 → -6", "9: 'a' + 1 → 'b'",
        "10: 2 + (12 == 12 ? 0 : 1) → 2", "12: true & (12 == 2) → false"), sums(film));
  }

  @Test
  void what_an_array_has_changed_in_is_marked_under_all_its_names() {
    Film film = film("""
        double[][] x = {{1, 2}, {3, 4}};
        double[] row = x[1];
        row[0] = 7;
        """);
    int end = film.steps().size() - 1;
    assertEquals(List.of("x =  1  2 / 7*  4", "row = [7*, 4]"), changed(film, end));
    assertEquals(List.of("x[1]"),
        new Shown(film.scene(end)).variables(Film.TOP).get(1).same());
  }

  @Test
  void a_matrix_is_a_table_with_its_new_numbers_marked() {
    Film film = film("""
        Matrix m = Matrix.of(new double[][] {{1, 2}, {3, 4}});
        m = m.plus(Matrix.of(new double[][] {{0, 0}, {0.5, 0}}));
        """);
    assertEquals(List.of("m =    1  2 / 3.5*  4"), changed(film, film.steps().size() - 1));
  }

  @Test
  void calls_are_entered_and_left_with_their_values() {
    Film film = film("""
        int fac(int n) {
          return n < 2 ? 1 : n * fac(n - 1);
        }
        int f = 10 + fac(3);
        """);
    assertEquals("LINE 4, CALL 2, LINE 2, CALL 2, LINE 2, CALL 2, LINE 2, BACK 2, BACK 2, BACK 4",
        String.join(", ", film.steps().subList(1, film.steps().size()).stream()
            .map(step -> step.kind() + " " + step.line()).toList()));
    assertEquals("4: 10 + 6 → 16", sums(film).get(sums(film).size() - 1));
    assertTrue(sums(film).contains("2: 2 < 2 ? 1 : 2 · 1 → 2"), sums(film).toString());
    int call = step(film, 4, 1);
    assertEquals(2, film.into(call));
    assertEquals(film.steps().size() - 1, film.over(call));
    assertEquals(film.steps().size() - 1, film.out(film.into(call)));
    assertEquals(List.of("n = 3"), changed(film, film.into(call)));
  }

  @Test
  void objects_are_shown_by_their_fields_and_never_by_their_own_words() {
    Film film = film("""
        class Counter {
          int count;
          List<String> seen = new ArrayList<>();
          void add(String word) {
            count++;
            seen.add(word);
          }
          @Override public String toString() {
            System.out.println("asked");
            return "counter";
          }
        }
        record Pair(double a, Counter b) {}
        enum Color { RED, GREEN }
        var counter = new Counter();
        var pair = new Pair(2, counter);
        var all = new ArrayList<>(List.of(counter));
        var map = Map.of("a", 1.5);
        var color = Color.GREEN;
        Runnable run = () -> counter.add("x");
        run.run();
        Object none = null;
        """);
    Shown values = new Shown(film.scene(film.steps().size() - 1));
    assertEquals("counter = Counter(count = 1, seen = [\"x\"]); "
        + "pair = Pair(a = 2, b = Counter(count = 1, seen = [\"x\"])); "
        + "all = [Counter(count = 1, seen = [\"x\"])]; map = {a = 1.5}; color = GREEN; "
        + "run = lambda; none = null",
        String.join("; ", values.variables(Film.TOP).stream()
            .map(one -> one.name() + " = " + String.join(" ", one.lines())).toList())
            .replaceAll("MapN?1?\\((.*?)\\)", "{$1}"));
    assertEquals("", shown.toString());
    int line = step(film, 5, 1);
    assertEquals(List.of("this = Counter(count = 1*, seen = [])"),
        changed(film, line).stream().filter(one -> one.startsWith("this")).toList());
  }

  @Test
  void a_map_without_an_order_is_told_by_its_keys_in_theirs() {
    Film film = film("""
        var none = Map.of("d", 4, "b", 2, "e", 5, "a", 1, "c", 3);
        var own = new LinkedHashMap<>(Map.of("z", 1));
        own.put("y", 2);
        var seen = Collections.unmodifiableMap(own);
        """);
    assertEquals(List.of("none = Map(a = 1, b = 2, c = 3, d = 4, e = 5)"),
        changed(film, step(film, 1, 1)));
    assertEquals(List.of("seen = Map(z = 1, y = 2)"), changed(film, film.steps().size() - 1));
  }

  @Test
  void what_has_no_parts_is_told_by_its_type() {
    Film film = film("""
        record Nothing() {}
        class Empty {}
        Activation g = new Sigmoid();
        Object[] all = {new Nothing(), new Empty(), new int[0], g};
        """);
    assertEquals(List.of("g = Sigmoid"), changed(film, step(film, 3, 1)));
    assertEquals(List.of("all = [Nothing[], Empty, [], Sigmoid]"),
        changed(film, film.steps().size() - 1));
  }

  @Test
  void what_is_printed_belongs_to_its_line() {
    Film film = film("""
        for (int i = 0; i < 2; i++) {
          System.out.println(i + 1);
        }
        """);
    assertEquals("1\n", film.steps().get(step(film, 2, 1)).printed());
    assertEquals("2\n", film.steps().get(step(film, 2, 2)).printed());
    assertEquals("1\n2\n", shown.toString());
  }

  @Test
  void an_exception_ends_at_its_line_with_the_values_that_caused_it() {
    Film film = film("""
        double[] x = {1, 2, 3};
        double sum = 0;
        for (int i = 0; i <= x.length; i++) {
          sum += x[i];
        }
        """);
    assertEquals(FilmStep.Kind.STOP, last(film).kind());
    assertEquals(4, last(film).line());
    assertEquals("ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 3", told(film));
    Shown values = new Shown(film.scene(film.steps().size() - 1));
    assertEquals(List.of("3"), values.variables(last(film).call()).get(0).lines());
  }

  @Test
  void what_the_line_that_throws_has_changed_is_there() {
    Film film = film("""
        int[] a = {1, 2};
        for (int i = 0, k = 7; i < 9;) {
          k += a[i++] + a[i];
        }
        """);
    Shown values = new Shown(film.scene(film.steps().size() - 1));
    assertEquals("[i = [2], k = [10]]", values.variables(last(film).call()).stream()
        .map(one -> one.name() + " = " + one.lines()).toList().toString());
  }

  @Test
  void a_loop_in_one_line_calls_a_method_in_each_round() {
    Film film = film("""
        int twice(int n) {
          return 2 * n;
        }
        int sum = 0;
        for (int i = 1; i < 3; i++) sum += twice(i);
        """);
    assertEquals(List.of("5: 1 < 3 → true", "5: 0 + twice(1)", "2: 2 · 1 → 2",
        "5: 0 + 2 → 2", "5: 2 < 3 → true", "5: 2 + twice(2)", "2: 2 · 2 → 4", "5: 2 + 4 → 6",
        "5: 3 < 3 → false"), sums(film));
    assertEquals("LINE 5, CALL 2, LINE 2, BACK 5, LINE 5, CALL 2, LINE 2, BACK 5, LINE 5",
        film.steps().subList(2, film.steps().size()).stream()
            .map(step -> step.kind() + " " + step.line()).collect(Collectors.joining(", ")));
  }

  @Test
  void what_others_change_is_seen_where_it_is_seen_next() {
    Film film = film("""
        List<int[]> all = new ArrayList<>();
        int[] one = {1};
        all.add(one);
        Runnable more = () -> one[0]++;
        more.run();
        var text = new StringBuilder();
        text.append(one[0]);
        Arrays.fill(one, 7);
        all.replaceAll(a -> new int[] {a[0] + 1});
        """);
    assertEquals(List.of("all = 1"), changed(film, step(film, 3, 1)));
    assertEquals(List.of("all = 2*", "one = [2*]"), changed(film, step(film, 5, 1) + 2));
    assertEquals(List.of("text = 2"), changed(film, step(film, 7, 1)));
    assertEquals(List.of("all = 7*", "one = [7*]"), changed(film, step(film, 8, 1)));
    assertEquals(List.of("all = 8"), changed(film, film.steps().size() - 1));
  }

  @Tag("long")
  @Test
  void a_run_of_millions_of_lines_ends_as_it_does_otherwise() {
    Film film = film("""
        long sum = 0;
        for (int i = 0; i < 1_000_000; i++) {
          sum += i;
        }
        sum
        """);
    assertEquals("499999500000", shown.toString());
    assertEquals(2_000_003, film.lines());
    assertEquals(film.lines(), film.cut() + film.steps().stream()
        .filter(step -> step.kind() == FilmStep.Kind.LINE).count());
    assertEquals(List.of("499999500000"), new Shown(film.scene(film.steps().size() - 1))
        .variables(Film.TOP).get(0).lines());
  }

  @Test
  void a_caught_exception_goes_on_where_it_is_caught() {
    Film film = film("""
        int parse(String text) {
          return Integer.parseInt(text);
        }
        int n = 0;
        try {
          n = parse("x");
        } catch (NumberFormatException e) {
          n = -1;
        }
        """);
    assertEquals(List.of("n = -1"), changed(film, film.steps().size() - 1));
    assertEquals("", last(film).call().name());
  }

  @Tag("slow")
  @Test
  void an_endless_loop_stops_and_its_last_rounds_are_there() {
    Film film = film("""
        int n = 1;
        while (n > 0) {
          n = n % 7 + 1;
        }
        """);
    assertEquals(FilmStep.Kind.STOP, last(film).kind());
    assertTrue(film.cut() > 800_000, film.cut() + " lines are not there");
    List<String> sums = sums(film);
    assertTrue(sums.subList(sums.size() - 20, sums.size()).contains("3: 6 % 7 + 1 → 7"));
  }

  @Test
  void a_loop_in_one_line_has_a_step_for_each_round() {
    Film film = film("int n = 0;\nfor (int i = 1; i < 4; i++) n += i;\n");
    assertEquals(List.of("2: 1 < 4 → true", "2: 0 + 1 → 1", "2: 2 < 4 → true", "2: 1 + 2 → 3",
        "2: 3 < 4 → true", "2: 3 + 3 → 6", "2: 4 < 4 → false"), sums(film));
    assertEquals(List.of("[n = 1, i = 1]", "[n = 3, i = 2]", "[n = 6, i = 3]"),
        IntStream.rangeClosed(1, 3)
            .mapToObj(visit -> variables(film, step(film, 2, visit))).toList());
    Film each = film("int n = 0;\nfor (int k : new int[] {5, 7}) n += k;\nn");
    assertEquals("[n = 5, k = 5]", variables(each, step(each, 2, 1)));
    assertEquals("[n = 12, k = 7]", variables(each, step(each, 2, 2)));
  }

  @Test
  void a_record_that_only_passes_values_on_takes_no_steps() {
    Film film = film("""
        record Pair(double a, double b) {
          double sum() {
            return a() + b();
          }
        }
        record Ordered(double a) {
          public Ordered {
            a = Math.abs(a);
          }
        }
        double s = new Pair(1, 2).sum() + new Ordered(-4).a();
        """);
    assertEquals("CALL sum, LINE sum, CALL new Ordered, LINE new Ordered", film.steps().stream()
        .filter(step -> step.call().depth() > 0 && step.kind() != FilmStep.Kind.RETURN)
        .map(step -> step.kind() + " " + step.call().name()).limit(4)
        .collect(Collectors.joining(", ")));
    assertEquals(List.of("s = 7"), changed(film, film.steps().size() - 1));
  }

  @Tag("long")
  @Test
  void a_film_holds_twenty_thousand_lines_and_says_what_it_does_not_hold() {
    String code = """
        double[] w = {0.1, -0.2, 0.3};
        double[] x = {1, 2, 3};
        double z = 0;
        for (int t = 0; t < 9_000; t++) {
          for (int i = 0; i < w.length; i++) {
            z += w[i] * x[i];
            w[i] -= 0.001 * z * x[i];
          }
        }
        """;
    Film film = film(code);
    assertTrue(film.cutAt() >= 20_000, "cut at " + film.cutAt());
    assertEquals(film.lines(),
        PageTranscript.json(new FilmJson().next(film)).get("full").asLong());
    assertTrue(film.cut() > 0);
    assertEquals(film.lines(), film.cut() + film.steps().stream()
        .filter(step -> step.kind() == FilmStep.Kind.LINE).count());
    Film later = film(code, new FilmStart(6, 20_000));
    assertEquals(6, later.steps().get(0).line());
    assertEquals(20_000, later.steps().get(0).visit());
    assertTrue(sums(later).get(0).startsWith("6: "));
  }

  @Test
  void a_huge_array_is_cut_with_a_count() {
    Film film = film("double[] big = new double[100_000];\nbig[99_999] = 1;\nbig[3] = 2;\n");
    assertEquals(List.of(
        "big = [0, 0, 0, 2*, 0, 0, 0, 0, 0, 0, 0, 0, … 99988 more]"),
        changed(film, film.steps().size() - 1));
  }

  @Test
  void variables_of_earlier_snippets_are_there_and_methods_are_filmed_in_their_own_text() {
    String before = "double eta = 0.5;\n\ndouble half(double a) {\n  return a * eta;\n}";
    films.run(before, (kind, text) -> { });
    Film film = film("double y = half(3);");
    assertEquals(List.of("4: 3 · 0.5 → 1.5", "1: half(3) → 1.5"), sums(film));
    assertEquals(2, film.sources().size());
    assertEquals(List.of("y = 1.5"), changed(film, film.steps().size() - 1));
  }

  @Test
  void methods_that_ran_unfilmed_are_stepped_into_and_objects_stay_what_they_are() {
    UnfilmedSession page = new UnfilmedSession(JvmClasses.world(), SharedSignatures.bytes());
    page.run("class Count {\n  int n;\n  int next() {\n    return ++n;\n  }\n}");
    String code = "int twice(Count c) {\n  return 2 * c.next();\n}\nvar c = new Count();\ntwice(c)";
    assertEquals("echo 2", page.run(code));
    Film film = page.film("twice(c) + c.next()", so -> { });
    assertEquals(List.of("", "twice", "next"),
        film.steps().stream().map(step -> step.call().name()).distinct().toList());
    assertEquals(List.of("4: ++n → 2", "2: 2 · 2 → 4", "1: 4 + c.next()", "4: ++n → 3",
        "1: 4 + 3 → 7"), sums(film));
    assertTrue(page.film(code, so -> { }).steps().stream()
        .anyMatch(step -> step.call().name().equals("next")));
  }

  @Test
  void a_film_is_shown_in_pieces_while_it_is_made() {
    UnfilmedSession page = new UnfilmedSession(JvmClasses.world(), SharedSignatures.bytes());
    FilmJson json = new FilmJson();
    List<JsonNode> pieces = new ArrayList<>();
    Film film = page.film("int half(int n) {\n  return n / 2;\n}\nint[] a = {half(4)};\n"
        + "for (int i = 0; i < 9; i++) {\n  a[0] += half(i);\n}",
        so -> pieces.add(PageTranscript.json(json.next(so))));
    assertEquals(1, pieces.get(0).get("steps").size());
    pieces.add(PageTranscript.json(json.last(film)));
    JsonNode whole = PageTranscript.json(FilmJson.of(film));
    for (String part : List.of("sources", "calls", "steps")) {
      List<JsonNode> put = new ArrayList<>();
      pieces.forEach(piece -> piece.get(part).forEach(put::add));
      List<JsonNode> wanted = new ArrayList<>();
      whole.get(part).forEach(wanted::add);
      assertEquals(wanted, put);
    }
    assertFalse(pieces.get(0).has("format") || pieces.get(0).has("full"));
    assertEquals(whole.get("cutAt"), pieces.get(pieces.size() - 1).get("cutAt"));
  }

  @Test
  void the_next_change_of_a_variable_is_found() {
    Film film = film("""
        int[] a = {1, 2, 3};
        int last = 0;
        for (int i = 0; i < 3; i++) {
          if (a[i] == 2) {
            last = i;
          }
        }
        a[0] = 9;
        """);
    assertEquals(step(film, 5, 1), film.change(step(film, 3, 1), "last"));
    assertEquals(step(film, 8, 1), film.change(step(film, 1, 1), "a"));
    assertEquals(step(film, 4, 3), film.line(step(film, 4, 2), 4));
  }
}

package nnbook.course.insight.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nnbook.course.insight.cohort.ExerciseTrail;
import nnbook.course.insight.cohort.ItemAnswer;
import nnbook.course.insight.cohort.StudentRecord;
import nnbook.course.insight.cohort.TestItem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ItemAnalysisTest {
  private static final Thresholds ANY = new Thresholds(1, 1, 1, 0.35, 0.97, 0.10, 0.05);

  private static StudentRecord answers(Map<TestItem, ItemAnswer> answers) {
    return new StudentRecord(answers, Map.of(), Set.of());
  }

  @Test
  void the_correlation_of_yes_and_no_with_numbers_is_that_of_pearson() {
    PointBiserial r = PointBiserial.of(
        new boolean[] {true, true, false, true, false}, new double[] {5, 4, 2, 3, 1});
    assertEquals(Math.sqrt(0.75), r.r(), 1e-12); // means 4 and 1.5, deviation √2, p = 0.6
    Interval interval = new PointBiserial(103, 50, 0.5).interval();
    assertEquals(0.339, interval.low(), 5e-4);
    assertEquals(0.632, interval.high(), 5e-4);
    assertEquals(0.025, new PointBiserial(103, 50, -0.193656).probabilityBelow(0), 2e-4);
  }

  @Test
  void where_nothing_varies_there_is_no_correlation() {
    assertTrue(Double.isNaN(PointBiserial.of(new boolean[] {true, true}, new double[] {1, 2}).r()));
    assertTrue(Double.isNaN(PointBiserial.of(new boolean[] {true, false}, new double[2]).r()));
    assertTrue(Double.isNaN(PointBiserial.of(new boolean[0], new double[0]).r()));
  }

  @Test
  void an_easy_item_is_allowed_a_smaller_correlation() {
    assertEquals(0.2793, new PointBiserial(100, 50, 0).ofBiserial(0.35), 1e-4);
    assertEquals(0.1656, new PointBiserial(100, 95, 0).ofBiserial(0.35), 1e-4);
  }

  @Test
  void bounds_are_those_of_the_tables() {
    Interval wilson = Interval.wilson(8, 10);
    assertEquals(0.490, wilson.low(), 5e-4);
    assertEquals(0.943, wilson.high(), 5e-4);
    assertEquals(1 - Math.pow(0.05, 1.0 / 59), Interval.exact(0, 59, 0.05).high(), 1e-9);
    assertEquals(0, Interval.exact(0, 59, 0.05).low());
    assertEquals(Math.pow(0.05, 1.0 / 59), Interval.exact(59, 59, 0.05).low(), 1e-9);
    assertEquals(1, Interval.exact(59, 59, 0.05).high());
  }

  @Test
  void false_discoveries_are_limited_as_in_the_example_of_benjamini_and_hochberg() {
    List<Double> example = List.of(0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
        0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0);
    assertEquals(0.0095, FalseDiscoveries.limit(example, 0.05));
    assertTrue(FalseDiscoveries.limit(List.of(0.9, 0.5), 0.05) < 0);
    assertTrue(FalseDiscoveries.limit(List.of(), 0.05) < 0);
  }

  /** Three easy questions that all get right would make any student look good. */
  @Test
  void a_rest_score_counts_how_much_better_than_others_and_leaves_the_own_exercise_out() {
    TestItem easy = TestItem.question("ch01", "easy");
    TestItem hard = TestItem.question("ch01", "hard");
    TestItem check = TestItem.check("ch01.Scale", "one");
    TestItem sibling = TestItem.check("ch01.Scale", "two");
    List<StudentRecord> students = List.of(
        answers(Map.of(easy, ItemAnswer.of(true), hard, ItemAnswer.of(true),
            check, ItemAnswer.of(true), sibling, ItemAnswer.of(true))),
        answers(Map.of(easy, ItemAnswer.of(true), check, ItemAnswer.of(false))),
        answers(Map.of(sibling, ItemAnswer.of(false))));
    RestScores rest = new RestScores(
        students, Map.of(easy, 1.0, hard, 0.25, check, 0.5, sibling, 0.5), 1);
    assertEquals((0 + 0.75) / 2, rest.without("ch01.Scale", 0), 1e-12);
    assertEquals(0, rest.without("ch01.Scale", 1), 1e-12);
    assertTrue(Double.isNaN(rest.without("ch01.Scale", 2)));
    assertEquals((0.75 + 0.5 + 0.5) / 3, rest.without("ch01.easy", 0), 1e-12);
  }

  @Test
  void what_was_not_answered_has_no_say() {
    TestItem asked = TestItem.question("ch01", "asked");
    List<StudentRecord> students = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      Map<TestItem, ItemAnswer> answers = new HashMap<>();
      answers.put(TestItem.question("ch01", "other"), new ItemAnswer(i >= 5, i >= 5 ? 1 : 2));
      if (i != 0) {
        answers.put(asked, new ItemAnswer(i >= 6, i >= 6 ? 3 : 1 + i % 2));
      }
      students.add(answers(answers));
    }
    ItemStatistics item = ItemAnalysis.of(students, ANY).stream()
        .filter(one -> one.item().equals(asked)).findFirst().orElseThrow();
    assertEquals(9, item.answered());
    assertEquals(4, item.right());
    assertEquals(4.0 / 9, item.difficulty(), 1e-12);
    assertEquals(List.of(1, 2, 3),
        item.choices().stream().map(ChoiceStatistics::number).toList());
    assertEquals(List.of(0.0, 1.0 / 3, 1.0), item.choices().get(2).thirds());
    assertTrue(item.choices().get(2).right());
    assertTrue(item.discrimination().r() > 0.7);
  }

  /** Of 20 exercises, one is left by many and one has a hint that hardly anybody is helped by. */
  @Test
  void an_exercise_and_a_hint_that_differ_from_the_others_are_found() {
    List<StudentRecord> students = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      Map<String, ExerciseTrail> trails = new HashMap<>();
      for (int e = 0; e < 20; e++) {
        boolean passed = (i + e) % 10 > (e == 7 ? 5 : 0);
        int hints = (i + e) % 2 == 0 ? e == 3 && i % 16 != 1 ? 2 : 1 : 0;
        trails.put("ch01.E" + e, new ExerciseTrail(true, passed, false, false, hints, 1));
      }
      students.add(new StudentRecord(Map.of(), trails, Set.of()));
    }
    Insight insight = Insight.of(students, String::compareTo, Thresholds.STANDARD);
    assertEquals(
        List.of("LEFT ch01.E7 0", "NO_HELP ch01.E3 1"),
        insight.findings().stream()
            .map(f -> f.kind() + " " + f.item().id() + " " + f.number()).toList());
  }
}

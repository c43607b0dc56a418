package nnbook.course.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nnbook.course.insight.Insight.CommonMistake;
import nnbook.course.insight.Insight.ExerciseStop;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ItemAnalysisTest {
  private static StudentRecord answers(Map<TestItem, Boolean> answers) {
    return new StudentRecord(answers, Map.of(), Set.of());
  }

  @Test
  void the_correlation_of_yes_and_no_with_numbers_is_that_of_pearson() {
    assertEquals(Math.sqrt(0.75), ItemAnalysis.correlation(
        new double[] {1, 1, 0, 1, 0}, new double[] {5, 4, 2, 3, 1}), 1e-12);
    assertTrue(Double.isNaN(ItemAnalysis.correlation(new double[] {1, 1}, new double[] {1, 2})));
    assertTrue(Double.isNaN(ItemAnalysis.correlation(new double[0], new double[0])));
  }

  /** Three easy questions that all get right would make any student look good. */
  @Test
  void a_rest_score_counts_how_much_better_than_others_and_leaves_the_own_exercise_out() {
    TestItem easy = TestItem.question("ch01", "easy");
    TestItem hard = TestItem.question("ch01", "hard");
    TestItem check = TestItem.check("ch01.Scale", "one");
    TestItem sibling = TestItem.check("ch01.Scale", "two");
    List<StudentRecord> students = List.of(
        answers(Map.of(easy, true, hard, true, check, true, sibling, true)),
        answers(Map.of(easy, true, check, false)),
        answers(Map.of(sibling, false)));
    ItemAnalysis.RestScores rest = new ItemAnalysis.RestScores(
        students, Map.of(easy, 1.0, hard, 0.25, check, 0.5, sibling, 0.5), 1);
    assertEquals((0 + 0.75) / 2, rest.without("ch01.Scale", 0), 1e-12);
    assertEquals(0, rest.without("ch01.Scale", 1), 1e-12);
    assertTrue(Double.isNaN(rest.without("ch01.Scale", 2)));
    assertEquals((0.75 + 0.5 + 0.5) / 3, rest.without("ch01.easy", 0), 1e-12);
  }

  /** Student i of {@code count} is right where an item is easier than i; one is upside down. */
  private static List<ItemStatistics> course(int count) {
    List<StudentRecord> students = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Map<TestItem, Boolean> answers = new HashMap<>();
      for (int q = 0; q < 12; q++) {
        answers.put(TestItem.question("ch01", "q" + q), i * 14 > (q + 1) * count);
      }
      answers.put(TestItem.check("ch01.Odd", "odd"), i * 2 < count);
      if (i > 0) {
        answers.put(TestItem.check("ch01.Even", "even"), i * 2 >= count);
      }
      students.add(answers(answers));
    }
    return ItemAnalysis.of(students);
  }

  private static ItemStatistics item(int count, String id) {
    return course(count).stream().filter(item -> item.item().id().equals(id)).findFirst()
        .orElseThrow();
  }

  @Test
  void an_item_that_good_students_miss_has_a_negative_discrimination() {
    assertTrue(item(40, "ch01.Odd.odd").discrimination() < -0.8);
    assertTrue(item(40, "ch01.Even.even").discrimination() > 0.8);
  }

  @Test
  void what_was_not_answered_has_no_say() {
    ItemStatistics even = item(40, "ch01.Even.even");
    assertEquals(39, even.answered());
    assertEquals(20, even.right());
    assertEquals(20.0 / 39, even.difficulty(), 1e-12);
  }

  @Test
  void too_few_answers_are_not_judged() {
    assertTrue(item(20, "ch01.Odd.odd").isJudged());
    assertTrue(course(19).stream().noneMatch(ItemStatistics::isJudged));
    assertTrue(!item(40, "ch01.q11").isJudged() || item(40, "ch01.q11").right() >= 5);
  }

  @Test
  void most_stuck_and_commonest_come_first_and_rare_mistakes_stay_away() {
    List<StudentRecord> students = new ArrayList<>();
    Diagnosed common = new Diagnosed("ch01.B", "swapped");
    Diagnosed rare = new Diagnosed("ch01.B", "Ada was here");
    for (int i = 0; i < 6; i++) {
      students.add(new StudentRecord(Map.of(),
          Map.of("ch01.A", true, "ch01.B", i > 3, "ch01.C", i > 0),
          i < 2 ? Set.of(common, rare) : Set.of(common)));
    }
    Insight insight = Insight.of(students, String::compareTo);
    assertEquals(List.of(new ExerciseStop("ch01.B", 6, 4), new ExerciseStop("ch01.C", 6, 1)),
        insight.stops());
    assertEquals(List.of(new CommonMistake(common, 6)), insight.mistakes());
  }
}

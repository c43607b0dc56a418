package nnbook.course.insight.analysis;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nnbook.course.insight.analysis.SimulatedCourse.Flaw;
import nnbook.course.insight.cohort.TestItem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bad questions are planted into simulated courses: most must be found, and few good ones. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlantedFlawsTest {
  private static final int STUDENTS = 300;
  private static final double FOUND = 0.90;
  private static final double ALARMS = 0.05;
  private static final Thresholds STANDARD = Thresholds.STANDARD;

  /** Which part of the planted flaws was found, and which part of the good items was blamed. */
  private record Rates(double found, double alarms, Map<Flaw, Double> byFlaw) {
    boolean isGood() {
      return found >= FOUND && alarms <= ALARMS;
    }
  }

  private static Rates rates(
      LongStream seeds, int students, double sharpness, Thresholds thresholds) {
    int[] sums = new int[4];
    Map<Flaw, int[]> byFlaw = new TreeMap<>();
    seeds.forEach(seed -> {
      SimulatedCourse course = new SimulatedCourse(seed, students, sharpness);
      List<ItemStatistics> items = ItemAnalysis.of(course.students(), thresholds);
      Set<TestItem> found = ItemFindings.of(items, thresholds).stream()
          .map(Finding::item).collect(Collectors.toSet());
      Map<TestItem, Flaw> planted = course.planted();
      planted.forEach((item, flaw) -> {
        int[] counts = byFlaw.computeIfAbsent(flaw, key -> new int[2]);
        counts[0] += found.contains(item) ? 1 : 0;
        counts[1]++;
      });
      sums[0] += (int) planted.keySet().stream().filter(found::contains).count();
      sums[1] += planted.size();
      sums[2] += (int) found.stream().filter(item -> !planted.containsKey(item)).count();
      sums[3] += course.size() - planted.size();
    });
    Map<Flaw, Double> parts = new TreeMap<>();
    byFlaw.forEach((flaw, counts) -> parts.put(flaw, (double) counts[0] / counts[1]));
    return new Rates((double) sums[0] / sums[1], (double) sums[2] / sums[3], parts);
  }

  private static Thresholds weak(double biserial) {
    return new Thresholds(STANDARD.fewest(), STANDARD.fewestEach(), STANDARD.fewestOthers(),
        biserial, STANDARD.easy(), STANDARD.hard(), STANDARD.error());
  }

  @Test
  void nine_of_ten_planted_flaws_are_found_and_one_of_twenty_good_items_at_most() {
    Rates all = rates(LongStream.rangeClosed(1, 10), STUDENTS, 1, STANDARD);
    assertTrue(all.isGood(), all::toString);
    all.byFlaw().forEach((flaw, found) -> assertTrue(found >= 0.8, all::toString));
  }

  @Test
  void questions_that_are_all_less_sharp_raise_no_more_alarms_than_that() {
    Rates dull = rates(LongStream.rangeClosed(11, 15), STUDENTS, 0.6, STANDARD);
    assertTrue(dull.isGood(), dull::toString);
  }

  @Test
  void a_class_of_twenty_five_is_told_next_to_nothing_and_nothing_wrong() {
    Rates few = rates(LongStream.rangeClosed(1, 10), 25, 1, STANDARD);
    assertTrue(few.alarms() <= 0.002, few::toString);
  }

  @Test
  void with_thresholds_far_off_this_test_fails() {
    Rates blind = rates(LongStream.of(1), STUDENTS, 1, weak(-1));
    assertTrue(blind.found() < FOUND, blind::toString);
    Rates nervous = rates(LongStream.of(1), STUDENTS, 1, weak(0.9));
    assertTrue(nervous.alarms() > ALARMS, nervous::toString);
    assertFalse(blind.isGood() || nervous.isGood());
  }

  @Test
  @Tag("slow")
  void a_hundred_courses_and_classes_of_other_sizes() {
    for (int students : new int[] {25, 50, 100, 150, 200, 300, 600}) {
      System.out.println(students + " students, seeds 1 to 20: "
          + rates(LongStream.rangeClosed(1, 20), students, 1, STANDARD));
    }
    Rates all = rates(LongStream.rangeClosed(1, 100), STUDENTS, 1, STANDARD);
    System.out.println("300 students, seeds 1 to 100: " + all);
    assertTrue(all.isGood(), all::toString);
  }
}

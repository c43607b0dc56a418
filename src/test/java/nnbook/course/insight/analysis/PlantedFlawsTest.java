package nnbook.course.insight.analysis;

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
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlantedFlawsTest {
  private static final int STUDENTS = 300;

  private record Rates(double found, double alarms, Map<Flaw, Double> byFlaw) {}

  private static Rates rates(LongStream seeds, int students, Thresholds thresholds) {
    int[] sums = new int[4];
    Map<Flaw, int[]> byFlaw = new TreeMap<>();
    seeds.forEach(seed -> {
      SimulatedCourse course = new SimulatedCourse(seed, students);
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

  @Test
  void print() {
    for (double w : new double[] {0.376}) {
      for (double q : new double[] {0.05}) {
       for (String f : new String[] {"9", "0.7", "0.6", "0.5"}) for (String sl : new String[] {"1", "0.6"}) {
       System.setProperty("f", f); System.setProperty("s", sl); System.setProperty("pr", f.equals("9") + "");
        Thresholds t = new Thresholds(20, 5, 10, w, 0.97, 0.10, q);
        System.out.println("f " + f + " s " + sl + " " + w + " " + q + rates(LongStream.range(0, f.equals("9") ? 3 : 8), STUDENTS, t));
}
      }
    }
    assertTrue(true);
  }
}

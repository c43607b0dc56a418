package ch17;

import java.util.ArrayList;
import java.util.List;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class LostUpdateTest {
  private static final String NONE_FOR_ONE =
      "No addition is lost: for n = 1 both threads must read before one of them writes.";
  private static final String TURNS =
      "The turns do not fit: an addition takes two, so there are 2n letters A and 2n letters B.";

  private static final int IN_A_LINE = 4;

  /** What a schedule came to. */
  private record Race(String turns, String story, int counter) {

    /** Lets the threads take their turns; letters of a thread that is done do nothing. */
    static Race of(String turns, int n) {
      if (turns == null) {
        return null;
      }
      int counter = 0;
      int[] taken = new int[2];
      int[] seen = new int[2];
      List<String> events = new ArrayList<>();
      for (char name : turns.toCharArray()) {
        int thread = name - 'A';
        if (thread != 0 && thread != 1 || taken[thread] == 2 * n) {
          continue;
        }
        boolean reads = taken[thread]++ % 2 == 0;
        if (reads) {
          seen[thread] = counter;
        } else {
          counter = seen[thread] + 1;
        }
        events.add(name + (reads ? " reads " : " writes ") + counter);
      }
      return new Race(turns, lines(events), counter);
    }

    private static String lines(List<String> events) {
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < events.size(); i++) {
        lines.append(i == 0 ? "" : i % IN_A_LINE == 0 ? ",\n " : ", ").append(events.get(i));
      }
      return lines.toString();
    }

    boolean isComplete(int n) {
      return turns.matches("[AB]*")
          && turns.length() == 4 * n
          && turns.replace("B", "").length() == 2 * n;
    }

    /** Whether one thread waits in its first addition until the other is done with all. */
    boolean hasOneLateWrite(int n) {
      return turns.startsWith("A" + "B".repeat(2 * n)) || turns.startsWith("B" + "A".repeat(2 * n));
    }
  }

  @Test
  @Points(2)
  void one_addition_each() {
    call(1)
        .mistakeIf(race -> race.counter() == 2, NONE_FOR_ONE)
        .satisfies("counter = 1, after 2 turns of each", race -> fits(race, 1, 1));
  }

  @Test
  @Points(2)
  void three_additions_each() {
    known(3).satisfies("counter = 2, after 6 turns of each", race -> fits(race, 3, 2));
  }

  @Test
  @Points(2)
  void any_number_of_additions() {
    for (int n : new int[] {2, 4, 5, 10, 100, 1000}) {
      int count = n;
      known(n).satisfies(
          "counter = 2, after " + 2 * n + " turns of each", race -> fits(race, count, 2));
    }
  }

  private static Expectation<Race> call(int n) {
    return Expect.given("n", n)
        .when(() -> Race.of(LostUpdate.lostUpdate(n), n))
        .mistakeIf(race -> !race.isComplete(n), TURNS)
        .mistakeIfThrows(IllegalArgumentException.class,
            "repeat needs a number that is not negative: how many additions are left between for n"
                + " = "
                + n + "?");
  }

  private static Expectation<Race> known(int n) {
    return call(n)
        .mistakeIf(
            race -> race.counter() == 2 * n && Race.of(LostUpdate.lostUpdate(1), 1).counter() == 2,
            NONE_FOR_ONE)
        .mistakeIf(race -> race.counter() == 2 * n,
            "No addition is lost: somebody must write what was read long ago.")
        .mistakeIf(
            race -> race.turns().replaceAll("ABAB|ABBA|BABA|BAAB", "").isEmpty(),
            "One addition of each two is lost. More are if one thread waits for many turns between"
                + " its read and its write.")
        .mistakeIf(race -> race.hasOneLateWrite(n),
            "The late write has wiped out the other's work; but then this thread counts on, and"
                + " nobody wipes that out. The other must keep one addition back for the end.")
        .mistakeIf(
            race -> race.counter() == n + 1 && race.turns().matches("AB+A+BB|BA+B+AA"),
            "The addition that was kept back reads too late: it must read the 1 of the late write,"
                + " and wait with its own write until the end.")
        .mistakeIf(race -> race.counter() > 2,
            "More can be lost: follow the story and look for the last read of each thread. Which"
                + " is the smallest number that it can find there?");
  }

  private static boolean fits(Race race, int n, int counter) {
    return race.isComplete(n) && race.counter() == counter;
  }
}

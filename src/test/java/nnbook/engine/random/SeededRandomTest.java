package nnbook.engine.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeededRandomTest {
  @Test
  void gives_the_bits_of_javas_splitmix64() {
    for (long seed : new long[] {0, 1, -1, 42, Long.MIN_VALUE, Long.MAX_VALUE}) {
      SeededRandom ours = new SeededRandom(seed);
      SplittableRandom javas = new SplittableRandom(seed);
      for (int n = 0; n < 1_000; n++) {
        assertEquals(javas.nextLong(), ours.nextLong(), "seed " + seed + ", number " + n);
      }
    }
  }

  @Test
  void gives_the_published_numbers_for_seed_1234567() {
    // Reference output of the public-domain splitmix64.c by Sebastiano Vigna, as listed on
    // Rosetta Code, "Pseudo-random numbers/Splitmix64".
    SeededRandom random = new SeededRandom(1234567);
    assertEquals("6457827717110365317", Long.toUnsignedString(random.nextLong()));
    assertEquals("3203168211198807973", Long.toUnsignedString(random.nextLong()));
    assertEquals("9817491932198370423", Long.toUnsignedString(random.nextLong()));
    assertEquals("4593380528125082431", Long.toUnsignedString(random.nextLong()));
    assertEquals("16408922859458223821", Long.toUnsignedString(random.nextLong()));
  }

  @Test
  void doubles_are_javas_too_and_lie_in_the_half_open_interval() {
    SeededRandom ours = new SeededRandom(5);
    SplittableRandom javas = new SplittableRandom(5);
    for (int n = 0; n < 10_000; n++) {
      double x = ours.nextDouble();
      assertEquals(javas.nextDouble(), x);
      assertTrue(x >= 0 && x < 1);
    }
  }

  @Test
  void a_range_is_kept_even_where_rounding_would_leave_it() {
    SeededRandom random = new SeededRandom(6);
    double high = Math.nextUp(1.0);
    for (int n = 0; n < 1_000; n++) {
      assertEquals(1.0, random.nextDouble(1.0, high));
      double x = random.nextDouble(-0.25, 0.5);
      assertTrue(x >= -0.25 && x < 0.5);
    }
  }

  @Test
  void whole_numbers_are_equally_likely() {
    for (int bound : new int[] {1, 2, 3, 7, 10}) {
      SeededRandom random = new SeededRandom(bound);
      int[] counts = new int[bound];
      for (int n = 0; n < 10_000 * bound; n++) {
        counts[random.nextInt(bound)]++;
      }
      assertTrue(Arrays.stream(counts).allMatch(c -> Math.abs(c - 10_000) < 500));
    }
    assertTrue(new SeededRandom(1).nextInt(Integer.MAX_VALUE) >= 0);
  }

  @Test
  void gaussians_have_mean_0_variance_1_and_normal_tails() {
    SeededRandom random = new SeededRandom(8);
    int n = 200_000;
    double sum = 0;
    double squares = 0;
    int beyondTwo = 0;
    for (int i = 0; i < n; i++) {
      double x = random.nextGaussian();
      sum += x;
      squares += x * x;
      beyondTwo += Math.abs(x) > 2 ? 1 : 0;
    }
    assertEquals(0, sum / n, 0.01);
    assertEquals(1, squares / n, 0.02);
    assertEquals(0.0455, beyondTwo / (double) n, 0.002);
  }

  @Test
  void shuffle_keeps_the_elements_and_reaches_every_order() {
    SeededRandom random = new SeededRandom(9);
    int[] counts = new int[6];
    for (int n = 0; n < 6_000; n++) {
      int[] order = {0, 1, 2};
      random.shuffle(order);
      counts[order[0] * 2 + (order[1] > order[2] ? 1 : 0)]++;
    }
    assertTrue(Arrays.stream(counts).allMatch(c -> Math.abs(c - 1_000) < 150));
    int[] many = IntStream.range(0, 100).toArray();
    random.shuffle(many);
    assertArrayEquals(IntStream.range(0, 100).toArray(), Arrays.stream(many).sorted().toArray());
    random.shuffle(new int[0]);
  }

  @Test
  void same_seed_same_numbers_and_split_goes_its_own_way() {
    SeededRandom one = new SeededRandom(10);
    SeededRandom two = new SeededRandom(10);
    SeededRandom child = one.split();
    assertEquals(child.nextLong(), two.split().nextLong());
    assertNotEquals(child.nextLong(), one.nextLong());
  }

  @Test
  void wrong_arguments_are_named() {
    SeededRandom random = new SeededRandom(0);
    assertMessage("SeededRandom.nextInt: bound must be at least 1, was 0", () -> random.nextInt(0));
    assertMessage(
        "SeededRandom.nextDouble: high must be greater than 2.0 and finite, was 2.0",
        () -> random.nextDouble(2, 2));
    assertMessage(
        "SeededRandom.nextDouble: high must be greater than 0.0 and finite, was NaN",
        () -> random.nextDouble(0, Double.NaN));
  }

  private static void assertMessage(String text, Runnable call) {
    assertEquals(text, assertThrows(IllegalArgumentException.class, call::run).getMessage());
  }
}

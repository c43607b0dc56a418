package nnbook.web.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.DoubleSummaryStatistics;
import java.util.IntSummaryStatistics;
import java.util.LongSummaryStatistics;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TeaVmReplacementsTest {
  private final Random jvm = new Random(5);
  private final Random page = new Random(5);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 64, 1000, 1_500_000_000, Integer.MAX_VALUE, 1 << 30})
  void random_numbers_below_a_bound_are_those_of_the_jvm(int bound) {
    for (int i = 0; i < 100; i++) {
      assertEquals(jvm.nextInt(bound), TeaVmReplacements.nextInt(page, bound));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 7", "-8, 8", "0, 1500000000", "-2000000000, 2000000000", "-3, -2"})
  void random_numbers_between_two_are_those_of_the_jvm(int origin, int bound) {
    for (int i = 0; i < 100; i++) {
      assertEquals(jvm.nextInt(origin, bound), TeaVmReplacements.nextInt(page, origin, bound));
    }
  }

  @Test
  void normal_random_numbers_are_those_of_the_jvm() {
    for (int i = 0; i < 10_000; i++) {
      double[] pair = TeaVmReplacements.pairGaussian(page::nextDouble);
      assertEquals(jvm.nextGaussian(), pair[0]);
      assertEquals(jvm.nextGaussian(), pair[1]);
    }
  }

  @Test
  void statistics_and_buffers_say_what_they_say_on_a_jvm() {
    DoubleSummaryStatistics doubles = DoubleStream.of(0.1, 2.0 / 3, -1e7).summaryStatistics();
    assertEquals(doubles.toString(), TeaVmReplacements.text(doubles));
    IntSummaryStatistics ints = IntStream.of(5, -8, 1).summaryStatistics();
    assertEquals(ints.toString(), TeaVmReplacements.text(ints));
    LongSummaryStatistics longs = LongStream.of(5, -8, 1L << 40).summaryStatistics();
    assertEquals(longs.toString(), TeaVmReplacements.text(longs));
    ByteBuffer bytes = ByteBuffer.wrap(new byte[7]).position(2).limit(5);
    assertEquals(bytes.toString(), TeaVmReplacements.text(bytes));
  }
}

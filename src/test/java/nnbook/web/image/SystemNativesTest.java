package nnbook.web.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SystemNativesTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 64, 1000, 1_500_000_000, Integer.MAX_VALUE, 1 << 30})
  void random_numbers_below_a_bound_are_those_of_the_jvm(int bound) {
    Random jvm = new Random(5);
    Random page = new Random(5);
    for (int i = 0; i < 100; i++) {
      assertEquals(jvm.nextInt(bound), SystemNatives.nextInt(page, bound));
    }
  }
}

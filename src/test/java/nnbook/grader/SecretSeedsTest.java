package nnbook.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecretSeedsTest {
  private static List<Long> seeds(String secret, String check) {
    return Stream.of(SecretSeeds.of(secret, check).substring(1).split(",")).map(Long::parseLong)
        .toList();
  }

  @Test
  void a_seed_tells_nothing_of_its_neighbors_nor_of_other_checks() {
    List<Long> all = Stream.of("ch01.ATest.a", "ch01.ATest.b", "ch02.ATest.a")
        .flatMap(check -> seeds("+4711", check).stream()).toList();
    assertEquals(600, new HashSet<>(all).size());
    Set<Long> steps = new HashSet<>();
    for (int i = 1; i < all.size(); i++) {
      steps.add(all.get(i) - all.get(i - 1));
    }
    assertEquals(599, steps.size(), "no step from one to the next is known");
    assertEquals(seeds("+4711", "x"), seeds("+4711", "x"));
  }

  @Test
  void a_seed_that_is_asked_for_stays_as_it_is() {
    assertEquals("7", SecretSeeds.of("7", "x"));
    assertEquals("", SecretSeeds.of("", "x"));
  }
}

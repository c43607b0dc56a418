package nnbook.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NamesTest {
  private static Set<String> families(List<String> names) {
    return names.stream().map(Names::family).collect(Collectors.toSet());
  }

  private static void assertParts(NameSplit split) {
    List<String> together = new ArrayList<>();
    for (List<String> part : List.of(split.training(), split.validation(), split.test())) {
      assertEquals(part.stream().sorted().toList(), part);
      together.addAll(part);
    }
    assertEquals(Names.all(), together.stream().sorted().toList());
  }

  @Nested
  class All {
    @Test
    void are_8403_distinct_names_in_order_of_2_to_13_letters() {
      List<String> all = Names.all();
      assertEquals(8403, all.size());
      assertEquals(8403, new HashSet<>(all).size());
      assertEquals(all.stream().sorted().toList(), all);
      assertTrue(all.stream().allMatch(name -> name.matches("[a-z]{2,13}")));
      assertEquals("aaren", all.get(0));
      assertThrows(UnsupportedOperationException.class, () -> all.add("zz"));
    }

    @Test
    void are_those_that_the_book_counts() {
      assertEquals(434139380, Names.all().hashCode());
    }
  }

  @Nested
  class Family {
    @Test
    void is_one_for_spellings_of_a_name() {
      List<Set<String>> names = List.of(Set.of("carrie", "carri", "kari", "karry"),
          Set.of("philip", "phillip", "filip"), Set.of("sara", "sarah"), Set.of("zac", "zack"),
          Set.of("cyndi", "sindee"), Set.of("catherine", "katharyn", "kathrine"));
      for (Set<String> spellings : names) {
        assertEquals(1, families(List.copyOf(spellings)).size(), spellings.toString());
      }
      assertEquals("kr", Names.family("carrie"));
      assertEquals("abgl", Names.family("abigail"));
    }

    @Test
    void is_the_letter_of_a_name_of_vowels() {
      assertEquals("e", Names.family("eya"));
    }

    @Test
    void keeps_a_consonant_that_comes_twice_with_a_vowel_between() {
      assertEquals("nn", Names.family("nanny"));
      assertEquals("n", Names.family("nnee"));
    }

    @Test
    void is_not_of_other_letters() {
      for (String name : List.of("", "Ada", "zoë", "jo-ann")) {
        Exception e =
            assertThrows(IllegalArgumentException.class, () -> Names.family(name));
        assertEquals("Names.family: name must be of letters a to z, was '" + name + "'",
            e.getMessage());
      }
    }
  }

  @Nested
  class Split {
    private final NameSplit split = Names.split();

    @Test
    void has_every_name_once() {
      assertParts(split);
    }

    @Test
    void is_always_the_same() {
      List<List<String>> parts = List.of(split.training(), split.validation(), split.test());
      assertEquals(List.of(6723, 842, 838), parts.stream().map(List::size).toList());
      assertEquals(List.of(1950860218, 173042473, 1386466781),
          parts.stream().map(List::hashCode).toList());
    }

    @Test
    void has_no_family_in_two_parts() {
      int families = families(Names.all()).size();
      assertEquals(2250, families);
      assertEquals(families, families(split.training()).size()
          + families(split.validation()).size() + families(split.test()).size());
    }
  }

  @Nested
  class SplitByFamily {
    @Test
    void keeps_families_whole_in_another_order() {
      NameSplit split = Names.splitByFamily(new SeededRandom(1));
      assertParts(split);
      assertEquals(2250, families(split.training()).size()
          + families(split.validation()).size() + families(split.test()).size());
      assertNotEquals(split, Names.splitByFamily(new SeededRandom(2)));
      assertEquals(Names.split(), Names.splitByFamily(new SeededRandom(14)));
    }

    @Test
    void needs_a_generator() {
      Exception e = assertThrows(NullPointerException.class, () -> Names.splitByFamily(null));
      assertEquals("Names.splitByFamily: random must be given, was null", e.getMessage());
    }
  }

  @Nested
  class SplitAtRandom {
    @Test
    void has_every_name_once_and_families_in_two_parts() {
      NameSplit split = Names.splitAtRandom(new SeededRandom(1));
      assertParts(split);
      assertEquals(List.of(6723, 840, 840), Stream.of(split.training(), split.validation(),
          split.test()).map(List::size).toList());
      Set<String> learned = families(split.training());
      long known = split.validation().stream().map(Names::family).filter(learned::contains).count();
      assertEquals(715, known);
    }

    @Test
    void depends_on_the_generator() {
      assertEquals(Names.splitAtRandom(new SeededRandom(2)),
          Names.splitAtRandom(new SeededRandom(2)));
      assertNotEquals(Names.splitAtRandom(new SeededRandom(2)),
          Names.splitAtRandom(new SeededRandom(3)));
    }

    @Test
    void needs_a_generator() {
      Exception e = assertThrows(NullPointerException.class, () -> Names.splitAtRandom(null));
      assertEquals("Names.splitAtRandom: random must be given, was null", e.getMessage());
    }
  }
}

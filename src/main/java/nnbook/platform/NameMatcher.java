package nnbook.platform;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Finds what a user means by a name typed in a hurry: in any case, cut short, or misspelled.
 *
 * @param items what there is to find
 * @param names the names of an item
 */
public record NameMatcher<T>(Collection<T> items, Function<T, List<String>> names) {
  /** From strict to lax; the first that fits anything decides. */
  private static final List<BiPredicate<String, String>> WAYS =
      List.of(String::equals, String::startsWith, String::contains);

  /** Finds among words. */
  public static NameMatcher<String> among(Collection<String> words) {
    return new NameMatcher<>(words, List::of);
  }

  /**
   * All items that fit equally well: those with this name; else those with a name that begins with
   * it; else those with a name that contains it.
   */
  public List<T> matches(String typed) {
    String word = lower(typed);
    return word.isEmpty()
        ? List.of()
        : WAYS.stream().map(way -> fitting(way, word)).filter(found -> !found.isEmpty())
            .findFirst().orElse(List.of());
  }

  private List<T> fitting(BiPredicate<String, String> way, String word) {
    return items.stream()
        .filter(item -> names.apply(item).stream().anyMatch(name -> way.test(lower(name), word)))
        .toList();
  }

  /** The item that was meant if {@code typed} is misspelled: at most a third of its letters off. */
  public Optional<T> nearest(String typed) {
    return nearest(typed, Math.max(2, typed.length() / 3));
  }

  /** The nearest item with a name at most {@code most} letters off; the first of several. */
  public Optional<T> nearest(String typed, int most) {
    String word = lower(typed);
    Optional<T> nearest = Optional.empty();
    int least = most + 1;
    for (T item : items) {
      for (String name : names.apply(item)) {
        int distance = distance(word, lower(name));
        if (distance < least) {
          least = distance;
          nearest = Optional.of(item);
        }
      }
    }
    return nearest;
  }

  /** The number of letters to insert, delete or replace to make {@code b} of {@code a}. */
  public static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replace, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}

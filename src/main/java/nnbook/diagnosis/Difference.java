package nnbook.diagnosis;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The first place where two values differ. Few differences are ever told: the words are found when
 * they are asked for.
 *
 * @param steps the way to it: {@code [0]}, {@code [1]}, {@code .name}; none for the value itself
 * @param words what differs there
 * @param shape whether type, length or presence differ, rather than a number
 * @param similar whether the two are numbers that look equal when they are shortened
 */
record Difference(
    List<String> steps, Supplier<String> words, boolean shape, BooleanSupplier similar) {
  Difference inside(String step) {
    List<String> longer = Stream.concat(Stream.of(step), steps.stream()).toList();
    return new Difference(longer, words, shape, similar);
  }

  String path() {
    return String.join("", steps);
  }

  String sentence() {
    return words.get();
  }

  boolean alike() {
    return similar.getAsBoolean();
  }
}

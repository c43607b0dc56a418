package nnbook.exercise;

import java.util.List;
import java.util.stream.Stream;

/**
 * The first place where two values differ.
 *
 * @param steps the way to it: {@code [0]}, {@code [1]}, {@code .name}; none for the value itself
 * @param sentence what differs there, in words
 * @param shape whether type, length or presence differ, rather than a number
 * @param alike whether the two are numbers that look equal when they are shortened
 */
record Difference(List<String> steps, String sentence, boolean shape, boolean alike) {
  Difference inside(String step) {
    List<String> longer = Stream.concat(Stream.of(step), steps.stream()).toList();
    return new Difference(longer, sentence, shape, alike);
  }

  String path() {
    return String.join("", steps);
  }
}

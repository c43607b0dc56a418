package nnbook.exercise;

/**
 * The first place where two values differ.
 *
 * @param path where: {@code [0][1]}, {@code .name}, or empty for the value itself
 * @param first the index in the outermost array, or -1
 * @param sentence what differs there, in words
 * @param shape whether type, length or presence differ, rather than a number
 */
record Difference(String path, int first, String sentence, boolean shape) {
  Difference inside(String step, int index) {
    return new Difference(step + path, index, sentence, shape);
  }
}

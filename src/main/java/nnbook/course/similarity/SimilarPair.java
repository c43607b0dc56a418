package nnbook.course.similarity;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Two submissions that resemble each other.
 *
 * @param first the id of one student
 * @param second the id of the other
 * @param average how much of both, from 0 to 1, is alike
 * @param largest how much of the one of which more is alike
 * @param tokens for each exercise, how many tokens of both are alike
 */
record SimilarPair(
    String first,
    String second,
    double average,
    double largest,
    SortedMap<String, Integer> tokens) {
  SimilarPair {
    tokens = Collections.unmodifiableSortedMap(new TreeMap<>(tokens));
  }

  int allTokens() {
    return tokens.values().stream().mapToInt(Integer::intValue).sum();
  }
}

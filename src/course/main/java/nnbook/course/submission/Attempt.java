package nnbook.course.submission;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One of the times that a student handed in.
 *
 * @param name what the file or folder is called
 * @param time when, where the platform says so
 * @param files what was found, by the exercise's id
 * @param notes sentences about what could not be read
 * @param origin a sentence about where it comes from, or empty
 */
public record Attempt(
    String name,
    Optional<HandInTime> time,
    SortedMap<String, SubmittedFile> files,
    List<String> notes,
    String origin) {
  /** From first to last; those without a time are the earliest. */
  static final Comparator<Attempt> BY_TIME = Comparator.comparing(
      attempt -> attempt.time().map(HandInTime::instant).orElse(Instant.MIN));

  public Attempt {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    notes = List.copyOf(notes);
  }

  /** One of which nothing could be read. */
  static Attempt unreadable(String name, Optional<HandInTime> time, String sentence) {
    return new Attempt(name, time, new TreeMap<>(Map.of()), List.of(sentence), "");
  }
}

package nnbook.course.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of the roster.
 *
 * @param id what the student is called in results
 * @param name the name, or empty
 * @param email the address, or empty
 * @param group the group that hands in together, or empty
 * @param extensionDays how many days later than others the work is due
 * @param submitted when it was handed in, where the roster says so
 * @param columns all cells that are not empty, by the column's name in lower case
 */
public record Student(
    String id,
    String name,
    String email,
    String group,
    int extensionDays,
    Optional<Instant> submitted,
    Map<String, String> columns) {
  /** The columns beside id and email whose words name a student in the names of downloads. */
  private static final List<String> KEYS = List.of("login", "username", "sid", "identifier");

  /** Moodle's number of a student whose name the marker does not see. */
  private static final String PARTICIPANT = "participant";

  public Student {
    columns = Map.copyOf(columns);
  }

  /** A student of whom only the id is known. */
  public static Student of(String id) {
    return new Student(id, "", "", "", 0, Optional.empty(), Map.of("id", id));
  }

  /** The name, or the id where there is none. */
  public String label() {
    return name.isEmpty() ? id : name;
  }

  /** The words that name the student and nobody else. */
  List<String> keys() {
    Stream<String> more = KEYS.stream().map(key -> columns.getOrDefault(key, ""));
    Stream<String> blind =
        Stream.of(columns.getOrDefault(PARTICIPANT, ""))
            .map(word -> word.matches("\\d+") ? PARTICIPANT + " " + word : word);
    return Stream.of(Stream.of(id, email), more, blind)
        .flatMap(words -> words)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}

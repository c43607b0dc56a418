package nnbook.author.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.grader.Outcome;

/**
 * A hostile submission. Its first lines say what it is:
 *
 * <pre>
 *   // tries: connect to a port of this machine
 *   // stopped by: network: there is none
 *   // expected: FAILED
 *   // control: without network
 * </pre>
 *
 * <p>The control names a ground on which the attack works, so that it is known to be harmless for
 * the right reason: {@code practice} mode, a {@code naive} grader, a sandbox {@code without} some
 * protections, more {@code time}; or {@code none}, and why.
 *
 * @param exercise what it was handed in for: {@code ch01.WeightedInput}
 * @param name {@code open-network}
 * @param tries what it tries, in words
 * @param stoppedBy what stops it, in words
 * @param expected the outcomes that are right, none of which gives a point
 * @param control where it works
 * @param text the source, with places for the {@link Bait}; empty for a folder
 * @param folder what was handed in, when it is more than one file
 */
public record Attack(
    String exercise,
    String name,
    String tries,
    String stoppedBy,
    Set<Outcome> expected,
    String control,
    String text,
    Optional<Path> folder) {

  private static final String TWICE = "practice twice";

  /** Describes the attack of a folder, beside what was handed in. */
  private static final String DESCRIPTION = "attack.txt";

  /** All attacks below {@code folder}: {@code ch01/WeightedInput/name.java}, or a folder. */
  public static List<Attack> in(Path folder) {
    try (Stream<Path> files = Files.find(folder, 3, (file, is) -> true)) {
      return files
          .filter(file -> folder.relativize(file).getNameCount() == 3)
          .sorted()
          .map(file -> of(folder.relativize(file), file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Attack of(Path place, Path file) {
    try {
      boolean single = Files.isRegularFile(file);
      String text = Files.readString(single ? file : file.resolve(DESCRIPTION));
      return new Attack(
          place.getName(0) + "." + place.getName(1),
          place.getName(2).toString().replaceFirst("\\.java$", ""),
          line(file, text, "tries"),
          line(file, text, "stopped by"),
          Arrays.stream(line(file, text, "expected").split("\\|"))
              .map(Outcome::valueOf)
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class))),
          line(file, text, "control"),
          single ? text : "",
          single ? Optional.empty() : Optional.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(Path file, String text, String label) {
    String start = "// " + label + ": ";
    return text.lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(file + ": no line \"" + start + "\""));
  }

  /** Whether it leaves something behind that shall help the next submission. */
  public boolean isOnTheNext() {
    return control.equals(TWICE);
  }

  /** {@code ch01.WeightedInput/open-network}. */
  public String id() {
    return exercise + "/" + name;
  }
}

package nnbook.author.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

  /**
   * All attacks of a folder: the texts of its files, each behind a line {@code === exercise/name},
   * and the folders {@code ch01/WeightedInput/name} in it. What stands behind {@code === @NAME@}
   * takes the place of that word in texts.
   */
  public static List<Attack> in(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    List<Attack> attacks = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder, 3)) {
      for (Path file : files.toList()) {
        int depth = folder.relativize(file).getNameCount();
        if (depth == 1 && Files.isRegularFile(file)) {
          texts.putAll(texts(Files.readString(file)));
        } else if (depth == 3) {
          attacks.add(of(folder, file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    texts.forEach((id, text) -> {
      if (!id.startsWith("@")) {
        attacks.add(of(id, whole(text, texts), Optional.empty()));
      }
    });
    attacks.sort(Comparator.comparing(Attack::id));
    return attacks;
  }

  private static Map<String, String> texts(String file) {
    return Arrays.stream(file.split("(?:^|\n)=== "))
        .filter(text -> !text.isEmpty())
        .map(text -> text.split("\n", 2))
        .collect(Collectors.toMap(text -> text[0], text -> text[1]));
  }

  private static String whole(String text, Map<String, String> texts) {
    String whole = text;
    for (Map.Entry<String, String> part : texts.entrySet()) {
      if (part.getKey().startsWith("@")) {
        whole = whole.replace(part.getKey() + "\n", part.getValue());
      }
    }
    return whole;
  }

  private static Attack of(Path folder, Path file) throws IOException {
    Path place = folder.relativize(file);
    return of(place.getName(0) + "." + place.getName(1) + "/" + place.getName(2),
        Files.readString(file.resolve(DESCRIPTION)), Optional.of(file));
  }

  private static Attack of(String id, String text, Optional<Path> folder) {
    return new Attack(
        id.split("/")[0],
        id.split("/")[1],
        line(id, text, "tries"),
        line(id, text, "stopped by"),
        Arrays.stream(line(id, text, "expected").split("\\|"))
            .map(Outcome::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class))),
        line(id, text, "control"),
        folder.isPresent() ? "" : text,
        folder);
  }

  private static String line(String id, String text, String label) {
    String start = "// " + label + ": ";
    return text.lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id + ": no line \"" + start + "\""));
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

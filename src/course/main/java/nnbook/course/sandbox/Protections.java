package nnbook.course.sandbox;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What this system offers, found by trying each protection once.
 *
 * @param missing what does not hold here, and why in a sentence
 */
public record Protections(Map<Protection, String> missing) {
  public Protections {
    missing = Map.copyOf(missing);
  }

  /** What this system offers. The first call tries it, which takes about half a second. */
  public static Protections here() {
    return Here.PROTECTIONS;
  }

  /** Those that hold. */
  public Set<Protection> held() {
    Set<Protection> held = new TreeSet<>(Set.of(Protection.values()));
    held.removeAll(missing.keySet());
    return held;
  }

  /** Whether nothing is missing, so that certified grading keeps its promise. */
  public boolean areComplete() {
    return missing.isEmpty();
  }

  /** A line for each that is missing: what code can do therefore, and why it is missing. */
  public String text() {
    return new TreeMap<>(missing).entrySet().stream()
        .map(entry -> entry.getKey().danger() + " " + entry.getValue())
        .collect(Collectors.joining("\n"));
  }

  /** Tried once, when first asked for. */
  private static final class Here {
    private static final Protections PROTECTIONS = new ProtectionTrial().run();
  }
}

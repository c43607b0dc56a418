package nnbook.grader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An Asciidoc file with a section for each exercise: hints.adoc and notes.adoc. */
public final class Sections {
  private final Map<String, String> bodies;

  private Sections(Map<String, String> bodies) {
    this.bodies = bodies;
  }

  /** Reads {@code == Name} sections; a missing file has none. */
  public static Sections of(Path file) {
    Map<String, String> bodies = new LinkedHashMap<>();
    if (!Files.exists(file)) {
      return new Sections(bodies);
    }
    String name = "";
    StringBuilder body = new StringBuilder();
    for (String line : ExerciseCatalog.source(file).lines().toList()) {
      if (line.startsWith("== ")) {
        bodies.put(name, body.toString().strip());
        name = line.substring(3).strip();
        body.setLength(0);
      } else {
        body.append(line).append('\n');
      }
    }
    bodies.put(name, body.toString().strip());
    bodies.remove("");
    return new Sections(bodies);
  }

  /** The hints of an exercise, mildest first, from the hints.adoc beside its stub. */
  public static List<String> hints(Exercise exercise) {
    return Sections.of(exercise.file().resolveSibling(ExercisePaths.HINTS)).items(exercise.name());
  }

  public List<String> names() {
    return List.copyOf(bodies.keySet());
  }

  /** The Asciidoc text of a section, or an empty text. */
  public String body(String name) {
    return bodies.getOrDefault(name, "");
  }

  /** The first paragraph of a section: of a commentary, what to notice. */
  public String lead(String name) {
    return body(name).split("\\n\\s*\\n", 2)[0];
  }

  /** The items of the section's ordered list, each as Asciidoc text. */
  public List<String> items(String name) {
    List<String> items = new ArrayList<>();
    StringBuilder item = new StringBuilder();
    boolean started = false;
    boolean listing = false;
    for (String line : body(name).lines().toList()) {
      listing ^= line.matches("----+|\\.{4,}|```.*");
      if (line.startsWith(". ") && !listing) {
        if (started) {
          items.add(item.toString().strip());
        }
        started = true;
        item.setLength(0);
        item.append(line.substring(2)).append('\n');
      } else if (started) {
        item.append(line).append('\n');
      }
    }
    if (started) {
      items.add(item.toString().strip());
    }
    return items;
  }
}

package nnbook.snippet.chapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolves the include directives inside listings. A missing file or tag, or a file outside of the
 * project, leaves the directive as it stands: the book's build reports it.
 */
final class Includes {
  private static final Pattern TAG = Pattern.compile("\\b(tag|end)::([^\\[\\s]+)\\[]");

  private final Path folder;
  private final PrintedCode code;

  Includes(Path folder, PrintedCode code) {
    this.folder = folder;
    this.code = code;
  }

  /** Returns the lines with each include directive replaced by what it names. */
  List<String> resolve(List<String> lines) {
    List<String> resolved = new ArrayList<>();
    for (String line : lines) {
      List<String> text = IncludeDirective.of(line).map(this::text).orElse(List.of());
      resolved.addAll(text.isEmpty() ? List.of(line) : text);
    }
    return resolved;
  }

  private List<String> text(IncludeDirective directive) {
    List<String> lines = read(directive.target());
    List<String> chosen =
        directive.tags().isEmpty() ? untagged(lines) : tagged(lines, directive.tags());
    return directive.indent().isPresent()
        ? indented(chosen, directive.indent().getAsInt()) : chosen;
  }

  private List<String> read(String target) {
    try {
      Optional<Path> file = code.file(folder, target);
      return file.isPresent() ? Files.readAllLines(file.get()) : List.of();
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }

  /** Lines inside a wanted tag and outside of every tag that is named with an exclamation mark. */
  private static List<String> tagged(List<String> lines, List<String> wanted) {
    List<String> chosen = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>();
    for (String line : lines) {
      Matcher tag = TAG.matcher(line);
      if (!tag.find()) {
        boolean inside = open.stream().anyMatch(wanted::contains);
        if (inside && open.stream().noneMatch(name -> wanted.contains("!" + name))) {
          chosen.add(line);
        }
      } else if (tag.group(1).equals("tag")) {
        open.push(tag.group(2));
      } else {
        open.remove(tag.group(2));
      }
    }
    return chosen;
  }

  private static List<String> untagged(List<String> lines) {
    return lines.stream().filter(line -> !TAG.matcher(line).find()).toList();
  }

  private static List<String> indented(List<String> lines, int indent) {
    int common =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    return lines.stream()
        .map(line -> line.isBlank() ? "" : " ".repeat(indent) + line.substring(common))
        .toList();
  }
}

package nnbook.snippet.chapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolves {@code include::{engine}/activation/Relu.java[tags=relu-value,indent=0]} inside
 * listings. A missing file or tag leaves the directive as it stands: the book's build reports it.
 */
final class Includes {
  private static final Pattern INCLUDE = Pattern.compile("^include::(\\S+?)\\[(.*)]\\s*$");
  private static final Pattern TAG = Pattern.compile("\\b(tag|end)::([^\\[\\s]+)\\[]");
  private static final Pattern TAGS = Pattern.compile("\\btags?=\"?([^\",\\]]+(?:,[^\"]+)?)\"?");
  private static final Pattern ROOM = Pattern.compile("\\{(engine|fast)}");
  private static final Pattern INDENT = Pattern.compile("\\bindent=\"?(\\d+)");

  private final Path folder;
  private final Path code;

  Includes(Path folder, Path code) {
    this.folder = folder;
    this.code = code;
  }

  /** Returns the lines with each include directive replaced by what it names. */
  List<String> resolve(List<String> lines) {
    List<String> resolved = new ArrayList<>();
    for (String line : lines) {
      Matcher include = INCLUDE.matcher(line);
      List<String> text = include.matches() ? text(include.group(1), include.group(2)) : List.of();
      if (text.isEmpty()) {
        resolved.add(line);
      } else {
        resolved.addAll(text);
      }
    }
    return resolved;
  }

  private List<String> text(String target, String options) {
    String path = ROOM.matcher(target).replaceFirst(
        room -> Matcher.quoteReplacement(code.resolve(room.group(1)).toString()));
    try {
      List<String> lines = Files.readAllLines(folder.resolve(path));
      Matcher tags = TAGS.matcher(options);
      List<String> chosen =
          tags.find() ? tagged(lines, List.of(tags.group(1).split("[;,]"))) : untagged(lines);
      Matcher indent = INDENT.matcher(options);
      return indent.find() ? indented(chosen, Integer.parseInt(indent.group(1))) : chosen;
    } catch (IOException | IllegalArgumentException e) {
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

package nnbook.book.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nnbook.book.check.SourceLine;
import nnbook.book.typeset.SourceMarks;
import nnbook.snippet.chapter.IncludeDirective;
import nnbook.snippet.chapter.PrintedCode;
import org.jsoup.nodes.Element;

/** Where the book prints the methods of its engine: what the includes of its listings name. */
final class EngineListings {
  /** A method's first line, as it is indented in a class that stands alone in its file. */
  private static final Pattern METHOD = Pattern.compile("  (?![ @/*}])[^=;(]*?\\b(\\w+)\\(.*");

  private static final Pattern TARGET = Pattern.compile(
      "\\{(" + String.join("|", PrintedCode.ROOMS) + ")}/((?:\\w+/)*(\\w+)\\.java)");

  private static final Pattern FENCE = Pattern.compile("-{4,}\\s*");

  private EngineListings() {}

  /**
   * Gives each listing of the engine an id, and returns the ids by what is printed there first, as
   * in {@code Dense.forward}; a constructor is {@code Dense.new}.
   */
  static Map<String, String> mark(List<Page> pages, Path home, SourceMarks marks) {
    Map<String, String> ids = new TreeMap<>();
    for (Page page : pages) {
      for (Element listing : page.body().select(".listingblock:has(pre)")) {
        Set<String> printed = listing.selectFirst("pre").wholeText().lines().map(String::strip)
            .collect(Collectors.toSet());
        for (IncludeDirective include : includes(home, marks.of(listing))) {
          methods(home, include).forEach((line, method) -> {
            String id = page.id() + "-code-" + include.tags().get(0);
            if (printed.contains(line) && ids.putIfAbsent(method, id) == null) {
              listing.attr("id", listing.id().isEmpty() ? id : listing.id());
              ids.put(method, listing.id());
            }
          });
        }
      }
    }
    return ids;
  }

  /** The tagged includes of the listing that begins there. */
  private static List<IncludeDirective> includes(Path home, SourceLine place) {
    return lines(home.resolve(place.file())).stream().skip(Math.max(0, place.line() - 1L))
        .dropWhile(line -> !FENCE.matcher(line).matches()).skip(1)
        .takeWhile(line -> !FENCE.matcher(line).matches())
        .map(IncludeDirective::of).flatMap(Optional::stream)
        .filter(include -> !include.tags().isEmpty()).toList();
  }

  /** The methods of a file of ours: how each begins, and its name behind that of its class. */
  private static Map<String, String> methods(Path home, IncludeDirective include) {
    Map<String, String> methods = new TreeMap<>();
    Matcher target = TARGET.matcher(include.target());
    if (target.matches()) {
      Path file = new PrintedCode(home).folders().get(target.group(1)).resolve(target.group(2));
      for (String line : lines(file)) {
        Matcher method = METHOD.matcher(line);
        if (method.matches()) {
          String own = target.group(3);
          String name = method.group(1).equals(own) ? "new" : method.group(1);
          methods.put(line.strip(), own + "." + name);
        }
      }
    }
    return methods;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

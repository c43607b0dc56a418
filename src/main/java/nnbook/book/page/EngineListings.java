package nnbook.book.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private EngineListings() {}

  /**
   * Gives each listing of the engine an id, and returns the ids by what is printed there first, as
   * in {@code Dense.forward}; a constructor is {@code Dense.new}.
   */
  static Map<String, String> mark(List<Page> pages, Path home, SourceMarks marks) {
    Map<String, String> ids = new TreeMap<>();
    for (Page page : pages) {
      List<Element> listings = page.body().select(".listingblock:has(pre)");
      listings.stream().map(listing -> marks.of(listing).file()).distinct()
          .flatMap(file -> lines(home.resolve(file)).stream())
          .map(IncludeDirective::of).flatMap(Optional::stream)
          .forEach(include -> mark(page, listings, home, include, ids));
    }
    return ids;
  }

  private static void mark(Page page, List<Element> listings, Path home, IncludeDirective include,
      Map<String, String> ids) {
    Matcher target = TARGET.matcher(include.target());
    if (!target.matches() || include.tags().isEmpty()) {
      return;
    }
    Path file = new PrintedCode(home).folders().get(target.group(1)).resolve(target.group(2));
    List<String> code = lines(file);
    List<String> region = region(code, include.tags());
    Element listing = listings.stream()
        .max(Comparator.comparingLong(one -> shared(one, region))).orElseThrow();
    Set<String> printed = linesOf(listing);
    String own = target.group(3);
    for (String line : region) {
      Matcher method = METHOD.matcher(line);
      if (method.matches() && printed.contains(line.strip())
          && overloads(code, method.group(1)).allMatch(printed::contains)) {
        if (listing.id().isEmpty()) {
          listing.attr("id", page.id() + "-code-" + include.tags().get(0));
        }
        String name = method.group(1).equals(own) ? "new" : method.group(1);
        ids.putIfAbsent(own + "." + name, listing.id());
      }
    }
  }

  /** The first lines of the methods that others call by this name. */
  private static Stream<String> overloads(List<String> code, String name) {
    return code.stream().filter(line -> !line.contains("private ")
        && METHOD.matcher(line).replaceFirst("$1").equals(name)).map(String::strip);
  }

  private static long shared(Element listing, List<String> region) {
    Set<String> printed = linesOf(listing);
    return region.stream().filter(line -> printed.contains(line.strip())).count();
  }

  private static Set<String> linesOf(Element listing) {
    return listing.selectFirst("pre").wholeText().lines().map(String::strip)
        .filter(line -> !line.isEmpty()).collect(Collectors.toSet());
  }

  private static List<String> region(List<String> lines, List<String> tags) {
    List<String> region = new ArrayList<>();
    boolean inside = false;
    for (String line : lines) {
      if (tags.stream().anyMatch(tag -> line.strip().equals("// tag::" + tag + "[]"))) {
        inside = true;
      } else if (tags.stream().anyMatch(tag -> line.strip().equals("// end::" + tag + "[]"))) {
        inside = false;
      } else if (inside) {
        region.add(line);
      }
    }
    return region;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package nnbook.book.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nnbook.book.check.SourceLine;
import nnbook.platform.Fingerprint;
import nnbook.platform.ProjectLayout;
import nnbook.platform.Wire;
import nnbook.snippet.chapter.Skeleton;

/**
 * The chapters as they were typeset last. One is kept while it, the headings of all chapters, and
 * all that is not a chapter stay the same.
 */
final class KeptParts {
  private static final Pattern INCLUDE =
      Pattern.compile("(?m)^include::(chapters/[^\\[]+\\.adoc)\\[]$");

  /** Asciidoctor takes the last line of an included file for one of the file around it. */
  private static final String END = "\n…\n";

  private final Path folder;
  private final Map<String, String> keys = new LinkedHashMap<>();
  private final Map<String, String> skeletons = new LinkedHashMap<>();
  private final Map<String, Kept> kept = new LinkedHashMap<>();

  /** A part's HTML whose marks count from 0, and their places. */
  record Kept(String html, List<SourceLine> places) {}

  private KeptParts(Path home) {
    this.folder = new ProjectLayout(home).builtBook().resolve("cache/typeset");
  }

  /** Reads what is kept of the book; {@code others} is a hash of all that is not a chapter. */
  static KeptParts of(Path home, String others) {
    KeptParts parts = new KeptParts(home);
    Map<String, String> chapters = new LinkedHashMap<>();
    String book = text(home.resolve("book.adoc"));
    for (MatchResult include : INCLUDE.matcher(book).results().toList()) {
      Path file = home.resolve(include.group(1));
      if (Files.isRegularFile(file)) {
        chapters.put(include.group(1), text(file));
      }
    }
    String headings = others + chapters.values().stream()
        .map(chapter -> Skeleton.isEnough(chapter) ? Skeleton.of(chapter) : chapter)
        .collect(Collectors.joining("\n"));
    chapters.forEach((name, chapter) -> {
      if (Skeleton.isEnough(chapter)) {
        String key = new Fingerprint().add(headings).add(chapter).hex();
        parts.keys.put(name, key);
        parts.load(name, key).ifPresent(found -> {
          parts.kept.put(name, found);
          parts.skeletons.put(name, Skeleton.of(chapter) + END);
        });
      }
    });
    return parts;
  }

  /** What stands in the place of the chapters that are kept, by their names in the book. */
  Map<String, String> skeletons() {
    return skeletons;
  }

  Optional<Kept> of(String name) {
    return Optional.ofNullable(kept.get(name));
  }

  /** Keeps a chapter, if it can be kept. */
  void store(String name, Kept part) {
    if (!keys.containsKey(name)) {
      return;
    }
    List<String> texts = new ArrayList<>(List.of(keys.get(name), part.html));
    for (SourceLine place : part.places) {
      texts.add(place.file());
      texts.add(String.valueOf(place.line()));
    }
    Wire.save(texts, file(name));
  }

  private Optional<Kept> load(String name, String key) {
    return Wire.load(file(name)).filter(texts -> texts.get(0).equals(key)).map(texts -> {
      List<SourceLine> places = new ArrayList<>();
      for (int i = 2; i < texts.size(); i += 2) {
        places.add(new SourceLine(texts.get(i), Integer.parseInt(texts.get(i + 1))));
      }
      return new Kept(texts.get(1), places);
    });
  }

  private Path file(String name) {
    return folder.resolve(Path.of(name).getFileName() + ".html");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package nnbook.book.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nnbook.platform.Wire;
import nnbook.snippet.Picture;
import nnbook.snippet.SnippetResult;

/**
 * Keeps what the snippets of a chapter did, under a key that holds everything it depends on. An
 * entry that cannot be read counts as missing.
 */
final class RunCache {
  /** Status, output, message and line of a snippet, then the parts of its picture. */
  private static final int PICTURE = 4;

  private static final int TEXTS = PICTURE + 6;

  private final Path folder;

  RunCache(Path folder) {
    this.folder = folder;
  }

  Optional<List<SnippetResult>> load(String chapter, String key) {
    return Wire.load(file(chapter)).filter(texts -> texts.get(0).equals(key)).map(texts -> {
      List<SnippetResult> outcomes = new ArrayList<>();
      for (int i = 1; i < texts.size(); i += TEXTS) {
        outcomes.add(outcome(texts.subList(i, i + TEXTS)));
      }
      return List.copyOf(outcomes);
    });
  }

  private static SnippetResult outcome(List<String> texts) {
    List<String> parts = texts.subList(PICTURE, TEXTS);
    return new SnippetResult(
        SnippetResult.Status.valueOf(texts.get(0)), texts.get(1),
        parts.get(0).isEmpty() ? Optional.empty() : Optional.of(Picture.of(parts)),
        texts.get(2), Integer.parseInt(texts.get(3)));
  }

  void store(String chapter, String key, List<SnippetResult> outcomes) {
    List<String> texts = new ArrayList<>(List.of(key));
    for (SnippetResult outcome : outcomes) {
      texts.addAll(List.of(outcome.status().name(), outcome.output(), outcome.message(),
          "" + outcome.line()));
      texts.addAll(outcome.picture().map(Picture::parts)
          .orElse(Collections.nCopies(TEXTS - PICTURE, "")));
    }
    Wire.save(texts, file(chapter));
  }

  private Path file(String chapter) {
    return folder.resolve(chapter + ".run");
  }
}

package nnbook.book.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nnbook.platform.SafeFiles;
import nnbook.snippet.Picture;
import nnbook.snippet.SnippetResult;

/**
 * Keeps what the snippets of a chapter did, under a key that holds everything it depends on. An
 * entry that cannot be read counts as missing.
 */
final class RunCache {
  private final Path folder;

  RunCache(Path folder) {
    this.folder = folder;
  }

  Optional<List<SnippetResult>> load(String chapter, String key) {
    Path file = folder.resolve(chapter + ".run");
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      if (!text(in).equals(key)) {
        return Optional.empty();
      }
      List<SnippetResult> outcomes = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        outcomes.add(outcome(in));
      }
      return Optional.of(List.copyOf(outcomes));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static SnippetResult outcome(DataInputStream in) throws IOException {
    return new SnippetResult(
        SnippetResult.Status.valueOf(text(in)),
        text(in),
        in.readBoolean()
            ? Optional.of(picture(in))
            : Optional.empty(),
        text(in),
        in.readInt());
  }

  private static Picture picture(DataInputStream in) throws IOException {
    List<String> parts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      parts.add(text(in));
    }
    return Picture.of(parts);
  }

  void store(String chapter, String key, List<SnippetResult> outcomes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      put(out, key);
      out.writeInt(outcomes.size());
      for (SnippetResult outcome : outcomes) {
        put(out, outcome);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SafeFiles.write(folder.resolve(chapter + ".run"), bytes.toByteArray());
  }

  private static void put(DataOutputStream out, SnippetResult outcome) throws IOException {
    put(out, outcome.status().name());
    put(out, outcome.output());
    out.writeBoolean(outcome.picture().isPresent());
    if (outcome.picture().isPresent()) {
      List<String> parts = outcome.picture().get().parts();
      out.writeInt(parts.size());
      for (String part : parts) {
        put(out, part);
      }
    }
    put(out, outcome.message());
    out.writeInt(outcome.line());
  }

  private static void put(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}

package nnbook.web.aot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import nnbook.platform.SafeFiles;

/**
 * One of the files that the page loads when Java is wanted. A page that was opened from a disk may
 * load scripts only, so that each is a call with its bytes, compressed, as text.
 *
 * @param name what the page calls it
 * @param key the hash of all that goes into it
 * @param bytes makes its content
 */
record WebPart(String name, String key, Supplier<byte[]> bytes) {
  private static final String NOTICE = "// Licenses: see licenses.txt\n";

  /** The kept file in {@code cache}, made if it is missing. */
  Path file(Path cache) {
    Path file = kept(cache);
    if (!Files.exists(file)) {
      SafeFiles.write(file, script().getBytes(StandardCharsets.US_ASCII));
      removeOthers(cache, file);
    }
    return file;
  }

  boolean isKept(Path cache) {
    return Files.exists(kept(cache));
  }

  private Path kept(Path cache) {
    return cache.resolve(prefix() + key + ".js");
  }

  private String prefix() {
    return name.replace(':', '-') + "-";
  }

  private void removeOthers(Path cache, Path file) {
    try (var files = Files.list(cache)) {
      for (Path other : files.toList()) {
        String found = other.getFileName().toString();
        boolean ours = found.length() == prefix().length() + key.length() + ".js".length()
            && found.startsWith(prefix());
        if (ours && !other.equals(file)) {
          Files.deleteIfExists(other);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String script() {
    String text = Base64.getEncoder().encodeToString(compressed(bytes.get()));
    return NOTICE + "nnbook.java.part(\"" + name + "\", \"" + text + "\");\n";
  }

  private static byte[] compressed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new BestGzip(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Compresses as far as it can. */
  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}

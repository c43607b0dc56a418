package nnbook.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/**
 * Fetches one compressed file. What has come so far stands in a file beside the target, and the next
 * try goes on from there; the target appears only when its plain content has the right hash.
 *
 * @param sha256 of the content after decompression, which does not depend on who compressed it
 */
public record Download(URI address, Path target, String sha256) {
  private static final Messages MESSAGES = Messages.of("data");
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int PARTIAL_CONTENT = 206;
  private static final int OK = 200;
  private static final int RANGE_REFUSED = 416;

  /** Told how many bytes have come, and how many there are (-1: unknown). */
  @FunctionalInterface
  public interface Progress {
    void at(long bytes, long all);
  }

  /** True when the target is there and its content is right. */
  public boolean isDone() {
    return Files.isRegularFile(target) && hash(target).equals(sha256);
  }

  /** Fetches what is missing. Throws {@link UserError} without internet, or for wrong content. */
  public void run(Progress progress) {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      receive(part, progress);
      if (!hash(part).equals(sha256)) {
        Files.delete(part);
        throw new UserError(ExitCode.FAIL, MESSAGES.get("download.hash", address));
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UserError(
          ExitCode.FILES, MESSAGES.get("download.broken", address, reason(e), target), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError(ExitCode.FAIL, MESSAGES.get("download.stopped", address), e);
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? MESSAGES.get("download.offline") : SafeFiles.reason(e);
  }

  private void receive(Path part, Progress progress) throws IOException, InterruptedException {
    long have = Files.exists(part) ? Files.size(part) : 0;
    HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE)
        .followRedirects(HttpClient.Redirect.NORMAL).build();
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
    if (have > 0) {
      request.header("Range", "bytes=" + have + "-");
    }
    HttpResponse<InputStream> response =
        client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream in = response.body()) {
      if (response.statusCode() == RANGE_REFUSED) {
        return; // all of it is here already
      }
      boolean goesOn = response.statusCode() == PARTIAL_CONTENT;
      if (!goesOn && response.statusCode() != OK) {
        throw new IOException(MESSAGES.get("download.status", response.statusCode()));
      }
      long length = response.headers().firstValueAsLong("Content-Length").orElse(-1);
      store(in, part, goesOn ? have : 0, length, progress);
    }
  }

  private static void store(InputStream in, Path part, long have, long length, Progress progress)
      throws IOException {
    long all = length < 0 ? -1 : have + length;
    StandardOpenOption how =
        have > 0 ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
    try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE, how)) {
      byte[] buffer = new byte[1 << 16];
      long bytes = have;
      progress.at(bytes, all);
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        bytes += n;
        progress.at(bytes, all);
      }
    }
  }

  /** The hash of the content; of a damaged file, one that fits nothing. */
  private String hash(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream plain = Idx.plain(file, target.toString().endsWith(".gz"));
          InputStream in = new DigestInputStream(plain, digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      return "unreadable";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package nnbook.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.TextHash;
import nnbook.platform.UserError;

/**
 * Fetches one compressed file. What has come so far is kept in a file beside the target, and the
 * next try goes on from there; the target appears only when its plain content has the right hash.
 *
 * @param address an https address; plain http is for a server on this machine
 * @param size of the compressed file in bytes; no more than that is ever stored
 * @param sha256 of the content after decompression, which does not depend on who compressed it
 * @param patience how long to wait for a connection, and for the next bytes
 */
public record Download(URI address, Path target, long size, String sha256, Duration patience) {
  private static final Messages MESSAGES = Messages.of("data");
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int RANGE_REFUSED = 416;

  /** Told how many bytes have come, and how many there are. */
  @FunctionalInterface
  public interface ByteCounter {
    void at(long bytes, long all);
  }

  /** Throws IllegalArgumentException for an address that others could answer in its place. */
  public Download {
    boolean safe = "https".equals(address.getScheme());
    if (!safe && !("http".equals(address.getScheme()) && isThisMachine(address.getHost()))) {
      throw new IllegalArgumentException("Download: address must be https, was " + address);
    }
  }

  Download(URI address, Path target, long size, String sha256) {
    this(address, target, size, sha256, PATIENCE);
  }

  private static boolean isThisMachine(String host) {
    return InetAddress.getLoopbackAddress().getHostAddress().equals(host);
  }

  /** True when the target is there and its content is right. */
  public boolean isDone() {
    return Files.isRegularFile(target) && hash(target).equals(sha256);
  }

  /** Fetches what is missing. Throws {@link UserError} without internet, or for wrong content. */
  public void run(ByteCounter counter) {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      long bytes = receive(part, counter);
      if (bytes > size) {
        throw refused(part, MESSAGES.get("download.long", address, Long.toString(size)));
      }
      boolean right = hash(part).equals(sha256);
      if (!right && bytes < size) {
        throw new IOException(MESSAGES.get("download.short", bytes, size));
      }
      if (!right) {
        throw refused(part, MESSAGES.get("download.hash", address));
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UserError(
          ExitCode.FILES, MESSAGES.get("download.broken", address, reason(e), target), e);
    }
  }

  private static UserError refused(Path part, String sentence) throws IOException {
    Files.delete(part);
    return new UserError(ExitCode.FAIL, sentence);
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? MESSAGES.get("download.offline") : SafeFiles.reason(e);
  }

  /** Goes on where the last try stopped; returns how many bytes there are now. */
  private long receive(Path part, ByteCounter counter) throws IOException {
    long have = Files.exists(part) ? Files.size(part) : 0;
    if (have >= size) {
      return have;
    }
    HttpURLConnection connection = open(have);
    try {
      int status = connection.getResponseCode();
      if (status == RANGE_REFUSED) {
        throw refused(part, MESSAGES.get("download.hash", address));
      }
      boolean goesOn = status == HttpURLConnection.HTTP_PARTIAL;
      if (!goesOn && status != HttpURLConnection.HTTP_OK) {
        throw new IOException(MESSAGES.get("download.status", status));
      }
      String range = String.valueOf(connection.getHeaderField("Content-Range"));
      if (goesOn && !range.startsWith("bytes " + have + "-")) {
        throw new IOException(MESSAGES.get("download.range", range));
      }
      return store(connection.getInputStream(), part, goesOn ? have : 0, counter);
    } finally {
      connection.disconnect();
    }
  }

  private HttpURLConnection open(long have) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setConnectTimeout((int) patience.toMillis());
    connection.setReadTimeout((int) patience.toMillis());
    if (have > 0) {
      connection.setRequestProperty("Range", "bytes=" + have + "-");
    }
    return connection;
  }

  /** Appends what comes to the bytes that are there, at most one byte over the size. */
  private long store(InputStream body, Path part, long have, ByteCounter counter)
      throws IOException {
    StandardOpenOption how =
        have > 0 ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
    try (InputStream in = body;
        OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE,
            StandardOpenOption.WRITE, how)) {
      byte[] buffer = new byte[1 << 16];
      long bytes = have;
      counter.at(bytes, size);
      while (bytes <= size) {
        int n = in.read(buffer, 0, (int) Math.min(buffer.length, size + 1 - bytes));
        if (n < 0) {
          break;
        }
        out.write(buffer, 0, n);
        bytes += n;
        counter.at(Math.min(bytes, size), size);
      }
      return bytes;
    }
  }

  /** The hash of the content; of a damaged file, one that fits nothing. */
  private String hash(Path file) {
    try {
      MessageDigest digest = TextHash.sha256();
      try (InputStream plain = Idx.plain(file, target.toString().endsWith(".gz"));
          InputStream in = new DigestInputStream(plain, digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      return "unreadable";
    }
  }
}

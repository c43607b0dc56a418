package nnbook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import nnbook.platform.ExitCode;
import nnbook.platform.UserError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server on this machine that can break off. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DownloadTest {
  private static final byte[] CONTENT = "the content of a file ".repeat(5000).getBytes();

  private final byte[] compressed = compressed();
  private final List<String> ranges = new ArrayList<>();
  @TempDir private Path folder;
  private HttpServer server;
  private Path target;

  /** Opened when the client has what was sent; the server hangs up only then. */
  private final CountDownLatch stored = new CountDownLatch(1);

  /** How many bytes the server sends before it hangs up. */
  private int breaksAfter = Integer.MAX_VALUE;

  @BeforeEach
  void a_server() throws IOException {
    target = folder.resolve("new/file.gz");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/file.gz", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String range = exchange.getRequestHeaders().getFirst("Range");
    ranges.add(String.valueOf(range));
    int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
    int length = compressed.length - from;
    if (range != null) {
      exchange.getResponseHeaders().add("Content-Range", "bytes " + from + "-" + compressed.length);
    }
    exchange.sendResponseHeaders(range == null ? 200 : 206, length);
    try (exchange) {
      exchange.getResponseBody().write(compressed, from, Math.min(length, breaksAfter));
      if (breaksAfter < length) {
        exchange.getResponseBody().flush();
        stored.await(); // or what was sent might be lost on its way
      }
    } catch (IOException e) {
      // The broken-off answer is the purpose.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] compressed() {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
        out.write(CONTENT);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Download download(byte[] expected) {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/file.gz");
    return new Download(address, target, compressed.length, sha256(expected));
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(target.getParent())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void a_file_arrives_whole_and_is_checked_by_its_content() throws IOException {
    List<Long> seen = new ArrayList<>();
    Download download = download(CONTENT);
    assertFalse(download.isDone());
    download.run((bytes, all) -> {
      seen.add(bytes);
      assertEquals(compressed.length, all);
    });
    assertTrue(download.isDone());
    assertArrayEquals(compressed, Files.readAllBytes(target));
    assertEquals(List.of("file.gz"), files());
    assertEquals(compressed.length, seen.get(seen.size() - 1));
  }

  @Test
  void a_broken_download_goes_on_where_it_stopped() throws IOException {
    breaksAfter = 100;
    UserError error = assertThrows(UserError.class, () -> download(CONTENT).run((bytes, all) -> {
      if (bytes == breaksAfter) {
        stored.countDown();
      }
    }));
    assertTrue(error.getMessage().contains("the next try goes on from there"), error::getMessage);
    assertEquals(ExitCode.FILES, error.exitCode());
    assertEquals(List.of("file.gz.part"), files());
    breaksAfter = Integer.MAX_VALUE;
    download(CONTENT).run((b, a) -> {});
    assertTrue(download(CONTENT).isDone());
    assertEquals(List.of("null", "bytes=100-"), ranges);
  }

  @Test
  void wrong_content_is_deleted_and_told() throws IOException {
    byte[] other = Arrays.copyOf(CONTENT, 10);
    UserError error = assertThrows(UserError.class, () -> download(other).run((b, a) -> {}));
    assertTrue(error.getMessage().contains("SHA-256"), error::getMessage);
    assertEquals(List.of(), files());
  }

  @Test
  void a_page_that_is_not_there_or_no_server_is_a_sentence() {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/nothing");
    UserError missing = assertThrows(UserError.class,
        () -> new Download(address, target, 10, "").run((b, a) -> {}));
    assertTrue(missing.getMessage().contains("the server answered 404"), missing::getMessage);
    server.stop(0);
    UserError offline = assertThrows(UserError.class,
        () -> new Download(address, target, 10, "").run((b, a) -> {}));
    assertTrue(offline.getMessage().contains("copy the file to " + target), offline::getMessage);
    assertFalse(offline.getMessage().contains("null"), offline::getMessage);
  }
}

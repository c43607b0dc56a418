package nnbook.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nnbook.platform.ExitCode;
import nnbook.platform.UserError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads from servers that answer what they should not: each ends with a sentence. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadServerTest {
  private static final long SIZE = 1000;
  private static final Duration SOON = Duration.ofMillis(100);

  @TempDir private Path folder;
  private final CountDownLatch over = new CountDownLatch(1);
  private ServerSocket server;

  /** Writes an answer after the head of the request has come. */
  private interface Answer {
    void write(OutputStream out) throws IOException, InterruptedException;
  }

  @BeforeEach
  void a_server() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void stop() throws IOException {
    over.countDown();
    server.close();
  }

  private void answering(Answer answer) {
    Thread thread = new Thread(() -> {
      while (!server.isClosed()) {
        answer(answer);
      }
    });
    thread.setDaemon(true);
    thread.start();
  }

  private void answer(Answer answer) {
    try (Socket socket = server.accept()) {
      BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream()));
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {}
      answer.write(socket.getOutputStream());
      socket.getOutputStream().flush();
    } catch (IOException e) {
      // The client may hang up: that is what it should do.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answering(String text) {
    String ended = text.contains("\n\n") ? text : text + "\n\n";
    answering(out -> out.write(ended.replace("\n", "\r\n").getBytes()));
  }

  private Path target() {
    return folder.resolve("file.gz");
  }

  private UserError fetched(Duration patience) {
    URI address = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/file.gz");
    UserError error = assertThrows(UserError.class,
        () -> new Download(address, target(), SIZE, "00", patience).run((bytes, all) -> {}));
    assertTrue(Files.notExists(target()));
    return error;
  }

  private UserError fetched() {
    return fetched(Duration.ofSeconds(20));
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void a_body_without_an_end_is_stopped_at_the_size_and_deleted() throws IOException {
    answering(out -> {
      out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes());
      while (true) {
        out.write(new byte[1 << 16]);
      }
    });
    UserError error = fetched();
    assertTrue(error.getMessage().contains("longer than the 1000 bytes"), error::getMessage);
    assertEquals(ExitCode.FAIL, error.exitCode());
    assertEquals(List.of(), files());
  }

  @Test
  void what_is_longer_than_it_should_be_already_is_deleted_without_asking() throws IOException {
    Files.write(folder.resolve("file.gz.part"), new byte[(int) SIZE + 1]);
    assertTrue(fetched().getMessage().contains("longer than the 1000 bytes"));
    assertEquals(List.of(), files());
  }

  @Test
  void a_server_that_says_nothing_is_not_waited_for() throws IOException {
    answering(out -> over.await());
    assertTrue(fetched(SOON).getMessage().contains("timed out"));
    assertEquals(List.of(), files());
  }

  @Test
  void a_server_that_stops_in_the_middle_is_not_waited_for() throws IOException {
    answering(out -> {
      out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nabc".getBytes());
      out.flush();
      over.await();
    });
    assertTrue(fetched(SOON).getMessage().contains("timed out"));
    assertEquals(List.of("file.gz.part"), files());
  }

  @Test
  void a_body_that_is_too_short_is_kept_to_go_on() throws IOException {
    answering("HTTP/1.1 200 OK\nContent-Length: 3\n\nabc");
    assertTrue(fetched().getMessage().contains("stopped after 3 of 1000 bytes"));
    assertEquals(List.of("file.gz.part"), files());
  }

  @Test
  void what_no_server_can_go_on_from_is_deleted() throws IOException {
    Files.write(folder.resolve("file.gz.part"), new byte[7]);
    answering("HTTP/1.1 416 Range Not Satisfiable");
    assertTrue(fetched().getMessage().contains("is not what it should be"));
    assertEquals(List.of(), files());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "HTTP/1.1 200 OK\nContent-Length: many",
    "HTTP/1.1 200 OK\nContent-Length: -5",
    "HTTP/1.1 200 OK\nContent-Length: 99999999999999999999",
    "HTTP/1.1 302 Found\nLocation: http://[bad",
    "HTTP/1.1 302 Found\nLocation: no scheme: at all",
    "HTTP/1.1 302 Found\nLocation: ftp://127.0.0.1/file.gz",
    "HTTP/1.1 302 Found\nLocation: file:///etc/passwd",
    "HTTP/1.1 302 Found\nLocation: /file.gz",
    "HTTP/1.1 302 Found",
    "HTTP/1.1 206 Partial Content\nContent-Range: bytes 7-999/1000",
    "HTTP/1.1 999 What",
    "HTTP/1.1",
    "nothing of the kind"
  })
  void an_answer_that_makes_no_sense_is_a_sentence(String head) throws IOException {
    answering(head);
    UserError error = fetched();
    assertTrue(error.getMessage().startsWith("Cannot fetch http://127.0.0.1:"), error::getMessage);
    assertFalse(error.getMessage().contains("null"), error::getMessage);
    assertTrue(files().stream().allMatch("file.gz.part"::equals));
  }

  @Test
  void an_address_that_others_could_answer_is_refused() {
    URI address = URI.create("http://example.org/file.gz");
    IllegalArgumentException error = assertThrows(IllegalArgumentException.class,
        () -> new Download(address, target(), SIZE, "00"));
    assertEquals("Download: address must be https, was http://example.org/file.gz",
        error.getMessage());
  }
}

package nnbook.book.site.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Firefox without a window, asked by WebDriver BiDi, which it speaks by itself: Debian has no
 * geckodriver.
 */
final class Firefox implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern LISTENS = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");
  private static final long PATIENCE = 120;

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private final AtomicInteger count = new AtomicInteger();
  private final String tab;

  private Firefox(Process process, URI address) {
    this.process = process;
    this.socket = HttpClient.newHttpClient().newWebSocketBuilder()
        .buildAsync(address.resolve("/session"), new Ear(messages)).join();
    ask("session.new", Map.of("capabilities", Map.of()));
    this.tab = ask("browsingContext.getTree", Map.of())
        .at("/contexts/0/context").asText();
  }

  /** Where Firefox is: in the variable FIREFOX, or on the path. */
  static Optional<Path> find(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("FIREFOX")).map(Path::of)
        .or(() -> Stream.of("firefox-esr", "firefox")
            .flatMap(name -> Stream.of(environment.getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst());
  }

  /** Starts it with an empty profile in {@code folder} and these preferences. */
  static Firefox start(Path program, Path folder, Map<String, Boolean> preferences)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    preferences.forEach((name, value) ->
        lines.append("user_pref(\"").append(name).append("\", ").append(value).append(");\n"));
    Files.writeString(folder.resolve("user.js"), lines);
    Process process = new ProcessBuilder(program.toString(), "--headless", "--no-remote",
        "--profile", folder.toString(), "--remote-debugging-port=0", "about:blank")
        .redirectErrorStream(true)
        .start();
    return new Firefox(process, address(process));
  }

  /** Firefox says where it listens; what it says later goes nowhere. */
  private static URI address(Process process) throws IOException {
    var lines = process.inputReader();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher matcher = LISTENS.matcher(line);
      if (matcher.find()) {
        Thread rest = new Thread(() -> drain(process));
        rest.setDaemon(true);
        rest.start();
        return URI.create(matcher.group(1));
      }
    }
    throw new AssertionError("Firefox has ended");
  }

  private static void drain(Process process) {
    try (InputStream later = process.getInputStream()) {
      later.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // it has ended
    }
  }

  void open(URI page) {
    ask("browsingContext.navigate",
        Map.of("context", tab, "url", page.toString(), "wait", "complete"));
  }

  /** Evaluates an expression, which may be a promise; returns its text. */
  String run(String expression) {
    JsonNode told = ask("script.evaluate", Map.of("expression", expression,
        "target", Map.of("context", tab), "awaitPromise", true));
    if (!told.path("type").asText().equals("success")) {
      throw new AssertionError(told.toString());
    }
    return told.at("/result/value").asText();
  }

  /** Waits for such an element. */
  void await(String selector) {
    awaitText(selector, "");
  }

  /** Waits until the text of such an element begins so. */
  void awaitText(String selector, String beginning) {
    run("new Promise((end) => { const look = () =>"
        + " document.querySelector(" + quoted(selector) + ")?.textContent.startsWith("
        + quoted(beginning) + ") ? end('') : setTimeout(look, 20); look(); })");
  }

  /** Types keys where the focus is, all of them while {@code held} is held, if it is not empty. */
  void type(String held, String keys) {
    Stream<Map<String, Object>> typed = keys.codePoints().mapToObj(Character::toString)
        .flatMap(key -> Stream.of(key("keyDown", key), key("keyUp", key)));
    List<Map<String, Object>> all = held.isEmpty() ? typed.toList()
        : Stream.of(Stream.of(key("keyDown", held)), typed, Stream.of(key("keyUp", held)))
            .flatMap(part -> part).toList();
    ask("input.performActions", Map.of("context", tab,
        "actions", List.of(Map.of("type", "key", "id", "keys", "actions", all))));
  }

  private static Map<String, Object> key(String what, String key) {
    return Map.of("type", what, "value", key);
  }

  static String quoted(String text) {
    try {
      return JSON.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  private JsonNode ask(String method, Map<String, Object> parameters) {
    int id = count.incrementAndGet();
    try {
      socket.sendText(JSON.writeValueAsString(
          Map.of("id", id, "method", method, "params", parameters)), true).join();
      while (true) {
        String message = messages.poll(PATIENCE, TimeUnit.SECONDS);
        if (message == null) {
          throw new AssertionError("No answer to " + method + " " + parameters);
        }
        JsonNode told = JSON.readTree(message);
        if (told.path("type").asText().equals("error")) {
          throw new AssertionError(message);
        }
        if (told.path("id").asInt() == id) {
          return told.get("result");
        }
      }
    } catch (JsonProcessingException | InterruptedException e) {
      throw new AssertionError(method, e);
    }
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Puts the parts of messages together. */
  private static final class Ear implements WebSocket.Listener {
    private final BlockingQueue<String> messages;
    private final StringBuilder begun = new StringBuilder();

    Ear(BlockingQueue<String> messages) {
      this.messages = messages;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
      begun.append(part);
      if (last) {
        messages.add(begun.toString());
        begun.setLength(0);
      }
      socket.request(1);
      return null;
    }
  }
}

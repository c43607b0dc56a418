package nnbook.book.site.browser;

import java.util.Map;
import java.util.Set;
import org.openqa.selenium.json.Json;

/** The requests in the browser's record of its network. */
final class Requests {
  private static final Set<String> ON_THE_MACHINE =
      Set.of("file", "data", "blob", "about", "chrome");

  private Requests() {}

  /** Returns the address that a record asks for, or an empty text if it is about something else. */
  static String url(String record) {
    Map<?, ?> message = child(new Json().toType(record, Map.class), "message");
    return switch (String.valueOf(message.get("method"))) {
      case "Network.requestWillBeSent" -> text(child(child(message, "params"), "request"));
      case "Network.webSocketCreated" -> text(child(message, "params"));
      default -> "";
    };
  }

  static boolean leavesTheMachine(String url) {
    return !url.isEmpty() && !ON_THE_MACHINE.contains(url.substring(0, url.indexOf(':')));
  }

  private static Map<?, ?> child(Map<?, ?> json, String key) {
    return (Map<?, ?>) json.get(key);
  }

  private static String text(Map<?, ?> request) {
    return String.valueOf(request.get("url"));
  }
}

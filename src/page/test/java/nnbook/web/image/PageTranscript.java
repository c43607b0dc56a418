package nnbook.web.image;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.stream.Stream;
import nnbook.snippet.Picture;
import nnbook.snippet.SnippetResult;
import nnbook.snippet.SnippetResult.Status;

/** What a snippet's run in the page puts out, made into what the terminal's session tells of it. */
public final class PageTranscript implements PageOutput {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final StringBuilder text = new StringBuilder();
  private Optional<Picture> figure = Optional.empty();

  @Override
  public void write(String kind, String output) {
    if (kind.equals("figure")) {
      figure = Optional.of(picture(json(output)));
      return;
    }
    boolean behindLine = !text.isEmpty() && text.charAt(text.length() - 1) != '\n';
    text.append(kind.equals("echo") && behindLine ? "\n" : "").append(output);
  }

  private static Picture picture(JsonNode parts) {
    return Picture.of(Stream.concat(
            Stream.of("svg", "narrow", "caption", "description", "csv")
                .map(name -> parts.get(name).asText()),
            Stream.of(""))
        .toList());
  }

  /** The result of a run that does not compile, for the first of its problems. */
  public SnippetResult problem(JsonNode problem) {
    return result(
        Status.DOES_NOT_COMPILE, problem.get("sentence").asText(), problem.get("line").asInt());
  }

  /** The result of a run; {@code failure} is empty, or what the session says of an exception. */
  public SnippetResult result(String failure) {
    if (failure.isEmpty()) {
      return result(Status.OK, "", 0);
    }
    JsonNode thrown = json(failure);
    return result(Status.THREW, thrown.get("message").asText(), thrown.get("line").asInt());
  }

  private SnippetResult result(Status status, String message, int line) {
    String shown = text.toString().replaceAll("[ \\t]+(?=\\n|$)", "").stripTrailing();
    return new SnippetResult(status, shown, figure, message, line);
  }

  public static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }
}

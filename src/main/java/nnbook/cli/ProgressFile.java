package nnbook.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nnbook.grader.ExerciseCatalog;
import nnbook.learner.ReviewState;
import nnbook.platform.SafeFiles;

/**
 * What a learner has written, on the way from the pages of the book to the project or back: {@code
 * {"nnbook": "progress", "code": {"ch01.WeightedInput": "…"}, "done": ["ch01.WeightedInput"],
 * "review": {"ch01.term-bias": "2 2027-03-08"}}}.
 *
 * @param code the text of each exercise that is begun
 * @param done the exercises that have passed
 * @param review how well each card of the review is remembered
 */
record ProgressFile(
    Map<String, String> code, Collection<String> done, Map<String, ReviewState> review) {
  /** The chapter and the key of a card; anything else would not be read again. */
  private static final String CARD = "[a-z0-9-]+\\.[a-z0-9-]+";

  private static final String KIND = "nnbook";
  private static final String PROGRESS = "progress";

  /** Reads a file; empty if it holds something else. Throws UserError if it cannot be read. */
  static Optional<ProgressFile> read(Path file) {
    JsonNode json;
    try {
      json = new ObjectMapper().readTree(ExerciseCatalog.bytes(file));
    } catch (IOException e) {
      return Optional.empty();
    }
    if (!json.path(KIND).asText().equals(PROGRESS)) {
      return Optional.empty();
    }
    Map<String, String> code = new TreeMap<>();
    json.path("code").properties().forEach(own -> code.put(own.getKey(), own.getValue().asText()));
    Collection<String> done = new TreeSet<>();
    json.path("done").forEach(id -> done.add(id.asText()));
    Map<String, ReviewState> review = new TreeMap<>();
    json.path("review").properties().stream()
        .filter(card -> card.getKey().matches(CARD))
        .forEach(card -> ReviewState.of(card.getValue().asText())
            .ifPresent(state -> review.put(card.getKey(), state)));
    return Optional.of(new ProgressFile(code, done, review));
  }

  void write(Path file) {
    ObjectNode texts = Json.object();
    code.forEach(texts::put);
    ObjectNode json = Json.object().put(KIND, PROGRESS);
    json.set("code", texts);
    done.forEach(json.putArray("done")::add);
    ObjectNode states = json.putObject("review");
    review.forEach((card, state) -> states.put(card, state.toString()));
    SafeFiles.write(file, (Json.text(json) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}

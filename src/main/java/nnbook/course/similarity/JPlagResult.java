package nnbook.course.similarity;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/**
 * What JPlag found.
 *
 * @param pairs the pairs that it kept, the most similar first
 * @param compared the ids of the students whose submissions it compared
 * @param comparisons how many pairs it compared
 * @param median the average similarity that half of all pairs do not reach, from 0 to 1, or NaN
 */
record JPlagResult(
    List<SimilarPair> pairs, Set<String> compared, int comparisons, double median) {
  private static final Messages MESSAGES = Messages.of("course");
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern FILE = Pattern.compile(".*?(ch\\d\\d)[/\\\\](\\w+)\\.java");
  private static final String OVERVIEW = "overview.json";

  /** The result files of JPlag 6 are of this kind. */
  private static final int VERSION = 6;

  JPlagResult {
    pairs = List.copyOf(pairs);
    compared = Set.copyOf(compared);
  }

  /**
   * Reads a result file, a zip with JSON.
   *
   * @param student the id of the student whose folder had this name
   * @throws UserError when the file cannot be read, or is not what JPlag 6 writes
   */
  static JPlagResult read(Path file, UnaryOperator<String> student) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      JsonNode overview = json(zip, OVERVIEW);
      if (required(overview, "jplag_version", "major").asInt() != VERSION) {
        throw new IOException(MESSAGES.get("similarity.version", VERSION));
      }
      JsonNode names = required(overview, "submission_ids_to_comparison_file_name");
      List<SimilarPair> pairs = new ArrayList<>();
      for (JsonNode top : required(overview, "top_comparisons")) {
        String first = required(top, "first_submission").asText();
        String second = required(top, "second_submission").asText();
        pairs.add(new SimilarPair(
            student.apply(first),
            student.apply(second),
            required(top, "similarities", "AVG").asDouble(),
            required(top, "similarities", "MAX").asDouble(),
            tokens(json(zip, required(names, first, second).asText()))));
      }
      Set<String> compared = new HashSet<>();
      required(overview, "submission_id_to_display_name").fieldNames()
          .forEachRemaining(name -> compared.add(student.apply(name)));
      return new JPlagResult(
          pairs,
          compared,
          required(overview, "total_comparisons").asInt(),
          median(required(overview, "distributions", "AVG")));
    } catch (JacksonException e) {
      throw unreadable(file, MESSAGES.get("similarity.json"), e);
    } catch (IOException e) {
      throw unreadable(file, SafeFiles.reason(e), e);
    }
  }

  private static UserError unreadable(Path file, String reason, IOException e) {
    return new UserError(
        ExitCode.FILES, MESSAGES.get("similarity.unreadable", file.getFileName(), reason), e);
  }

  private static JsonNode json(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException(MESSAGES.get("similarity.part", name));
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return JSON.readTree(in);
    }
  }

  private static JsonNode required(JsonNode node, String... path) throws IOException {
    JsonNode found = node;
    for (String name : path) {
      found = found.path(name);
    }
    if (found.isMissingNode() || found.isNull()) {
      throw new IOException(MESSAGES.get("similarity.part", String.join(".", path)));
    }
    return found;
  }

  private static SortedMap<String, Integer> tokens(JsonNode comparison) throws IOException {
    SortedMap<String, Integer> tokens = new TreeMap<>();
    for (JsonNode match : required(comparison, "matches")) {
      Matcher file = FILE.matcher(required(match, "firstFile").asText());
      String exercise = file.matches() ? file.group(1) + "." + file.group(2) : "?";
      tokens.merge(exercise, required(match, "tokens").asInt(), Integer::sum);
    }
    return tokens;
  }

  /** JPlag counts pairs by percent, from 0 up. */
  private static double median(JsonNode counts) {
    long all = 0;
    for (JsonNode count : counts) {
      all += count.asLong();
    }
    long seen = 0;
    for (int i = 0; i < counts.size() && all > 0; i++) {
      seen += counts.get(i).asLong();
      if (2 * seen >= all) {
        return (i + 0.5) / counts.size();
      }
    }
    return Double.NaN;
  }
}

package nnbook.course.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.diagnosis.Failure;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/**
 * Results as JSON files. The names of the fields are those of the records, and are documented in
 * {@code src/docs/json.adoc}; words of enumerations are in lower case. Reading is strict: what has
 * a field too many or too few, or a value of another kind, is refused with the file's name.
 */
public final class ResultFiles {
  private static final Messages MESSAGES = Messages.of("course");
  private static final String ENDING = ".json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
              DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .addMixIn(Failure.class, WithoutClues.class)
          .build();

  /** The same line ends on every system. */
  private static final ObjectWriter WRITER =
      MAPPER.writer(
          new DefaultPrettyPrinter()
              .withObjectIndenter(new DefaultIndenter("  ", "\n"))
              .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private ResultFiles() {}

  /** Clues serve the verdict; of a result that is kept, what came of them is enough. */
  @JsonIgnoreProperties("clues")
  private abstract static class WithoutClues {
    @JsonCreator
    WithoutClues(
        @JsonProperty("kind") Failure.Kind kind,
        @JsonProperty("headline") String headline,
        @JsonProperty("given") String given,
        @JsonProperty("expected") String expected,
        @JsonProperty("actual") String actual,
        @JsonProperty("difference") String difference,
        @JsonProperty("diagnosis") String diagnosis,
        @JsonProperty("seed") String seed) {}
  }

  /** The folder of a graded course that has a file for each student, with all that is known. */
  public static Path folder(Path course) {
    return course.resolve("results");
  }

  /** The name of the file or folder of a student, or of anything else with such a name. */
  public static String fileName(String id) {
    StringBuilder name = new StringBuilder();
    id.codePoints().forEach(c -> {
      boolean plain = Character.isLetterOrDigit(c) || "_-@".indexOf(c) >= 0
          || c == '.' && !name.isEmpty();
      name.append(plain ? Character.toString(c) : "%" + Integer.toHexString(c) + ";");
    });
    return name.toString();
  }

  /** Writes a student's result to {@code file}, whole or not at all. */
  public static void write(Path file, StudentResult result) {
    SafeFiles.write(file, text(result));
  }

  /** Writes the score of an exercise to {@code file}, whole or not at all. */
  public static void write(Path file, ExerciseScore score) {
    SafeFiles.write(file, text(score));
  }

  /** Reads a student's result. Throws UserError when the file is missing or damaged. */
  public static StudentResult readStudent(Path file) {
    return read(file, StudentResult.class);
  }

  /** Reads the score of an exercise. Throws UserError when the file is missing or damaged. */
  public static ExerciseScore readScore(Path file) {
    return read(file, ExerciseScore.class);
  }

  /**
   * The results of all students of the graded course in {@code course}, by id. Throws UserError
   * when there are none, or one cannot be read.
   */
  public static List<StudentResult> readAll(Path course) {
    return files(course).stream()
        .map(ResultFiles::readStudent)
        .sorted(Comparator.comparing(StudentResult::student))
        .toList();
  }

  /** The files of all students, for who reads one after the other. */
  public static List<Path> files(Path course) {
    Path folder = folder(course);
    if (!Files.isDirectory(folder)) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("result.none", course));
    }
    return filesIn(folder);
  }

  /** The same, where the folder with the files itself is given. */
  public static List<Path> filesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw unreadable(folder, SafeFiles.reason(e), e);
    }
  }

  /** The JSON text of a record or a tree: an object, one field a line. */
  public static String text(Object value) {
    try {
      return WRITER.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T read(Path file, Class<T> type) {
    try {
      T value = MAPPER.treeToValue(completed(MAPPER.readTree(Files.readString(file))), type);
      if (value == null) {
        throw unreadable(file, MESSAGES.get("result.empty"), null);
      }
      return value;
    } catch (JsonMappingException e) {
      throw unreadable(file, place(e) + plain(e.getOriginalMessage()), e);
    } catch (JsonProcessingException e) {
      throw unreadable(file, e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw unreadable(file, SafeFiles.reason(e), e);
    }
  }

  /** With an empty list or text for what is only written where there is something. */
  private static JsonNode completed(JsonNode result) {
    if (result instanceof ObjectNode object) {
      if (object.has("student") && !object.has("heldUntil")) {
        object.put("heldUntil", "");
      }
      if (object.has("exercise") && !object.has("byHand")) {
        object.putArray("byHand");
      }
      object.path("exercises").forEach(ResultFiles::completed);
    }
    return result;
  }

  /** {@code exercises[3].checks[0].points: }, or nothing. */
  private static String place(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(part -> part.getFieldName() != null
                ? "." + part.getFieldName()
                : "[" + part.getIndex() + "]")
            .collect(Collectors.joining());
    return path.isEmpty() ? "" : path.replaceFirst("^\\.", "") + ": ";
  }

  /** Without the names of options of the library. */
  private static String plain(String message) {
    return message.replaceFirst(" \\(index \\d+\\); .*", "");
  }

  private static UserError unreadable(Path file, String reason, Exception cause) {
    return new UserError(ExitCode.FILES, MESSAGES.get("result.unreadable", file, reason), cause);
  }
}

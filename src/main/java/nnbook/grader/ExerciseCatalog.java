package nnbook.grader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nnbook.platform.ChapterName;
import nnbook.platform.ExitCode;
import nnbook.platform.FileTree;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/**
 * The exercises of a folder: {@code chNN/Name.java}, by chapter and then in the book's order. One
 * that has hints but no file belongs to them: the learner has deleted it, and can have it back.
 */
public final class ExerciseCatalog {
  private static final Messages MESSAGES = Messages.of("grader");
  private static final int LARGEST = 1_000_000;

  private static final String MARK = "\uFEFF";

  private final Path folder;
  private final List<Exercise> exercises;

  private ExerciseCatalog(Path folder, List<Exercise> exercises) {
    this.folder = folder;
    this.exercises = exercises;
  }

  /** Reads the exercises below {@code folder}; a missing folder has none. */
  public static ExerciseCatalog of(Path folder) {
    return new ExerciseCatalog(folder,
        FileTree.list(folder, ChapterName.REGEX).stream()
            .filter(Files::isDirectory)
            .flatMap(chapter -> chapter(chapter).stream())
            .toList());
  }

  private static List<Exercise> chapter(Path chapter) {
    List<String> order = order(chapter.resolve(ExercisePaths.HINTS));
    Stream<Path> hinted = order.stream().map(name -> chapter.resolve(name + ".java"));
    try (Stream<Path> files = Files.list(chapter)) {
      return Stream.concat(files, hinted)
          .filter(file -> file.getFileName().toString().matches("[A-Z]\\w*\\.java"))
          .distinct()
          .map(ExerciseCatalog::read)
          .sorted(
              Comparator.comparingInt((Exercise e) -> position(order, e.name()))
                  .thenComparing(Exercise::name))
          .toList();
    } catch (IOException e) {
      throw unreadable(chapter, SafeFiles.reason(e), e);
    }
  }

  /** Hints that cannot be read give no order; who asks for a hint is told. */
  private static List<String> order(Path hints) {
    try {
      return Sections.of(hints).names();
    } catch (UserError e) {
      return List.of();
    }
  }

  private static int position(List<String> order, String name) {
    int index = order.indexOf(name);
    return index < 0 ? Integer.MAX_VALUE : index;
  }

  /** The exercise of one source file, whatever it is and whatever state it is in. */
  public static Exercise read(Path file) {
    return new Exercise(file);
  }

  /** The exercise of {@code file} as it would be if {@code source} were its text. */
  public static Exercise read(Path file, String source) {
    return new Exercise(file, source);
  }

  /**
   * The text of a source file, without the mark of its encoding that some editors put first; one
   * without a mark that is not UTF-8 is read as Latin-1.
   */
  public static String source(Path file) {
    byte[] bytes = bytes(file);
    boolean utf16 = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE; // FE FF or FF FE
    try {
      Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  /** The text of a source file; nothing when it cannot be read. */
  public static Optional<String> text(Path file) {
    try {
      return Optional.of(source(file));
    } catch (UserError e) {
      return Optional.empty();
    }
  }

  /**
   * The bytes of a source file. Throws UserError when it cannot be read, is larger than any source,
   * or is no file at all: a pipe or a device would be read for ever.
   */
  public static byte[] bytes(Path file) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw unreadable(file, MESSAGES.get("file.odd"), null);
      }
      byte[] bytes = firstBytes(file);
      if (bytes.length > LARGEST) {
        throw unreadable(file, MESSAGES.get("file.large"), null);
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(file, SafeFiles.reason(e), e);
    }
  }

  private static byte[] firstBytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LARGEST + 1);
    }
  }

  private static UserError unreadable(Path file, String reason, IOException cause) {
    return new UserError(ExitCode.FILES, MESSAGES.get("file.unreadable", file, reason), cause);
  }

  public Path folder() {
    return folder;
  }

  public List<Exercise> all() {
    return exercises;
  }

  /** The chapters that have exercises, in order. */
  public List<String> chapters() {
    return exercises.stream().map(Exercise::chapter).distinct().toList();
  }

  public List<Exercise> chapter(String chapter) {
    return exercises.stream().filter(e -> e.chapter().equals(chapter)).toList();
  }

  /** The exercise with exactly this id, {@code ch01.WeightedInput}. */
  public Optional<Exercise> find(String id) {
    return exercises.stream().filter(e -> e.id().equals(id)).findFirst();
  }

  /**
   * The exercise that {@code name} means: its id, name, file, or any part that fits only one,
   * whatever its case. Throws UserError with a suggestion when none or several fit.
   */
  public Exercise one(String name) {
    return new NameSearch(this).one(name);
  }

  /** The same, where the name of a chapter means all of its exercises. */
  public List<Exercise> several(String name) {
    return new NameSearch(this).several(name);
  }

  /** The exercises of all these names, once each; all there are when no name is given. */
  public List<Exercise> asked(List<String> names) {
    return names.isEmpty()
        ? all()
        : names.stream().flatMap(name -> several(name).stream()).distinct().toList();
  }
}

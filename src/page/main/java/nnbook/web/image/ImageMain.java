package nnbook.web.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nnbook.grader.CheckResult;
import nnbook.grader.GradedTest;
import nnbook.grader.VerdictJson;
import nnbook.platform.ChapterName;
import nnbook.platform.JsonText;
import nnbook.web.recorder.FilmJson;
import nnbook.web.recorder.FilmStart;
import nnbook.web.vm.VmLimits;
import org.objectweb.asm.ClassReader;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Int8Array;

/** What the page calls when the image has become WebAssembly. */
public final class ImageMain {
  private static final VmLimits CHECK_LIMITS =
      new VmLimits(300_000_000, 3_000, 100_000_000, 256L << 20);
  private static final PageWorld WORLD = world();

  private static final Map<String, byte[]> SUBMITTED = new TreeMap<>();

  private static PageOutput output = (kind, text) -> {};
  private static PageSession session = newSession();
  private static FilmJson film = new FilmJson();
  private static String graded = "";
  private static List<CheckResult> results = List.of();
  private static CheckedExercise.Filmed watched;

  /** Where the build puts class files that are interpreted. */
  private static final String INTERFACES = "/nnbook/web/interfaces/";

  private ImageMain() {}

  /** A function of the page. */
  @JSFunctor
  public interface Receiver extends JSObject {
    void accept(String kind, String text);
  }

  public static void main(String[] arguments) {}

  private static PageWorld world() {
    BoundTable table = new BoundTable();
    return new PageWorld(table::find, ImageMain::interfaceFile, SystemNatives.ofPage());
  }

  /** Where all output goes from now on. */
  @JSExport
  public static void output(Receiver receiver) {
    output = receiver::accept;
  }

  /** Forgets what the session has defined. */
  @JSExport
  public static void reset() {
    session = newSession();
  }

  private static PageSession newSession() {
    return new PageSession(WORLD, (kind, text) -> output.write(kind, text));
  }

  /** Takes in a class file: of a snippet for the session, of an exercise for its check. */
  @JSExport
  public static void define(Int8Array classFile) {
    byte[] bytes = classFile.copyToJavaArray();
    String name = className(bytes);
    if (ChapterName.holdsClass(name)) {
      SUBMITTED.put(name, bytes);
    } else {
      session.define(bytes);
    }
  }

  /** Runs a part of a snippet: see {@link PageSession#run}. */
  @JSExport
  public static String run(String mainClass) {
    return session.run(mainClass);
  }

  /**
   * Films the snippet that runs next, from a line on, {@code 7:200}, or at once; {@code live} puts
   * out the film in pieces while it is made.
   */
  @JSExport
  public static void film(String text, String from, String terms, boolean live) {
    session.add(terms);
    film = new FilmJson();
    session.film(FilmStart.of(from).orElse(FilmStart.AT_ONCE), "", text, so -> {
      if (live) {
        output.write("film", film.next(so));
      }
    });
  }

  /** Takes in a class file of a snippet that is filmed: see {@link PageSession#define}. */
  @JSExport
  public static void defineFilmed(Int8Array classFile, String source, int last) {
    session.define(classFile.copyToJavaArray(), "", source, last);
  }

  /** Takes in such a file of a class that has run without being filmed. */
  @JSExport
  public static void watchClass(Int8Array classFile, String source) {
    session.watch(classFile.copyToJavaArray(), source);
  }

  /** The film, or the rest of it, as JSON. */
  @JSExport
  public static String filmed() {
    return film.last(session.filmed());
  }

  /** Begins a check: takes in the compiled graded test of an exercise, as text. */
  @JSExport
  public static void exercise(Int8Array archive) {
    graded = new String(archive.copyToJavaArray(), StandardCharsets.UTF_8);
    SUBMITTED.clear();
  }

  /** Checks what was defined since; returns a verdict as JSON. */
  @JSExport
  public static String check(String exercise) {
    results = submitted(exercise).check("");
    return JsonText.of(VerdictJson.of(exercise, results));
  }

  /**
   * Films what the last check has told, as JSON; the same text has been defined again since, to be
   * filmed.
   */
  @JSExport
  public static String watch(String exercise, String text, String terms) {
    watched = submitted(exercise).film(CheckedExercise.Case.of(CheckedExercise.first(results)),
        text, terms, FilmStart.AT_ONCE);
    return FilmJson.of(watched.film());
  }

  /** The last film that was watched, marked where it differs from a solution, defined since. */
  @JSExport
  public static String beside(String exercise, String text, String terms) {
    return FilmJson.of(watched.film().beside(submitted(exercise)
        .film(watched.of(), text, terms, FilmStart.AT_ONCE).film(), false));
  }

  private static CheckedExercise submitted(String exercise) {
    CheckedExercise checked =
        new CheckedExercise(WORLD, GradedTest.of(exercise + "Test", graded), CHECK_LIMITS);
    SUBMITTED.forEach(checked::submit);
    return checked;
  }

  /** The class file of an interface whose default methods are interpreted. */
  private static Optional<byte[]> interfaceFile(String name) {
    try (InputStream file =
        ImageMain.class.getResourceAsStream(INTERFACES + name + ".bytes")) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the class in a class file, {@code ch01.Neuron}. */
  private static String className(byte[] classFile) {
    return new ClassReader(classFile).getClassName().replace('/', '.');
  }
}

package nnbook.web.image;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nnbook.platform.JsonText;
import nnbook.platform.Messages;
import nnbook.platform.Values;
import nnbook.plot.Figure;
import nnbook.snippet.Limits;
import nnbook.snippet.echo.Echo;
import nnbook.web.recorder.Film;
import nnbook.web.recorder.FilmStart;
import nnbook.web.recorder.Recorder;
import nnbook.web.vm.StepLimitError;
import nnbook.web.vm.Vm;
import nnbook.web.vm.VmLimits;
import nnbook.web.vm.host.MissingMemberError;
import nnbook.web.vm.library.ReflectiveBindings;

/** A reader's session: classes that stay, and what they put out while they run. */
public final class PageSession {
  private static final Messages MESSAGES = Messages.of("snippet");

  /** What runs in the class of a snippet's part, as the compiler in the page names it. */
  private static final String RUN = "run$";

  private static final String SNIPPETS = "snippet.";

  /** The classes around parts, which a reader has not written. */
  private static final Pattern PIECE = Pattern.compile("\\bsnippet\\.S\\d+[.$]");

  /** As in the terminal. */
  private static final int MEGABYTES = Limits.terminal().megabytes();

  /** Filmed lines; a snippet of chapter 14 has 152 million. */
  private static final long MOST_LINES = 300_000_000;

  private static final VmLimits LIMITS = VmLimits.none().withBytes((long) MEGABYTES << 20);

  private final PageOutput output;
  private final Recorder recorder = new Recorder(MOST_LINES);
  private final Vm vm;

  /** A session without classes. */
  public PageSession(PageWorld world, PageOutput output) {
    this.output = (kind, text) -> {
      recorder.print(kind.equals("figure") ? "" : text);
      output.write(kind, text);
    };
    ReflectiveBindings bindings = world.bindings();
    recorder.probes().forEach(bindings::with);
    this.vm = new Vm(
        bindings.with(PageEcho.ECHO, (numbers, references, at) -> echo(references[at])), LIMITS);
  }

  /** Takes in a class file. */
  public void define(byte[] classFile) {
    recorder.watch(vm.define(classFile));
  }

  /**
   * Takes in a class file whose lines can be filmed: see {@code FilmCompiler.Part}.
   *
   * @param name what {@code source} is called
   */
  public void define(byte[] classFile, String name, String source, int last) {
    recorder.watch(vm.define(classFile, recorder.watchers(name, source, last)));
  }

  /** Takes in such a file of a class that there is already, and was not filmed so far. */
  void watch(byte[] classFile, String source) {
    vm.watch(classFile, recorder.watchers("", source, 0));
  }

  /** Knows the expressions of classes that can be filmed, written by their compiler. */
  public void add(String terms) {
    recorder.terms().read(terms);
  }

  /** From now on it is filmed what runs; the snippet with that name and text is about to run. */
  public void film(FilmStart start, String name, String text) {
    film(start, name, text, film -> { });
  }

  /** The same, where {@code screen} shows the film while it is made: see {@link Recorder#show}. */
  void film(FilmStart start, String name, String text, Consumer<Film> screen) {
    recorder.startAt(start, name, text);
    recorder.show(screen);
    recorder.begin();
  }

  /** The end of a film. */
  public Film filmed() {
    return filmed("");
  }

  /** The same, where what runs is held up, and {@code told} says by what. */
  public Film filmed(String told) {
    recorder.end(told);
    return recorder.film();
  }

  /**
   * Runs a part of a snippet. Returns an empty text, or what was thrown as JSON: {@code message},
   * and {@code line} in the text of the snippet, 0 where it is not known.
   */
  public String run(String mainClass) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    System.setOut(stream("out"));
    System.setErr(stream("err"));
    try {
      vm.refill();
      vm.call(mainClass.replace('.', '/'), RUN, "()V");
      return "";
    } catch (Throwable thrown) {
      recorder.end(thrown instanceof StepLimitError ? endless(recorder) : message(thrown));
      return failure(thrown);
    } finally {
      System.out.flush();
      System.err.flush();
      System.setOut(out);
      System.setErr(err);
    }
  }

  private PrintStream stream(String kind) {
    return new PrintStream(new Written(kind), true, StandardCharsets.UTF_8);
  }

  private void echo(Object value) {
    System.out.flush();
    if (value instanceof Figure figure) {
      output.write("figure", picture(figure));
    } else {
      output.write("echo", Echo.text(value));
    }
  }

  static String picture(Figure figure) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("svg", figure.svg());
    parts.put("narrow", figure.narrow());
    parts.put("caption", figure.caption());
    parts.put("description", figure.description());
    parts.put("csv", figure.csv());
    return JsonText.of(parts);
  }

  private static String failure(Throwable thrown) {
    return JsonText.of(Map.of("message", message(thrown), "line", line(thrown)));
  }

  /** In the words of the book: a simple name, and the exception's own text. */
  private static String message(Throwable thrown) {
    if (thrown instanceof StepLimitError) {
      return MESSAGES.get("stopped");
    }
    if (thrown instanceof OutOfMemoryError) {
      return MESSAGES.get("memory", MEGABYTES);
    }
    if (thrown instanceof MissingMemberError missing) {
      return MESSAGES.get("missing", missing.member());
    }
    if (thrown instanceof StackOverflowError) {
      return MESSAGES.get("deep", Values.simpleName(thrown), LIMITS.depth());
    }
    String name = Values.simpleName(thrown);
    String text = thrown.getMessage();
    Throwable cause = thrown.getCause();
    if (text == null && cause != null) {
      return name + ": " + message(cause);
    }
    String own = text == null || text.isBlank() ? name : name + ": " + text;
    boolean tells = cause == null || text.contains(said(cause));
    return PIECE.matcher(tells ? own : MESSAGES.get("cause", own, message(cause))).replaceAll("");
  }

  /** What a film tells at the end of a run that had none. */
  static String endless(Recorder recorder) {
    String lines = String.valueOf(recorder.film().lines());
    String key = Thread.currentThread().isInterrupted() ? "halted" : "endless";
    return MESSAGES.get(key, lines.replaceAll("\\B(?=(\\d{3})+$)", ","));
  }

  private static String said(Throwable cause) {
    return cause.getMessage() == null ? Values.simpleName(cause) : cause.getMessage();
  }

  private static int line(Throwable thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (frame.getClassName().startsWith(SNIPPETS)) {
        return Math.max(0, frame.getLineNumber());
      }
    }
    return 0;
  }

  /** Hands over what is printed, in whole pieces of text. */
  private final class Written extends OutputStream {
    private final String kind;

    Written(String kind) {
      this.kind = kind;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      if (length > 0) {
        output.write(kind, new String(bytes, offset, length, StandardCharsets.UTF_8));
      }
    }
  }
}

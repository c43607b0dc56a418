package nnbook.web.recorder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nnbook.web.vm.StepLimitError;
import nnbook.web.vm.code.Watcher;
import nnbook.web.vm.host.Boxes;
import nnbook.web.vm.host.Native;
import nnbook.web.vm.object.InterpretedClass;
import nnbook.web.vm.object.InterpretedField;
import nnbook.web.vm.object.InterpretedMethod;

/**
 * Films methods while they run: at each line what the line before it has changed.
 *
 * <p>It stands in the program's way only where the program was translated for it, and what it does
 * there nobody in the program can see.
 */
public final class Recorder {
  private static final String PROBE = "nnbook/web/recorder/Probe.";
  private static final String TYPES = "ZBCSIJFD";

  /** What has run so many lines has no end. */
  private static final long MOST_LINES = 1_000_000;

  /** How many calls are looked into, the innermost first. */
  private static final int MOST_FRAMES = 50;

  /** About how much of a film is kept. */
  private static final long BYTES = 20L << 20;

  private final Terms terms = new Terms();
  private final Reel reel = new Reel(BYTES);
  private final List<Film.Source> sources = new ArrayList<>();
  private Film.Source first = new Film.Source("", "");
  private final Things things = new Things(this::untold);
  private final Map<String, InterpretedField> top = new LinkedHashMap<>();
  private final Map<String, Object> topSeen = new LinkedHashMap<>();
  private final Map<String, int[]> visits = new HashMap<>();
  private final Deque<FilmedCall> frames = new ArrayDeque<>();
  private OpenStep open; // null between calls, as this is asked at every line
  private FilmStart start = FilmStart.AT_ONCE;
  private boolean on;
  private boolean waits;
  private boolean looking;

  /** Thrown where a value would have to be asked of the program itself. */
  private static final class LearnersCode extends Error {
    private static final long serialVersionUID = 1;

    LearnersCode() {
      super(null, null, false, false);
    }
  }

  /**
   * Adds a text whose methods are filmed, and returns who sees them run; {@code last} is the last
   * of its lines that stands outside of all methods.
   */
  public Function<InterpretedMethod, Optional<Watcher>> watchers(
      String name, String text, int last) {
    Film.Source source = new Film.Source(name, text);
    return method -> Optional.of(new FilmedMethod(this, method, source, last));
  }

  /** The place of a source in the film. */
  private int number(Film.Source source) {
    if (!sources.contains(source)) {
      sources.add(source);
    }
    return sources.indexOf(source);
  }

  /** Watches the static variables of a class, too; the constants of an enum are none. */
  public void watch(InterpretedClass type) {
    List<InterpretedField> variables = type.isEnum() ? List.of() : type.variables();
    variables.stream().filter(field -> !field.name().contains("$")).forEach(field -> {
      top.remove(field.name());
      topSeen.remove(field.name());
      top.put(field.name(), field);
    });
  }

  /** What filmed code calls to tell its numbers, by its name for a machine's bindings. */
  public Map<String, Native> probes() {
    Map<String, Native> probes = new HashMap<>();
    for (char type : TYPES.toCharArray()) {
      probes.put(PROBE + "at(I" + type + ")" + type, (numbers, references, at) -> {
        if (open != null) {
          open.add(numbers[at], numbers[at + 1]);
        }
        numbers[at] = numbers[at + 1];
      });
      probes.put(PROBE + "then(Ljava/lang/Object;" + type + ")" + type,
          (numbers, references, at) -> numbers[at] = numbers[at + 1]);
    }
    return probes;
  }

  /** Films begin there, and this text is the first of their sources. */
  public void startAt(FilmStart place, String name, String text) {
    start = place;
    first = new Film.Source(name, text);
  }

  /** The expressions of filmed code. */
  public Terms terms() {
    return terms;
  }

  /** From now on it films; what it filmed before is forgotten. */
  public void begin() {
    reel.clear();
    sources.clear();
    sources.add(first);
    things.forget();
    topSeen.clear();
    visits.clear();
    frames.clear();
    open = null;
    on = true;
    waits = start != FilmStart.AT_ONCE;
  }

  /** Takes what the program prints. */
  public void print(String text) {
    if (open != null) {
      open.print(text);
    }
  }

  /** Passes on what the program prints, and takes it for the film. */
  public OutputStream hearing(OutputStream to) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        print(new String(bytes, from, length, StandardCharsets.UTF_8));
        to.write(bytes, from, length);
      }
    };
  }

  /** The end of what is filmed; {@code told} says of what it ended, or nothing. */
  public void end(String told) {
    if (on) {
      FilmedCall last = open == null ? frames.peek() : open.frame;
      close();
      if (!told.isEmpty() && last != null) {
        reel.add(new OpenStep(FilmStep.Kind.STOP, last, new Word(told)).closed(List.of(), false));
      }
      on = false;
    }
  }

  /** What has been filmed. */
  public Film film() {
    return reel.film(sources, terms);
  }

  private String untold(Supplier<String> own, String otherwise) {
    looking = true;
    try {
      return own.get();
    } catch (RuntimeException | LearnersCode | StackOverflowError e) {
      return otherwise;
    } finally {
      looking = false;
    }
  }

  void enter(FilmedMethod method, long[] numbers, Object[] references, int at) {
    if (looking) {
      throw new LearnersCode();
    }
    if (on) {
      close();
      Optional<Call> caller = Optional.ofNullable(frames.peek()).map(frame -> frame.call);
      FilmedCall frame =
          new FilmedCall(method, at, new Call(caller, method.name(), number(method.source)));
      frames.push(frame);
      if (reel.isEmpty() || !frame.call.name().isEmpty()) {
        open = new OpenStep(FilmStep.Kind.CALL, frame, "");
      }
    }
  }

  void line(FilmedMethod method, int line, int place, long[] numbers, Object[] references,
      int at) {
    if (!on || looking) {
      return;
    }
    while (!frames.isEmpty() && (frames.peek().base != at || frames.peek().method != method)) {
      frames.pop(); // an exception has ended it
    }
    if (frames.isEmpty()) { // its beginning was not filmed
      Call call = new Call(Optional.empty(), method.name(), number(method.source));
      frames.push(new FilmedCall(method, at, call));
    }
    FilmedCall frame = frames.peek();
    frame.line = frame.line == 0 ? line : frame.line;
    close(frame, place, numbers, references);
    frame.line = line;
    frame.visit = ++visits.computeIfAbsent(
        number(method.source) + ":" + line, key -> new int[1])[0];
    reel.count();
    if (reel.lines() > MOST_LINES) {
      throw new StepLimitError(MOST_LINES);
    }
    waits = waits && !start.isAt(line, frame.visit);
    open = new OpenStep(FilmStep.Kind.LINE, frame, "");
  }

  void leave(FilmedMethod method, int place, int register, long[] numbers, Object[] references,
      int at) {
    FilmedCall frame = frames.peek();
    if (!on || looking || frame == null || frame.method != method) {
      return;
    }
    close(frame, place, numbers, references);
    String type = method.result();
    Object told = type.equals("V") ? ""
        : things.value(Boxes.get(numbers, references, at + register, type));
    frames.pop();
    if (!frames.isEmpty()) {
      open = new OpenStep(FilmStep.Kind.BACK, frames.peek(), told);
    } else if (!frame.call.name().isEmpty()) {
      open = new OpenStep(FilmStep.Kind.RETURN, frame, told);
      close();
    }
  }

  /** Ends the open step, where the variables of its call can be read at that place. */
  private void close(FilmedCall frame, int place, long[] numbers, Object[] references) {
    List<Change> changes = new ArrayList<>();
    if (open != null && open.frame == frame) {
      frame.read(place, numbers, references, changes);
    }
    close(changes);
  }

  /** Ends the open step, whose call is under way no more, or goes on with another call. */
  private void close() {
    close(new ArrayList<>());
  }

  private void close(List<Change> changes) {
    if (open == null || waits) {
      open = null;
      return;
    }
    boolean fresh = reel.isEmpty() || reel.startsAnew();
    if (fresh) {
      things.forget();
      topSeen.clear();
      frames.forEach(FilmedCall::forget);
    }
    int depth = 0;
    for (FilmedCall frame : frames) {
      if (depth++ < MOST_FRAMES) {
        frame.note(things, depth == 1, changes);
      }
    }
    noteTop(changes);
    things.look(changes);
    reel.add(open.closed(changes, fresh));
    open = null;
  }

  private void noteTop(List<Change> changes) {
    top.forEach((name, field) -> {
      InterpretedClass owner = field.owner();
      boolean begins = reel.isEmpty() && open.frame.method.isOf(owner);
      if (owner.numbers != null && !begins) {
        Object raw = Boxes.get(owner.numbers, owner.references, field.slot(), field.type());
        Object now = things.value(raw, frames.size() <= 1);
        if (!Things.same(now, topSeen.get(name))) {
          topSeen.put(name, now);
          changes.add(new Change(Film.TOP, name, 0, now));
        }
      }
    });
  }
}

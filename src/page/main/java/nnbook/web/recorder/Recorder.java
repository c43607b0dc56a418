package nnbook.web.recorder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nnbook.web.vm.code.Watcher;
import nnbook.web.vm.host.Boxes;
import nnbook.web.vm.host.Native;
import nnbook.web.vm.object.InterpretedClass;
import nnbook.web.vm.object.InterpretedMethod;

/**
 * Films methods while they run: at each line what the line before it has changed. Only what was
 * translated for it knows of it, and nothing in the program can see what it does.
 */
public final class Recorder {
  /** When so many lines have run and the film is full, only now and then some more are noted. */
  private static final int ALL_NOTED = 50_000;

  private final long mostLines;
  private final Terms terms = new Terms();
  private final Reel reel;
  private final Map<Film.Source, FilmedText> texts = new HashMap<>();
  private final List<Film.Source> sources = new ArrayList<>();
  private final Untold untold = new Untold();
  private Things things = new Things(untold);
  private final TopVariables top = new TopVariables();
  private final Set<String> filmed = new HashSet<>();
  private final CallsUnderWay calls = new CallsUnderWay();
  private Film.Source first = new Film.Source("", "");
  private FilmStart start = FilmStart.AT_ONCE;
  private OpenStep open; // null between calls, as this is asked at every line
  private FilmedMethod.Line last; // the line that began last, and where all variables lie
  private long[] slots;
  private long wakes;
  private boolean on;
  private boolean waits;
  private Preview preview = new Preview(film -> { });

  /** A recorder that stops what has run more lines than that, or soon what is interrupted. */
  public Recorder(long mostLines) {
    this.mostLines = mostLines;
    this.reel = new Reel(20L << 20, mostLines);
  }

  /**
   * Adds a text whose methods are filmed, and returns who sees them run; {@code last} is the last
   * of its lines that stands outside of all methods.
   */
  public Function<InterpretedMethod, Optional<Watcher>> watchers(
      String name, String text, int last) {
    FilmedText own = texts.computeIfAbsent(new Film.Source(name, text), FilmedText::new);
    return method -> {
      filmed.add(method.owner.name);
      return Optional.of(new FilmedMethod(this, method, own, last));
    };
  }

  /** Watches the static variables of a class, too. */
  public void watch(InterpretedClass type) {
    top.add(type);
  }

  /** What filmed code calls to tell its numbers, by its name for a machine's bindings. */
  public Map<String, Native> probes() {
    return ProbeCalls.telling((term, bits) -> {
      if (open != null) {
        open.add(term, bits);
      }
    });
  }

  /** Films begin there, and this text is the first of their sources. */
  public void startAt(FilmStart place, String name, String text) {
    start = place;
    first = new Film.Source(name, text);
  }

  public Terms terms() {
    return terms;
  }

  /** Has somebody see the next film while it is made. */
  public void show(Consumer<Film> viewer) {
    preview = new Preview(viewer);
  }

  /** From now on it films; what it filmed before is forgotten. */
  public void begin() {
    reel.clear();
    things = new Things(untold);
    texts.values().forEach(FilmedText::begin);
    sources.clear();
    number(texts.computeIfAbsent(first, FilmedText::new));
    calls.clear();
    open = null;
    last = null;
    wakes = 0;
    on = true;
    waits = start != FilmStart.AT_ONCE;
  }

  /** The place of a text in the film. */
  private int number(FilmedText text) {
    if (text.number < 0) {
      text.number = sources.size();
      sources.add(text.source);
    }
    return text.number;
  }

  /** Takes what the program prints. */
  public void print(String text) {
    if (open != null) {
      open.print(text);
    }
  }

  /** The end of what is filmed; {@code told} says of what it ended, or nothing. */
  public void end(String told) {
    if (on) {
      if (rests()) { // its variables may be others by now
        wake();
        FilmedCall call = calls.begin(last.method(), -1, number(last.method().text));
        call.begin(last, last.method().text.visits(last.line()));
        open = new OpenStep(FilmStep.Kind.LINE, call, "");
      }
      Optional<FilmedCall> at = calls.innermost();
      if (open != null && slots != null) {
        open.call.readLate(slots);
      }
      close();
      at.filter(call -> !told.isEmpty()).ifPresent(call -> reel.add(
          new OpenStep(FilmStep.Kind.STOP, call, new Word(told)).closed(List.of(), false)));
      on = false;
    }
  }

  public Film film() {
    return reel.film(sources, terms);
  }

  private boolean rests() {
    return wakes > reel.lines();
  }

  /** What is under way is not known, as nobody has looked meanwhile. */
  private void wake() {
    wakes = 0;
    calls.clear();
    reel.turn();
  }

  void enter(FilmedMethod method, long[] numbers, Object[] references, int at) {
    untold.stopProgram();
    if (!on || rests()) {
      return;
    }
    if (open != null && open.call.place >= 0) {
      open.call.read(open.call.place, numbers, references);
    }
    close();
    FilmedCall call = calls.begin(method, at, number(method.text));
    if (!rests() && (reel.isEmpty() || !call.call.name().isEmpty())) {
      open = new OpenStep(FilmStep.Kind.CALL, call, "");
    }
  }

  void line(FilmedMethod.Line begun, long[] numbers, Object[] references, int at) {
    if (!on) {
      return;
    }
    FilmedText text = begun.method().text;
    int visit = text.visit(begun.line());
    boolean starts = waits && text.number == 0 && start.isAt(begun.line(), visit);
    reel.count(waits && !starts);
    if (Thread.currentThread().isInterrupted()) {
      reel.endSoon(rests());
      wakes = Math.min(wakes, reel.lines());
    }
    last = begun;
    slots = numbers;
    if (!rests()) {
      FilmedCall call = call(begun, at);
      if (open != null && open.call == call) {
        call.read(begun.place(), numbers, references);
      } else if (open != null) {
        open.call.readLate(numbers);
      }
      close();
      waits = waits && !starts;
      call.begin(begun, visit);
      open = rests() ? null : new OpenStep(FilmStep.Kind.LINE, call, "");
    }
  }

  /** The call to which a line belongs. */
  private FilmedCall call(FilmedMethod.Line begun, int at) {
    if (wakes > 0) {
      wake();
    }
    calls.backTo(begun.method(), at);
    FilmedCall call = calls.innermost().orElseGet(() -> // its beginning was not filmed
        calls.begin(begun.method(), at, number(begun.method().text)));
    call.line = call.line == 0 ? begun.line() : call.line;
    return call;
  }

  /** Something is written into, or passed to code; {@code wild}: that may change anything. */
  void touch(String owner, boolean own, boolean wild, int[] registers, Object[] references,
      int at) {
    if (open == null) {
      return;
    }
    FilmedCall call = open.call;
    for (int register : registers) {
      Object raw = references[at + register];
      if (things.isThing(raw)) {
        call.touch(raw);
      } else {
        call.touchesAll |= wild && Things.mayChange(raw);
      }
    }
    call.touchesTop |= owner.isEmpty() && registers.length == 0;
    call.touchesAll |= own && !filmed.contains(owner);
  }

  void leave(FilmedMethod method, int place, int register, long[] numbers, Object[] references,
      int at) {
    if (!on || rests() || !calls.isInnermost(method, at)) {
      return;
    }
    if (open != null) {
      open.call.read(place, numbers, references);
    }
    close();
    FilmedCall call = calls.end();
    String type = method.result();
    Object told = type.equals("V") ? ""
        : things.value(Boxes.get(numbers, references, at + register, type));
    Optional<FilmedCall> caller = calls.innermost();
    if (caller.isPresent() && !rests()) {
      open = new OpenStep(FilmStep.Kind.BACK, caller.get(), told);
    } else if (!call.call.name().isEmpty() && !rests()) {
      open = new OpenStep(FilmStep.Kind.RETURN, call, told);
      close();
    }
  }

  /** Ends the open step, if there is one. */
  private void close() {
    OpenStep step = open;
    open = null;
    if (step == null || waits) {
      return;
    }
    boolean fresh = reel.startsAnew();
    List<Change> changes = new ArrayList<>();
    things.begin(changes);
    if (fresh) {
      things.forget();
      top.forget();
      calls.noteAnew(things, changes);
    }
    note(step.call, fresh, changes);
    reel.add(step.closed(changes, fresh));
    preview.show(this::film);
    if (things.isCrowded()) {
      List<Object> seen = new ArrayList<>();
      calls.forEachValue(seen::add);
      top.forEachValue(seen::add);
      things.keepOnly(seen);
    }
    if (reel.turns() && reel.lines() > ALL_NOTED) {
      wakes = Math.min(reel.lines() * 11 / 10, mostLines - ALL_NOTED);
    }
  }

  /** Notes what a step of that call has changed. */
  private void note(FilmedCall call, boolean fresh, List<Change> changes) {
    call.note(things, changes);
    boolean outside = calls.areFew();
    if (outside || fresh || call.touchesTop || call.touchesAll) {
      top.note(things, outside && call.touchesAll, calls.outermost().orElse(call).method,
          !(outside && call.touchesTop), changes);
    }
    call.touched.forEach(things::look);
    if (call.touchesAll) {
      call.forEachValue(things::look);
      top.forEachValue(things::look);
    }
    things.end();
  }
}

package nnbook.web.recorder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nnbook.web.vm.code.Watcher;
import nnbook.web.vm.host.Descriptor;
import nnbook.web.vm.host.Native;
import nnbook.web.vm.object.InterpretedClass;
import nnbook.web.vm.object.InterpretedMethod;

/**
 * A method that tells the recorder of each of its lines, if it is not one that a record has without
 * a line of its own, and that only passes values through.
 */
final class FilmedMethod implements Watcher {
  private static final String ITERATOR = "java/util/Iterator";
  private static final Pattern RECORD = Pattern.compile("\\brecord\\b");

  private final Recorder recorder;
  private final InterpretedMethod method;
  private final int last;
  private List<Variable> variables = List.of();
  private String name = "";
  private boolean passesOn;
  private int translated;

  /** For each of its lines the methods of ours that are called there, as {@code Dense.forward}. */
  final Map<Integer, Set<String>> calls = new TreeMap<>();

  /** The text in which it stands. */
  final FilmedText text;

  /** {@code last}: of a snippet's own lines; those behind it nobody has written. */
  FilmedMethod(Recorder recorder, InterpretedMethod method, FilmedText text, int last) {
    this.last = last;
    this.recorder = recorder;
    this.method = method;
    this.text = text;
    this.passesOn = method.owner.isRecord()
        && (method.name.equals("<init>") || method.owner.hasComponent(method.name));
  }

  /** Where a line of it begins in the code. */
  record Line(FilmedMethod method, int line, int place) {}

  /** As a reader calls it. */
  String name() {
    name = name.isEmpty() ? made() : name;
    return name;
  }

  private String made() {
    String simple = method.owner.simpleName();
    return method.name.equals("run$") ? ""
        : method.name.startsWith("lambda$") ? "lambda"
        : method.name.equals("<init>") ? "new " + simple
        : method.name.equals("<clinit>") ? simple : method.name;
  }

  boolean isOf(InterpretedClass owner) {
    return method.owner == owner;
  }

  String result() {
    return Descriptor.of(method.descriptor).result();
  }

  /** The reader's variables. */
  List<Variable> variables() {
    return variables;
  }

  @Override
  public Native entering() {
    return (numbers, references, at) -> {
      if (!passesOn) {
        recorder.enter(this, numbers, references, at);
      }
    };
  }

  @Override
  public Native line(int line, int place) {
    translated = line;
    if (name().isEmpty() && line > last) {
      return (numbers, references, at) -> { };
    }
    passesOn &= RECORD.matcher(text.line(line)).find();
    Line begun = new Line(this, line, place);
    return (numbers, references, at) -> {
      if (!passesOn) {
        recorder.line(begun, numbers, references, at);
      }
    };
  }

  @Override
  public Native leaving(int place, int register) {
    return (numbers, references, at) -> {
      if (!passesOn) {
        recorder.leave(this, place, register, numbers, references, at);
      }
    };
  }

  /** What Java's own classes and the engine do to numbers alone changes nothing. */
  @Override
  public Optional<Native> touching(String owner, String name, List<Integer> registers) {
    if (owner.startsWith("nnbook/") && !owner.startsWith("nnbook/web/")) {
      String type = owner.substring(owner.lastIndexOf('/') + 1);
      calls.computeIfAbsent(translated, line -> new TreeSet<>())
          .add(type + "." + name.replace("<init>", "new"));
    }
    boolean writes = owner.isEmpty();
    passesOn &= writes || owner.equals("java/lang/Record");
    boolean own = owner.startsWith(method.owner.name.replaceFirst("/.*", "/"));
    boolean wild = owner.equals("java/lang/StringBuilder")
        || !writes && !owner.startsWith("java/lang/") && !owner.startsWith("java/io/");
    boolean changes = registers.isEmpty() ? writes || own
        : !owner.equals(ITERATOR) || name.equals("remove");
    int[] places = registers.stream().mapToInt(i -> i).toArray();
    return Optional.<Native>of((numbers, references, at) ->
        recorder.touch(owner, own, wild, places, references, at)).filter(any -> changes);
  }

  @Override
  public void variables(List<Variable> all) {
    variables = all.stream().filter(variable -> !variable.name().contains("$")).toList();
  }
}

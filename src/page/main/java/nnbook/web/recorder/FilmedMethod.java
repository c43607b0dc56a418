package nnbook.web.recorder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nnbook.web.vm.code.Watcher;
import nnbook.web.vm.host.Descriptor;
import nnbook.web.vm.host.Native;
import nnbook.web.vm.object.InterpretedClass;
import nnbook.web.vm.object.InterpretedMethod;

/** A method that tells the recorder of each of its lines. */
final class FilmedMethod implements Watcher {
  private final Recorder recorder;
  private final InterpretedMethod method;
  private final Map<Integer, List<Variable>> alive = new HashMap<>();
  private List<Variable> variables = List.of();

  private final int last;

  /** The text in which it stands. */
  final Film.Source source;

  /** {@code last}: of a snippet's own lines; those behind it nobody has written. */
  FilmedMethod(Recorder recorder, InterpretedMethod method, Film.Source source, int last) {
    this.last = last;
    this.recorder = recorder;
    this.method = method;
    this.source = source;
  }

  /** As a reader calls it. */
  String name() {
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

  /** The reader's variables that have a value there. */
  List<Variable> variables(int place) {
    return alive.computeIfAbsent(place, at -> variables.stream()
        .filter(variable -> variable.isAlive(at) && !variable.name().contains("$")).toList());
  }

  @Override
  public Native entering() {
    return (numbers, references, at) -> recorder.enter(this, numbers, references, at);
  }

  @Override
  public Native line(int line, int place) {
    if (name().isEmpty() && line > last) {
      return (numbers, references, at) -> { };
    }
    return (numbers, references, at) ->
        recorder.line(this, line, place, numbers, references, at);
  }

  @Override
  public Native leaving(int place, int register) {
    return (numbers, references, at) ->
        recorder.leave(this, place, register, numbers, references, at);
  }

  @Override
  public void variables(List<Variable> all) {
    variables = List.copyOf(all);
  }
}

package nnbook.web.image;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nnbook.platform.Values;
import nnbook.web.recorder.Recorder;
import nnbook.web.recorder.Station;
import nnbook.web.vm.StepLimitError;
import nnbook.web.vm.host.Bindings;
import nnbook.web.vm.host.Native;

/**
 * Has a recorder film each call that a graded test expects something of, alone, and keep the one by
 * which the test fails: what a test asks besides, to find out why, is not filmed.
 */
final class FilmedCases {
  private static final String EXPECTATION = "nnbook/diagnosis/Expectation";

  /** What ends an expectation. */
  private static final List<String> LAST_WORDS = List.of(
      "is(Ljava/lang/Object;)V", "is(Ljava/lang/Object;D)V", "is(D)V", "is(DD)V", "is(I)V",
      "is(J)V", "satisfies(Ljava/lang/String;Ljava/util/function/Predicate;)V",
      "fails(Ljava/lang/Class;)V", "value()Ljava/lang/Object;");

  private static final String IS = "is(Ljava/lang/Object;";

  private static final String STATION =
      "(Ljava/lang/String;Ljava/lang/String;Ljava/lang/Object;)L" + EXPECTATION + ";";

  private final Recorder recorder;
  private final int keep;
  private final List<Station> stations = new ArrayList<>();
  private Object expected = "";
  private Object answer = "";
  private boolean found;
  private int calls;

  /** {@code keep}: the how many-th call is wanted; 0 for the failing one. */
  FilmedCases(Recorder recorder, int keep) {
    this.recorder = recorder;
    this.keep = keep;
  }

  /** The how many-th call it was that was filmed. */
  int call() {
    return calls;
  }

  /** What takes the place of members in those bindings. */
  Map<String, Native> natives(Bindings bindings) {
    Map<String, Native> natives = new HashMap<>();
    String when = "(Ljava/util/concurrent/Callable;)L" + EXPECTATION + ";";
    bindings.method("nnbook/diagnosis/Given", "when", when).ifPresent(plain ->
        natives.put("nnbook/diagnosis/Given.when" + when, (numbers, references, at) -> {
          references[at + 1] = filmed((Callable<?>) references[at + 1]);
          plain.call(numbers, references, at);
        }));
    bindings.method(EXPECTATION, "station", STATION).ifPresent(plain ->
        natives.put(EXPECTATION + ".station" + STATION, (numbers, references, at) -> {
          if (!found) {
            stations.add(new Station((String) references[at + 1], (String) references[at + 2],
                references[at + 3]));
          }
          plain.call(numbers, references, at);
        }));
    for (String word : LAST_WORDS) {
      int end = word.indexOf('(');
      bindings.method(EXPECTATION, word.substring(0, end), word.substring(end)).ifPresent(plain ->
          natives.put(EXPECTATION + "." + word, (numbers, references, at) -> {
            try {
              plain.call(numbers, references, at);
            } catch (Throwable thrown) {
              boolean named = !found && word.startsWith(IS) && references[at + 1] != null;
              expected = named ? references[at + 1] : expected;
              found = true;
              throw thrown;
            }
          }));
    }
    return natives;
  }

  /** Those of the call that was filmed. */
  List<Station> stations() {
    return List.copyOf(stations);
  }

  /** What the check that fails has asked for, if it names that. */
  Object expected() {
    return expected;
  }

  /** What it got, which it may have made of what the call returned. */
  Object answer() {
    return answer;
  }

  private Callable<Object> filmed(Callable<?> call) {
    if (!found) {
      stations.clear();
    }
    return () -> {
      if (found) {
        return call.call();
      }
      calls++;
      recorder.begin();
      String told = "";
      try {
        Object got = call.call();
        answer = got == null ? "" : got;
        return got;
      } catch (Throwable thrown) {
        told = thrown instanceof StepLimitError ? PageSession.endless(recorder)
            : Values.simpleName(thrown)
                + Optional.ofNullable(thrown.getMessage()).map(": "::concat).orElse("");
        throw thrown;
      } finally {
        recorder.end(told);
        found = calls == keep;
      }
    };
  }
}

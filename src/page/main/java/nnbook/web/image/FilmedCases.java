package nnbook.web.image;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import nnbook.platform.Values;
import nnbook.web.recorder.Film;
import nnbook.web.recorder.Recorder;
import nnbook.web.recorder.Station;
import nnbook.web.vm.StepLimitError;
import nnbook.web.vm.host.Bindings;
import nnbook.web.vm.host.Native;

/**
 * Has a recorder film each call that a graded test expects something of, alone, and keep the one by
 * which the test fails: what a test asks besides, to find out why, is not filmed. Where another
 * call is wanted, those before it are only made, and the test ends after it.
 */
final class FilmedCases {
  private static final String EXPECTATION = "nnbook/diagnosis/Expectation";

  /** What ends an expectation. */
  private static final List<String> LAST_WORDS = List.of(
      "is(Ljava/lang/Object;)V", "is(Ljava/lang/Object;D)V", "is(D)V", "is(DD)V", "is(I)V",
      "is(J)V", "satisfies(Ljava/lang/String;Ljava/util/function/Predicate;)V",
      "fails(Ljava/lang/Class;)V", "value()Ljava/lang/Object;");

  private static final String IS = "is(Ljava/lang/Object;";

  private static final String WHEN = "when(Ljava/util/concurrent/Callable;)L" + EXPECTATION + ";";

  private static final String STATION = "station"
      + "(Ljava/lang/String;Ljava/lang/String;Ljava/lang/Object;)L" + EXPECTATION + ";";

  private final Recorder recorder;
  private final int keep;
  private final List<Station> stations = new ArrayList<>();
  private Object expected = "";
  private Object answer = "";
  private Callable<?> call = () -> "";
  private Object given = "";
  private Optional<Film> before = Optional.empty();
  private final List<String> inputs = new ArrayList<>();
  private boolean found;
  private int calls;

  /** Ends a test that has made the call that is wanted, by which it may have failed. */
  static final class Enough extends Error {
    private static final long serialVersionUID = 1L;

    final transient Optional<Throwable> failure;

    Enough(Optional<Throwable> failure) {
      this.failure = failure;
    }
  }

  /** No call is wanted, and only those are made with which a test goes on: to see the inputs. */
  static final int NONE = Integer.MAX_VALUE;

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
    replace(natives, bindings, "nnbook/diagnosis/Given", WHEN, plain ->
        (numbers, references, at) -> {
          given = references[at];
          call = filmed((Callable<?>) references[at + 1]);
          references[at + 1] = call;
          plain.call(numbers, references, at);
        });
    replace(natives, bindings, EXPECTATION, STATION, plain -> (numbers, references, at) -> {
      if (!found) {
        stations.add(new Station((String) references[at + 1], (String) references[at + 2],
            references[at + 3]));
      }
      plain.call(numbers, references, at);
    });
    LAST_WORDS.forEach(word ->
        replace(natives, bindings, EXPECTATION, word, plain -> lastWord(word, plain)));
    return natives;
  }

  private static void replace(Map<String, Native> natives, Bindings bindings, String owner,
      String member, UnaryOperator<Native> by) {
    int end = member.indexOf('(');
    bindings.method(owner, member.substring(0, end), member.substring(end))
        .ifPresent(plain -> natives.put(owner + "." + member, by.apply(plain)));
  }

  private Native lastWord(String word, Native plain) {
    boolean goesOn = word.endsWith(";");
    return (numbers, references, at) -> {
      if (!goesOn && calls + 1 < keep) {
        make();
        return;
      }
      enough(Optional.empty());
      try {
        plain.call(numbers, references, at);
      } catch (Throwable thrown) {
        boolean first = keep > 0 || !found;
        boolean named = first && word.startsWith(IS) && references[at + 1] != null;
        expected = named ? references[at + 1] : expected;
        found = true;
        enough(Optional.of(thrown));
        throw thrown;
      }
      if (!goesOn) {
        enough(Optional.empty());
      }
    };
  }

  /** The film of the call, or, if nothing of the answer ran in it, of the one before. */
  Film film() {
    Film film = recorder.film();
    return film.steps().isEmpty() ? before.orElse(film) : film;
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

  private void enough(Optional<Throwable> failure) {
    if (keep > 0 && found) {
      throw new Enough(failure);
    }
  }

  /** Makes a call of which nothing is asked, unless none is wanted. */
  private void make() {
    if (keep == NONE) {
      count();
      return;
    }
    try {
      call.call();
    } catch (Exception | StackOverflowError | AssertionError e) {
      // as it may
    }
  }

  private void count() {
    calls++;
    if (keep == NONE) {
      inputs.add(given.toString());
    }
  }

  /** What was given to each call, if none is wanted. */
  List<String> inputs() {
    return List.copyOf(inputs);
  }

  private Callable<Object> filmed(Callable<?> plain) {
    if (!found) {
      stations.clear();
    }
    return () -> {
      if (found) {
        return plain.call();
      }
      count();
      if (calls + 1 < keep) {
        return plain.call();
      }
      before = Optional.of(film());
      recorder.begin();
      String told = "";
      try {
        Object got = plain.call();
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

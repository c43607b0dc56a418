package nnbook.web.recorder;

import java.util.HashMap;
import java.util.Map;
import nnbook.web.vm.host.Native;

/** What takes the place of {@link Probe} in a machine's bindings. */
final class ProbeCalls {
  private static final String PROBE = "nnbook/web/recorder/Probe.";
  private static final String TYPES = "ZBCSIJFD";

  private ProbeCalls() {}

  /** Takes the number of a term and the bits of its value. */
  interface Telling {
    void tell(long term, long bits);
  }

  static Map<String, Native> telling(Telling to) {
    Map<String, Native> calls = new HashMap<>();
    for (char type : TYPES.toCharArray()) {
      calls.put(PROBE + "at(I" + type + ")" + type, (numbers, references, at) -> {
        to.tell(numbers[at], numbers[at + 1]);
        numbers[at] = numbers[at + 1];
      });
      calls.put(PROBE + "then(Ljava/lang/Object;" + type + ")" + type,
          (numbers, references, at) -> numbers[at] = numbers[at + 1]);
    }
    return calls;
  }
}

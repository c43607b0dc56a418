package nnbook.course.certify.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What both ends of a conversation about one check have in common. */
abstract class Dialogue {
  static final int VALUE = 0;
  static final int THROWN = 1;
  static final int THROWN_BACK = 2;
  static final int NOT_HANDED_OVER = 3;
  static final int WORD = 1_000;

  final FrameStream frames;
  final Handles handles = new Handles();

  /** What the calls that are under way have in common: its changes are told with each message. */
  private final List<Object> shared = new ArrayList<>();

  private final List<Throwable> thrown = new ArrayList<>();
  private final Map<Throwable, Integer> numbers = new IdentityHashMap<>();

  Dialogue(FrameStream frames) {
    this.frames = frames;
  }

  abstract Carriers carriers();

  int sharedCount() {
    return shared.size();
  }

  void share(Object[] values) {
    for (Object value : values) {
      if (value != null) {
        shared.add(value);
      }
    }
  }

  void unshare(int count) {
    shared.subList(count, shared.size()).clear();
  }

  byte[] graph(Object... values) throws ReflectiveOperationException {
    List<Object> known = shared.stream().filter(value -> handles.find(value) != null).toList();
    int most = frames.most() - 100_000;
    return GraphWriter.write(carriers(), handles, values, known, most);
  }

  Object[] graph(DataInputStream in) throws WireException {
    return GraphReader.read(carriers(), handles, in);
  }

  /** An exception with a number by which the other side can throw it back. */
  int number(Throwable own) {
    thrown.add(own);
    numbers.put(own, thrown.size() - 1);
    return thrown.size() - 1;
  }

  void remember(Throwable foreign, int number) {
    numbers.put(foreign, number);
  }

  Throwable thrown(int number) throws WireException {
    if (number < 0 || number >= thrown.size()) {
      throw new WireException("there is no exception " + number);
    }
    return thrown.get(number);
  }

  Integer numberOf(Throwable known) {
    return numbers.get(known);
  }

  /** Begins a message. */
  static final class Body {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    final DataOutputStream out = new DataOutputStream(bytes);

    byte[] bytes() {
      return bytes.toByteArray();
    }
  }

  /** Throws anything, declared or not. */
  @SuppressWarnings("unchecked")
  static <T extends Throwable> RuntimeException sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }
}

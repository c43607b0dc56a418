package nnbook.course.certify.wire;

import java.util.List;

/** Both sides of a conversation, in one JVM. */
final class TwoSides {
  static final int MOST = 64_000_000;

  final Carriers judgeCarriers = carriers(true);
  final Carriers childCarriers = carriers(false);
  final Handles judge = new Handles();
  final Handles child = new Handles();

  private static Carriers carriers(boolean judge) {
    try {
      return new Carriers(
          SampleExercise.class.getClassLoader(),
          StubType.inside(SampleExercise.class),
          judge,
          (interfaces, size) -> new Object());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] fromJudge(Object[] values, Object... known) throws ReflectiveOperationException {
    return GraphWriter.write(judgeCarriers, judge, values, List.of(known), MOST);
  }

  byte[] fromChild(Object[] values, Object... known) throws ReflectiveOperationException {
    return GraphWriter.write(childCarriers, child, values, List.of(known), MOST);
  }

  Object[] toChild(byte[] message) throws WireException {
    return GraphReader.read(childCarriers, child, GraphReader.over(message));
  }

  Object[] toJudge(byte[] message) throws WireException {
    return GraphReader.read(judgeCarriers, judge, GraphReader.over(message));
  }
}

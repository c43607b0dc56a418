package nnbook.course.certify.wire;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nnbook.course.certify.wire.FrameStream.Message;

/** The child's end of the conversation about one check: runs the submission's methods. */
public final class Answerer extends Dialogue {
  private final Class<?> exercise;
  private String language = "";

  /** A conversation over {@code frames} about the submitted class {@code exercise}. */
  public Answerer(FrameStream frames, Class<?> exercise, List<StubType> stubs)
      throws ClassNotFoundException {
    super(frames, exercise.getClassLoader(), stubs, false);
    this.exercise = exercise;
  }

  /** Answers until the check is over. */
  public void serve() throws IOException {
    turn().lock();
    try {
      await(MessageKind.CLOSE);
    } finally {
      turn().unlock();
    }
  }

  @Override
  void handle(Message message) throws IOException {
    if (message.kind() != MessageKind.CALL) {
      throw new IOException("Answerer: a message of kind " + message.kind());
    }
    int before = share();
    try {
      frames.send(MessageKind.RESULT, result(message.data()));
    } finally {
      unshare(before);
    }
  }

  @Override
  Error broken(IOException e) {
    return new CallBroken(e);
  }

  private byte[] result(DataInputStream in) throws IOException {
    speak(GraphReader.text(in, WORD));
    String name = GraphReader.text(in, WORD);
    String[] types = new String[in.readInt()];
    for (int i = 0; i < types.length; i++) {
      types[i] = GraphReader.text(in, WORD);
    }
    try {
      Object[] arguments = graph(in);
      share(arguments);
      Method method = method(name, types);
      return returned(unlocked(() -> method.invoke(null, arguments)));
    } catch (InvocationTargetException e) {
      return threw(e.getCause());
    } catch (WireException e) { // its cause was thrown by a constructor of the submission
      return threw(e.getCause() == null ? e : e.getCause());
    } catch (ReflectiveOperationException | LinkageError e) {
      return threw(e);
    }
  }

  /** The test may try what happens where people write numbers in another way. */
  private void speak(String tag) {
    if (!language.equals(tag)) {
      language = tag;
      Locale.setDefault(Locale.forLanguageTag(tag));
    }
  }

  private Method method(String name, String[] types) throws NoSuchMethodException {
    for (Method method : exercise.getDeclaredMethods()) {
      String[] own =
          Arrays.stream(method.getParameterTypes()).map(Class::getName).toArray(String[]::new);
      if (method.getName().equals(name) && !method.isBridge() && Arrays.equals(own, types)) {
        method.setAccessible(true);
        return method;
      }
    }
    throw new NoSuchMethodException(name);
  }
}

package nnbook.course.certify.wire;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import nnbook.course.certify.wire.FrameStream.Message;

/**
 * The child's end of the conversation about one check: runs the submission's methods, and asks for
 * the test's functions where it calls them. Only one thread at a time speaks.
 */
public final class Answerer extends Dialogue {
  private final Carriers carriers;
  private final Class<?> exercise;

  /** A conversation over {@code frames} about the submitted class {@code exercise}. */
  public Answerer(FrameStream frames, Class<?> exercise, List<StubType> stubs)
      throws ClassNotFoundException {
    super(frames);
    this.exercise = exercise;
    this.carriers = new Carriers(exercise.getClassLoader(), stubs, this::remote);
  }

  @Override
  Carriers carriers() {
    return carriers;
  }

  /** Answers one call. */
  public synchronized void answer(Message call) throws IOException {
    int before = sharedCount();
    try {
      frames.send(MessageKind.RESULT, result(call.data()));
    } finally {
      unshare(before);
    }
  }

  private byte[] result(DataInputStream in) throws IOException {
    String name = GraphReader.text(in, WORD);
    String[] types = new String[in.readInt()];
    for (int i = 0; i < types.length; i++) {
      types[i] = GraphReader.text(in, WORD);
    }
    try {
      Object[] arguments = graph(in);
      share(arguments);
      return value(method(name, types).invoke(null, arguments));
    } catch (InvocationTargetException e) {
      return thrown(e.getCause());
    } catch (WireException e) { // its cause was thrown by a constructor of the submission
      return thrown(e.getCause() == null ? e : e.getCause());
    } catch (ReflectiveOperationException | LinkageError e) {
      return thrown(e);
    }
  }

  private Method method(String name, String[] types) throws NoSuchMethodException {
    for (Method method : exercise.getDeclaredMethods()) {
      String[] own = Arrays.stream(method.getParameterTypes()).map(Class::getName)
          .toArray(String[]::new);
      if (method.getName().equals(name) && !method.isBridge() && Arrays.equals(own, types)) {
        method.setAccessible(true);
        return method;
      }
    }
    throw new NoSuchMethodException(name);
  }

  private byte[] value(Object value) throws IOException {
    Body body = new Body();
    try {
      byte[] graph = graph(value);
      body.out.writeByte(VALUE);
      body.out.write(graph);
      return body.bytes();
    } catch (NotHandedOver | StackOverflowError | ReflectiveOperationException e) {
      Body instead = new Body();
      instead.out.writeByte(NOT_HANDED_OVER);
      ThrownIo.text(e instanceof NotHandedOver ? e.getMessage() : "" + e, WORD, instead.out);
      return instead.bytes();
    }
  }

  private byte[] thrown(Throwable thrown) throws IOException {
    Body body = new Body();
    Integer number = numberOf(thrown);
    if (number != null) {
      body.out.writeByte(THROWN_BACK);
      body.out.writeInt(number);
    } else {
      body.out.writeByte(THROWN);
      ThrownIo.write(thrown, body.out);
    }
    try {
      body.out.write(graph());
      return body.bytes();
    } catch (NotHandedOver | StackOverflowError | ReflectiveOperationException e) {
      return value(new Object());
    }
  }

  /** What stands for an object of the test. */
  private Object remote(List<Class<?>> interfaces) {
    if (interfaces.contains(List.class)) {
      return new RemoteList(this);
    }
    InvocationHandler handler = this::invoke;
    return Proxy.newProxyInstance(
        Answerer.class.getClassLoader(), interfaces.toArray(Class<?>[]::new), handler);
  }

  private Object invoke(Object proxy, Method method, Object[] given) throws Throwable {
    Object[] arguments = given == null ? new Object[0] : given;
    Class<?> type = method.getDeclaringClass();
    if (type == Object.class) {
      return switch (method.getName()) {
        case "equals" -> proxy == arguments[0];
        case "hashCode" -> System.identityHashCode(proxy);
        default -> "a function";
      };
    }
    return method.isDefault() && type.getName().startsWith("java.")
        ? InvocationHandler.invokeDefault(proxy, method, arguments)
        : ask(proxy, method, arguments);
  }

  /** Calls a method of an object of the test. */
  synchronized Object ask(Object remote, Method method, Object... arguments) {
    int before = sharedCount();
    share(arguments);
    try {
      List<Method> methods = Carriers.methods(method.getDeclaringClass());
      Body body = new Body();
      body.out.writeInt(handles.find(remote).id);
      body.out.writeByte(carriers.interfaces().indexOf(method.getDeclaringClass()));
      body.out.writeByte(methods.indexOf(method));
      body.out.write(graph(arguments));
      frames.send(MessageKind.ASK, body.bytes());
      Message message = frames.receive();
      while (message.kind() == MessageKind.CALL) {
        answer(message);
        message = frames.receive();
      }
      return answer(message.data());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } finally {
      unshare(before);
    }
  }

  private Object answer(DataInputStream in) throws IOException {
    if (in.readUnsignedByte() == VALUE) {
      return graph(in)[0];
    }
    int number = in.readInt();
    Throwable thrown = ThrownIo.read(in);
    graph(in);
    remember(thrown, number);
    throw sneak(thrown);
  }
}

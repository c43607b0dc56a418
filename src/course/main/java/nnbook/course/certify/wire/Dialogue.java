package nnbook.course.certify.wire;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import nnbook.course.certify.wire.FrameStream.Message;

/**
 * What both ends of a conversation about one check have in common: each may call the objects of the
 * other, such as functions, and every message tells what has changed in the objects that the calls
 * under way are about. Only one thread at a time speaks.
 */
abstract class Dialogue {
  static final int WORD = 1_000;

  private static final int VALUE = 0;
  private static final int THROWN = 1;
  private static final int THROWN_BACK = 2;
  private static final int NOT_HANDED_OVER = 3;
  private static final int ROOM_FOR_REST = 100_000;

  final FrameStream frames;
  private final Handles handles = new Handles();
  private final Carriers carriers;
  private final ReentrantLock turn = new ReentrantLock();
  private final List<Object> shared = new ArrayList<>();
  private final List<Throwable> thrown = new ArrayList<>();
  private final Map<Throwable, Integer> numbers = new IdentityHashMap<>();

  Dialogue(FrameStream frames, ClassLoader loader, List<StubType> stubs, boolean judge)
      throws ClassNotFoundException {
    this.frames = frames;
    this.carriers = new Carriers(loader, stubs, judge, this::remote);
  }

  /** Deals with a message that is neither awaited nor a call of an object. */
  abstract void handle(Message message) throws IOException;

  /** What is thrown when the other end is gone, or lies. */
  abstract Error broken(IOException e);

  final ReentrantLock turn() {
    return turn;
  }

  final int share(Object... values) {
    int before = shared.size();
    Collections.addAll(shared, values);
    return before;
  }

  final void unshare(int count) {
    shared.subList(Math.min(count, shared.size()), shared.size()).clear();
  }

  /** Waits for a message of that kind, and answers what is asked meanwhile. */
  final Message await(MessageKind kind) throws IOException {
    while (true) {
      Message message = frames.receive();
      if (message.kind() == kind) {
        return message;
      }
      try {
        if (message.kind() == MessageKind.ASK) {
          answer(message.data());
        } else {
          handle(message);
        }
      } catch (EOFException e) {
        throw new WireException("a message that ends too early", e);
      }
    }
  }

  /** Values with what has changed behind the shared ones. */
  final byte[] graph(Object... values) throws ReflectiveOperationException {
    Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Object value : shared) {
      if (value != null && handles.find(value) != null) {
        known.add(value);
      }
    }
    return GraphWriter.write(carriers, handles, values, known, frames.most() - ROOM_FOR_REST);
  }

  final Object[] graph(DataInputStream in) throws WireException {
    return GraphReader.read(carriers, handles, in);
  }

  /** That a method returned {@code value}. */
  final byte[] returned(Object value) throws IOException {
    MessageBody body = new MessageBody();
    try {
      byte[] graph = graph(value);
      body.out.writeByte(VALUE);
      body.out.write(graph);
    } catch (NotHandedOver | StackOverflowError | ReflectiveOperationException e) {
      body.out.writeByte(NOT_HANDED_OVER);
      ThrownIo.text(e instanceof NotHandedOver ? e.getMessage() : "" + e, WORD, body.out);
    }
    return body.bytes();
  }

  /** That it threw. */
  final byte[] threw(Throwable own) throws IOException {
    MessageBody body = new MessageBody();
    try {
      byte[] graph = graph();
      Integer number = numbers.get(own);
      if (number != null) {
        body.out.writeByte(THROWN_BACK);
        body.out.writeInt(number);
      } else {
        thrown.add(own);
        body.out.writeByte(THROWN);
        body.out.writeInt(thrown.size() - 1);
        ThrownIo.write(own, body.out);
      }
      body.out.write(graph);
      return body.bytes();
    } catch (NotHandedOver | StackOverflowError | ReflectiveOperationException e) {
      body.out.writeByte(NOT_HANDED_OVER);
      ThrownIo.text("" + e.getMessage(), WORD, body.out);
      return body.bytes();
    }
  }

  /** What a method of the other side returned, which must be a {@code type}, or throws it. */
  final Object outcome(Message message, Class<?> type) throws IOException {
    try {
      return outcome(message.data(), type);
    } catch (EOFException e) {
      throw new WireException("a result that ends too early", e);
    }
  }

  private Object outcome(DataInputStream in, Class<?> type) throws IOException {
    int kind = in.readUnsignedByte();
    if (kind == VALUE) {
      Object[] values = graph(in);
      if (values.length != 1 || !fits(values[0], type)) {
        throw new WireException("not a " + type.getName());
      }
      return values[0];
    }
    if (kind == NOT_HANDED_OVER) {
      throw new NotHandedOver(String.valueOf(GraphReader.text(in, WORD)));
    }
    int number = in.readInt();
    if (kind != THROWN && (kind != THROWN_BACK || number < 0 || number >= thrown.size())) {
      throw new WireException("a result of kind " + kind);
    }
    Throwable what = kind == THROWN ? ThrownIo.read(in) : thrown.get(number);
    graph(in);
    if (kind == THROWN) {
      numbers.put(what, number);
    }
    throw sneak(what);
  }

  private static boolean fits(Object value, Class<?> type) {
    return type.isPrimitive()
        ? ScalarIo.isBox(value, type)
        : value == null || type.isInstance(value);
  }

  /** Throws anything, declared or not. */
  @SuppressWarnings("unchecked")
  static <T extends Throwable> RuntimeException sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }

  /** What stands for an object of the other side. */
  private Object remote(List<Class<?>> interfaces, int size) {
    if (interfaces.contains(List.class)) {
      return new RemoteList(this, size);
    }
    InvocationHandler handler = this::invoke;
    return Proxy.newProxyInstance(
        Dialogue.class.getClassLoader(), interfaces.toArray(Class<?>[]::new), handler);
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

  /** Calls a method of an object of the other side. */
  final Object ask(Object remote, Method method, Object... arguments) {
    turn.lock();
    int before = share(arguments);
    boolean lasts = false;
    try {
      Class<?> type = method.getDeclaringClass();
      MessageBody body = new MessageBody();
      body.out.writeInt(handles.find(remote).id());
      body.out.writeByte(carriers.interfaces().indexOf(type));
      body.out.writeByte(Carriers.methods(type).indexOf(method));
      body.out.write(graph(arguments));
      frames.send(MessageKind.ASK, body.bytes());
      Object value = outcome(await(MessageKind.ANSWER), method.getReturnType());
      unshare(before);
      lasts = true;
      shareLasting(value);
      return value;
    } catch (IOException e) {
      throw broken(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } finally {
      if (!lasts) {
        unshare(before);
      }
      turn.unlock();
    }
  }

  /** What a call has brought to light may change as long as the calls around it are under way. */
  private void shareLasting(Object value) {
    if (value != null
        && shared.size() > 0
        && !value.getClass().isArray()
        && handles.find(value) != null
        && handles.find(value).carrier.isLasting()) {
      share(value);
    }
  }

  /** Lets the other side call a method of an object of this one. */
  final void answer(DataInputStream in) throws IOException {
    Handle handle = handles.get(in.readInt());
    int place = in.readUnsignedByte();
    int number = in.readUnsignedByte();
    if (!handle.isOwn() || !carriers.isRemote(handle) || place >= carriers.interfaces().size()) {
      throw new WireException("not a function");
    }
    Class<?> type = carriers.interfaces().get(place);
    List<Method> methods = Carriers.methods(type);
    if (!type.isInstance(handle.object) || number >= methods.size()) {
      throw new WireException("not a method");
    }
    Object[] arguments = graph(in);
    int before = share(arguments);
    byte[] answer;
    try {
      Object value = unlocked(() -> methods.get(number).invoke(handle.object, arguments));
      answer = returned(value);
      unshare(before);
      shareLasting(value);
    } catch (IllegalArgumentException e) {
      throw new WireException("not what the method takes", e);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof CallBroken || e.getCause() instanceof OutOfMemoryError) {
        throw sneak(e.getCause());
      }
      answer = threw(e.getCause());
      unshare(before);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    frames.send(MessageKind.ANSWER, answer);
  }

  /** Code that is called while others may speak. */
  interface Call {
    Object run() throws ReflectiveOperationException;
  }

  final Object unlocked(Call call) throws ReflectiveOperationException {
    turn.unlock();
    try {
      return call.run();
    } finally {
      turn.lock();
    }
  }
}
